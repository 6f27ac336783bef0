### O sítio: as páginas de um plano para navegadores.

site-text = Texto
site-tracked = Alterações
site-tracked-title = O que mudou
site-amendments = Emendas
site-consensus = Partes
site-consensus-title = Posição das partes
site-adoptions = Adoções
site-history = Histórico
site-contents = Índice
site-skip = Ir para o texto desta página
site-pages = Páginas deste plano
site-up = Todos os planos
site-of = { $plan }: texto de { $day }, revisão { $rev }.
site-quiet = Esta página não executa nenhum programa, não carrega nada de parte alguma e não diz a ninguém que a lê.
site-here = Ligação para { $number }
site-since-start = Desde o início, { $day }
site-since-adoption = Desde a adoção «{ $name }», { $day }
site-tracked-none = Nada mudou desde então.
site-tracked-how = As palavras acrescentadas estão sublinhadas, as suprimidas estão riscadas. A letra que as precede é a da parte a quem se deve a alteração.
site-tracked-others = Outros estados com que comparar o texto
site-filter = Alterações assinaladas
site-filter-all = As de todos
site-filter-all-shown = Assinalam-se as alterações de todos.
site-filter-only = Só se assinalam as alterações de { $party }. Todas as outras palavras leem-se como hoje.
site-changed = { $count ->
        [one] Uma cláusula tem alterações
       *[other] { $count } cláusulas têm alterações
    }
site-mark-added = acrescentado por { $party }:
site-mark-struck = suprimido por { $party }:
site-mark-end = (fim)
site-break-added = novo parágrafo
site-break-struck = parágrafos unidos
site-moved-to = Deslocada para { $number }
site-clause = Cláusula
site-together = Em conjunto
site-brackets = Parênteses retos abertos
site-silent = não se pronunciou
site-clean = Cláusulas acordadas e sem parênteses retos abertos: { $count } de { $all }.
site-no-clauses = O plano ainda não tem nenhuma cláusula.
site-open = O que continua em aberto
site-statements = Declarações
site-adoptions-none = Ainda nada foi adotado.
site-adoptions-how = Cada adoção está ligada às palavras exatas. Duas cópias que dão as mesmas doze palavras contêm o mesmo texto.
site-revision = Revisão
site-digest = Resumo criptográfico
site-code = As suas doze palavras:
site-overruled = Adotado embora faltasse algo, porque
site-reservation = tem uma reserva sobre { $clause }
site-when = Quando
site-who = De quem
site-what = O quê
site-clauses = Cláusulas
site-change = Alteração
site-more = { $count ->
        [one] e mais uma
       *[other] e mais { $count }
    }
site-newest = Alterações mais recentes
site-older = Alterações mais antigas
site-history-pages = Outras páginas do histórico
site-amendment = Emenda
site-fate = O que lhe aconteceu
site-about = Escrever os planos como páginas para todos: um sítio estático que funciona sem ligação
site-usage = plenary site OUT [PLAN...]
site-more-about =
    OUT é uma pasta nova ou vazia, ou a de um sítio anterior: só se escreve o que
    mudou, retira-se o que já não tem lugar, e nunca se toca num ficheiro que o sítio
    não escreveu. As páginas não precisam de servidor nem de rede, não executam nenhum
    programa e abrem-se com duplo clique em index.html. PLAN é um plano deste
    repositório ou uma pasta que contém um; sem ele, o plano aberto, ou todos os
    planos se o repositório contiver vários.
site-help-out = A pasta do sítio
site-help-plans = Um plano deste repositório, ou uma pasta que contém um
site-no-plan = { $name } não é um plano deste repositório nem uma pasta que contenha um. Indique o diretório de um plano.
site-not-a-site = { $path } contém outras coisas que não um sítio do Plenary. Indique uma pasta nova ou vazia.
site-foreign = { $path } não foi escrito pelo sítio e ocupa o lugar de uma página. Mova-o, ou indique outra pasta.
site-written = { $count ->
        [one] Um ficheiro em { $path }
       *[other] { $count } ficheiros em { $path }
    }: { $written } escritos, { $removed } retirados. Abra aí index.html.

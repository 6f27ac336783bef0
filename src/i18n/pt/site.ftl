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
cli-site-about = Escrever os planos como páginas para todos, sem ligação
cli-site-usage = plenary site OUT [PLAN...]
cli-site-more =
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
site-sessions = Sessões
site-session = Sessão
site-sessions-none = Ainda não houve nenhuma sessão.
site-place = Local
site-chair = Presidência
site-present = Presentes
site-not-set = não fixado
site-stage = Etapa
site-stages = Etapas
site-timeline-actions = Ações e marcos
site-timeline-legend = Uma barra vai do primeiro dia ao último; onde um dos dois não está fixado, o dia conhecido escreve-se por palavras. Os círculos cheios são marcos declarados alcançados, os vazios continuam por alcançar.
site-timeline-said = { $count ->
        [one] Uma linha com datas
       *[other] { $count } linhas com datas
    }, de { $from } a { $to }. Todas as datas estão no quadro abaixo.
site-from = a partir de { $day }, fim não fixado
site-until = até { $day }, início não fixado
site-matrix = As garantias e o que o diagnóstico diz de cada uma
site-form = Forma
site-group = Grupo
site-groups = Grupos de pessoas
site-description = Descrição
site-schemes = Regimes
site-founded = Fundado em
site-sources = Fontes
site-centre = Centro eletrónico de aprendizagem e recursos para a inclusão social
site-centre-about = Planos de ação para estender a segurança social aos que dela estão excluídos: o que foi acordado, o que continua em aberto e em que assenta.
site-plans = Planos
site-plan = Plano
site-countries = Países
site-language = Língua
site-by-country = Planos por país
site-by-language = Planos por língua
site-lately = O que mudou ultimamente
site-glossary = As palavras da área em quatro línguas
site-follow-up = Acompanhamento
site-follow-up-about = O que foi prometido, face ao último relatório de cada parte. Os relatórios figuram lado a lado; nenhum toma o lugar de outro.
site-people = Pessoas
site-covered = Abrangidas
site-per-cent = Parte do grupo
site-coverage-said = Uma barra por grupo, tão longa como a parte abrangida por algum regime; uma parte tracejada é possível e não certa. Os números estão no quadro abaixo.
site-cost-said = { $count ->
        [one] Uma barra para um ano, tão longa como o que o plano custa nesse ano.
       *[other] Uma barra para cada um dos { $count } anos, tão longa como o que o plano custa nesse ano.
    } Os números estão no quadro abaixo.
site-indicators-said = Uma barra por relatório, tão longa como a parte do caminho até à meta que ele declara. Os números estão no quadro abaixo.
site-promise = Prometido
site-value = Declarado
site-way = Caminho percorrido
site-due = Prazo
site-milestones = Marcos
site-funding = Financiamento
site-paid = Pago até agora

### What the room `ui` says.

## The head

ui-head-base = Alterações desde: { $base }
ui-head-since = desde { $base }
ui-head-hub = Ponto de encontro: { $name }
ui-head-hub-away = Ponto de encontro ausente: { $name }
ui-floor-nobody = Ninguém tem a palavra
ui-floor-nobody-hint = { $keys } dão-na

## The library

ui-library-title = a mesa de redação do diálogo social
ui-library-here = Planos nesta máquina
ui-library-examples = Exemplos incluídos
ui-library-more = Mais
ui-library-new =
    { $count ->
        [0] nada de novo
        [one] { $count } alteração nova
       *[other] { $count } alterações novas
    }
ui-library-new-over = mais de { $count } novidades
ui-library-elsewhere = reescrito desde a sua visita
ui-library-session = { $day } { $name }
ui-library-sitting = em sessão: { $name }
ui-library-gone = Não está: foi movido, ou a pen USB não está ligada.
ui-library-no-plan = Já não há nenhum plano nesta pasta.

## Clauses

ui-search-prompt = Procurar:

## The terminal

ui-panic = O Plenary parou por um erro do programa. O que foi registado está a salvo e o que se escrevia será proposto no próximo arranque. Há um relatório em { $path }
ui-no-terminal = O ecrã precisa de um terminal e aqui não há nenhum: o que se escreve ou se mostra vai para um ficheiro ou outro programa. Os comandos dispensam-no: plenary --help
ui-terminal-failed = O ecrã precisa de um terminal e este não funciona: { $why }. Os comandos dispensam-no: plenary --help

## With numbers

ui-banner-collided =
    { $count ->
        [one] Duas mesas alteraram as mesmas palavras; a outra redação foi apresentada. { $key } mostra-a.
       *[other] Em { $count } lugares duas mesas alteraram as mesmas palavras; a outra redação foi apresentada. { $key } mostra-os.
    }
ui-banner-foreign =
    { $count ->
        [one] Outro programa alterou { $count } ficheiro deste plano.
       *[other] Outro programa alterou { $count } ficheiros deste plano.
    }
ui-banner-offered =
    { $count ->
        [one] { $count } texto estava a ser escrito quando o Plenary terminou.
       *[other] { $count } textos estavam a ser escritos quando o Plenary terminou.
    }
ui-banner-unplaced =
    { $count ->
        [one] { $count } texto ficou de outra versão do Plenary.
       *[other] { $count } textos ficaram de outra versão do Plenary.
    }
ui-banner-overtaken =
    { $count ->
        [one] { $count } redação foi alterada por outros enquanto esta era escrita.
       *[other] { $count } redações foram alteradas por outros enquanto esta era escrita.
    }

## Escrita, formulários, texto com alterações e histórico

ui-edit-preview = O que isto altera
ui-edit-approximate = aproximado
ui-form-pick-hint = Enter para escolher
ui-form-move-hint = ↑ ↓ move · → dentro · ← fora · Enter regista
ui-form-move-under = dentro de { $title }
ui-form-move-top = no primeiro nível
ui-track-original = original
ui-track-tracked = alterações
ui-track-clean = limpo
ui-track-one = só esta alteração
ui-track-no-history = A ler o histórico.
ui-track-wait = Um momento.
ui-track-empty = Não há texto aqui.
ui-track-wrote = { $when } · Escrito por { $who }
ui-track-moved = { $when } · Deslocada por { $who }
ui-track-struck = { $when } · Suprimido por { $who }
ui-past-empty = Não há alterações assim.
ui-unattributed = não atribuído
ui-past-title =
    { $count ->
        [one] { $count } alteração
       *[other] { $count } alterações
    }

## O trabalho por trás do ecrã

ui-panic-unwritten = O Plenary parou por um erro do programa. O que foi registado está a salvo e o que se escrevia será proposto no próximo arranque. Não foi possível escrever um relatório: { $why }
ui-stage-worker = Um erro do programa impediu de o fazer; o ecrã continua. Há um relatório em { $path }
ui-stage-problem = { $path }: { $why }
ui-stage-problem-line = { $path }, linha { $line }: { $why }
ui-stage-history =
    { $count ->
        [one] A ler o histórico: { $count } alteração
       *[other] A ler o histórico: { $count } alterações
    }
ui-stage-acts = A percorrer os atos
ui-stage-base = «{ $word }»
ui-stage-recorded = Registado para: { $voice }
ui-stage-drafted = { $what ->
    [add] Aditamento de { $thing } registado { $for }
    [remove] Supressão de { $thing } registada { $for }
    [move] Deslocação registada { $for }, agora { $thing }
    [moves] Deslocação de { $thing } registada { $for }
    [order] Nova ordem das cláusulas registada { $for }
    [reject] Uma alteração de { $thing } rejeitada { $for }
   *[change] Alteração de { $thing } registada { $for }
}
ui-stage-for = { $voice ->
    [government] para o Governo
    [employers] para os empregadores
    [workers] para os trabalhadores
    [civil-society] para a sociedade civil
    [advisers] para os consultores
   *[secretariat] para o secretariado
}
ui-stage-overtaken = { $title } ({ $field }) tinha sido alterado entretanto. Essa redação fica um passo atrás no histórico: { $text }
ui-stage-overtaken-place = { $title } tinha sido movido entretanto; está agora onde esta alteração o põe.
ui-stage-made = «{ $title }» criado em { $folder }.
ui-stage-example = «{ $title }» aberto. É a sua própria cópia, guardada em { $folder }.
ui-stage-no-journal = O que se está a escrever não está protegido contra uma falha: { $why }
ui-stage-no-home = Não há pasta pessoal onde guardar um exemplo. Escreva-o numa pasta à sua escolha: plenary example NOME PASTA
ui-stage-not-remembered = A escolha não pôde ser guardada para a próxima vez: { $why }
ui-stage-adopted =
    { $count ->
        [one] Assumir { $count } alteração feita por outro programa
       *[other] Assumir { $count } alterações feitas por outro programa
    }
ui-stage-foreign-changed = alterado
ui-stage-foreign-new = novo
ui-stage-foreign-gone = suprimido

ui-stage-done = { $letter } · { $done }
ui-hint-edit = Redigir
ui-hint-track = Alterações
ui-hint-objection = Objeção?
ui-hint-board = Consenso
ui-hint-table = Apresentar
ui-hint-leave = Sair
ui-hint-floor = Palavra

## A legenda da ajuda

ui-legend-unattributed = alterado por ninguém conhecido
ui-legend-brackets = número de parênteses retos abertos: texto não acordado
ui-legend-parked = adiada nesta sessão
ui-legend-added = propõe-se uma nova cláusula a seguir a esta ou sob ela, pela parte da letra
ui-legend-removed = propõe-se a sua supressão
ui-legend-moved = propõe-se outro lugar para ela
ui-legend-came = encontrava-se noutro lugar na versão de referência
ui-legend-gone = visto do passado: já não está no plano
ui-legend-elsewhere = visto do passado: está agora noutro lugar
ui-legend-holds = uma parte: { $stance }; atrás de um título: o que mais separa do acordo
ui-legend-stale = pronunciou-se sobre outras palavras: o texto mudou desde então
ui-legend-missing = não se pronunciou; atrás de um título: em aberto
ui-legend-agreed = atrás de um título: acordada por todas as partes exigidas
ui-legend-alternatives = redações que se excluem
ui-legend-amendment = uma emenda, atrás da letra da sua parte
ui-legend-from-the-right = este parágrafo escreve-se da direita para a esquerda
ui-legend-more = o texto continua mais abaixo
ui-legend-words = As palavras sublinhadas são acrescentadas e as riscadas suprimidas, na cor da sua parte e atrás da sua letra. Uma letra atrás de um título: essa voz alterou a cláusula desde a referência.

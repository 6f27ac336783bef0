### What the room `ui` says.

## The head

ui-head-base = Alterações desde: { $base }
ui-floor-nobody = Ninguém tem a palavra
ui-floor-nobody-hint = 1–6 dão-na

## The library

ui-library-title = a mesa de redação do diálogo social
ui-library-here = Planos nesta máquina
ui-library-examples = Exemplos incluídos
ui-library-more = Mais

## Clauses

ui-no-clauses = Este plano ainda não tem cláusulas.
ui-search-prompt = Procurar:

## The terminal

ui-panic = O Plenary parou por um erro do programa. O que foi registado está a salvo e o que se escrevia será proposto no próximo arranque. Há um relatório em { $path }
ui-terminal-failed = O ecrã precisa de um terminal e este não funciona: { $why }. Os comandos dispensam-no: plenary --help

## With numbers

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
ui-banner-overtaken =
    { $count ->
        [one] { $count } redação foi alterada por outros enquanto esta era escrita.
       *[other] { $count } redações foram alteradas por outros enquanto esta era escrita.
    }

## Escrita, formulários, texto com alterações e histórico

ui-edit-preview = O que isto altera
ui-edit-approximate = aproximado
ui-form-keys = Ctrl-S regista · Esc sai
ui-form-pick-hint = Enter para escolher
ui-form-move-hint = ↑ ↓ move · → dentro da anterior · ← fora · Enter regista · Esc sai
ui-form-move-under = dentro de { $title }
ui-form-move-top = no primeiro nível
ui-track-original = original
ui-track-tracked = alterações
ui-track-clean = limpo
ui-track-one = só esta alteração
ui-track-no-history = A ler o histórico.
ui-track-wait = Um momento.
ui-track-empty = Não há texto aqui.
ui-track-wrote = Escrito por { $who }, { $when }
ui-track-struck = Suprimido por { $who }, { $when }
ui-past-empty = Não há alterações assim.
ui-unattributed = não atribuído
ui-past-title =
    { $count ->
        [one] { $count } alteração
       *[other] { $count } alterações
    }

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

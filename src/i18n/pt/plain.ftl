### O ecrã em palavras, para quem o faz ler em voz alta.

app-say-again = Repetir
app-say-again-help = Com --plain: repete todo o ecrã.
app-say-keys = Dizer as teclas
app-say-keys-help = Com --plain: diz as teclas que servem aqui.
cli-help-plain = O ecrã em palavras, para leitores de ecrã

## Where one is, and who has the floor

plain-clause = Cláusula { $number }, { $title }
plain-of = { $line }, { $at } de { $count }
plain-selected = Seleção: { $line }
plain-editing = Escrita: { $name }. { $clause }
plain-floor = A palavra: { $who }
plain-session = Sessão: { $name }
plain-time = Tempo: { $time }
plain-time-up = O tempo acabou.
plain-arrived = O que chegou
plain-only = Só as marcas de: { $who }
plain-cursor = Aqui: { $text }
plain-lit = Destacado: { $text }

## Marks in words

plain-inserted = inserção, { $who }: { $text } – fim da inserção
plain-struck = supressão, { $who }: { $text } – fim da supressão
plain-passing = inserção, { $who }, e depois supressão, { $other }: { $text } – fim da supressão
plain-moved-away = movido daqui:
plain-moved-here = movido para aqui:
plain-amends = emenda a anterior
plain-added = propõe-se uma cláusula nova depois ou debaixo desta
plain-brackets =
    { $count ->
        [one] { $count } parêntese reto aberto
       *[other] { $count } parênteses retos abertos
    }
plain-changed-by = alterada por: { $who }
plain-chosen = escolhido
plain-wrong = erro

## Forms and tables

plain-empty = vazio
plain-row = Linha { $row }: { $cells }
plain-cell = { $column }: { $text }. Linha { $row } de { $rows }
plain-behind = depois de { $title }
plain-before = antes de { $title }

## Typing

plain-space = espaço
plain-empty-line = linha vazia
plain-line-end = fim da linha
plain-new-line = linha nova
plain-deleted = Apagado: { $text }
plain-selected-text = Seleção: { $text }
plain-replace-how = Escreva assim: ./palavras de antes/palavras novas/
plain-replace-none = “{ $text }” não está neste texto. Nada foi mudado.
plain-replace-several = “{ $text }” está { $count } vezes neste texto. Escreva mais palavras, para que se saiba onde. Nada foi mudado.
plain-no-paragraph =
    { $count ->
        [0] Este texto ainda não tem parágrafo.
        [one] Este texto tem um parágrafo.
       *[other] Este texto tem { $count } parágrafos.
    }

## Keys and lines

plain-key = { $key } – { $what }
plain-nothing = Nada mudou.
plain-unknown = Nada se chama “{ $line }” aqui. Escreva uma tecla, como Enter ou Ctrl-S, ou o nome de um comando. { $keys } diz as teclas.
plain-how-keys = { $again } repete todo o ecrã, { $keys } diz as teclas que servem aqui.
plain-how-lines = Cada linha é uma tecla pelo nome, como Down ou Ctrl-S, o número de uma resposta ou o nome de um comando; uma linha vazia é Enter. Enquanto se escreve um texto, uma linha é texto. Então “.” sozinho regista-o, “.Esc” prime uma tecla, “.2” e palavras substituem o segundo parágrafo, “./antes/agora/” muda palavras. { $keys } diz as teclas.
plain-failed = O ecrã não pode ser dito: { $why }
plain-replay-plays = a reproduzir, { $pace }
plain-replay-stands = em pausa, { $pace }

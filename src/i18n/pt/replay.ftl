### A repetição: uma negociação ato por ato.

app-past-replay = Repetir
app-past-replay-help = Percorre a negociação ato por ato, da cláusula a que o histórico está restringido ou do plano, a partir da alteração escolhida.
app-replay-play = Reproduzir, pausa
app-replay-play-help = Reproduz a negociação ato por ato, ou para.
app-replay-next = Ato seguinte
app-replay-next-help = Passa ao ato seguinte.
app-replay-previous = Ato anterior
app-replay-previous-help = Volta ao ato anterior.
app-replay-faster = Mais depressa
app-replay-faster-help = Reproduz mais depressa.
app-replay-slower = Mais devagar
app-replay-slower-help = Reproduz mais devagar.
app-replay-clause = Cláusula seguinte
app-replay-clause-help = Mostra a cláusula seguinte a que este ato se referia.
app-replay-alone = Só este ato
app-replay-alone-help = Marca só o que este ato fez, ou tudo desde o início da repetição.
app-replay-first = Primeiro ato
app-replay-first-help = Vai ao primeiro ato.
app-replay-last = Último ato
app-replay-last-help = Vai ao último ato: o texto tal como está.
app-replay-leave = Voltar
app-replay-leave-help = Deixa a repetição e volta ao histórico.
ui-replay-act = Ato { $at } de { $count }
ui-replay-since = marcas desde o ato { $from }
ui-replay-alone = marcas deste ato
ui-replay-playing = ▶ a cada { $seconds } s
ui-replay-paused = ‖ a cada { $seconds } s
ui-replay-clauses = cláusula { $at } de { $count } deste ato
ui-replay-none = Nada foi registado que se possa percorrer.
replay-amendment = { $name }: { $state }
replay-position = { $on }: { $stance }
replay-retracted = { $on }: { $stance }, retirado

## plenary replay

cli-replay-about = A negociação ato por ato, no ecrã ou em filme
cli-replay-usage = plenary replay [PLAN] [--clause CLÁUSULA] [--from REV] [--until REV] [--pace SEGUNDOS] [--cast OUT [--size TAMANHO] [--force] | --json]
cli-replay-more =
    Num terminal reproduz-se no ecrã: Espaço reproduz e para, as setas avançam e
    recuam, + e - mudam o ritmo. Para um tubo escreve uma linha por ato. --cast
    escreve um filme para asciinema (asciicast, versão 2), em OUT ou na saída
    padrão com `-`: os mesmos bytes para os mesmos atos. REV é uma revisão como
    a referência de `plenary diff`: um commit, um dia, uma adoção, `session:ID`.
replay-help-which = O plano: o seu lugar no repositório, ou uma pasta
replay-help-clause = Só os atos sobre esta cláusula
replay-help-from = A alteração por que começar
replay-help-until = A alteração por que terminar
replay-help-pace = Quantos segundos um ato permanece (3)
replay-help-size = Colunas e linhas do filme (100x30)
replay-help-cast = Escrever um filme para asciinema neste ficheiro
replay-help-force = Escrever por cima de um ficheiro que já existe
replay-value-size = COLSxLINHAS
replay-written = { $path } está escrito: { $count ->
        [one] um ato
       *[other] { $count } atos
    }.
replay-nothing = Não há nenhum ato para mostrar: veja com `plenary log` que alterações há.
replay-pace = «{ $value }» não é um ritmo: diga quantos segundos um ato permanece, por exemplo 3 ou 0.5.
replay-size = «{ $value }» não é o tamanho de um filme: diga colunas e linhas, de { $least } a { $most }.
app-replay-still = Aqui nada se move sozinho: { $key } mostra o ato seguinte.

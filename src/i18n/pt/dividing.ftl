### Uma emenda dividida em duas, e duas juntadas numa.

dividing-not-now = { $amendment } já não pode ser dividida nem juntada (estado: { $state }). { $next }
dividing-has-subs = { $count ->
    [one] { $amendment } não pode ser dividida nem juntada: { $subs } emenda-a. Decida primeiro sobre essa.
   *[other] { $amendment } não pode ser dividida nem juntada: { $subs } emendam-na. Decida primeiro sobre essas.
}
dividing-others = { $amendment } é de outra voz: divide-a ou junta-a o seu autor, ou o secretariado pela presidência. Dê a palavra a um deles.
dividing-one-place = { $amendment } altera palavras num só lugar: não há nada a dividir.
dividing-undivided = Isso não divide { $amendment } em duas. Escolha alguns dos seus lugares: nem nenhum, nem todos, nem um que só se sustenta com outro.
dividing-apart = { $amendment } e { $other } não podem ser uma: têm de ser da mesma delegação, redigidas sobre as mesmas palavras, apoiadas ambas ou nenhuma, e não alterar as mesmas palavras.
dividing-from = tirada de { $amendment }
dividing-into = juntada a { $amendment }

record-split = A emenda foi dividida em duas.
record-split-from = Esta emenda foi tirada de { $amendment }.
record-taken-in = Outra emenda foi-lhe juntada.
record-joined-to = Foi juntada a { $amendment } e retirada.

app-amend-split = Dividi-la em duas
app-amend-join = Juntar-lhe outra
dividing-which = Que lugares passam para uma nova emenda? { $name }
dividing-which-join = Que emenda se junta a { $name }?
dividing-place = { $kind ->
    [strike] { $before }−«{ $old }»{ $after }
    [insert] { $before }+«{ $new }»{ $after }
   *[replace] { $before }«{ $old }» → «{ $new }»{ $after }
}
dividing-ask = Dividir { $name } em duas?
dividing-text = { $kept ->
    [one] Conserva um lugar
   *[other] Conserva { $kept } lugares
}, { $count ->
    [one] um passa
   *[other] { $count } passam
} para uma nova emenda da mesma parte. As posições sobre ela caducam então: foram tomadas sobre o todo. Anular junta-as de novo.
dividing-yes = Dividir
dividing-no = Deixá-la

cli-split-about = Dividir em duas uma emenda com dois propósitos
cli-split-usage = plenary split EMENDA [LUGAR]... --party PARTE
cli-split-more =
    Sem LUGAR, enumera os lugares onde a emenda altera palavras, e dispensa a parte.
    Os que se nomeiam passam para uma nova emenda, com autor, apoios e motivo da
    antiga, e o número seguinte. Fá-lo a parte do seu autor, ou o secretariado pela
    presidência.
cli-join-about = Juntar numa duas emendas da mesma parte
cli-join-usage = plenary join EMENDA OUTRA --party PARTE
cli-join-more =
    A primeira conserva o seu número e propõe o que ambas propunham; a outra é
    retirada em seu favor.
cli-split-place-help = Um lugar pelo seu número na lista; pode repetir-se
cli-help-other = A emenda que passa para a primeira
cli-split-place = LUGAR
cli-split-none = { $amendment } não altera palavras em nenhum lugar.
cli-place-form = «{ $value }» não é um lugar. Sem lugar, o comando enumera-os.

### Una enmienda dividida en dos, y dos unidas en una.

dividing-not-now = { $amendment } ya no puede dividirse ni unirse (estado: { $state }). { $next }
dividing-has-subs = { $count ->
    [one] { $amendment } no puede dividirse ni unirse: { $subs } la enmienda. Decida antes sobre esa.
   *[other] { $amendment } no puede dividirse ni unirse: { $subs } la enmiendan. Decida antes sobre esas.
}
dividing-others = { $amendment } es de otra voz: la divide o la une su autor, o la secretaría por la presidencia. Dé la palabra a uno de ellos.
dividing-one-place = { $amendment } cambia palabras en un solo lugar: no hay nada que dividir.
dividing-undivided = Eso no divide { $amendment } en dos. Elija algunos de sus lugares: ni ninguno, ni todos, ni uno que solo se sostiene con otro.
dividing-apart = { $amendment } y { $other } no pueden ser una: deben ser de una misma delegación, redactadas sobre las mismas palabras, apoyadas ambas o ninguna, y no cambiar las mismas palabras.
dividing-from = sacada de { $amendment }
dividing-into = unida a { $amendment }

record-split = La enmienda se dividió en dos.
record-split-from = Esta enmienda se sacó de { $amendment }.
record-taken-in = Se le unió otra enmienda.
record-joined-to = Se unió a { $amendment } y se retiró.

app-amend-split = Dividirla en dos
app-amend-join = Unirle otra
dividing-which = ¿Qué lugares pasan a una nueva enmienda? { $name }
dividing-which-join = ¿Qué enmienda se une a { $name }?
dividing-place = { $kind ->
    [strike] { $before }−«{ $old }»{ $after }
    [insert] { $before }+«{ $new }»{ $after }
   *[replace] { $before }«{ $old }» → «{ $new }»{ $after }
}
dividing-ask = ¿Dividir { $name } en dos?
dividing-text = { $kept ->
    [one] Conserva un lugar
   *[other] Conserva { $kept } lugares
}, { $count ->
    [one] uno pasa
   *[other] { $count } pasan
} a una nueva enmienda de la misma parte. Las posiciones sobre ella caducan entonces: se tomaron sobre el todo. Deshacer las une de nuevo.
dividing-yes = Dividir
dividing-no = Dejarla

cli-split-about = Dividir en dos una enmienda con dos propósitos
cli-split-usage = plenary split ENMIENDA [LUGAR]... --party PARTE
cli-split-more =
    Sin LUGAR enumera los lugares donde la enmienda cambia palabras, y no necesita
    parte. Los que se nombran pasan a una nueva enmienda, con autor, apoyos y motivo
    de la antigua, y el número siguiente. Lo hace la parte de su autor, o la
    secretaría por la presidencia.
cli-join-about = Unir en una dos enmiendas de una misma parte
cli-join-usage = plenary join ENMIENDA OTRA --party PARTE
cli-join-more =
    La primera conserva su número y propone lo que proponían ambas; la otra se retira
    en su favor.
cli-split-place-help = Un lugar por su número en la lista; puede repetirse
cli-help-other = La enmienda que pasa a la primera
cli-split-place = LUGAR
cli-split-none = { $amendment } no cambia palabras en ningún lugar.
cli-place-form = «{ $value }» no es un lugar. Sin lugar, la orden los enumera.

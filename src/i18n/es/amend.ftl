### The amendments on screen: tabling, the overlay, what follows from adopting.

## Tabling

app-amend-table = Presentar enmienda
app-amend-table-help = Presenta lo escrito como enmienda de quien tiene la palabra; el texto queda como está.
app-amend-leave-table = Presentarlo como enmienda
app-amend-remove = Presentar una enmienda para suprimirla
app-amend-reason =
    { $count ->
        [one] ¿Por qué se presenta la enmienda?
       *[other] ¿Por qué se presentan las { $count } enmiendas?
    }
app-amend-reason-hint = Una línea. Intro sin texto: sin motivo; Esc: volver.
app-amend-nothing = Nada ha cambiado: no hay nada que presentar.
app-amend-no-words = Esta enmienda no propone ningún texto que pueda enmendarse.
ui-amend-wording = Lo que propone { $name }

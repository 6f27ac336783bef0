### The amendments on screen: tabling, the overlay, what follows from adopting.

## Tabling

app-amend-table = Apresentar emenda
app-amend-table-help = Apresenta o que foi escrito como emenda de quem tem a palavra; o texto fica como está.
app-amend-leave-table = Apresentar como emenda
app-amend-remove = Apresentar uma emenda para a suprimir
app-amend-reason =
    { $count ->
        [one] Porque é apresentada a emenda?
       *[other] Porque são apresentadas as { $count } emendas?
    }
app-amend-reason-hint = Uma linha. Enter sem texto: sem motivo; Esc: voltar.
app-amend-nothing = Nada foi alterado: não há nada a apresentar.
app-amend-no-words = Esta emenda não propõe nenhum texto que possa ser emendado.
ui-amend-wording = O que { $name } propõe

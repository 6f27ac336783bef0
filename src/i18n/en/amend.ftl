### The amendments on screen: tabling, the overlay, what follows from adopting.

## Tabling

app-amend-table = Table as amendment
app-amend-table-help = Tables what was typed as an amendment of the voice that has the floor; the text stays as it is.
app-amend-leave-table = Table it as an amendment
app-amend-remove = Table its removal as an amendment
app-amend-reason =
    { $count ->
        [one] Why is the amendment tabled?
       *[other] Why are the { $count } amendments tabled?
    }
app-amend-reason-hint = One line. Enter alone gives no reason; Esc goes back.
app-amend-nothing = Nothing was changed: there is nothing to table.
app-amend-no-words = This amendment proposes no words that could be amended.
ui-amend-wording = What { $name } proposes

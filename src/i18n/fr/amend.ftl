### The amendments on screen: tabling, the overlay, what follows from adopting.

## Tabling

app-amend-table = Déposer un amendement
app-amend-table-help = Dépose la saisie comme amendement de la partie qui a la parole ; le texte reste tel quel.
app-amend-leave-table = Le déposer comme amendement
app-amend-remove = Déposer un amendement visant sa suppression
app-amend-reason =
    { $count ->
        [one] Pourquoi cet amendement est-il déposé ?
       *[other] Pourquoi ces { $count } amendements sont-ils déposés ?
    }
app-amend-reason-hint = Une ligne. Entrée seule : sans motif ; Échap : revenir.
app-amend-nothing = Rien n'a été modifié : il n'y a rien à déposer.
app-amend-no-words = Cet amendement ne propose aucun texte qui puisse être amendé.
ui-amend-wording = Ce que propose { $name }

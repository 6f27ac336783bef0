### Plusieurs clauses à la fois.

## L'écran

app-mark = Marquer
app-mark-help = Marque la clause choisie, pour en déplacer, copier, supprimer ou numéroter plusieurs ensemble, ou enlève sa marque.
app-mark-down = Marquer plus bas
app-mark-down-help = Marque la clause choisie et la suivante.
app-mark-up = Marquer plus haut
app-mark-up-help = Marque la clause choisie et la précédente.
app-unmark = Sans marques
app-unmark-help = Enlève toutes les marques.
app-form-copy = Copier
app-form-copy-help = Place des copies de la clause, ou de toutes celles qui sont marquées, là où disent les flèches, avec ce qui en dépend.
app-form-number = Numéroter ainsi
app-form-number-help = Numérote les clauses marquées dans l'ordre où elles l'ont été, sous la clause dont dépend la première.

several-move-title = Où placer les clauses ?
several-copy-title = Où placer les copies ?
several-copy-over = « { $title } » a des clauses sous elle, qui n’ont pas de place avant son adoption. Copiez-les une à une, ou consignez la copie avec Enter.
several-in-order = Elles sont déjà dans cet ordre.
several-remove-title = Supprimer les clauses
several-remove-table = Déposer les suppressions comme amendements
several-hint-move = Déplacer
several-remove-text = { $clauses } clauses sont marquées. { $count ->
    [0] Rien n'en dépend.
    [one] Une clause en dépend et est supprimée aussi.
   *[other] { $count } clauses en dépendent et sont supprimées aussi.
}
several-move = Déplacer { $count } clauses, d'abord { $number } { $title }
several-copy = { $count ->
    [one] Copier { $number } { $title }
   *[other] Copier { $count } clauses, d'abord { $number } { $title }
}
several-number = Renuméroter { $count } clauses, d'abord { $number } { $title }
several-remove = Supprimer { $count } clauses, d'abord { $number } { $title }

## La ligne de commande

cli-subject-several-move = Déplace { $count } clauses
cli-subject-several-remove = Supprime { $count } clauses
cli-subject-copy = { $count ->
    [one] Copie une clause
   *[other] Copie { $count } clauses
}
cli-done-several-move = { $count } clauses déplacées { $for }.
cli-done-several-remove = { $count } clauses supprimées { $for }.
cli-done-copy = { $count ->
    [one] Une clause copiée { $for }.
   *[other] { $count } clauses copiées { $for }.
}
cli-move-more =
    Plusieurs clauses font une seule modification : elles se suivent dans l'ordre où
    elles sont nommées, chacune avec ce qui en dépend. Ainsi `move 2.4 2.1 --first`
    leur donne les numéros 2.1 et 2.2.
cli-copy-about = Copier des clauses, avec ce qui en dépend
cli-copy-usage = plenary copy CLAUSE... [--parent CLAUSE | --top] [--after CLAUSE | --first] --party PARTIE
cli-copy-more =
    Une copie est une nouvelle clause, avec son propre id. Ses mots sont ceux de la
    partie qui copie, car c'est son acte ; rien de ce qui a été convenu ou rapporté
    ne suit, mais bien ce que la clause coûte. Sans place, les copies suivent la
    dernière.

### Several clauses at once.

## The screen

app-mark = Mark
app-mark-help = Marks the selected clause, to move, copy, remove or number several together, or takes its mark away.
app-mark-down = Mark on
app-mark-down-help = Marks the selected clause and the next one.
app-mark-up = Mark back
app-mark-up-help = Marks the selected clause and the one before.
app-unmark = No marks
app-unmark-help = Takes all marks away.
app-form-copy = Copy
app-form-copy-help = Puts copies of the clause, or of all that are marked, where the arrows say, with all that stands under them.
app-form-number = Number so
app-form-number-help = Numbers the marked clauses in the order in which they were marked, under the parent of the first.

several-move-title = Where shall the clauses stand?
several-copy-title = Where shall the copies stand?
several-copy-over = “{ $title }” has clauses under it, which have no place before it is adopted. Copy them one by one, or record the copy with Enter.
several-in-order = They stand in this order already.
several-remove-title = Remove the clauses
several-remove-table = Table the removals as amendments
several-hint-move = Move
several-remove-text = { $clauses } clauses are marked. { $count ->
    [0] Nothing stands under them.
    [one] One clause stands under them and is removed as well.
   *[other] { $count } clauses stand under them and are removed as well.
}
several-move = Move { $count } clauses, { $number } { $title } first
several-copy = { $count ->
    [one] Copy { $number } { $title }
   *[other] Copy { $count } clauses, { $number } { $title } first
}
several-number = Number { $count } clauses anew, { $number } { $title } first
several-remove = Remove { $count } clauses, { $number } { $title } first

## The command line

cli-subject-several-move = Move { $count } clauses
cli-subject-several-remove = Remove { $count } clauses
cli-subject-copy = { $count ->
    [one] Copy one clause
   *[other] Copy { $count } clauses
}
cli-done-several-move = { $count } clauses moved { $for }.
cli-done-several-remove = { $count } clauses removed { $for }.
cli-done-copy = { $count ->
    [one] One clause copied { $for }.
   *[other] { $count } clauses copied { $for }.
}
cli-move-more =
    Several clauses are one change: they go one behind the other, in the order in
    which they are named, each with what stands under it. So `move 2.4 2.1 --first`
    numbers them 2.1 and 2.2.
cli-copy-about = Copy clauses, with what stands under them
cli-copy-usage = plenary copy CLAUSE... [--parent CLAUSE | --top] [--after CLAUSE | --first] --party PARTY
cli-copy-more =
    A copy is a new clause with an id of its own. Its words are those of the party
    that copies, for it is its act; nothing that was agreed or reported goes along,
    but what the clause costs does. Without a place, copies stand behind the last.

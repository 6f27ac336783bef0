### Words put in the place of others, wherever they stand.

## The screen

app-replace = Find and replace
app-replace-help = Finds words throughout the plan and puts others in their place; shows every place before anything is recorded.
app-replace-record = Replace
app-replace-record-help = Replaces the words at all places that are chosen, as one change of the voice that has the floor.
app-replace-toggle = In or out
app-replace-toggle-help = Leaves the selected place as it is, or takes it in again.
app-replace-table = Table
app-replace-table-help = Tables what is chosen as amendments, one for each text; the texts stay as they are.
app-replace-all = All or none
app-replace-all-help = Leaves all places out, or takes all in again.
app-replace-again = Other words
app-replace-again-help = Asks again which words are sought and what takes their place.
app-replace-whole = Whole words
app-replace-whole-help = Finds whole words only, or the inside of words as well.
app-replace-exact = Capitals
app-replace-exact-help = Capitals, apostrophes, hyphens and spaces must be as typed, or do not matter.
app-replace-part = Where
app-replace-part-help = Seeks in the whole plan, under the selected clause's objective, or in the selected clause.
app-replace-fields = Which texts
app-replace-fields-help = Seeks in titles and texts, in titles only, or in texts only.
app-replace-leave = Leave
app-replace-leave-help = Leaves the places; nothing is changed.

replace-find = Find
replace-find-hint = Which words shall be replaced?
replace-with = Replace “{ $find }” by
replace-with-hint = What stands there instead; nothing, to strike it.
replace-nothing-sought = Type the words that shall be replaced.
replace-none = Nothing is chosen: Space takes a place in.
replace-heading = { $struck ->
    [yes] Strike “{ $find }”
   *[no] “{ $find }” → “{ $with }”
} · { $chosen } of { $all } · { $clauses ->
    [one] { $clauses } clause
   *[other] { $clauses } clauses
}
replace-how = { $part ->
    [plan] Whole plan
    [branch] Under this objective
   *[clause] This clause
} · { $fields ->
    [title] titles
    [text] texts
   *[both] titles and texts
} · { $whole ->
    [yes] whole words
   *[no] inside words too
} · { $exact ->
    [yes] as typed
   *[no] capitals or not
}
replace-not-found = “{ $find }” stands nowhere here.
replace-left-out = { $number } ({ $field }) stays as it is: { $why }
replace-unread = { $path } cannot be read and was not searched.
replace-subject = { $struck ->
    [yes] { $count ->
        [one] Strike “{ $find }” in one clause
       *[other] Strike “{ $find }” in { $count } clauses
    }
   *[no] { $count ->
        [one] Replace “{ $find }” by “{ $with }” in one clause
       *[other] Replace “{ $find }” by “{ $with }” in { $count } clauses
    }
}
replace-done = { $struck ->
    [yes] { $count ->
        [one] “{ $find }” struck in one clause { $for }.
       *[other] “{ $find }” struck in { $count } clauses { $for }.
    }
   *[no] { $count ->
        [one] “{ $find }” replaced by “{ $with }” in one clause { $for }.
       *[other] “{ $find }” replaced by “{ $with }” in { $count } clauses { $for }.
    }
}

## The command line

replace-sum = { $places ->
    [0] Nothing would be replaced.
    [one] One place.
   *[other] { $places } places in { $clauses ->
        [one] one clause
       *[other] { $clauses } clauses
    }.
}
cli-replace-about = Put words in the place of others, wherever they stand
cli-replace-usage = plenary replace FIND WITH [--clause CLAUSE]... [--field FIELD] [--words] [--case] [--table] --party PARTY
cli-replace-more =
    All places are one change of the party; only the words that are put in are its
    words. An empty WITH strikes. `--dry-run` shows every place and needs no party.
    Without --case, capitals, the kind of apostrophe, hyphen and space do not
    matter; accents always do.
cli-help-replace-find = The words that are sought
cli-help-replace-with = What takes their place
cli-help-replace-clause = Only in this clause and those under it; may be repeated
cli-help-replace-field = Only in this: title or text
cli-help-replace-words = Only whole words
cli-help-replace-case = Only where capitals and signs are as typed
cli-help-replace-dry-run = Show every place; change nothing
cli-help-replace-table = Table it as amendments, one for each text, as one act

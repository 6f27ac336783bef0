### An amendment split in two, and two joined into one.

dividing-not-now = { $amendment } can be neither split nor joined any more (state: { $state }). { $next }
dividing-has-subs = { $count ->
    [one] { $amendment } can be neither split nor joined: { $subs } amends it. Decide on that first.
   *[other] { $amendment } can be neither split nor joined: { $subs } amend it. Decide on them first.
}
dividing-others = { $amendment } belongs to another voice: its sponsor splits or joins it, or the secretariat for the chair. Give the floor to one of them.
dividing-one-place = { $amendment } changes words at one place only: there is nothing to split.
dividing-undivided = This does not divide { $amendment } in two. Choose some of its places: not none, not all, and none that stands only with another.
dividing-apart = { $amendment } and { $other } cannot become one: they must be of one delegation, drafted on the same words, both seconded or neither, and must not change the same words.
dividing-from = taken out of { $amendment }
dividing-into = joined to { $amendment }

record-split = The amendment was split in two.
record-split-from = This amendment was taken out of { $amendment }.
record-taken-in = Another amendment was joined to it.
record-joined-to = It was joined to { $amendment } and withdrawn.

app-amend-split = Split it in two
app-amend-join = Join another to it
dividing-which = Which places go into a new amendment? { $name }
dividing-which-join = Which amendment is joined to { $name }?
dividing-place = { $kind ->
    [strike] { $before }−“{ $old }”{ $after }
    [insert] { $before }+“{ $new }”{ $after }
   *[replace] { $before }“{ $old }” → “{ $new }”{ $after }
}
dividing-ask = Split { $name } in two?
dividing-text = { $kept ->
    [one] It keeps one place
   *[other] It keeps { $kept } places
}, { $count ->
    [one] one goes
   *[other] { $count } go
} into a new amendment of the same party. Positions on it are stale then: they were taken on all of it. Undo joins them again.
dividing-yes = Split it
dividing-no = Leave it

cli-split-about = Split an amendment of two purposes in two
cli-split-usage = plenary split AMENDMENT [PLACE]... --party PARTY
cli-split-more =
    Without a PLACE it lists the places at which the amendment changes words, and
    needs no party. Those that are named go into a new amendment with sponsor,
    seconders and reason of the old one, and the next number. Its sponsor's party
    does this, or the secretariat for the chair.
cli-join-about = Join two amendments of one party into one
cli-join-usage = plenary join AMENDMENT OTHER --party PARTY
cli-join-more =
    The first keeps its number and proposes what both did; the other is withdrawn
    in its favour.
cli-split-place-help = A place by its number in the list; may be repeated
cli-help-other = The amendment that goes into the first
cli-split-place = PLACE
cli-split-none = { $amendment } changes words at no place.
cli-place-form = “{ $value }” is no place. Without a place, the command lists them.

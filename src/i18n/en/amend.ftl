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

## The commands of the screen

app-amend = Amendments
app-amend-help = Shows all pending amendments to the clause in its text, each with the letter of its party and its number.
app-amend-all = All amendments
app-amend-all-help = Lists the amendments of the whole plan.
app-amend-do = What next
app-amend-do-help = Offers what can be done with the selected amendment.
app-amend-what = { $name }: what shall be done?
app-amend-no-step = Nothing can be done with { $name } now.
app-amend-named = { $name } ({ $party })
app-amend-show = Show in the text
app-amend-show-help = Shows the selected amendment in the text of its clause.
app-amend-adopt = Adopt …
app-amend-adopt-help = Shows first what follows from adopting the selected amendment; only then one key adopts it.
app-amend-not-adopt = Not adopted …
app-amend-not-adopt-help = Records that the selected amendment was put and not adopted; asks why.
app-amend-sub = Amend it
app-amend-sub-help = Edits the wording of the selected amendment, to table a sub-amendment.
app-amend-title = Amend the title
app-amend-title-ask = The title that the clause of { $name } shall have instead
app-amend-title-hint = Enter goes on to the reason
app-amend-second = Second it
app-amend-position = Record a position on it …
app-amend-refer = Refer it …
app-amend-withdraw = Withdraw it …
app-amend-take-up = Take it up
app-amend-fall = Note that it has fallen
app-amend-receive = Receive it: give it its number
app-amend-gavel = Adopt
app-amend-gavel-help = Adopts the amendment with all that is shown to follow; undo takes all of it back.
app-amend-results = Merged texts
app-amend-results-help = Shows what the merged amendments would make of the text then, or no longer.
app-amend-changed = What follows has changed meanwhile: look at it once more, then press { $key } again.
app-amend-next = Next amendment
app-amend-next-help = Selects the next amendment, and goes on to the next clause that has any.
app-amend-previous = Previous amendment
app-amend-previous-help = Selects the amendment before.
app-amend-last = That was the last amendment.
app-amend-first = That was the first amendment.
app-amend-last-here = That was the last amendment of this clause; { $next } goes on to the next clause that has any.
app-amend-first-here = That was the first amendment of this clause; { $previous } goes back to the clause before that has any.
app-amend-before = Text as it stands
app-amend-before-help = Shows the text without amendments.
app-amend-marked = Text with amendments
app-amend-marked-help = Shows insertions underlined and deletions struck through, with party and number.
app-amend-result = Result
app-amend-result-help = Shows the text as the selected amendment alone would leave it.
app-amend-alone = This one alone
app-amend-alone-help = Shows the selected amendment alone, with its sub-amendments as layers, or all again.
app-amend-party = One party only
app-amend-party-help = Shows the amendments of one party, then of the next, then of all.
app-amend-decided = Decided ones too
app-amend-decided-help = Lists the amendments that are no longer pending as well, or no longer.
app-amend-leave = Back
app-amend-leave-help = Goes one step back: from a page, from the list, to the plan.
app-amend-none = No amendment is pending.
app-amend-receive-all = Number all
app-amend-receive-all-help = Receives the amendments that have no number yet: each gets the next one.

## What is said with a step

app-amend-why-not-adopted = Why is { $name } not adopted?
app-amend-why-referred = To whom is { $name } referred, and why?
app-amend-why-withdrawn = Why is { $name } withdrawn?
app-amend-with-falls = { $count ->
    [one] With it falls { $falls }.
   *[other] With it fall { $falls }.
} { $hint }

## The uncontested ones of a party

app-amend-bulk = Uncontested ones …
app-amend-bulk-help = Adopts or does not adopt the uncontested amendments of a party, one after the other; shows them first.
app-amend-bulk-adopt = Adopt: { $voice }
app-amend-bulk-not = Not adopted: { $voice }
app-amend-bulk-none = Every amendment of this party is contested or has lost its words: decide on each by itself.
app-amend-bulk-go = Do all of it
app-amend-bulk-go-help = Does what is shown, one act after the other; stops at the first that is refused.
app-amend-bulk-contested = It is contested by now.
app-amend-bulk-done =
    { $count ->
        [one] { $count } amendment is done.
       *[other] { $count } amendments are done.
    }
app-amend-bulk-stopped =
    { $count ->
        [one] { $count } is done. Stopped at { $name }: { $why }
       *[other] { $count } are done. Stopped at { $name }: { $why }
    }

## On the screen

ui-amend-before = as it stands
ui-amend-all = all amendments
ui-amend-one = one alone
ui-amend-result = result
ui-amend-title =
    { $count ->
        [one] { $count } amendment
       *[other] { $count } amendments
    }
ui-amend-no-clause = not in the plan
ui-amend-none = No amendment here. The key { $key } lists decided ones as well.
ui-amend-none-here = No amendment is pending here. To table one: edit the text, then { $key }.
ui-amend-words-gone = words gone
ui-amend-words-met = in the text already
ui-amend-gone = The words it was drafted on are gone. This is what it was drafted on:
ui-amend-met = The text says this already.
ui-amend-alternative = Alt { $number }:
ui-amend-removes = removes this clause
ui-amend-moves = moves this clause: { $place }
ui-amend-adds = adds a clause: { $place }
ui-amend-after = after { $clause }
ui-amend-under = first under { $clause }
ui-amend-first = first of all
ui-amend-clause = { $number } { $title }

## What follows from adopting

ui-amend-adoption = If { $name } is adopted
ui-amend-count-falls =
    { $count ->
        [one] { $count } falls
       *[other] { $count } fall
    }
ui-amend-count-merged =
    { $count ->
        [one] { $count } merged
       *[other] { $count } merged
    }
ui-amend-count-carried =
    { $count ->
        [one] { $count } carried unchanged
       *[other] { $count } carried unchanged
    }
ui-amend-count-stale =
    { $count ->
        [one] { $count } position goes stale
       *[other] { $count } positions go stale
    }
ui-amend-count-nothing = No other amendment and no position is affected.
ui-amend-falls-with = with what it amends
ui-amend-falls-under = with the clause above it
ui-amend-joint = These propose the same and are decided together
ui-amend-caption = { $name }:
ui-amend-put-first = put first: { $names }
ui-amend-unheard = To be put before it; they fall unheard if it is adopted now
ui-amend-held = Positions on it
app-amend-why-overruled = { $name }: there is an objection. Why does the chairperson overrule it?
ui-amend-falls = These fall: their words are gone
ui-amend-merged = These are merged word by word
ui-amend-carried = These stay as they are
ui-amend-stale = These positions go stale
ui-amend-only-words = No text of the plan changes: only what the amendment proposes.
ui-amend-bulk-adopt =
    { $count ->
        [one] { $voice }: { $count } uncontested amendment to be adopted
       *[other] { $voice }: { $count } uncontested amendments to be adopted
    }
ui-amend-bulk-not =
    { $count ->
        [one] { $voice }: { $count } uncontested amendment not to be adopted
       *[other] { $voice }: { $count } uncontested amendments not to be adopted
    }

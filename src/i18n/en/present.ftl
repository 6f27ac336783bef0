# Present mode: one clause for the room.

app-group-present = Showing the room
app-present = Present
app-present-help = Shows the room one clause, as large as it can be.
app-present-leave = Leave
app-present-leave-help = Puts the light out; leaves where nothing is lit.
app-present-larger = Larger
app-present-larger-help = Larger letters, or fewer of them in a line.
app-present-smaller = Smaller
app-present-smaller-help = Smaller letters, or more of them in a line.
app-present-letters = Letters
app-present-letters-help = Tries letters drawn, of double size, of any size, and plain.
app-present-tracked = Changes
app-present-tracked-help = Every change since the baseline; again for the text.
present-no-amendments = No amendments
app-present-amendments = Amendments
app-present-amendments-help = All amendments in the text; again for the text.
app-present-result = Result
app-present-result-help = The text as the selected amendment would leave it.
app-present-board = Positions
app-present-board-help = What each party holds on the clause.
app-present-cost = Cost
app-present-cost-help = What the clause costs, or else the whole plan.
app-present-word = Point
app-present-word-help = Lights the next word for the room.
app-present-word-back = Point back
app-present-word-back-help = Lights the word before.
app-present-reach = Extend
app-present-reach-help = Has the light reach to the next word.
app-present-reach-back = Extend back
app-present-reach-back-help = Has the light reach to the word before.
app-present-reach-down = Extend down
app-present-reach-down-help = Has the light reach a row further down.
app-present-reach-up = Extend up
app-present-reach-up-help = Has the light reach a row further up.
present-text = Text
present-cost-whole = The whole plan
present-wait = Being worked out…
present-brackets = { $count ->
    [one] one open bracket
   *[other] { $count } open brackets
}
present-letters-now = { $letters ->
    [drawn] Letters drawn of small blocks. Where they have gaps, this terminal does not paint them: once more.
    [double] Rows of double size. Where they look torn, this terminal has none: once more.
    [scaled] Letters of any size. Where they stay small, this terminal has none: once more.
   *[plain] Plain letters.
}
present-last = This is the last clause.
present-first = This is the first clause.
present-only = Nothing is changed from here: Esc leaves the presentation.
app-beside = Side by side
app-beside-help = Sets the clause beside how it was, another, or amendments.
app-beside-leave = Back
app-beside-leave-help = Goes back to where one came from.
app-present-next = Next amendment
app-present-next-help = Goes to the next amendment, on the wall.
app-present-previous = Previous amendment
app-present-previous-help = Goes to the amendment before, on the wall.
present-pick = What shall stand side by side?
present-pick-baseline = How it was ({ $base }) and how it is
present-pick-clause = This clause and another…
present-pick-which = Which clause shall stand beside it?
present-pick-amendments = { $one } and { $two }
present-then = { $number }  then ({ $base })
present-now = { $number }  now
present-gone = It is not there any more.

### A Word file that came back, brought in on the screen.

app-word = Bring in a Word file
app-word-help = Shows what people changed in a Word file of the plan, and tables what is chosen of it as amendments of their parties.
app-word-open = Read
app-word-open-help = Reads the selected proposal whole; on the last line it tables what is left.
app-word-leave-out = Leave out
app-word-leave-out-help = Leaves the selected proposal out, with what amends it, or puts it back in.
app-word-party = Party
app-word-government = The author speaks for the Government
app-word-employers = The author speaks for the employers
app-word-workers = The author speaks for the workers
app-word-civil-society = The author speaks for civil society
app-word-advisers = The author speaks for the advisers
app-word-secretariat = The author speaks for the secretariat
app-word-table = Table all
app-word-table-help = Tables every proposal that was not left out, each for its party.
app-word-leave = Leave
app-word-leave-help = Goes back; what was not tabled stays in the file.
word-title = Which Word file came back?
word-file-hint = The .docx that was sent out and changed. Tab completes its name, ~ is your own folder.
word-reading = Reading { $file }… Esc calls it off.
word-working = { $file }: { $done } of { $all } changes. Esc calls it off.
word-tabling = Tabling…
word-not-now = It is being tabled and can no longer be called off.
word-left = Nothing was tabled.
word-from = { $count ->
    [0] { $file }: no proposals
    [one] { $file }: one proposal
   *[other] { $file }: { $count } proposals
}
word-place = { $number } { $field } · { $title }
word-place-remove = { $number } Remove · { $title }
word-place-move = { $number } Put { $place } · { $title }
word-place-add = New clause, { $place }
word-out = left out
word-amends = amends { $number }
word-amends-pending = amends an amendment
word-reason = Reason: { $text }
word-beside = Beside the proposals
word-table-all = { $count ->
    [0] Nothing is left to be tabled
    [one] Table the one that is left
   *[other] Table all { $count }
}
word-nothing-left = Everything is left out: nothing was tabled.
word-whose = Whose words are those of “{ $name }”?
word-listed = so says plan.toml
word-no-stamp = { $file } was not sent out by Plenary, or lost what says of which plan and version it is.
word-unknown-revision = This file was sent from a version of the plan that is not here. Bring that version back first, with B.
word-plan-moved = The plan changed meanwhile. Nothing was tabled; the file was held against it anew: look, and table once more.
word-file-changed = { $file } changed since it was shown. Nothing was tabled; it was read anew: look, and table once more.

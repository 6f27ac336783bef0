### Finding one's way: going to anything, and what one has seen.

app-jump = Go to…
app-jump-help = Finds a clause, amendment, session or change by a few letters and goes there.
app-jump-clause = Clause
app-jump-amendment = Amendment
app-jump-session = Session
app-jump-change = Change
app-jump-to-clause = Enter shows the clause.
app-jump-to-amendment = Enter shows the amendment in the text of its clause.
app-jump-to-session = Enter shows the record of the session.
app-jump-to-change = Enter shows the change in the history.
app-jump-reading = The list is being made.
app-jump-no-history = The history is still being read: its changes follow.
app-jump-unread = The history cannot be read: its changes are not listed.
app-jump-empty = There is nothing to go to yet.
app-jump-nothing = Nothing is called so.

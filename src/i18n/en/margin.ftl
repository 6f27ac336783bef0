### What stands beside a screen as large as a wall.

margin-positions = What the parties hold
margin-no-positions = Nobody has spoken on it yet.
margin-amendments = Amendments
margin-no-amendments = Nothing was tabled on it.
margin-changes = What changed it last
margin-example = A built-in example. What you open is a copy of your own; it is kept, with what you change in it.
margin-stands-for =
    { $count ->
        [one] { $count } value
       *[other] { $count } values
    }

### The tour of the first two minutes.

app-tour = Take the tour
app-tour-help = Two minutes on a copy of an example, key by key.

tour-offer-title = Is this your first time here?
tour-offer-text = A tour of two minutes shows how a change is made and seen, on a copy of an example. Esc ends it at any time. Later it is among all commands ({ $palette }).
tour-offer-no = Not now
tour-base = the start of the tour
tour-ended = The tour is over. In the plan { $library } opens the library; all commands ({ $palette }) have the tour again.

tour-bar = Tour { $step } of { $all } (Esc ends it) · { $what }
tour-select = Press { $key } for the next clause. Each line on the left is one.
tour-read = Press { $key } to read it.
tour-floor = Press { $key }: the floor goes to the workers. Every change has an owner.
tour-edit = Press { $key } to edit the clause. The block at the top says who speaks.
tour-type = Type a word, wherever you like.
tour-record = Press { $key } to record it. The new word has its party's colour.
tour-track = Press { $key } to see what changed. It is kept, under the party's name.
tour-end = Each new word with its owner. Undo: { $undo }. All keys: { $key }

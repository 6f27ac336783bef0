### The replay: a negotiation act by act.

app-past-replay = Replay
app-past-replay-help = Goes through the negotiation act by act, of the clause that the history is narrowed to or of the plan, from the selected change on.
app-replay-play = Play, pause
app-replay-play-help = Plays the negotiation act by act, or stands still.
app-replay-next = Next act
app-replay-next-help = Goes to the next act.
app-replay-previous = Act before
app-replay-previous-help = Goes back to the act before.
app-replay-faster = Faster
app-replay-faster-help = Plays faster.
app-replay-slower = Slower
app-replay-slower-help = Plays slower.
app-replay-clause = Next clause
app-replay-clause-help = Shows the next clause that this act was about.
app-replay-alone = Only this act
app-replay-alone-help = Marks what this act did alone, or everything since the replay began.
app-replay-first = First act
app-replay-first-help = Goes to the first act there is.
app-replay-last = Last act
app-replay-last-help = Goes to the last act: the text as it stands.
app-replay-leave = Back
app-replay-leave-help = Leaves the replay for the history.
ui-replay-act = Act { $at } of { $count }
ui-replay-since = marks since act { $from }
ui-replay-alone = marks of this act
ui-replay-playing = ▶ every { $seconds } s
ui-replay-paused = ‖ every { $seconds } s
ui-replay-clauses = clause { $at } of { $count } of this act
ui-replay-none = Nothing was recorded that could be gone through.
replay-amendment = { $name }: { $state }
replay-position = { $on }: { $stance }
replay-retracted = { $on }: { $stance }, withdrawn

## plenary replay

cli-replay-about = The negotiation act by act: on the screen or as a film
cli-replay-usage = plenary replay [PLAN] [--clause CLAUSE] [--from REV] [--until REV] [--pace SECONDS] [--cast OUT [--size SIZE] [--force] | --json]
cli-replay-more =
    On a terminal it plays on the screen: Space plays and pauses, the arrows step,
    + and - change the pace. Into a pipe it writes one line for each act.
    --cast writes a film for asciinema (asciicast, version 2), to OUT or to
    standard output for `-`: the same bytes for the same acts.
    REV is a revision as `plenary diff` takes a baseline: a commit, a day, an
    adoption, `session:ID`.
replay-help-which = The plan: its place in the repository, or a folder
replay-help-clause = Only the acts about this clause
replay-help-from = The change to begin with
replay-help-until = The change to end with
replay-help-pace = How many seconds an act stays (3)
replay-help-size = Columns and rows of the film (100x30)
replay-help-cast = Write a film for asciinema to this file
replay-help-force = Write over a file that is there
replay-value-size = COLSxROWS
replay-written = { $path } is written: { $count ->
        [one] one act
       *[other] { $count } acts
    }.
replay-nothing = No act is there to be shown: look with `plenary log` which changes there are.
replay-pace = “{ $value }” is no pace: say the seconds an act stays, such as 3 or 0.5.
replay-size = “{ $value }” is no size for a film: say columns and rows, from { $least } to { $most }.
app-replay-still = Nothing moves by itself here: { $key } shows the next act.

### What the room `ui` says.

## The head

ui-head-base = Changes since: { $base }
ui-head-since = since { $base }
ui-head-hub = Hub: { $name }
ui-head-hub-away = Hub away: { $name }
ui-floor-nobody = Nobody has the floor
ui-floor-nobody-hint = { $keys } give it

## The library

ui-library-title = the drafting table of social dialogue
ui-library-here = Plans on this machine
ui-library-examples = Built-in examples
ui-library-more = More
ui-library-new =
    { $count ->
        [0] nothing new
        [one] { $count } new change
       *[other] { $count } new changes
    }
ui-library-new-over = over { $count } new changes
ui-library-elsewhere = rewritten since you looked
ui-library-session = { $day } { $name }
ui-library-sitting = in session: { $name }
ui-library-gone = Not there now: moved, or on a stick that is out.
ui-library-no-plan = There is no plan in this folder any more.

## Clauses

ui-search-prompt = Search:

## The terminal

ui-panic = Plenary stopped because of a mistake in the program. What was recorded is safe, and what was being typed is offered at the next start. A report lies in { $path }
ui-no-terminal = The screen needs a terminal, and here is none: what is typed or shown goes to a file or another program. The commands work without one: plenary --help
ui-terminal-failed = The screen needs a terminal, and this one does not work: { $why }. The commands work without one: plenary --help

## With numbers

ui-banner-collided =
    { $count ->
        [one] Two tables changed the same words; the other wording is tabled. { $key } shows it.
       *[other] In { $count } places two tables changed the same words; the other wording is tabled. { $key } shows them.
    }
ui-banner-foreign =
    { $count ->
        [one] Another program changed { $count } file of this plan.
       *[other] Another program changed { $count } files of this plan.
    }
ui-banner-offered =
    { $count ->
        [one] { $count } text was being typed when Plenary last ended.
       *[other] { $count } texts were being typed when Plenary last ended.
    }
ui-banner-unplaced =
    { $count ->
        [one] { $count } text was left by another version of Plenary.
       *[other] { $count } texts were left by another version of Plenary.
    }
ui-banner-overtaken =
    { $count ->
        [one] { $count } wording was changed by others while this one was written.
       *[other] { $count } wordings were changed by others while this one was written.
    }

## Typing, forms, tracked text and history

ui-edit-preview = What this changes
ui-edit-approximate = approximate
ui-form-pick-hint = Enter to pick
ui-form-move-hint = ↑ ↓ moves · → under · ← out · Enter records
ui-form-move-under = under { $title }
ui-form-move-top = at the top
ui-track-original = original
ui-track-tracked = tracked
ui-track-clean = clean
ui-track-one = this change alone
ui-track-no-history = The history is being read.
ui-track-wait = One moment.
ui-track-empty = There is no text here.
ui-track-wrote = { $when } · Written by { $who }
ui-track-moved = { $when } · Moved by { $who }
ui-track-struck = { $when } · Struck by { $who }
ui-past-empty = No changes like that.
ui-unattributed = unattributed
ui-past-title =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }

## The work behind the screen

ui-panic-unwritten = Plenary stopped because of a mistake in the program. What was recorded is safe, and what was being typed is offered at the next start. No report could be written: { $why }
ui-stage-worker = A mistake in the program kept this from being done; the screen goes on. A report lies in { $path }
ui-stage-problem = { $path }: { $why }
ui-stage-problem-line = { $path }, line { $line }: { $why }
ui-stage-history =
    { $count ->
        [one] Reading the history: { $count } change
       *[other] Reading the history: { $count } changes
    }
ui-stage-acts = Going through the acts
ui-stage-base = “{ $word }”
ui-stage-recorded = Recorded for: { $voice }
ui-stage-drafted = { $what ->
    [add] { $thing } added { $for }
    [remove] { $thing } removed { $for }
    [move] Moved { $for }: now { $thing }
    [moves] { $thing } moved { $for }
    [order] Clauses put in another order { $for }
    [reject] A change in { $thing } rejected { $for }
   *[change] { $thing } changed { $for }
}
ui-stage-for = { $voice ->
    [government] for the Government
    [employers] for Employers
    [workers] for Workers
    [civil-society] for civil society
    [advisers] for the advisers
   *[secretariat] for the secretariat
}
ui-stage-overtaken = { $title } ({ $field }) had been changed meanwhile. That wording stays one step back in the history: { $text }
ui-stage-overtaken-place = { $title } had been moved meanwhile; it now stands where this change puts it.
ui-stage-made = “{ $title }” created in { $folder }.
ui-stage-example = “{ $title }” opened. It is your own copy, kept in { $folder }.
ui-stage-no-journal = What is being typed is not kept from a crash: { $why }
ui-stage-no-home = There is no home directory to keep an example in. Write it into a folder of your choice: plenary example NAME FOLDER
ui-stage-not-remembered = The choice could not be remembered for the next time: { $why }
ui-stage-adopted =
    { $count ->
        [one] Adopt a change made by another program
       *[other] Adopt { $count } changes made by another program
    }
ui-stage-foreign-changed = changed
ui-stage-foreign-new = new
ui-stage-foreign-gone = removed

ui-stage-done = { $letter } · { $done }
ui-hint-edit = Edit
ui-hint-track = Tracked
ui-hint-objection = Objection?
ui-hint-board = Board
ui-hint-table = Table
ui-hint-leave = Leave
ui-hint-floor = Floor

## The legend of the help

ui-legend-unattributed = changed by nobody who is known
ui-legend-brackets = so many open brackets: text that is not agreed
ui-legend-parked = set aside in this session
ui-legend-added = a new clause is proposed behind this one or under it, by the party of the letter
ui-legend-removed = its removal is proposed
ui-legend-moved = another place is proposed for it
ui-legend-came = it stood elsewhere at the baseline
ui-legend-gone = seen from the past: it is no longer in the plan
ui-legend-elsewhere = seen from the past: it stands elsewhere now
ui-legend-holds = a party: { $stance }; behind a title: the most that is missing from agreement is this
ui-legend-stale = spoke on other words: the text changed since
ui-legend-missing = has not spoken; behind a title: open
ui-legend-agreed = behind a title: agreed by all that must agree
ui-legend-alternatives = wordings that exclude each other
ui-legend-amendment = an amendment, behind the letter of its party
ui-legend-from-the-right = this paragraph is written from right to left
ui-legend-more = the text goes on below
ui-legend-words = Underlined words are put in, struck words taken out, each in the colour of its party and behind its letter. A letter behind a title: that voice changed the clause since the baseline.

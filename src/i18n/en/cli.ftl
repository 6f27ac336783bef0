### What the room `cli` says.

## The first page

cli-about = Plenary: the drafting table of a social-dialogue seminar. Every word of a plan has an owner, every change is kept.
cli-usage =
    plenary [DIRECTORY]
           plenary COMMAND [OPTIONS]
cli-examples =
    Examples:
      plenary example mali            open the plan of Mali on the screen
      plenary example mali ./mali     write it, with its history, into ./mali
      plenary example figures         open an invented one, with costs and funds
      plenary -C mali list            its outline
      plenary -C mali diff            what changed since the last adoption
      plenary -C mali set 2.1 title "A new title" --party workers
      plenary -C mali table 2.1 title "A new title" --party workers
                                      propose it instead, for the room to decide

    `plenary COMMAND --help` says more about a command. Nothing is recorded without
    a voice: --party says for whom. A change ends with the line ACK and its commit
    once it is safely on disk. Exit status: 0 done, 1 the answer is no, 2 the
    command line is wrong, 3 it could not be done and nothing changed.
cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options
cli-heading-floor = Who has the floor
cli-heading-everywhere = With every command
cli-group-start = Getting a plan
cli-group-read = Reading it
cli-group-write = Changing it
cli-group-amend = Proposing amendments and deciding on them
cli-group-agree = Agreeing on it
cli-group-follow = Following who changed what
cli-group-program = About the program

## Values

cli-value-directory = DIRECTORY
cli-value-clause = CLAUSE
cli-value-party = PARTY
cli-value-revision = REVISION
cli-value-id = ID
cli-value-person = PERSON
cli-value-text = TEXT
cli-value-time = TIME
cli-value-zone = ZONE
cli-value-language = LANGUAGE
cli-value-when = WHEN
cli-value-field = FIELD
cli-value-value = VALUE
cli-value-kind = KIND
cli-value-base = BASE
cli-value-range = BASE[..REVISION]
cli-value-number = NUMBER
cli-value-shell = SHELL
cli-value-command = COMMAND
cli-value-name = NAME
cli-value-template = TEMPLATE
cli-value-year = YEAR
cli-value-country = COUNTRY
cli-value-change = CHANGE

## Help on arguments

cli-help-folder = The folder of a plan; opens the screen. Without it: the plan here, else the library
cli-help-directory = Look for the plan in this folder instead of here
cli-help-plan = Which plan, where the repository holds several
cli-help-lang = The language to answer in: en, fr, es, pt
cli-help-color = Use colour: auto, always, never
cli-help-help = Show this help
cli-help-version = Show the version
cli-help-clause = A clause, by its id or by its number such as 2.1.3
cli-help-clauses = Only this clause, by id or number; may be repeated
cli-help-parties = Only what this voice changed; may be repeated
cli-help-at = As it stood at this revision: a commit, a tag, HEAD~3
cli-help-json = Write JSON for other programs
cli-help-party = For whom: government, employers, workers, civil-society, advisers or secretariat
cli-help-organisation = The organisation that proposes, by its id in plan.toml
cli-help-by = Who proposes: "Name <email>". Otherwise the organisation, else the voice
cli-help-reason = Why; kept with the change
cli-help-session = The session it belongs to, by its id. Otherwise the one that is open
cli-help-recorder = Who records: "Name <email>". Otherwise from the settings, else from git
cli-help-time = When it was said, such as 2003-10-14T09:30. Otherwise now
cli-help-future = A time later than now is meant so
cli-help-time-zone = The time zone of the plan, such as Africa/Bamako. Otherwise that of this computer
cli-help-field = The field: title, text, kind, lead, partners, start, end, guarantee, ...
cli-help-value = The new value; an empty one empties the field
cli-help-stdin = Read the value from standard input
cli-help-kind = chapeau, finding, recommendation, objective or action
cli-help-title = Its title
cli-help-text = Its text
cli-help-stdin-text = Read its text from standard input
cli-help-new-id = Its id, which never changes. Otherwise made from the title
cli-help-parent = Under this clause
cli-help-after = Directly after this clause
cli-help-first = Before all others there
cli-help-top = At the top, under no clause
cli-help-with-children = With all clauses that stand under it
cli-help-since = Compare with this baseline, as with `diff`
cli-help-range = The baseline and, after two dots, the revision to look at
cli-help-passing = With words that came and went since the baseline, as spans of kind "passing"
cli-help-limit = At most so many
cli-help-shell = bash, elvish, fish, powershell or zsh
cli-help-page = The command to read about
cli-help-man-to = Write the pages of all commands into this folder
cli-help-example = The name of a built-in plan
cli-help-example-folder = Write it here instead of opening it; a new or empty folder
cli-help-new-folder = Where to begin; a new or empty folder
cli-help-template = What to begin with: { $known }
cli-help-plan-title = The title of the plan
cli-help-country = A country by its two letters, such as ML; may be repeated
cli-help-plan-language = The language of the plan's text, such as fr; that of Plenary if left out
cli-help-change = The change to take back, as `log` shows it. Otherwise the last one
cli-help-redo = The undoing to take back. Otherwise the last one

## Commands

cli-examples-about = Show the built-in plans
cli-examples-usage = plenary examples [--json]
cli-example-about = Open a built-in plan, or write it to a folder
cli-example-usage = plenary example NAME [DIRECTORY]
cli-example-more =
    Without a folder the plan opens on the screen, from a copy of your own that is
    kept with Plenary's data. With a folder it is only written there, with its
    history, and the last line is ACK and the commit it ends with.
cli-new-about = Begin a new plan
cli-new-usage =
    plenary new DIRECTORY --title TEXT --country COUNTRY --language LANGUAGE [OPTIONS]
           plenary new DIRECTORY --from FILE.docx [--country XX] [--as "NAME=PARTY"]...
cli-new-more = The first change is the secretariat's. It ends with ACK and its commit.
cli-list-about = The outline: numbers, titles, what changed
cli-list-usage = plenary list [--at REVISION] [--since BASE] [--json]
cli-list-more =
    Behind each clause: what became of it since the baseline (the last adoption,
    else the start) and the letters of those who changed it: G government,
    E employers, W workers, C civil society, A advisers, S secretariat, ? nobody known.
cli-show-about = One clause with all its fields
cli-show-usage = plenary show CLAUSE [--at REVISION] [--json]
cli-check-about = What is wrong with the plan's files
cli-check-usage = plenary check [--at REVISION] [--json]
cli-check-more =
    The exit status is 1 if there are errors. Files in the folder that differ from
    what is recorded are named as well; they are no error.
cli-set-about = Give a field of a clause a new value
cli-set-usage = plenary set CLAUSE FIELD (VALUE | --stdin) --party PARTY [OPTIONS]
cli-set-more =
    Dates are written 2004-01-31, organisations and groups as ids with commas in
    between. One line feed at the end of standard input is not part of the value.
    A value that begins with a dash goes after `--`. A field that has the value
    already is left as it is: nothing is recorded, and there is no ACK.
cli-add-about = Add a clause
cli-add-usage = plenary add KIND --title TEXT --party PARTY [OPTIONS]
cli-add-more = Without --after or --first the clause goes last.
cli-move-about = Put clauses elsewhere in the outline
cli-move-usage = plenary move CLAUSE... [--parent CLAUSE | --top] [--after CLAUSE | --first] --party PARTY
cli-remove-about = Remove clauses
cli-remove-usage = plenary remove CLAUSE... [--with-children] --party PARTY
cli-batch-about = Many changes, one a line of standard input
cli-batch-usage = plenary batch --party PARTY [OPTIONS]
cli-batch-more =
    Each line is CLAUSE, FIELD and VALUE with tabs in between; in VALUE \n stands for
    a line feed, \t for a tab and \\ for a backslash. Each line is answered before
    the next is read: ACK and the commit once it is on disk, SAME if the field has
    that value already, or ERR, the line's number and why it could not be done; the
    others are done all the same, and the exit status is then 3.
cli-undo-about = Take a change back, as a change of its own
cli-undo-usage = plenary undo [CHANGE] --party PARTY
cli-undo-more =
    History is never rewritten: taking back is recorded for the voice that asks for
    it. A change that collides with later ones is not taken back. A merge is taken back
    as a whole, with all that it brought in.
cli-redo-about = Take an undoing back
cli-redo-usage = plenary redo [CHANGE] --party PARTY
cli-diff-about = What changed since a baseline, word by word, by whom
cli-diff-usage = plenary diff [BASE[..REVISION]] [--clause CLAUSE]... [--party PARTY]... [--json]
cli-diff-more =
    BASE is `adoption` (the last one), `last-look`, `start`, `empty` (before everything),
    `session:ID` (its end), a day such as 2003-10-14 (its end), or anything git
    understands: a commit, a tag, HEAD~3. Without it: the last adoption, else the
    start.

    On a terminal, added words are underlined and struck words are struck through,
    in the colour of who did it and after the letter: G government, E employers,
    W workers, C civil society, A advisers, S secretariat, ? nobody known.
    Elsewhere added words stand as {"{"}+W:added+{"}"} and struck ones as [-E:struck-].
    Words that one added and another struck since stand inside both marks; they are
    in neither text, and JSON leaves them out without --passing. Moved words are
    struck where they were, [-E→:moved-], and stand under their writer's letter
    where they are, {"{"}+→W:moved+{"}"}; JSON has `moved` there, and who did it in `by`.
cli-blame-about = Who wrote each word that stands
cli-blame-usage = plenary blame [--clause CLAUSE]... [--at REVISION] [--json]
cli-log-about = The changes, newest first
cli-log-usage = plenary log [--party PARTY]... [--clause CLAUSE]... [--limit NUMBER] [--json]
cli-completions-about = Completions for a shell
cli-completions-usage = plenary completions SHELL
cli-completions-more = For bash: plenary completions bash > ~/.local/share/bash-completion/completions/plenary
cli-man-about = The manual page
cli-man-usage =
    plenary man [COMMAND]...
           plenary man --to DIRECTORY
cli-man-more = To read it: plenary man | man -l -
cli-man-name = Name
cli-man-synopsis = Synopsis
cli-man-description = Description
cli-man-extra = More
cli-man-version = Version

## Answers

cli-state-added = new
cli-state-removed = removed
cli-state-changed = changed
cli-state-moved = moved
cli-list-empty = There is no clause yet.
cli-diff-none = Nothing has changed since the baseline.
cli-same = That is how it stands already. Nothing was recorded.
cli-check-error = error
cli-check-warning = warning
cli-check-none = No problems found.
cli-check-count = { $count ->
    [one] { $count } problem found.
   *[other] { $count } problems found.
}
cli-check-unrecorded = { $path } differs from what is recorded. Open the plan on the screen to adopt it for a voice or to leave it.
cli-overtaken = While you wrote, { $field } of { $clause } was changed as well, in { $commit }. Your wording stands now; theirs is kept one step back in the history.
cli-place = the place
cli-left-alone = { $path } in the folder holds something that is not recorded; it was left as it is.
cli-written = Written to { $path }.
cli-recorded-unseen = The change is recorded as { $commit }, but that could not be written to the output.

## What a change says of itself, in the language of the plan

cli-subject-set = Change { $field }: { $title }
cli-subject-add = Add: { $title }
cli-subject-move = Move: { $title }
cli-subject-remove = Remove: { $title }

## What a change was, once it is recorded

cli-done-set = “{ $title }” ({ $field }) changed { $for }.
cli-done-add = “{ $title }” added { $for }.
cli-done-move = “{ $title }” moved { $for }.
cli-done-remove = “{ $title }” removed { $for }.

## What is wrong with a command line

cli-see-help = `plenary --help` shows the commands, `plenary COMMAND --help` what one of them takes.
cli-usage-unknown = There is no { $what } here.
cli-usage-unknown-similar = There is no { $what } here. Did you mean { $similar }?
cli-usage-command = There is no command { $what }.
cli-usage-missing = Something is missing: { $what }
cli-usage-twice = { $what } can be given only once.
cli-usage-conflict = { $what } and { $other } cannot go together.
cli-usage-unicode = That is not valid UTF-8 text.
cli-usage-values = { $what } has too many values or too few.
cli-usage-no-value = { $what } needs a value.
cli-usage-value = { $value } is no value of { $what }.
cli-usage-value-of = { $value } is no value of { $what }. It can be: { $valid }
cli-usage-other = The command line cannot be understood.
cli-namesake = “{ $name }” is a command, and a plan lies in a folder of that name here, too. To open it: plenary ./{ $name }
cli-no-folder = There is no folder { $folder }.
cli-no-folder-similar = There is neither a folder nor a command { $folder }. Did you mean `plenary { $similar }`?
cli-no-party = Nothing is recorded without a voice. Say who has the floor: --party government, employers, workers, civil-society, advisers or secretariat.
cli-organisation-unknown = { $count ->
    [0] There is no organisation { $id } in plan.toml, and none of { $voice }. Leave --organisation out, or add it to plan.toml first.
   *[other] There is no organisation { $id } in plan.toml. Those of { $voice } are: { $known }
}
cli-organisation-other = The organisation { $id } speaks for { $voice }. Give the floor to that voice, or name another organisation.
cli-person = "{ $value }" is no person. Write a name and an address: "Name <email>".
cli-time = "{ $value }" is no time. Write it as 2003-10-14T09:30, with +01:00 behind it where it is not the time of the plan.
cli-time-range = "{ $value }" lies outside the years 1970 to 2099: git can hold no other. Leave --time out to record it now, and say in the text when it was.
cli-time-skipped = "{ $value }" was never on the clock: it was put forward past that time. Correct it, or write the offset behind it, such as +01:00.
cli-time-future = "{ $value }" is more than a day ahead of the clock of this computer. Correct the time or the clock; if it is meant so, say --future.
cli-number = "{ $value }" is no number.
cli-set-empty-input = Nothing came in on standard input, so nothing was changed. To empty the field, give "" as the value.
cli-set-no-value = Give the new value, or --stdin to read it from standard input.
cli-field-unknown = There is no field { $field }. The fields are: { $known }
cli-clause-broken = The clause cannot be read: its file { $path } is broken. { $why } Correct it first; nothing was changed.
cli-clause-broken-at = The clause cannot be read: its file { $path } is broken in line { $line }. { $why } Correct it first; nothing was changed.
cli-left-out =
    { $count ->
        [one] { $path } cannot be read and is left out. `plenary check` says what is wrong with it.
       *[other] { $count } files cannot be read and are left out; the first is { $path }. `plenary check` says what is wrong with them.
    }
cli-clause-unknown = There is no clause { $clause }. `plenary list` shows ids and numbers.
cli-baseline-unknown = There is no baseline { $name } in the history of this plan. `plenary diff --help` says what it can be.
cli-start-unknown = This copy of the repository was cut short, so that it is not known here how the plan started. Fetch the rest with `git fetch --unshallow`, or compare with a change that `plenary log` shows.
cli-id-form = "{ $id }" gives no id. An id has small letters a to z, digits and hyphens, at most 100: say it with --id.
cli-after-elsewhere = The clause { $clause } does not stand there. Name one that does, or only --after.
cli-move-nowhere = Say where to: --parent or --top, and --after or --first.
cli-remove-children = { $count ->
    [one] One clause stands under { $clause }. Move it first, or remove it as well with --with-children.
   *[other] { $count } clauses stand under { $clause }. Move them first, or remove all with --with-children.
}
cli-input-refused = The value holds { $code }, a character that nobody sees or that controls something. Leave it out.
cli-input-long = The value is longer than 8 MiB.
cli-batch-form = Expected CLAUSE, FIELD and VALUE with tabs in between.
cli-batch-escape = After a backslash only n, t or another backslash can follow.

## What could not be done

cli-input-failed = Standard input could not be read: { $why }
cli-output-failed = The answer could not be written: { $why }
cli-settings-broken = { $path } cannot be used, the defaults are: { $why }
cli-no-data-folder = There is no folder to keep the plan in, because this user has no home directory. Name one: plenary example { $name } DIRECTORY
cli-no-recorder = Nobody is known who records. Say so once in the settings or with `git config --global user.name` and `user.email`, or now with --recorder "Name <email>".

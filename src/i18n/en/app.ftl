### What the room `app` says.

## Groups of commands

app-group-floor = The floor
app-group-edit = Changing the plan
app-group-dialogue = The dialogue
app-group-review = What changed
app-group-move = Getting about
app-group-program = Plans and program

## The floor

app-floor-government = Floor to the government
app-floor-employers = Floor to the employers
app-floor-workers = Floor to the workers
app-floor-civil-society = Floor to civil society
app-floor-advisers = Floor to the advisers
app-floor-secretariat = Floor to the secretariat
app-floor-ask = Who has the floor?
app-floor-as-a-whole = as a whole
app-floor-nobody = nobody
app-speaker = Who speaks
app-speaker-help = Chooses the organisation and the delegate that speak for the voice that has the floor.
app-speaker-ask = { $voice }: who speaks?

## Changing the plan

app-undo = Undo
app-undo-help = Undoes the last change, as a change of its own for whoever has the floor.
app-redo = Redo
app-redo-help = Takes the last undoing back.
app-not-now = "{ $command }" cannot be done here.
app-interrupt = Ctrl-C ends nothing here; { $quit } leaves Plenary, and asks before anything is lost.
app-interrupt-closed = Closed; nothing was done.
app-interrupt-typed = Ctrl-C keeps what is typed here; Esc drops it.
app-interrupt-typing = Nothing is selected to be copied. What was typed stays; Esc leaves the text.
app-then-locked = This is the plan as it was. Press Esc to return to today, then change it.

## Problems and notices

app-problems = Problems
app-problems-help = Lists what is wrong with the plan's files, each with its place.
app-notice = View notice
app-notice-help = Shows what the banner announces and what can be done about it.
app-foreign-title = Changes made outside Plenary
app-foreign-show = Show what changed
app-foreign-adopt = Record them for whoever has the floor
app-foreign-adopt-help = Records what another program changed in the plan's files, as a change of whoever has the floor.
app-foreign-file = { $name }: { $what }
app-foreign-struck = − { $line }
app-foreign-inserted = + { $line }
app-foreign-more =
    { $count ->
        [one] { $count } more line differs
       *[other] { $count } more lines differ
    }
app-foreign-leave = Leave them alone
app-offered-title = Text that was being typed when Plenary last ended
app-offered-keep = Go on with: { $clause }
app-offered-drop = Throw away: { $clause }
app-unplaced-title = Text whose place is not known
app-unplaced-read = Read and copy: “{ $text }”
app-unplaced-drop = Throw away: “{ $text }”
app-unplaced-copied = It is on the clipboard; paste it into the clause it belongs to. It is kept until you throw it away.
app-unplaced-text = { $text }

## Getting about

app-read = Read
app-read-help = Reads the selected clause; the arrows then scroll it.
app-page-empty = This plan has no clause yet. Press { $key } to add the first one.
app-page-after = What follows
app-page-nothing = There is no clause here.
app-outline = Outline
app-outline-help = Goes back to the outline.
app-other-pane = Other pane
app-other-pane-help = Moves between the outline and the clause.
app-down = Down
app-down-help = One row down.
app-up = Up
app-up-help = One row up.
app-page-down = Page down
app-page-down-help = One page down.
app-page-up = Page up
app-page-up-help = One page up.
app-first = First
app-first-help = Goes to the beginning.
app-last = Last
app-last-help = Goes to the end.
app-next-clause = Next clause
app-next-clause-help = Reads the next clause.
app-previous-clause = Previous clause
app-previous-clause-help = Reads the clause before.
app-search = Search
app-search-help = Goes to a clause by its number, its title or any word of it; accents and capitals do not matter.
app-next-match = Next match
app-next-match-help = Goes to the next clause that holds what was searched for.
app-previous-match = Previous match
app-previous-match-help = Goes to the previous clause that holds what was searched for.
app-not-found = "{ $needle }" is nowhere in this plan.
app-only-match = "{ $needle }" is nowhere else in this plan.
app-no-clause = There is no clause "{ $id }" in the plan on screen.

## The library

app-library = Library
app-library-help = Shows the plans of this machine and the built-in ones.
app-library-open = Open
app-library-open-help = Opens the selected plan.
app-library-forget = Off the list
app-library-forget-help = Takes the selected plan off this list; its files stay.
app-library-back = Back
app-library-back-help = Goes back to the open plan.
app-open-folder = Open a folder
app-open-folder-help = Opens the plan in a folder of this machine.
app-folder-ask = Which folder?
app-folder-none = Nothing there begins so.
app-folder-several = So begin: { $names }
app-folder-hint = The folder that holds the plan; Tab completes what is typed, ~ is your own folder.
app-repository-title = Not a repository yet
app-repository-text = { $folder } holds no git repository, so no change could be recorded there. Plenary can make it one; the files stay as they are.
app-repository-make = Make it a repository
app-answer-no = No
app-new-plan = New plan
app-new-plan-help = Creates a plan: asks for its title, countries, language, template and folder.
app-new-title = The title of the plan
app-new-title-hint = In the language of the plan; it can be changed later.
app-new-countries = The country, or the first of several: type to find it
app-new-more-countries = Another country, or go on with the first line
app-new-countries-all = Go on: { $countries }
app-new-language = The language of the plan's text
app-new-template = Start from
app-new-folder = Where to put it
app-new-folder-hint = A folder that does not exist yet; Tab completes what is typed, ~ is your own folder.

## The program

app-help = Help
app-help-keys = Keys of this screen · Tab: what the marks mean
app-help-marks = What the marks mean · Tab: the keys
app-help-help = Explains the keys of this screen.
app-palette = All commands
app-palette-help = Lists every command; type a few letters to find one.
app-theme = Next theme
app-theme-help = Changes between the dark, the light and the high-contrast theme.
app-theme-dark = Dark theme
app-theme-light = Light theme
app-theme-contrast = High contrast
app-language = Language of the interface
app-language-help = Chooses the language Plenary speaks; the plan's text stays as it is.
app-language-own-name = English
app-quit = Quit
app-quit-help = Ends Plenary; asks first.
app-leave-title = Text is not recorded yet
app-leave-text = What was typed has not been recorded for anybody. Leave it?
app-leave-stay = Go on typing
app-leave-go = Leave it
app-quit-session-title = The session is open
app-quit-title = Leave Plenary?
app-quit-text = Everything that was recorded is kept.
app-quit-go = Leave
app-quit-session-text = { $session } is still open. It can be closed on its screen ({ $open }, then { $close }); left open, it goes on when Plenary is started again.
app-quit-session-stay = Stay
app-quit-session-go = Quit and leave it open
app-base-start = the start


## With numbers

app-left-out =
    { $count ->
        [one] { $path } cannot be read and is left out: see “{ $problems }”.
       *[other] { $count } files cannot be read and are left out: see “{ $problems }”.
    }
app-problems-title =
    { $count ->
        [one] { $count } problem
       *[other] { $count } problems
    }
app-foreign-text =
    { $count ->
        [one] Another program changed { $count } file of this plan. Nothing has been recorded for anybody, and Plenary will not write over it.
       *[other] Another program changed { $count } files of this plan. Nothing has been recorded for anybody, and Plenary will not write over them.
    }
app-overtaken-title =
    { $count ->
        [one] { $count } wording changed meanwhile
       *[other] { $count } wordings changed meanwhile
    }

## Typing, forms, tracked text and history

app-edit-text = Edit the text
app-edit-text-help = Edits the text of the clause for the voice that has the floor.
app-edit-save = Record
app-edit-save-help = Records the text as a change of the voice that has the floor.
app-edit-leave = Leave the text
app-edit-leave-help = Leaves the text; asks what becomes of it if it was changed.
app-edit-keep = Keep as draft
app-edit-keep-help = Leaves the text and keeps it for later; nothing is recorded.
app-edit-undo = Undo typing
app-edit-undo-help = Takes back what was typed last, a word at a time.
app-edit-redo = Redo typing
app-edit-redo-help = Types again what was taken back.
app-edit-all = Select all
app-edit-all-help = Selects the whole text.
app-bracket = Bracket
app-bracket-help = Puts a paragraph of the clause into square brackets, as one change of the voice that has the floor, or takes them off.
bracket-which = Which paragraph goes into brackets, or out of them?
bracket-off = in brackets
bracket-subject = { $way ->
    [off] Take a paragraph of { $number } { $title } out of brackets
   *[on] Put a paragraph of { $number } { $title } into brackets
}
app-edit-copy = Copy
app-edit-copy-help = Puts what is selected on the clipboard.
app-edit-cut = Cut
app-edit-cut-help = Puts what is selected on the clipboard and takes it away.
app-edit-brackets = Brackets
app-edit-brackets-help = Puts what is selected, or the word at the cursor, into square brackets, or takes them off.
app-edit-copied = Copied to the clipboard.
app-edit-refused = Not taken: the text contains { $code }, a character that cannot be seen. Type it without that character.
app-edit-taken-again = { $taken } Read the text once more and record it again.
app-edit-subject = Edit the text of { $number } { $title }
app-met-title = Somebody else changed this text meanwhile
app-met-theirs = Recorded meanwhile
app-met-mine = Typed here
app-met-merged = Both, merged by word
app-met-collide = Both changed the same words: they cannot be merged.
app-met-wait = Who wrote what is being looked up …
app-met-merge = Merge by word: both stand
app-met-table = Table what is typed here as an amendment
app-met-replace = Replace theirs with what is typed here
app-edit-leave-title = The text is not recorded yet
app-edit-leave-text = What shall become of what was typed?
app-edit-leave-save = Record it
app-edit-leave-keep = Keep it as a draft
app-edit-leave-discard = Throw it away
app-edit-leave-stay = Go on typing
app-edit-kept = Kept as a draft; nothing was recorded. It is there when the clause is edited again.
app-edit-draft-back = This is the draft that was kept; it is not recorded.
app-edit-draft-no-clause = The clause of this draft is no longer in the plan. The draft is kept.
app-form-details = Details of the clause
app-form-details-help = Changes title, kind, who leads, dates, guarantee and groups, and the rows of terms, money and follow-up.
app-form-details-title = Details: { $title }
app-form-add = Add a clause
app-form-add-help = Adds a clause for the voice that has the floor.
app-form-add-title = New clause
app-form-where = Where
app-form-first = First of all
app-form-after = After { $number } { $title }
app-form-under = Under { $number } { $title }
app-form-under-new = Under { $name } { $title } (proposed)
app-form-under-new-tabled = Under a clause that is only proposed another can only be tabled, not added: table it.
app-form-date-hint = A day, as 2027-06-30
app-form-pick = { $field }: type to filter
app-form-pick-many = { $field }: Space chooses, Enter takes what is chosen
app-form-needs-title = A clause needs a title.
app-form-gone = This clause is no longer in the plan.
app-form-nothing = Nothing was changed.
app-form-leave = Leave the form
app-form-leave-help = Closes the form; asks what becomes of it if anything was filled in.
app-form-leave-title = Not recorded yet
app-form-leave-text = What was filled in has not been recorded. What shall become of it?
app-form-move = Move the clause
app-form-move-help = Moves the clause through the outline with the arrows.
app-form-move-title = Where shall the clause stand?
app-form-remove = Remove the clause
app-form-remove-help = Removes the clause and those under it, after asking; undo brings them back.
app-form-remove-yes = Remove
app-form-remove-no = Leave it
app-form-subject-details = Change the details of { $number } { $title }
app-form-subject-add = Add { $title }
app-form-subject-move = Move { $title }
app-form-subject-remove = Remove { $number } { $title }
app-track = Tracked text
app-track-help = Shows every insertion and deletion since the baseline, and who made them.
app-track-base = Choose the baseline
app-track-base-help = Chooses what the tracked text compares with.
app-track-base-title = Compare with
app-track-base-tag = { $tag }
app-track-base-parts = { $base }; { $tag } for its part
app-track-base-session = the start of this session
app-track-base-start = the start
app-track-base-cut = unknown before here (what this copy begins with)
app-track-base-nothing = nothing: who wrote each word
app-track-base-log = a change from the log …
app-track-base-word = a tag or a date …
app-track-base-hint = A tag, or a day as 2003-09-15
app-track-moved = It moved from { $from } to { $to }.
app-track-moved-number = { $number }
app-track-moved-under = { $number } (“{ $title }”)
app-track-next = Next change
app-track-next-help = Goes to the next change, and on to the next clause that changed; accepting is moving on.
app-track-previous = Previous change
app-track-previous-help = Goes to the change before.
app-track-original = Original text
app-track-original-help = Shows the text as it was at the baseline.
app-track-tracked = All changes
app-track-tracked-help = Shows insertions underlined and deletions struck through.
app-track-clean = Clean text
app-track-clean-help = Shows the text as it is.
app-track-reject = Reject this change
app-track-reject-help = Takes the change under the cursor back, as a change of the voice that has the floor.
app-track-reject-past = Only a change in the text as it stands now can be rejected.
app-track-reject-back = These words stand in the text again already; there is nothing to take back.
app-track-reject-gone = The clause is no longer in the plan; undo its removal in the history instead.
app-track-reject-nothing = There is no change under the cursor.
app-track-reject-subject = Reject a change in { $number } { $title }
app-track-only = One party only
app-track-only-help = Lets the changes of one party stand out, then of the next, then of all.
app-track-word-right = Next word
app-track-word-right-help = Goes to the next word; below stands who wrote it.
app-track-word-left = Previous word
app-track-word-left-help = Goes to the word before.
app-track-leave = Back
app-track-leave-help = Leaves the tracked text.
app-track-last = That was the last change.
app-track-first = That was the first change.
app-track-touches-nothing = This change touched no clause.
app-past = History
app-past-help = Lists every change with the letter of its voice.
app-past-show = Show the change
app-past-show-help = Shows what the selected change did, word by word.
app-past-travel = See the plan then
app-past-travel-help = Shows the plan as it stood after the selected change; nothing can be changed there.
app-undo-merge = Take back a merge
app-undo-merge-text = The last thing recorded is “{ $called }”. Take back all that came in with it, its amendments and positions too? The other side’s work stays in the history, and { $redo } brings it in again.
app-undo-merge-yes = Take all of it back
app-past-undo = Undo the selected change
app-past-undo-help = Undoes the selected change by a new one; the history stays.
app-past-undo-text = Undo “{ $subject }” ({ $day })? This is recorded as a new change of the voice that has the floor.
app-past-undo-yes = Undo it
app-past-undo-no = Leave it
app-past-by = One party only
app-past-by-help = Shows the changes of one party, then of the next, then of all.
app-past-clause = This clause only
app-past-clause-help = Shows the changes of the selected clause only, or of all again.
app-past-leave = Back
app-past-leave-help = Leaves the history.
app-past-pick = Choose the change to compare with and press { $key }.
app-past-change = { $subject } ({ $day })
app-past-then = The plan as it stood on { $day }, after “{ $subject }”. Esc comes back.
app-past-back = Back to now
app-past-back-help = Leaves the past and shows the plan as it stands.
app-form-remove-text =
    { $count ->
        [0] Remove { $number } { $title }?
        [one] Remove { $number } { $title } and the clause under it?
       *[other] Remove { $number } { $title } and the { $count } clauses under it?
    }

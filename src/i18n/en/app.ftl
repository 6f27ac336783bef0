### What the room `app` says.

## Groups of commands

app-group-floor = The floor
app-group-edit = Changing the plan
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
app-floor-help = Gives the floor: the next change is recorded for this voice. The same key again asks who speaks.
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
app-then-locked = This is the plan as it was. Press Esc to return to today, then change it.
app-recorded = Recorded: { $subject }
app-nothing-changed = Nothing changed: there was nothing to record.
app-adopt-subject = Take over changes made outside Plenary

## Problems and notices

app-problems = Problems
app-problems-help = Lists what is wrong with the plan's files, each with its place.
app-problem = { $place }: { $problem }
app-notice = View notice
app-notice-help = Shows what the banner announces and what can be done about it.
app-foreign-title = Changes made outside Plenary
app-foreign-show = Show what changed
app-foreign-adopt = Record them for whoever has the floor
app-foreign-adopt-help = Records what another program changed in the plan's files, as a change of whoever has the floor.
app-foreign-leave = Leave them alone
app-foreign-edited = { $path } was changed.
app-foreign-added = { $path } is new.
app-foreign-deleted = { $path } was deleted.
app-offered-title = Text that was being typed when Plenary last ended
app-offered-keep = Go on with: { $clause }
app-offered-drop = Throw away: { $clause }

## Getting about

app-read = Read
app-read-help = Reads the selected clause; the arrows then scroll it.
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
app-search-help = Searches titles and prose; accents and capitals do not matter.
app-next-match = Next match
app-next-match-help = Goes to the next clause that holds what was searched for.
app-previous-match = Previous match
app-previous-match-help = Goes to the previous clause that holds what was searched for.
app-not-found = "{ $needle }" is nowhere in this plan.
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
app-folder-hint = The full path of the folder that holds the plan, for example /home/me/plans/mali
app-repository-title = Not a repository yet
app-repository-text = { $folder } holds no git repository, so no change could be recorded there. Plenary can make it one; the files stay as they are.
app-repository-make = Make it a repository
app-answer-no = No
app-new-plan = New plan
app-new-plan-help = Creates a plan: asks for its title, countries, language, template and folder.
app-new-title = The title of the plan
app-new-title-hint = In the language of the plan; it can be changed later.
app-new-countries = The country or countries
app-new-countries-hint = Two letters each, with spaces between them: ML, or AO MZ CV
app-new-language = The language of the plan's text
app-new-template = Start from
app-template-dialogue = Social dialogue
app-template-dialogue-detail = diagnosis, seminar, action plan
app-template-empty = Empty plan
app-template-empty-detail = no clauses
app-new-folder = Where to put it
app-new-folder-hint = The full path of a folder that does not exist yet, for example /home/me/plans/mali
app-no-plan = There is no plan here: a plan is a folder with a plan.toml.

## The program

app-help = Help
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
app-quit-help = Ends Plenary; asks first if text would be lost.
app-leave-title = Text is not recorded yet
app-leave-text = What was typed has not been recorded for anybody. Leave it?
app-leave-stay = Go on typing
app-leave-go = Leave it
app-base-start = the start
app-reading-history = Reading the history: { $count } changes
app-worker-panicked = Something went wrong inside Plenary; nothing was changed by it. A report lies in the folder of Plenary's state.

app-undone = Undone.
app-redone = Done again.
app-newer-format = A newer Plenary wrote this plan: it can be read here, but not changed.
app-overtaken = { $clause }: somebody else had written meanwhile: { $text }
app-base-named = { $name }

## With numbers

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

# The consensus board, positions, any objection, and the burn-down on screen.

## Commands

app-board = Consensus board
app-board-help = Shows what each party holds on each clause, what is still open and for whom.
app-board-position = Position of the floor
app-board-position-help = Records the position of whoever has the floor on the selected clause or amendment.
app-board-any-objection = Any objection?
app-board-any-objection-help = Asks the room: the parties present that have not spoken on this text agree, each by name.
app-board-cell = Position
app-board-cell-help = Lists the positions the party of the selected column can take on the selected clause.
app-board-set-agree = Agrees
app-board-set-ad-referendum = Agrees ad referendum
app-board-set-reservation = Agrees with reservation
app-board-set-object = Objects
app-board-set-abstain = Abstains
app-board-set-help = Records this as the position of the party of the selected column; asks first if another voice has the floor.
app-board-take-back = Take back
app-board-take-back-help = Takes back the position of the party of the selected column.
app-board-words = Words changed
app-board-words-help = Shows the words changed since the party of the selected column spoke, or since the baseline.
app-board-view = Other view
app-board-view-help = Shows all clauses, those still open for the party of the selected column, or those one party away from clean text.
app-board-order = Sort
app-board-order-help = Sorts by the outline, or by the distance from agreement.
app-board-left = Left
app-board-left-help = Goes to the party on the left.
app-board-right = Right
app-board-right-help = Goes to the party on the right.
app-board-leave = Plan
app-board-leave-help = Goes back to the plan, to the same clause.
app-progress = Progress
app-progress-help = Shows how the number of open brackets went down, and where those stand that are open.
app-progress-leave = Back
app-progress-leave-help = Goes back to where you came from.

## Short words beside the signs: ten letters at most

app-board-agrees = agrees
app-board-ad-referendum = ad ref.
app-board-reserves = reserves
app-board-objects = objects
app-board-abstains = abstains
app-board-changed = changed
app-board-silent = silent
app-board-is-agreed = agreed
app-board-is-ad-referendum = ad ref.
app-board-is-reserved = reserved
app-board-is-contested = contested
app-board-is-stale = changed
app-board-is-open = open

## A position

app-board-no-party = { $voice }: no party, and so without positions. Give the floor to a party.
app-board-held = held now
app-board-position-title = { $party } on { $subject }
app-board-reservation-title = { $party }: reservation on { $subject }
app-board-objection-title = { $party }: objection to { $subject }
app-board-statement-hint = What shall be on record with it. Enter records it, also without a statement; Esc records nothing.
app-board-nothing-held = { $party }: no position on this text to take back.
app-board-banner = { $voice } has the floor.
app-board-banner-nobody = Nobody has the floor.
app-board-for-speaker = { $party } ({ $names })
app-board-for-other-title = For { $party }?
app-board-for-other = { $banner } Record as the position of { $who } on { $subject }: { $stance }?
app-board-for-other-back = { $banner } Take back the position of { $who } on { $subject }?
app-board-for-other-no = Record nothing
app-board-for-other-yes = Record it for { $party }

## Any objection?

app-board-not-now = Not now
app-board-open-session = Open a session
app-board-no-session = No session is open. Who is present decides for whom silence counts as agreement: open a session and say who is present.
app-board-no-objection =
    { $count ->
        [one] No objection: record its agreement
       *[other] No objection: record their agreement
    }
app-board-spoken = { $party }: { $stance }
app-board-all-spoken = Everybody present has spoken on this text.
app-board-covered = Without objection, agreement of: { $parties }.
app-board-spoke-earlier = Position on earlier words: { $parties }.
app-board-on-record = On record already: { $positions }.
app-board-absent = Absent, and not covered: { $parties }.
app-board-objection-text = { $subject }. { $text }

## Words changed since a position

app-board-since = { $party } spoke, { $when }
app-board-since-unknown = The revision that was on screen then is not known here: sync with whoever recorded the position.

## Where a clause stands, in one line

app-board-line-object = objects: { $parties }
app-board-line-stale = spoke on other words: { $parties }
app-board-line-missing = silent: { $parties }
app-board-line-reserve = reserves: { $parties }
app-board-line-ad-referendum = ad referendum: { $parties }
app-board-line-agree = agrees: { $parties }
app-board-line-abstain = abstains: { $parties }

## The board

ui-board-empty = No clause is left here.
ui-board-sum = { $agreed } agreed  [{ $brackets }]
ui-board-all = All { $count }
ui-board-open = Open for { $party } { $count }
ui-board-nearest = One party away { $count }
ui-board-by-distance = nearest first
ui-board-still-open = still open
ui-board-holds = { $party }: { $stance }, { $when }
ui-board-held-earlier = { $party }: the text changed since { $when } ({ $stance })
ui-board-silent = { $party }: has not spoken on this text
ui-board-statement = “{ $text }”
ui-board-who = { $who }; recorded by { $recorder }

## The burn-down

ui-progress-title =
    { $count ->
        [0] No open brackets
        [one] One open bracket
       *[other] { $count } open brackets
    } (at most { $most }); { $clauses ->
        [one] { $agreed } of one clause agreed
       *[other] { $agreed } of { $clauses } clauses agreed
    }
ui-progress-none = Nothing was counted yet.
ui-progress-wait = Counting …
ui-progress-brackets = brackets
ui-progress-agreed = agreed

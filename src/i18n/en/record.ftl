### The record of proceedings, in the register of such records. Sentences begin with a capital letter by themselves.

record-title = Record of proceedings
record-plan = Plan: { $title }
record-session = Session: { $name }
record-place = Place: { $place }
record-day = Date: { $date }
record-chair = Chairperson: { $name }
record-whole-plan = Agenda: the whole plan
record-agenda = Agenda:
record-opened = The session was opened at { $time }.
record-chair-changed = At { $time } the chair was taken by { $name }.
record-agenda-changed = The agenda was changed in the course of the session.
record-attendance = Attendance
record-nobody = No attendance was recorded.
record-absent = Not represented: { $parties }.
record-present = { $organisation }: { $delegates }
record-joined = { $count ->
    [one] The following person joined in the course of the session: { $names }.
   *[other] The following persons joined in the course of the session: { $names }.
}
record-left = { $count ->
    [one] The following person left in the course of the session: { $names }.
   *[other] The following persons left in the course of the session: { $names }.
}

record-date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
} { $year }
record-time = { $hour }:{ $minute }

## Who and where

record-group = { $voice ->
    [government] the Government group
    [employers] the Employers’ group
    [workers] the Workers’ group
    [civil-society] the civil society group
    [advisers] the group of advisers
    [secretariat] the secretariat
   *[other] a speaker whose group was not recorded
}
record-group-named = { $group } ({ $names })
record-clause = { $number } “{ $title }”
record-clause-gone = “{ $title }”
record-quoted = “{ $text }”
record-top = at the top level of the plan
record-under = under { $clause }
record-first = in first place
record-after = after { $clause }
record-to = { $field ->
    [title] to the title
    [text] to the text
   *[other] to the entry “{ $name }”
}
record-unnumbered = an amendment without a number

## What was proposed

record-before = This amendment had been tabled before this session.
record-before-at = This amendment had been tabled before this session, on { $date } at { $time }.
record-renumbered = In the course of the session the clause was renumbered { $number }.
record-proposed = { $who } proposed the following amendment { $place }:
record-proposed-whole = { $who } proposed the following amendment { $place }, which would then read:
record-proposed-sub = { $who } proposed the following sub-amendment to { $amendment }:
record-proposed-sub-whole = { $who } proposed the following sub-amendment to { $amendment }, the wording of which would then be:
record-proposed-sub-field = { $who } proposed the following sub-amendment { $place } in { $amendment }:
record-proposed-sub-field-whole = { $who } proposed the following sub-amendment { $place } in { $amendment }, which would then read:
record-proposed-add = { $who } proposed to add { $new } { $place }:
record-proposed-remove = { $who } proposed that the clause be deleted.
record-proposed-move = { $who } proposed that the clause be moved { $place }.
record-new = { $kind ->
    [chapeau] the following chapeau
    [finding] the following finding
    [recommendation] the following recommendation
    [objective] the following objective
   *[action] the following action
}
record-point-replace = replace “{ $old }” with “{ $new }”
record-point-delete = delete “{ $old }”
record-point-insert = insert “{ $new }” after “{ $after }”
record-point-insert-first = insert “{ $new }” at the beginning
record-point-paragraph = insert a new paragraph after “{ $after }”: “{ $new }”
record-point-write = insert “{ $new }”
record-reason = The reason given was:

## What became of it

record-received = { $kind ->
    [sub] The secretariat received the sub-amendment and gave it the number { $amendment }.
   *[amendment] The secretariat received the amendment and gave it the number { $amendment }.
}
record-seconded = { $kind ->
    [sub] { $who } seconded the sub-amendment.
   *[amendment] { $who } seconded the amendment.
}
record-adopted = { $kind ->
    [sub] The sub-amendment was adopted.
   *[amendment] The amendment was adopted.
}
record-adopted-as-amended = { $kind ->
    [sub] The sub-amendment was adopted as amended.
   *[amendment] The amendment was adopted as amended.
}
record-reads = The wording was then as follows:
record-falls = { $count ->
    [one] In consequence, the following amendment fell: { $amendments }.
   *[other] In consequence, the following amendments fell: { $amendments }.
}
record-not-adopted = { $kind ->
    [sub] The sub-amendment was put and was not adopted.
   *[amendment] The amendment was put and was not adopted.
}
record-withdrawn = { $kind ->
    [sub] { $who } withdrew the sub-amendment.
   *[amendment] { $who } withdrew the amendment.
}
record-taken-up = { $kind ->
    [sub] { $who } took up the sub-amendment in its own name.
   *[amendment] { $who } took up the amendment in its own name.
}
record-came-back = { $kind ->
    [sub] The sub-amendment came back to the meeting, still in the name of its sponsor.
   *[amendment] The amendment came back to the meeting, still in the name of its sponsor.
}
record-fallen = { $kind ->
    [sub] Since the words on which it had been drafted no longer stood, the sub-amendment fell.
   *[amendment] Since the words on which it had been drafted no longer stood, the amendment fell.
}
record-fallen-because = { $kind ->
    [sub] In consequence of the action taken on { $amendment }, the sub-amendment fell.
   *[amendment] In consequence of the action taken on { $amendment }, the amendment fell.
}
record-referred = { $kind ->
    [sub] The sub-amendment was referred.
   *[amendment] The amendment was referred.
}
record-referred-to = { $kind ->
    [sub] The sub-amendment was referred, with the following indication:
   *[amendment] The amendment was referred, with the following indication:
}

## Changes of the text

record-drafted = { $who } proposed the following change { $place }, and it was recorded:
record-drafted-whole = { $who } proposed the following change { $place }, and it was recorded; it now reads:
record-editorial = { $who } made the following editorial change { $place }:
record-editorial-whole = { $who } made the following editorial change { $place }, which now reads:
record-added = { $who } proposed { $new }, which now stands { $place }:
record-removed = { $who } proposed that the clause be deleted, and it was deleted. It had read as follows:
record-moved = { $who } proposed that the clause be moved, and it was placed { $place }.
record-reordered = { $who } proposed another order of the clauses, and it was recorded.

## Positions

record-position = { $stance ->
    [agree] { $who } agreed to the { $subject ->
        [amendment] amendment
       *[clause] clause
    }
    [agree-ad-referendum] { $who } agreed ad referendum to the { $subject ->
        [amendment] amendment
       *[clause] clause
    }
    [agree-with-reservation] { $who } agreed with a reservation to the { $subject ->
        [amendment] amendment
       *[clause] clause
    }
    [object] { $who } objected to the { $subject ->
        [amendment] amendment
       *[clause] clause
    }
   *[abstain] { $who } abstained on the { $subject ->
        [amendment] amendment
       *[clause] clause
    }
}
record-said = { $position }.
record-stated = { $position } and had the following statement recorded:
record-no-objection = No objection having been raised to the { $subject ->
    [amendment] amendment
   *[clause] clause
}, the agreement of the following { $count ->
    [one] party
   *[other] parties
} was recorded: { $parties }.
record-retracted = { $who } took back its position on the { $subject ->
    [amendment] amendment
   *[clause] clause
}.
record-stale = { $subject ->
    [amendment] { $count ->
        [one] The amendment having been changed, the position of the following party no longer applied: { $parties }.
       *[other] The amendment having been changed, the positions of the following parties no longer applied: { $parties }.
    }
   *[clause] { $count ->
        [one] The clause having been changed, the position of the following party no longer applied: { $parties }.
       *[other] The clause having been changed, the positions of the following parties no longer applied: { $parties }.
    }
}
record-alive = { $count ->
    [one] The wording being again what it had been, the position of the following party applied again: { $parties }.
   *[other] The wording being again what it had been, the positions of the following parties applied again: { $parties }.
}

## What was taken back

record-taken-back = { $what ->
    [tabled] The tabling of the amendment was subsequently taken back.
    [received] The numbering of the amendment was subsequently taken back.
    [seconded] The seconding was subsequently taken back.
    [adopted] The adoption of the amendment was subsequently taken back.
    [not-adopted] The decision not to adopt the amendment was subsequently taken back.
    [withdrawn] The withdrawal of the amendment was subsequently taken back.
    [taken-up] The taking up of the amendment was subsequently taken back.
    [fallen] The fall of the amendment was subsequently taken back.
    [referred] The referral of the amendment was subsequently taken back.
    [position] { $count ->
        [one] The position of the following party was subsequently taken back: { $parties }.
       *[other] The positions of the following parties were subsequently taken back: { $parties }.
    }
    [parked] The setting aside of the clause was subsequently taken back.
    [unparked] The resumption was subsequently taken back.
    [drafted] The change of the text was subsequently taken back.
    [decision] The decision was subsequently taken back.
   *[other] This was subsequently taken back.
}
record-restored = { $what ->
    [tabled] The tabling of the amendment was subsequently restored.
    [received] The numbering of the amendment was subsequently restored.
    [seconded] The seconding was subsequently restored.
    [adopted] The adoption of the amendment was subsequently restored.
    [not-adopted] The decision not to adopt the amendment was subsequently restored.
    [withdrawn] The withdrawal of the amendment was subsequently restored.
    [taken-up] The taking up of the amendment was subsequently restored.
    [fallen] The fall of the amendment was subsequently restored.
    [referred] The referral of the amendment was subsequently restored.
    [position] { $count ->
        [one] The position of the following party was subsequently restored: { $parties }.
       *[other] The positions of the following parties were subsequently restored: { $parties }.
    }
    [parked] The setting aside of the clause was subsequently restored.
    [unparked] The resumption was subsequently restored.
    [drafted] The change of the text was subsequently restored.
   *[other] What had been taken back was subsequently restored.
}
record-undone-later = That was done outside this session.
record-elsewhere = The following act, recorded before this session, was taken back:
record-other = { $who } had the following recorded:

## Items set aside, decisions, the end

record-nothing = Nothing was recorded under this item.
record-other-matters = Other matters
record-parked = Consideration of the clause was set aside.
record-parked-because = Consideration of the clause was set aside, with the following indication:
record-unparked = Consideration of the clause was resumed.
record-set-aside = { $count ->
    [one] Item set aside
   *[other] Items set aside
}
record-pending-amendments = { $when ->
    [close] { $count ->
        [one] Amendment pending at the close of the session
       *[other] Amendments pending at the close of the session
    }
   *[now] { $count ->
        [one] Amendment pending when this record was drawn up
       *[other] Amendments pending when this record was drawn up
    }
}
record-pending-to = { $clause }. Sponsor: { $who }.
record-pending-by = Sponsor: { $who }.
record-not-agreed = { $when ->
    [close] { $count ->
        [one] Clause not agreed at the close of the session
       *[other] Clauses not agreed at the close of the session
    }
   *[now] { $count ->
        [one] Clause not agreed when this record was drawn up
       *[other] Clauses not agreed when this record was drawn up
    }
}
record-open-contested = { $count ->
    [one] the following party objects: { $parties }
   *[other] the following parties object: { $parties }
}
record-open-stale = { $count ->
    [one] the position of the following party was taken on other words: { $parties }
   *[other] the positions of the following parties were taken on other words: { $parties }
}
record-open-missing = { $count ->
    [one] the position of the following party is missing: { $parties }
   *[other] the positions of the following parties are missing: { $parties }
}
record-open = { $clause }: { $what }.
record-open-and = { $first }; { $next }
record-untouched = { $count ->
    [one] Besides, { $count } clause to which the session did not come and on which nobody has spoken.
   *[other] Besides, { $count } clauses to which the session did not come and on which nobody has spoken.
}
record-decisions = { $count ->
    [one] Decision
   *[other] Decisions
}
record-plan-adopted = The plan was declared adopted (“{ $name }”).
record-plan-adopted-by = { $who } declared the plan adopted (“{ $name }”).
record-clauses-adopted = { $count ->
    [one] The following clause was declared adopted (“{ $name }”):
   *[other] The following clauses were declared adopted (“{ $name }”):
}
record-clauses-adopted-by = { $count ->
    [one] { $who } declared the following clause adopted (“{ $name }”):
   *[other] { $who } declared the following clauses adopted (“{ $name }”):
}
record-overruled = The chairperson so declared although agreement was not complete, for the following reason:
record-overruled-objections = { $count ->
    [one] The chairperson overruled the objection of the following party: { $parties }.
   *[other] The chairperson overruled the objections of the following parties: { $parties }.
}
record-overruled-missing = { $count ->
    [one] The position of the following party on these words was missing: { $parties }.
   *[other] The positions of the following parties on these words were missing: { $parties }.
}
record-ad-referendum = Agreed ad referendum: { $parties }.
record-reservations = { $count ->
    [one] The following reservation was maintained:
   *[other] The following reservations were maintained:
}
record-reservation = { $party }: { $clause }
record-rescinded = The adoption “{ $name }” was rescinded.
record-rescinded-by = { $who } rescinded the adoption “{ $name }”.
record-close = Close of the session
record-closed = The session was closed at { $time }.
record-still-open = The session had not been closed when this record was drawn up.
record-changes = { $count ->
    [one] Change on which this record rests
   *[other] Changes on which this record rests
}
record-entry = { $date }, { $time }. { $subject } (recorded by { $recorder }).

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
record-joined = Joined in the course of the session: { $names }.
record-left = Left in the course of the session: { $names }.

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
record-proposed = { $who } proposed the following amendment { $place }:
record-proposed-whole = { $who } proposed the following amendment { $place }, which would then read:
record-proposed-sub = { $who } proposed the following sub-amendment to { $amendment }:
record-proposed-sub-whole = { $who } proposed the following sub-amendment to { $amendment }, the wording of which would then be:
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
}, agreement was recorded for: { $parties }.
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
   *[other] This was subsequently taken back.
}
record-restored = What had been taken back was subsequently restored.
record-undone-later = This was taken back later, outside this session.
record-elsewhere = The following act, recorded before this session, was taken back:
record-other = { $who } had the following recorded:

## Items set aside, decisions, the end

record-nothing = Nothing was recorded under this item.
record-other-matters = Other matters
record-parked = Consideration of the clause was set aside.
record-parked-because = Consideration of the clause was set aside, with the following indication:
record-unparked = Consideration of the clause was resumed.
record-set-aside = Items set aside
record-decisions = Decisions
record-plan-adopted = The plan was declared adopted (“{ $name }”).
record-clauses-adopted = The following clauses were declared adopted (“{ $name }”):
record-overruled = The chairperson so declared although agreement was not complete, for the following reason:
record-ad-referendum = Agreed ad referendum: { $parties }.
record-reservations = The following reservations were maintained:
record-reservation = { $party }: { $clause }
record-rescinded = The adoption “{ $name }” was rescinded.
record-close = Close of the session
record-closed = The session was closed at { $time }.
record-still-open = The session had not been closed when this record was drawn up.
record-changes = Changes on which this record rests
record-entry = { $date }, { $time }. { $subject } (recorded by { $recorder }).

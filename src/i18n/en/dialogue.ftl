### What the room `dialogue` says: amendments, positions, sessions, and why a deed is refused.

## What an amendment does

verb-insert = insert
verb-delete = delete
verb-replace = replace
verb-add = add
verb-remove = remove
verb-move = move

## The steps in its life

what-tabled = tabled
what-seconded = seconded
what-adopted = adopted
what-adopted-as-amended = adopted as amended
what-not-adopted = not adopted
what-withdrawn = withdrawn
what-taken-up = taken up
what-fallen = fallen
what-referred = referred

## Where it stands

state-tabled = tabled
state-seconded = seconded
state-adopted = adopted
state-adopted-as-amended = adopted as amended
state-not-adopted = not adopted
state-withdrawn = withdrawn
state-fallen = fallen
state-referred = referred

## What a party holds

stance-agree = agree
stance-agree-ad-referendum = agree ad referendum
stance-agree-with-reservation = agree with reservation
stance-object = object
stance-abstain = abstain

## Why a deed is refused

dialogue-no-amendment = There is no amendment “{ $amendment }”, or several begin like that. Name it by its number, such as D.3, or by its id.
dialogue-amendment-exists = There is an amendment { $amendment } already. Nothing was changed; table yours once more.
dialogue-no-clause = There is no clause “{ $clause }”. Check the id in the outline.
dialogue-no-session = There is no session “{ $session }”. Check the list of sessions.
dialogue-no-organisation = The plan lists no organisation “{ $organisation }” under that voice. Choose one from the list, or add it to plan.toml.
dialogue-not-in-session = No session is open. Open one first.
dialogue-session-open = The session { $session } is still open. Close it first.
dialogue-not-now-amended = { $amendment } cannot be amended any more (state: { $state }). { $next }
dialogue-not-now-seconded = { $amendment } cannot be seconded (state: { $state }). { $next }
dialogue-not-now-adopted = { $amendment } cannot be adopted (state: { $state }). { $next }
dialogue-not-now-not-adopted = { $amendment } cannot be rejected (state: { $state }). { $next }
dialogue-not-now-withdrawn = { $amendment } cannot be withdrawn (state: { $state }). { $next }
dialogue-not-now-taken-up = { $amendment } cannot be taken up (state: { $state }). Only an amendment that was withdrawn or referred is taken up. { $next }
dialogue-not-now-fallen = { $amendment } cannot fall (state: { $state }). { $next }
dialogue-not-now-referred = { $amendment } cannot be referred (state: { $state }). { $next }
dialogue-not-now-held = No position on { $amendment } is recorded any more (state: { $state }). { $next }
dialogue-next-undo = A decision is taken back only by undoing it.
dialogue-next-take-up = It can be taken up first.
dialogue-next-decide = It is still to be decided on.
dialogue-not-seconded = { $amendment } has not been seconded, as this plan requires. Ask another delegation to second it first.
dialogue-own-amendment = { $amendment } is this delegation's own amendment. It takes another one to do this: give the floor to that one.
dialogue-several = “{ $amendment }” is the name of { $count } amendments: { $list }. Name one by its id, or let the secretariat give new numbers: plenary receive.
dialogue-one-of-several = that of { $party } is { $id }
dialogue-list-of-several = { $first }; { $next }
dialogue-nobody = nobody known
dialogue-amended = { $count ->
    [one] { $amendment } cannot be withdrawn: { $subs } amends it. Its sponsor withdraws that first, or the room decides on it.
   *[other] { $amendment } cannot be withdrawn: { $subs } amend it. Their sponsors withdraw them first, or the room decides on them.
}
dialogue-amended-for-good = { $count ->
    [one] { $amendment } cannot be withdrawn: { $subs }, which amends it, has been adopted. It is for the room to decide on { $amendment } now.
   *[other] { $amendment } cannot be withdrawn: { $subs }, which amend it, have been adopted. It is for the room to decide on { $amendment } now.
}
dialogue-objected = { $count ->
    [one] Objection to { $amendment }: { $parties }. Settle it first, or let the chairperson overrule with a reason (--overrule; the screen asks).
   *[other] Objections to { $amendment }: { $parties }. Settle them first, or let the chairperson overrule with a reason (--overrule; the screen asks).
}
dialogue-not-chair = { $party } cannot overrule an objection alone: the chairperson does, and the secretariat records it (--party secretariat; on the screen, key 6).
dialogue-only-spaces = What is proposed differs by nothing but spaces, so nothing was tabled.
dialogue-not-yours = { $amendment } belongs to another voice, and only its sponsor withdraws it. Give the floor to its sponsor.
dialogue-no-party = { $voice }: no party. Only the four parties do this; give the floor to one of them.
dialogue-text-changed = The text has changed since it was on screen. Nothing was recorded; look at the new text first.
dialogue-words-gone = The words { $amendment } was drafted on are gone. It cannot be applied; it can be noted as fallen, or tabled anew on the present text.
dialogue-words-stand = The words { $amendment } was drafted on still stand, so it has not fallen.
dialogue-no-words = { $amendment } proposes no words that could be amended. Table an amendment of your own instead.
dialogue-no-fields = { $amendment } adds no clause, so it has no field to choose: amend its own words. Leave the field out.
dialogue-first = { $amendment } would stand under the clause that { $over } proposes. Decide on { $over } first.
dialogue-said-twice = { $by } has brought a clause to this place that says what { $amendment } would say: together they would say it twice. Note { $amendment } as fallen, or amend the clause that stands there.
dialogue-said-by = { $by } has brought a clause here that says the same
dialogue-instead = [Alt] instead of { $amendments }
dialogue-nothing-proposed = The proposal changes nothing, so nothing was tabled.
dialogue-nobody-left = Nobody's agreement is left to be recorded: every party present has spoken on this text. Check who is present.
dialogue-nothing-to-do = There is nothing to do: it stands so already.
dialogue-refused = The text contains { $code }, a character that nobody sees or that controls something. Nothing was recorded; leave it out.
dialogue-broken = The file { $path } cannot be read and is never overwritten. “plenary check” shows the place; repair it first.
dialogue-unwritable = The file { $path } cannot be written so that it reads back as meant. Nothing was changed. Simplify that file by hand.

## Files that cannot be read

dialogue-bad-digest = “{ $key }” must be a digest: 64 figures and letters from 0 to 9 and a to f.
dialogue-bad-number = An amendment cannot have the number { $number }. Expected: 1 or higher.
dialogue-expected-moment = “{ $key }” must be a moment such as 2003-09-15T10:00:00+02:00, without quotation marks.
dialogue-expected-table = “{ $key }” must be a table that begins with [{ $key }].
dialogue-file-no-party = “{ $stem }” is no party, so this file holds no positions. Positions are kept by: { $choices }.
dialogue-wrong-party = The file belongs to “{ $stem }”, but says “{ $party }” of itself. Nobody's positions are taken from it; correct “party”.
dialogue-position-twice = { $party } holds several positions on the same text of { $subject }. The last one counts; delete the others.

## What was done, as the history tells it

dialogue-unnumbered = { $whose }
dialogue-whose = { $voice ->
    [government] an amendment of the Government group
    [employers] an amendment of the Employers’ group
    [workers] an amendment of the Workers’ group
    [civil-society] an amendment of the civil society group
    [advisers] an amendment of the group of advisers
    [secretariat] an amendment of the secretariat
   *[other] an amendment without a number
} on { $on }
dialogue-titled = “{ $title }”
dialogue-did-table = Table { $amendment } on { $on }
dialogue-did-table-unnumbered = Table an amendment on { $on }
dialogue-did-table-new = Table { $amendment }: a new clause “{ $title }”
dialogue-did-table-new-unnumbered = Table an amendment: a new clause “{ $title }”
dialogue-did-receive =
    { $count ->
        [one] Receive an amendment: { $amendments }
       *[other] Receive { $count } amendments: { $amendments }
    }
dialogue-did-second = Second { $amendment }
dialogue-did-adopt = Adopt { $amendment }
dialogue-did-adopt-as-amended = Adopt { $amendment } as amended
dialogue-did-not-adopt = Do not adopt { $amendment }
dialogue-did-withdraw = Withdraw { $amendment }
dialogue-did-take-up = Take up { $amendment }
dialogue-did-refer = Refer { $amendment }
dialogue-did-split = Split { $amendment }: { $second } is taken out of it
dialogue-did-split-unnumbered = Split { $amendment } in two
dialogue-did-join = Join { $other } to { $amendment }
dialogue-did-fall = Note that { $amendment } has fallen
dialogue-did-hold = { $party } on { $subject }: { $stance }
dialogue-did-retract = { $party } on { $subject }: position taken back
dialogue-did-no-objection =
    { $count ->
        [one] No objection to { $subject }: one party agrees
       *[other] No objection to { $subject }: { $count } parties agree
    }
dialogue-did-prepare = Prepare the session “{ $session }”
dialogue-did-open = Open the session “{ $session }”
dialogue-did-know = Correct the session “{ $session }”
dialogue-did-close = Close the session “{ $session }”
dialogue-did-park = Park { $clause }
dialogue-did-unpark = Take up { $clause } again

## What the room is told when it is done

dialogue-done-table = { $amendment } on { $on } tabled
dialogue-done-table-unnumbered = Amendment on { $on } tabled
dialogue-done-table-new = { $amendment } tabled: a new clause “{ $title }”
dialogue-done-table-new-unnumbered = Amendment tabled: a new clause “{ $title }”
dialogue-done-receive =
    { $count ->
        [one] One amendment received: { $amendments }
       *[other] { $count } amendments received: { $amendments }
    }
dialogue-done-second = { $amendment } seconded
dialogue-done-adopt = { $amendment } adopted
dialogue-done-adopt-as-amended = { $amendment } adopted as amended
dialogue-done-not-adopt = { $amendment } not adopted
dialogue-done-withdraw = { $amendment } withdrawn
dialogue-done-take-up = { $amendment } taken up
dialogue-done-refer = { $amendment } referred
dialogue-done-split = { $amendment } split: { $second } is taken out of it
dialogue-done-split-unnumbered = { $amendment } split in two
dialogue-done-join = { $other } joined to { $amendment }
dialogue-done-fall = Noted that { $amendment } has fallen
dialogue-done-hold = Position of { $party } on { $subject } recorded: { $stance }
dialogue-done-retract = Position of { $party } on { $subject } taken back
dialogue-done-no-objection =
    { $count ->
        [one] No objection to { $subject }: agreement of one party recorded
       *[other] No objection to { $subject }: agreement of { $count } parties recorded
    }
dialogue-done-prepare = Session “{ $session }” prepared
dialogue-done-open = Session “{ $session }” opened
dialogue-done-know = Session “{ $session }” corrected
dialogue-done-close = Session “{ $session }” closed
dialogue-done-park = { $clause } set aside
dialogue-done-unpark = { $clause } taken up again

## What is wrong with files that can be read

dialogue-check-clause = There is no clause “{ $clause }” any more. Look whether it was removed or renamed.
dialogue-check-session = There is no session “{ $session }”. Its file is missing, or the name is misspelt.
dialogue-check-organisation = plan.toml lists no organisation “{ $organisation }” under { $voice }. Add it there or correct the name.
dialogue-check-number = { $amendment } is the number of two amendments; { $other } has it too. Have the later one received again: it gets the next number.
dialogue-check-amends = It would amend the amendment { $amendment }, which does not exist. Bring that file back or delete this one.
dialogue-check-under = Its clause would stand under the one that the amendment { $amendment } proposes, which does not exist. Bring that file back or delete this one.
dialogue-check-circle = It would amend { $amendment }, which in the end amends this one. Correct “amends” in one of the files.
dialogue-check-gone = The words { $amendment } was drafted on are gone. Note that it has fallen, or have it tabled anew.
dialogue-check-met = The text says already what { $amendment } proposes. Note that it has fallen, or have it withdrawn.
dialogue-check-no-steps = { $amendment } has no [[event]]: nobody tabled it. Add the event “tabled” with party and time.
dialogue-check-step = { $amendment } cannot have been { $step } after what went before. Correct the order of its [[event]] tables.
dialogue-check-voice = { $amendment }, { $step } by { $voice }: this was not theirs to do. The amendment was that of { $sponsor }.
dialogue-check-party = { $party }: this party is not required and has no organisation in plan.toml. Add one there, or delete this file.
dialogue-check-subject = There is no amendment { $amendment }. The position on it applies to nothing.
dialogue-check-two-open = The session { $session } is open, and so is { $other }. Close one of the two.
dialogue-check-never-opened = The session { $session } is closed but was never opened. Add “opened” or delete “closed”.
dialogue-check-closed-early = The session { $session } was closed before it was opened. Correct one of the two times.
dialogue-name-delegate = Name of a delegate
dialogue-name-proposed = Proposed text
dialogue-name-reason = Reason
dialogue-name-statement = Statement
dialogue-name-session = Session
dialogue-option-holds = stays as it stands
dialogue-option-puts-nothing = nothing is put in here
dialogue-looks-alike = “{ $after }” only looks like “{ $before }”: other characters ({ $codes }).

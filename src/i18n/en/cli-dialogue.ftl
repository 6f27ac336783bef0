### What the room `cli` says of the dialogue: amendments, positions, sessions, the gavel.

## Values

cli-value-amendment = AMENDMENT
cli-value-subject = SUBJECT
cli-value-stance = STANCE
cli-value-date = DATE
cli-value-clauses = CLAUSES
cli-value-present = WHO

## Help on arguments

cli-help-amendment = An amendment, by its number such as D.3 or by its id
cli-help-table-value = The words proposed; empty ones propose to empty the field
cli-help-amends = Propose other words for this amendment: a sub-amendment
cli-help-table-of = With --amends, of a new clause: this field, and not the text
cli-help-table-add = Propose a new clause of this kind, with --title
cli-help-table-remove = Propose to remove this clause
cli-help-table-move = Propose to put this clause elsewhere
cli-help-table-title = The title of the new clause
cli-help-table-id = The id of the new clause. Otherwise made from the title
cli-help-amendments-all = Those that are decided, withdrawn or referred as well
cli-help-amendments-party = Only those of this voice; may be repeated
cli-help-overlay = Show this clause with every pending proposal in its text
cli-help-dry-run = Only say what would follow; nothing is recorded
cli-help-uncontested = Every pending one that nobody objects to and that collides with no other
cli-help-of = Only those of this voice
cli-help-subject = A clause, by id or number, or an amendment
cli-help-stance = agree, agree-ad-referendum, agree-with-reservation, object, abstain; none takes it back
cli-help-statement = What was said with it
cli-help-no-objection = Nobody objected: all present parties that have not spoken on this text agree
cli-help-open = What is still open, for whom
cli-help-nearest = The clauses that are one party away from being agreed
cli-help-session-name = What it is called; or the name or id of one that was prepared
cli-help-session-place = Where it is held
cli-help-session-date = The day, such as 2003-10-14. Otherwise today
cli-help-session-chair = Who chairs it
cli-help-session-agenda = The clauses to be discussed, in order, with commas in between. Otherwise all
cli-help-session-present = Who is there: VOICE[:ORGANISATION[:NAME,NAME]]; may be repeated
cli-help-session-prepare = Only prepare it; open it later
cli-help-session-gone = These leave
cli-help-session-all = Everything is to be discussed
cli-help-session-id = The session, by its id or name. Otherwise the one that is open
cli-help-gavel-name = The name of the adoption, such as plan-2003; a tag of this name is set
cli-help-gavel-clause = Only this clause and what stands under it; may be repeated
cli-help-gavel-dry-run = Only say what is still missing
cli-help-overrule = The chairperson adopts although agreement is missing, for this reason
cli-help-rescind = Take this adoption back; --reason says why
cli-help-record-session = The session, by its id or name
cli-help-record-language = The language of the record: en, fr, es, pt. Otherwise that of the plan

## Commands

cli-table-about = Table an amendment
cli-table-usage =
    plenary table CLAUSE FIELD (VALUE | --stdin) --party PARTY
           plenary table --amends AMENDMENT [--of FIELD] (VALUE | --stdin) --party PARTY
           plenary table --add KIND --title TEXT [TEXT | --stdin] [PLACE] --party PARTY
           plenary table --move CLAUSE PLACE --party PARTY
           plenary table --remove CLAUSE --party PARTY
cli-table-more =
    The text of the plan stays as it is until the amendment is adopted. In a session
    an amendment gets its number (D.1, D.2, ...) at once, otherwise when the
    secretariat receives it. PLACE is --parent or --top, and --after or --first.
    A value that begins with a dash goes after `--`.
cli-amendments-about = The amendments on the table, or one of them
cli-amendments-usage =
    plenary amendments [--clause CLAUSE]... [--party PARTY]... [--all] [--json]
           plenary amendments AMENDMENT [--json]
           plenary amendments --overlay CLAUSE [--party PARTY]... [--json]
cli-amendments-more =
    Proposed words stand in the colour of their party, after its letter and the
    number of the amendment; without colours {"{"}+W D.3:added+{"}"} and [-E D.5:struck-].
    Where proposals collide, the words as they stand come first in [brackets] and
    then each proposal as an alternative.
cli-receive-about = Number the amendments that have no number yet
cli-receive-usage = plenary receive [AMENDMENT]... --party PARTY
cli-receive-more =
    All that have none, in the order in which they were tabled, unless some are
    named. Of two with one number, the later one gets a new one.
cli-second-about = Second an amendment
cli-second-usage = plenary second AMENDMENT --party PARTY
cli-adopt-about = Adopt an amendment, with all that follows from it
cli-adopt-usage =
    plenary adopt AMENDMENT [--overrule TEXT] [--dry-run [--json]] --party PARTY
           plenary adopt --uncontested [--of PARTY] [--dry-run [--json]] --party PARTY
cli-adopt-more =
    With --dry-run it says what would follow: the resulting text, which amendments
    fall, which are carried over or merged, whose positions go stale. --party says
    who declares it adopted; the words stay those of who proposed them. `plenary undo`
    takes all of it back. With --uncontested each is an act of its own, with an ACK.
cli-reject-about = Decide that an amendment is not adopted
cli-reject-usage =
    plenary reject AMENDMENT --party PARTY
           plenary reject --uncontested [--of PARTY] --party PARTY
cli-withdraw-about = Withdraw an amendment
cli-withdraw-usage = plenary withdraw AMENDMENT --party PARTY
cli-withdraw-more = Only the party whose amendment it is withdraws it. Another may take it up then.
cli-take-up-about = Take up an amendment that was withdrawn or referred
cli-take-up-usage = plenary take-up AMENDMENT --party PARTY
cli-refer-about = Refer an amendment to somebody else
cli-refer-usage = plenary refer AMENDMENT --reason TEXT --party PARTY
cli-refer-more = --reason says to whom, such as a drafting group, and why.
cli-fall-about = Note that an amendment has lost the words it was drafted on
cli-fall-usage = plenary fall AMENDMENT --party PARTY
cli-fall-more = Amendments that lose their words because another is adopted fall with that.
cli-position-about = What the parties hold, or record what one holds
cli-position-usage =
    plenary position SUBJECT [--party PARTY] [--json]
           plenary position SUBJECT (STANCE | none) --party PARTY [--statement TEXT]
           plenary position SUBJECT --no-objection --party PARTY
cli-position-more =
    A position holds for exactly the words it was taken on. When they change it is
    stale, and the words changed since are shown; it holds again when they come back.
    --no-objection covers the parties that are present in the open session.
cli-consensus-about = Who agrees with what, and what is still open
cli-consensus-usage = plenary consensus [CLAUSE] [--open | --nearest] [--json]
cli-consensus-more =
    One column for each party: + agree, ~ agree ad referendum, * agree with
    reservation, o abstain, x object, ? stale (the words changed since), a dot where
    it has not spoken. With a clause: that one and what stands under it. Where the
    plan has keys: ■ signed by the party, □ signed by the secretariat for it,
    - unverified. ≈ tells where figures changed since: positions stand all the same.
cli-progress-about = How many brackets are open, and how that went
cli-progress-usage = plenary progress [--json]
cli-progress-more =
    Open brackets are the amendments still to be decided on and the [square brackets]
    typed in titles and texts. Over time: one line for each day on which something changed.
cli-session-about = The sessions: list, open, close, who is present
cli-session-usage =
    plenary session [--json]
           plenary session COMMAND [OPTIONS]
cli-session-more =
    While a session is open, every change carries its name, and amendments get their
    numbers when they are tabled. `plenary session COMMAND --help` says more.
cli-session-open-about = Open a session
cli-session-open-usage = plenary session open NAME --party PARTY [--present WHO]... [OPTIONS]
cli-session-open-more = WHO is such as workers, workers:unions or "workers:unions:Awa Traoré,Paul Diop".
cli-session-present-about = Note who comes or leaves
cli-session-present-usage = plenary session present WHO... [--gone] --party PARTY
cli-session-present-more = WHO is such as workers, workers:unions or "workers:unions:Awa Traoré,Paul Diop".
cli-session-agenda-about = Change the agenda
cli-session-agenda-usage = plenary session agenda (CLAUSE... | --all) --party PARTY
cli-session-park-about = Set a clause aside for later
cli-session-park-usage = plenary session park CLAUSE [--reason TEXT] --party PARTY
cli-session-unpark-about = Take up a clause that was set aside
cli-session-unpark-usage = plenary session unpark CLAUSE --party PARTY
cli-session-close-about = Close a session
cli-session-close-usage = plenary session close [ID] --party PARTY
cli-session-show-about = Show a session
cli-session-show-usage = plenary session show [ID] [--json]
cli-gavel-about = Adopt the plan or a part of it
cli-gavel-usage =
    plenary gavel NAME [--clause CLAUSE]... [--overrule TEXT] --party PARTY [--json]
           plenary gavel --dry-run [--clause CLAUSE]... [--json]
           plenary gavel --rescind NAME --reason TEXT --party PARTY
cli-gavel-more =
    While required agreement is missing the answer is no, with what is missing and
    whose, and the exit status is 1. The chairperson declares and the secretariat
    records: --by says who strikes the gavel. The adoption is a change in the log and
    the new baseline of what it adopts; the rest keeps its marks. `plenary undo` takes
    back a gavel that fell last.
cli-record-about = The record of proceedings of a session, in Markdown or JSON
cli-record-usage = plenary record SESSION [--language LANGUAGE] [--json]
cli-record-more = To keep it: plenary record 2003-10-14 > record.md

## Where an amendment applies

cli-amendment-does = { $verb }: { $place }
cli-place-field = { $clause } · { $field }
cli-place-add = “{ $title }”, { $place }
cli-place-move = { $clause }, { $place }
cli-place-sub = { $clause } · in { $amendment }
cli-place-after = after { $clause }
cli-place-under = first under { $clause }
cli-place-under-proposed = under “{ $title }”, proposed in { $amendment }
cli-place-top = first of all

## Answers on amendments

cli-alternative = Alt { $number }
cli-amendments-none = No amendment is pending.
cli-amendment-gone = the words it was drafted on are gone
cli-amendment-met = the plan says so already
cli-amendment-reason = Reason
cli-amendment-before = Drafted on
cli-amendment-clause = The clause
cli-amendment-tracked = Proposed
cli-amendment-result = If it is adopted
cli-amendment-subs = Sub-amendments
cli-amendment-life = What happened
cli-because = because of { $amendment }
cli-nobody-known = Nobody known
cli-its-id = Its id is { $id }.
cli-tabled-unnumbered = It has no number until the secretariat receives it. Its id is { $id }.
cli-received = { $amendment }: { $id }
cli-amendment-now = { $amendment }: { $state }
cli-follows-joint = Decided together:
cli-follows-unheard = To be put before it:
cli-follows-held = Positions on it:
cli-follows-falls = Fall:
cli-follows-carried = Stay as they are:
cli-follows-merged = Are merged word by word:
cli-follows-stale = Positions that go stale:
cli-pending = { $count ->
    [one] { $count } amendment
   *[other] { $count } amendments
}
cli-show-pending = { $count ->
    [one] Pending amendment: { $amendments }
   *[other] Pending amendments: { $amendments }
}
cli-uncontested-none = No pending amendment is uncontested.

## Answers on positions and consensus

cli-position-missing = has not spoken
cli-position-stale = { $stance }, stale: the words changed since
cli-consensus-whose = { $consensus }: { $parties }
cli-consensus-none = No clause is like that.
cli-open-none = Nothing is open for anybody.
cli-brackets = { $count ->
    [one] { $count } bracket
   *[other] { $count } brackets
}
cli-progress-open = { $count ->
    [one] { $count } open bracket: pending amendments { $pending }, typed { $typed }.
   *[other] { $count } open brackets: pending amendments { $pending }, typed { $typed }.
}
cli-progress-agreed = { $clauses ->
    [one] { $count } of { $clauses } clause is agreed.
   *[other] { $count } of { $clauses } clauses are agreed.
}

## Answers on sessions

cli-sessions-none = There is no session yet.
cli-session-state-prepared = prepared
cli-session-state-open = open
cli-session-state-closed = closed
cli-session-date = Date
cli-session-place = Place
cli-session-chair = Chairperson
cli-session-began = Opened
cli-session-ended = Closed
cli-session-attendance = Present
cli-session-items = Agenda
cli-session-aside = Set aside
cli-present-now = { $count ->
    [0] No party is present now.
   *[other] Parties present now: { $parties }.
}

## Answers on the gavel

cli-adopted = Adopted as { $name }. It is the baseline now.
cli-adopted-part = { $count ->
    [one] Adopted as { $name }: one clause. It is compared with this now; the rest keeps its marks.
   *[other] Adopted as { $name }: { $count } clauses. They are compared with this now; the rest keeps its marks.
}
cli-gavel-referendum = Subject to confirmation (ad referendum): { $parties }.
cli-gavel-ready = { $count ->
    [one] { $count } clause can be adopted.
   *[other] { $count } clauses can be adopted.
}
cli-gavel-missing = { $count ->
    [one] It cannot be adopted yet. One thing is missing:
   *[other] It cannot be adopted yet. { $count } things are missing:
}
cli-gavel-reservation = Reservation of { $party } on { $clause }: { $statement }

## What is wrong with a command line

cli-table-what = Say what is proposed: CLAUSE FIELD VALUE, or --amends, --add, --move or --remove.
cli-subject-unknown = There is neither a clause nor an amendment { $subject }. `plenary list` and `plenary amendments` show those there are.
cli-session-unknown = There is no session { $session }, or more than one of this name. `plenary session` shows their ids.
cli-date = "{ $value }" is no day. Write it as 2003-10-14.
cli-agenda-empty = Name the clauses to be discussed, or say --all.
cli-present-form = "{ $value }" does not say who is present. Write VOICE, VOICE:ORGANISATION or VOICE:ORGANISATION:NAME,NAME, such as workers:unions:Awa Traoré.
cli-not-present = { $who } is not among those present.

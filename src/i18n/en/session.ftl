# Sessions on screen: presence, the speakers' list, the gavel.

app-session = Session
app-session-help = Opens a session; while one is open, shows who is present, the agenda and the speakers' list.
app-session-new = A new session
app-session-choose = Open a session, or see the record of one
app-session-prepared = Open “{ $session }”
app-session-past = Record of “{ $session }”
app-session-name = Name
app-session-place = Place
app-session-chair = Chairperson
app-session-agenda = Agenda
app-session-agenda-hint = Enter picks clauses; none means all of them
app-session-agenda-all = The whole plan
app-session-present = Present
app-session-delegates = { $voice }: others
app-session-delegates-hint = Names of delegates the plan does not list, with commas between
app-session-form-open = Open a session
app-session-form-change = The session
app-session-needs-name = A session needs a name: it stands with every change made in it.
app-session-none = No session is open. Press { $key } on the plan to open one.
app-session-chaired = chaired by { $chair }
app-session-parked = Set aside
app-session-change = Details
app-session-change-help = Changes the session's name, place, chairperson, agenda and who is present.
app-session-close = Close the session
app-session-close-help = Closes the session, after asking.
app-session-close-title = Close the session?
app-session-close-text = { $parked ->
    [0] “{ $session }” ends. Changes made after it belong to no session.
    [one] “{ $session }” ends with one clause set aside. Changes made after it belong to no session.
   *[other] “{ $session }” ends with { $parked } clauses set aside. Changes made after it belong to no session.
}
app-session-close-yes = Close it
app-session-close-no = Go on
app-session-leave = Back to the plan
app-session-leave-help = Leaves the session's screen; the session stays open.

app-park = Set aside
app-park-help = Sets the clause aside for later in this session, or takes it up again.
app-park-ask = Why is the clause set aside?
app-park-ask-hint = One line for the record; may be empty

app-speakers-next = Next speaker
app-speakers-next-help = Gives the floor to the first on the speakers' list and starts the timer.
app-speakers-ask = Asks for the floor
app-speakers-ask-help = Puts somebody on the speakers' list.
app-speakers-who = Who asks for the floor?
app-speakers-leave = Off the list
app-speakers-leave-help = Takes the selected speaker off the list.
app-speakers-earlier = Earlier
app-speakers-earlier-help = Lets the selected speaker come before the one above.
app-speakers-later = Later
app-speakers-later-help = Lets the selected speaker come after the one below.
app-speakers-nobody = Nobody waits for the floor.

app-timer-pause = Timer
app-timer-pause-help = Starts the timer of the floor, or lets it stand still.
app-timer-restart = Timer from the start
app-timer-restart-help = Starts the timer of the floor from the beginning.
app-timer-stop = Timer off
app-timer-stop-help = Puts the timer off: speakers speak without it until it is started again.
app-timer-time = Speaking time
app-timer-time-help = Sets how long a speaker has.
app-timer-ask = How long does a speaker have?
app-timer-ask-hint = Minutes, or minutes and seconds as 2:30; 0 for no timer
app-timer-wrong = That is no time. Type minutes, such as 3, or minutes and seconds, such as 2:30.

ui-timer-running = of the floor
ui-timer-ready = for each speaker
ui-timer-off = without a timer
ui-timer-paused = standing still
ui-speakers = { $count ->
    [0] Speakers' list: nobody waits
    [one] Speakers' list: one waits
   *[other] Speakers' list: { $count } wait
}

app-gavel = The gavel
app-gavel-help = Adopts the plan or a part of it, where agreement is there or the chairperson overrules.
app-gavel-chair = { $party } has the floor. The gavel is the chairperson’s, and the secretariat records it: what is adopted, overruled or taken back is not recorded for { $party }.
app-gavel-for-chair = The chairperson declares it: go on
app-gavel-ask = What is adopted?
app-gavel-plan = The whole plan
app-gavel-part = { $number } { $title }, with what stands under it
app-gavel-missing = { $count ->
    [0] agreed
    [one] one thing in the way
   *[other] { $count } things in the way
}
app-gavel-title = Adopt?
app-gavel-agreed = { $count ->
    [one] One clause of “{ $title }” is agreed
   *[other] { $count } clauses of “{ $title }” are agreed
} by the parties whose agreement the plan needs. { $reservations ->
    [0] No reservations.
    [one] One reservation is recorded with it.
   *[other] { $reservations } reservations are recorded with it.
}{ $referendum ->
    [0] { "" }
   *[other] { " " }Subject to confirmation (ad referendum): { $parties }.
}
app-gavel-strike = Name it and adopt
app-gavel-not-yet = Not yet
app-gavel-refused = Not agreed yet
app-gavel-refused-text = { $count ->
    [one] One thing stands in the way of adoption. The chairperson can overrule it, with a reason that is recorded.
   *[other] { $count } things stand in the way of adoption. The chairperson can overrule them, with a reason that is recorded.
}
app-gavel-what = See what is missing, and whose
app-gavel-overrule = Overrule, with a reason
app-gavel-reason = Why is it adopted although agreement is missing?
app-gavel-reason-hint = Recorded with the adoption and in the record of proceedings
app-gavel-needs-reason = Nothing was adopted: to overrule, the chairperson must give a reason.
app-gavel-name = What is the adoption called?
app-gavel-name-hint = The tag's name; later texts are compared with it
app-gavel-struck = Adopted as { $name }. Changes are shown since then.
app-gavel-struck-part = Adopted as { $name }. Changes to this part are shown since then; the rest keeps its marks.
app-gavel-rescind-title = The last act was an adoption
app-gavel-rescind-text = “{ $name }” was adopted on exactly this text. Taking it back is recorded too; the text stays as it is.
app-gavel-rescind = Take the adoption back
app-gavel-undo-change = Undo the last change of the text
app-gavel-stays = Leave everything as it is
app-gavel-why = Why is the adoption taken back?
app-gavel-why-hint = One line for the record; may be empty
app-gavel-rescinded = Taken back: the adoption { $name }.

app-record = Proceedings
app-record-help = Shows the record of proceedings of a session, or writes it to a file.
app-record-choose = The record of which session?
app-record-title = Record of proceedings
app-record-read = Read it here
app-record-write = Write it to a file (Markdown)
app-record-file = To which file?
app-record-file-hint = A file that is not there yet
app-record-written = The record is in { $file }.
app-record-not-written = The record was not written to { $file }: { $why }. Name another file.
app-record-no-session = There is no session { $session } in this plan.
app-record-line = { $text }

### What is said of promises against reports: indicators, milestones, funding.

cli-follow-up-about = Promises against reports: what each party reported
cli-follow-up-usage = plenary follow-up [--on DATE] [--at REVISION] [--json | --csv [--excel]]
cli-follow-up-more =
    Of every indicator its baseline, its target and each party's last report, side by side
    and never averaged; how much of the way that is, below zero and over a hundred per cent
    included. Milestones: reported, due or late. Funding: committed, pledged, sought, and
    paid so far, never added over currencies. Whose a report is, the history says. Nothing
    of it is part of what was agreed.
cli-help-follow-up-on = The day on which a milestone is late; without it, today
followed-lower = less is better
followed-share = { $share } per cent of the way
followed-met-share = target met: { $share } per cent of the way
followed-still = as at the start
followed-farther = farther away than at the start: { $share } per cent of the way
followed-met = target met
followed-missed = target not met
followed-none = no report
followed-nobody = unattributed
followed-unread = the history is being read
followed-late = late
followed-no-day = no date
followed-committed = committed { $amount }
followed-pledged = pledged { $amount }
followed-sought = sought { $amount }
followed-paid = paid so far { $amount }
followed-paid-of = paid so far { $amount } { $currency }, reported on { $reported } of { $count } funding
followed-at-least = at least { $amount } ({ $established } of { $parts })
followed-no-currency = (no currency)
followed-money = Money of the whole plan, by currency
followed-other = Other reports
followed-no-indicator = { $count ->
    [one] No report on { $count } indicator: { $names }
   *[other] No report on { $count } indicators: { $names }
 }
followed-no-funding =
    { $count ->
        [one] No report on { $count } line of funding: { $names }
       *[other] No report on { $count } lines of funding: { $names }
    }
followed-nothing = The plan has no indicators, milestones, funding or reports.
cli-report-same = Exactly this was reported already, and nothing was recorded. Where another party reports the same, add its source or a note.
ui-figures-follow-up = Follow-up
app-figures-follow-up = Follow-up
app-figures-follow-up-help = Shows promises against reports: each indicator from baseline to target with every party's last report, milestones, and funding.
app-report-title = Report on { $title }
app-report-value = Value
app-report-value-hint = where it stands, or how much was paid so far; none for a milestone
app-report-date = Day
app-report-source = Source
app-report-note = Note
app-report-about = Of what
app-report-about-what = Pick what is reported on.
app-report-no-value = A report on an indicator or on funding needs a number.
app-form-subject-report = Report on { $number } { $title }
app-figures-report = Report
app-figures-report-help = Reports on the indicator, the milestone or the funding of the selected row, for the floor.
costing-by-growth = growth
costing-by-held = held
costing-by-added = added

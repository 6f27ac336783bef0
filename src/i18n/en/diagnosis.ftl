### What is said of the diagnosis, of the time a plan takes, and of what was done since.

cli-group-figures = Figures
cli-matrix-about = The diagnosis: each guarantee under each aspect
cli-matrix-usage = plenary matrix [--at REVISION] [--json | --csv [--excel]]
cli-matrix-more =
    What the diagnosis found stands in one matrix: the four guarantees of a social
    protection floor by existing provisions, planned provisions, policy gaps,
    implementation issues and recommendations. A clause stands where its guarantee
    and its aspect say; behind it, whether the parties agree on it.
matrix-every-guarantee = No one guarantee
matrix-empty = nothing established
matrix-agreed = { $agreed } of { $count } agreed
cli-timeline-about = What the plan does when: stages, actions and milestones
cli-timeline-usage = plenary timeline [--at REVISION] [--json | --csv [--excel]]
cli-timeline-more =
    Bars: █ reported, ░ planned, ▷ no last day. Milestones: ◇ due, ◆ done. The letter is
    that of the organisation that leads. Actions without a day are counted, not drawn.
timeline-today = {" "}today
timeline-due = due
timeline-done = done
timeline-undated = { $count ->
    [one] { $count } action has no date.
   *[other] { $count } actions have no date.
 }
timeline-legend = █ reported   ░ planned   ▷ no end   ◇ due   ◆ done
app-group-figures = Figures
ui-figures-matrix = Diagnosis
ui-figures-timeline = Timeline
ui-figures-cost = Cost
app-figures = Figures
app-figures-help = Shows figures, a page after the other: diagnosis, coverage, schemes, what is missing, timeline, cost, alternatives, funds, follow-up.
app-figures-matrix = Diagnosis matrix
app-figures-matrix-help = Shows what the diagnosis says of each guarantee under each aspect, and whether the parties agree.
app-figures-timeline = Timeline
app-figures-timeline-help = Shows the stages of the plan, its dated actions as bars, and the milestones.
app-figures-cost = What it costs
app-figures-cost-help = Shows what the text costs by year and who pays, what is still to be found, and what is missing.
app-figures-read = Read
app-figures-read-help = Explains the selected line of the costs in the year that was chosen, factor by factor; elsewhere reads the clause that the selected row speaks of.
app-figures-next = Next page
app-figures-next-help = Turns to the next page of figures.
app-figures-previous = Page before
app-figures-previous-help = Turns to the page of figures before.
app-figures-right = Next column
app-figures-right-help = On the diagnosis, looks at the next guarantee; on the costs, chooses the next year, marked ▸.
app-figures-left = Column before
app-figures-left-help = On the diagnosis, looks at the guarantee before; on the costs, chooses the year before, marked ▸.
app-figures-leave = Back
app-figures-leave-help = Goes back from a line that is explained to the costs, else to the plan.

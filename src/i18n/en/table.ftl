# Rows and registers being filled in as a table
table-ledger = { $what ->
    [value] Figure { $id }
    [set] Scenario { $id }
    [survey] Scheme { $id }
    [group] Groups of people
    [source] Sources
    [covered] Coverage
    [plan] The plan
    [resource] Learning resources
   *[overlap] Overlaps
}
table-column = { $key ->
    [name] Name
    [unit] Unit
    [baseline] Baseline
    [baseline-year] Baseline year
    [target] Target
    [target-year] Target year
    [better] Better
    [source] Source
    [date] Date
    [note] Note
    [indicator] Indicator
    [value] Value
    [milestone] Milestone
    [funding] Funding
    [scheme] Scheme
    [group] Group
    [amount] Amount
    [rate] Rate
    [of] Of
    [currency] Currency
    [per] Per
    [price-year] Price year
    [index] Follows
    [admin] Admin. %
    [admin-share] Admin. share
    [start] Start
    [end] End
    [collected] Collected %
    [year] Year
    [share] Per cent
    [path] Comes
    [from] From
    [until] Until
    [kind] Kind
    [state] State
    [id] Id
    [measure] Measure
    [growth] Growth %
    [held] Held
    [status] Status
    [used] Used
    [description] Description
    [economy] Economy
    [within] Within
    [country] Country
    [place] Place
    [founded] Founded
    [members] Members
    [beneficiaries] Beneficiaries
    [contribution] Contribution
    [people] People
    [schemes] Schemes
    [figure] Figure
    [coverage] Coverage
    [add] Add
    [times] Times %
    [title] Title
    [countries] Countries
    [language] Language
    [time-zone] Time zone
    [stage] Stage
    [required] Must agree
    [seconding] Seconding
    [costing-currency] Costed in
    [costing-from] Costed from
    [costing-to] Costed until
    [party] Party
    [organisation] Organisation
    [email] E-mail
    [delegate] Delegate
    [public-key] Public key
    [text] Assumption
    [link] Where
   *[other] { $key }
}
table-about = { $of ->
    [name] what it is called in this clause; no two rows have one name
    [name-money] what it is for, or who pays
    [name-indicator] what is measured
    [name-entry] as it is shown to people
    [unit] in what it is measured, such as persons or %
    [baseline] where it stands at the beginning
    [baseline-year] the year of the baseline
    [target] where it shall stand
    [target-year] the year of the target
    [better] whether more or less is better
    [source] who says so, from the register of sources
    [source-means] where it is said: the means of verification
    [date] the day by which it shall have happened
    [date-reported] the day it was reported
    [note] what was reported, in words
    [indicator] the indicator that is reported on
    [milestone] the milestone that is reported on
    [funding] the funding that is reported on
    [value] how much in that year
    [value-reported] where the indicator stands, or how much was paid
    [value-set] in place of the figure’s value of that year
    [scheme] the scheme it belongs to, from the register
    [scheme-lacking] the scheme that lacks money
    [group] the group of people, from the register
    [amount] for each person, in place of a rate
    [amount-money] in the currency’s main unit; empty while it is to be established
    [rate] in place of an amount: so many per cent of the figure named under “Of”
    [of] the figure that the rate is taken of
    [of-term] the benefit or contribution that reaches so many
    [currency] three letters of ISO 4217, such as XOF
    [currency-funds] what its funds are kept in, three letters of ISO 4217
    [per] how often it is due
    [per-figure] of a level month or year; of an exchange, the currency one unit of which costs so much
    [price-year] the year whose prices it is said in
    [index] what the amount follows after its price year
    [admin] administration, in per cent on top of benefits; 0 is written
    [admin-share] or administration, in per cent of the total
    [start] the first day; empty for the clause’s
    [end] the last day; empty for the clause’s
    [collected] per cent of what is due that is collected; 100 is written
    [year] the calendar year
    [year-from] the calendar year from which it holds
    [year-first] the calendar year, or the first of several
    [year-set] the year of the value
    [share] in per cent: 20, not 0.2
    [share-reached] per cent of the group that it reaches: 20, not 0.2
    [share-lacking] per cent of what the scheme lacks that the fund pays: 20, not 0.2
    [path] at once, or evenly over the years since the row before
    [from-fund] the scheme that is the fund
    [until] the last calendar year; empty if there is only one
    [kind] who pays
    [kind-scheme] statutory, or carried by a community
    [state] how sure it is; empty: promised
    [id] letters a to z, digits and hyphens; it never changes
    [measure] what it measures
    [growth] per cent by which it grows in each year after its last value
    [growth-set] in place of the figure’s growth
    [held] yes where it stays as it is after its last value
    [status] how the value came about
    [used] yes for the one that counts where sources disagree
    [description] a few words more
    [economy] where these people work
    [within] the wider group that they belong to
    [country] where it is; type to find it
    [place] where in the country
    [founded] the year in which it was founded
    [members] who is enrolled
    [beneficiaries] who is protected; never worked out from the members
    [contribution] what a member pays
    [people] how many people
    [schemes] the two schemes that cover the same people
    [figure] the figure that is different here
    [coverage] or the benefit or contribution whose coverage is different here
    [add] so much on top of every value
    [times] of a coverage: each share so many per cent of what it was
    [title-plan] the name of the plan, on its documents as well
    [countries] for which the plan is made; type to find one
    [language-plan] of the text, as a tag such as fr, es or pt-MZ
    [time-zone] whose days and hours are those of the plan
    [stage-plan] how far the plan has come
    [required] the parties without whose agreement nothing is agreed
    [seconding] yes where an amendment needs a second before it is decided
    [costing-currency] three letters of ISO 4217, such as XOF
    [costing-from] the first year that is costed
    [costing-to] the last year that is costed
    [party] the party, or the further voice, that it speaks with
    [organisation] the organisation, from the table of organisations
    [name-delegate] the name as it is shown
    [email] by it changes are attributed that say no party; may be empty
    [public-key] the line of a .pub file, such as ssh-ed25519 AAAA…
    [delegate] whose own key it is; empty for the whole organisation
    [from-key] from when on it signs: a day, or a moment with its offset
    [until-key] until when it signs; empty for good
    [stage] the stage that is planned
    [start-stage] the first day of the stage
    [end-stage] the last day of the stage
    [text] what the plan takes for granted, in a sentence
    [kind-resource] what kind of resource it is
    [country-resource] of which it is; empty where it is of several
    [year-resource] the year in which it came out
    [language] the language it is in, as a tag such as fr
    [link] where it is found, in words or as an address
    [title] as it is shown to people
   *[other] { $of }
}
table-word = { $word ->
    [month] a month
    [year] a year
    [once] once
    [none] nothing
    [prices] prices
    [wages] wages
    [step] at once
    [even] evenly
    [taxes] the state, out of taxes
    [donors] donors
    [other] somebody else
    [committed] committed
    [pledged] promised
    [sought] sought
    [higher] more is better
    [lower] less is better
    [observed] observed
    [estimated] estimated
    [projected] projected
    [assumed] assumed
    [population] population of a group
    [gdp] gross domestic product
    [government-expenditure] government expenditure
    [level] level, such as a wage or a poverty line
    [exchange] exchange rate
    [formal] formal economy
    [informal] informal economy
    [statutory] statutory
    [community-based] community-based
    [availability] there is nothing to go to
    [financial] they cannot pay
    [geographical] it is too far away
    [cultural] it does not fit how they live
    [dignity] it does not respect them
    [self-exclusion] they stay away
    [true] yes
   *[unknown] { $word }
}
table-takes = { $kind ->
    [text] Words.
    [number] A number such as 12 or 12.5.
    [year] A year such as 2010.
    [date] A day such as 2010-12-31.
    [flag] Enter says yes, or takes it back.
    [list] Enter lists what there is: Space chooses.
    [choice] Enter lists what there is to choose from.
    [moment] A day such as 2026-02-01, or a moment such as 2026-02-01T10:00:00+01:00.
   *[open] Enter lists what the plan knows; anything else can be typed.
}
table-rows = { $kind ->
    [value] Values by year
    [set] What differs
    [survey] Surveys
    [group] Groups of people
    [source] Sources
    [covered] Who is covered
    [organisation] Organisations
    [delegates] Delegates
    [key] Keys
    [schedule] Planned stages
    [assumptions] Assumptions
    [resource] Learning resources
   *[overlap] Who is covered twice
}
table-ledgers = { $what ->
    [figures] Figures
    [scenarios] Scenarios
   *[schemes] Schemes
}
table-new = { $what ->
    [figures] New figure
    [scenarios] New scenario
   *[schemes] New scheme
}
table-hint = Enter opens the table
table-empty = No row yet. Enter begins the first.
table-pick = { $field }: what shall stand there?
table-pick-other = Something else: type it
table-pick-none = Nothing: empty the cell
app-table-cell = Change
app-table-cell-help = Changes the selected cell; typing does so, too.
app-table-insert = New row
app-table-insert-help = Begins a new row.
app-table-duplicate = Copy row
app-table-duplicate-help = Puts the selected row there once more.
app-table-remove = Remove row
app-table-remove-help = Takes the selected row out.
app-table-undo = Take back
app-table-undo-help = Takes back what was done last in the table.
app-table-redo = Do again
app-table-redo-help = Does again what was taken back in the table.
app-table-leave = Back
app-table-leave-help = Leaves the cell, then the table: what was filled in stays in the form until it is recorded.
table-new-hint = Its id: letters a to z, digits and hyphens, such as older-persons. It never changes.
table-new-used = “{ $id }” is there already. Choose another id, or open that one.
table-met = Somebody else made “{ $theirs }” of it meanwhile. Record again to replace that, or type it here.
table-met-row = Somebody else changed or took out this row meanwhile. Record again to have it so, or remove it.
table-subject = { $what } changed
table-done = { $what } changed { $for }
app-ledgers = Edit figures
app-ledgers-help = Fills in figures, scenarios, schemes with their surveys, groups, coverage, overlaps, sources and resources.

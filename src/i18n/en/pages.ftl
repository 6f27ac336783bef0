### The pages of figures on the screen.

ui-figures-slow = Working it out…
ui-figures-coverage = Coverage
ui-figures-schemes = Schemes
ui-figures-missing = Missing
ui-figures-trust = Trust

app-figures-coverage = Who is covered
app-figures-coverage-help = Shows of each group of people who is covered, the formal and the informal economy apart.
app-figures-schemes = Schemes
app-figures-schemes-help = Shows the register of schemes, and what it comes to.
app-figures-missing = What is missing
app-figures-missing-help = Lists what is not established for the costing, most needed first.
app-figures-trust = Solidarity funds
app-figures-trust-help = Shows what solidarity funds take in, are asked for, pay and have left, and what a share of the givers would bring.

# Who is covered. What is one number stands as it is.
coverage-one = { $number }
coverage-covered = { $people } covered
coverage-legend = █ covered for certain   ░ possibly   · not covered

# What is not established.
missing-head = { $count ->
    [one] One thing is to be established:
   *[other] { $count } things are to be established, most needed first:
 }
missing-count = The number says how many lines of the costing wait for it; · only totals.

# The register of schemes: the heads of its columns, and what it comes to.
schemes-name = Scheme
schemes-kind = Kind
schemes-country = Place
schemes-members = Members
schemes-beneficiaries = Protected
schemes-contribution = Contribution
schemes-collected = Collected %
schemes-year = Year
schemes-source = Source
schemes-summary = { $column }: { $given } of { $of } give it, median { $median }.
schemes-summary-total = { $column }: { $given } of { $of } give it, { $total } in all, median { $median }.
schemes-summary-none = { $column }: none of { $of } gives it.
schemes-unknown = ? nobody gives it, or sources disagree and none was chosen.   ° no source.

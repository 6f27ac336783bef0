### What is said of who is covered, of reports of the follow-up, and of what is still to be established.

coverage-lack = covered of { $group } by { $scheme }
coverage-lack-any = covered of { $group } by any scheme
coverage-none = The plan has no groups of people. They stand in registers/groups.toml.
coverage-year = Covered in { $year }, or in the latest year before it that was found
coverage-formal = Formal economy
coverage-informal = Informal economy
coverage-either = Economy not said
coverage-statutory = statutory
coverage-community = community-based
coverage-any = by any scheme
coverage-people = { $people } people
coverage-unknown = not established
coverage-per-cent = { $range } per cent
coverage-no-per-cent = no percentage ({ $people } of 0)
coverage-range = { $from } to { $to }
coverage-over = More people are covered than the group has: check both numbers.
cli-coverage-about = Who is covered, by group and scheme
cli-coverage-usage = plenary coverage [--year YEAR] [--at REVISION] [--json | --csv [--excel]]
cli-coverage-more =
    Of each group: its people in the year, those covered by each scheme, and those covered
    by any. Where it is not known how many are in two schemes at once, that is a range: █ are
    covered for certain, ░ possibly. The formal and the informal economy stand apart.
cli-help-coverage-year = The year; without it, the latest of which it was found who is covered
cli-report-about = Report on an indicator, a milestone or funding
cli-report-usage = plenary report CLAUSE (--indicator NAME | --milestone NAME | --funding NAME) [--value NUMBER] --date DATE --party PARTY
cli-report-more =
    Adds a report of the follow-up to a clause, for the party that has the floor. Reports are
    no part of what was agreed: no position lapses. Several parties may report differently.
cli-help-report-indicator = The indicator that is reported on
cli-help-report-milestone = The milestone that was reached
cli-help-report-funding = The funding of which something was paid
cli-help-report-value = Where the indicator stands, or how much was paid so far
cli-help-report-date = The day it is reported of, such as 2006-03-31
cli-help-report-source = Where it is said
cli-help-report-note = What there is to say about it
cli-report-date = “{ $date }” is no day. Write one such as 2006-03-31.
cli-report-no-value = A report on an indicator or on funding needs a number: give it with “--value”.
cli-report-indicator-unknown = The clause has no indicator “{ $name }”. It has { $known }.
cli-report-indicator-none = The clause has no indicator “{ $name }”, nor any other.
cli-report-milestone-unknown = The clause has no milestone “{ $name }”. It has { $known }.
cli-report-milestone-none = The clause has no milestone “{ $name }”, nor any other.
cli-report-funding-unknown = The clause has no funding “{ $name }”. It has { $known }.
cli-report-funding-none = The clause has no funding “{ $name }”, nor any other.
cli-help-figures-missing = What is not established for the costing of the plan, most needed first
figures-uncosted = This plan does not say yet in what years and currency it is to be costed.
figures-uncosted-fill = Say in what years and currency it is costed
figures-missing-none = Everything that the costing of the plan needs is established.
figures-missing-totals = only totals depend on it
figures-missing-lines = { $count ->
    [one] { $count } line depends on it: { $lines }
   *[other] { $count } lines depend on it: { $lines }
 }

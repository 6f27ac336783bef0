### What is said of who is covered, of reports of the follow-up, and of what is still to be established.

coverage-lack = covered of { $group } by { $scheme }
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

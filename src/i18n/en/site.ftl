### The site: pages of a plan for browsers.

site-text = Text
site-tracked = Changes
site-tracked-title = What changed
site-amendments = Amendments
site-consensus = Parties
site-consensus-title = Where the parties stand
site-adoptions = Adoptions
site-history = History
site-contents = Contents
site-skip = To the text of this page
site-pages = Pages of this plan
site-up = All plans
site-of = { $plan }: the text of { $day }, revision { $rev }.
site-quiet = This page runs no program, loads nothing from anywhere and tells nobody that you read it.
site-here = Link to { $number }
site-since-start = Since the start, { $day }
site-since-adoption = Since the adoption “{ $name }”, { $day }
site-tracked-none = Nothing has changed since then.
site-tracked-how = Words that were added are underlined, words that were struck are struck through. The letter before them is that of the party whose change it is.
site-tracked-others = What else the text can be compared with
site-filter = Whose changes are marked
site-filter-all = Everybody's
site-filter-all-shown = Everybody's changes are marked.
site-filter-only = Only changes of { $party } are marked. All other words stand as they read today.
site-changed = { $count ->
        [one] One clause has changes
       *[other] { $count } clauses have changes
    }
site-mark-added = added by { $party }:
site-mark-struck = struck by { $party }:
site-mark-end = (end)
site-break-added = new paragraph
site-break-struck = paragraphs joined
site-moved-to = Moved to { $number }
site-clause = Clause
site-together = Together
site-brackets = Open brackets
site-silent = has not spoken
site-clean = { $count } of { $all } clauses are agreed and without open brackets.
site-no-clauses = The plan has no clause yet.
site-open = What is still open
site-statements = Statements
site-adoptions-none = Nothing has been adopted yet.
site-adoptions-how = Each adoption is bound to the exact words. Two copies that read out the same twelve words hold the same text.
site-revision = Revision
site-digest = Digest
site-code = Its twelve words:
site-overruled = Adopted although something was missing, because
site-reservation = has a reservation on { $clause }
site-when = When
site-who = Whose
site-what = What
site-clauses = Clauses
site-change = Change
site-more = and { $count ->
        [one] one more
       *[other] { $count } more
    }
site-newest = Newest changes
site-older = Older changes
site-history-pages = Other pages of the history
site-amendment = Amendment
site-fate = What became of it
cli-site-about = Write plans as pages for everyone, to be read offline
cli-site-usage = plenary site OUT [PLAN...]
cli-site-more =
    OUT is a new or empty folder, or one that holds an earlier site: only what
    changed is written, what belongs no more is removed, and a file that the site
    did not write is never touched. The pages need no server and no network, run no
    program, and open with a double click on index.html. PLAN is a plan of this
    repository or a folder with one; without it, the plan that is open, or all plans
    where the repository holds several.
site-help-out = The folder of the site
site-help-plans = A plan of this repository, or a folder with one
site-no-plan = { $name } is neither a plan of this repository nor a folder that holds one. Name a plan's directory.
site-not-a-site = { $path } holds other things than a site of Plenary's. Name a new or an empty folder.
site-foreign = { $path } was not written by the site and lies where a page belongs. Move it away, or name another folder.
site-written = { $count ->
        [one] One file in { $path }
       *[other] { $count } files in { $path }
    }: { $written } written, { $removed } removed. Open index.html there.
site-sessions = Sessions
site-session = Session
site-sessions-none = No session has been held yet.
site-place = Place
site-chair = Chair
site-present = Present
site-not-set = not set
site-stage = Stage
site-stages = Stages
site-timeline-actions = Actions and milestones
site-timeline-legend = A bar goes from the first day to the last; where one of them is not set, the day that is known stands in words. Filled circles are milestones that were reported as reached, open ones are still due.
site-timeline-said = { $count ->
        [one] One line with days
       *[other] { $count } lines with days
    }, from { $from } to { $to }. All days stand in the table below.
site-from = from { $day }, end not set
site-until = until { $day }, beginning not set
site-matrix = Guarantees and what the diagnosis says of each
site-form = Form
site-group = Group
site-groups = Groups of people
site-description = Description
site-schemes = Schemes
site-founded = Founded
site-sources = Sources
site-centre = Learning and Resources Electronic Centre for Social Inclusion
site-centre-about = Action plans for extending social security to those who are left out: what was agreed, what is still open, and what it rests on.
site-plans = Plans
site-plan = Plan
site-countries = Countries
site-language = Language
site-by-country = Plans by country
site-by-language = Plans by language
site-lately = What changed lately
site-glossary = Words of the field in four languages
site-follow-up = Follow-up
site-follow-up-about = What was promised, against the last report of each party. Reports stand side by side; none takes another's place.
site-people = People
site-covered = Covered
site-per-cent = Of the group
site-coverage-said = A bar for each group, as long as the part of it that is covered by any scheme; a dashed part is possible and not certain. The figures stand in the table below.
site-cost-said = { $count ->
        [one] A bar for one year, as long as what the plan costs in it.
       *[other] A bar for each of { $count } years, as long as what the plan costs in it.
    } The figures stand in the table below.
site-indicators-said = A bar for each report, as long as the part of the way to the target that it reports. The figures stand in the table below.
site-promise = Promised
site-value = Reported
site-way = Of the way
site-due = Due
site-milestones = Milestones
site-funding = Funding
site-paid = Paid so far

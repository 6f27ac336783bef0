### What the room `plan` says.

## Voices

voice-government = Government
voice-employers = Employers
voice-workers = Workers
voice-civil-society = Civil society
voice-advisers = Advisers
voice-secretariat = Secretariat

## Kinds of clauses

kind-chapeau = Chapeau
kind-finding = Finding
kind-recommendation = Recommendation
kind-objective = Objective
kind-action = Action

## Fields

field-title = Title
field-text = Text
field-kind = Kind
field-lead = Lead organisation
field-partners = Partner organisations
field-start = Start
field-end = End
field-guarantee = Guarantee
field-aspect = Aspect of the assessment
field-groups = Groups of people
field-exclusion = Exclusion from health care
field-indicator = Indicators
field-benefit = Benefits
field-coverage = Coverage
field-contribution = Contributions
field-cost = Costs
field-funding = Funding
field-support = Support
field-milestone = Milestones
field-progress = Progress
field-other = { $key }

## Stages of a plan

stage-diagnosis = Diagnosis
stage-seminar = Seminar
stage-drafting = Drafting
stage-adopted = Adopted
stage-implementation = Implementation
stage-campaign = Campaign

## Guarantees of a social protection floor

guarantee-essential-health-care = Essential health care
guarantee-children = Income security for children
guarantee-active-age = Income security for persons of active age
guarantee-older-persons = Income security for older persons

## Aspects of the assessment matrix

aspect-existing-provisions = Existing provisions
aspect-planned-provisions = Planned provisions
aspect-policy-gaps = Policy gaps
aspect-implementation-issues = Implementation issues
aspect-recommendations = Recommendations

## Files that cannot be read

plan-syntax = This is not valid TOML. Expected: a line such as key = "value", a [table] or a # comment.
plan-syntax-string = The text in quotation marks is not valid here. Close it with the same marks, and write a backslash as \\.
plan-syntax-duplicate-key = This key is already given above. Keep only one of the two.
plan-missing-key = The key “{ $key }” is missing. Add it.
plan-expected-string = “{ $key }” must be text in quotation marks.
plan-expected-integer = “{ $key }” must be a whole number.
plan-expected-number = “{ $key }” must be a number such as 1250 or 0.10, without quotation marks and of no more than 1,000 figures.
plan-expected-flag = “{ $key }” must be true or false, without quotation marks.
plan-expected-date = “{ $key }” must be a date such as 2010-12-31, without quotation marks.
plan-expected-strings = “{ $key }” must be a list of texts such as ["one", "two"].
plan-expected-tables = “{ $key }” must be a table that begins with [[{ $key }]].
plan-expected-table = “{ $key }” must be a table that begins with [{ $key }].
plan-expected-choice = “{ $key }” must be one of: { $choices }.
plan-wrong-stem = The file is named “{ $stem }” but its id is “{ $id }”. Give both the same name.
plan-bad-id = “{ $id }” cannot be used as “{ $key }”. An id has lower-case letters a-z, digits and hyphens, begins with a letter or digit, and has at most 100 characters.
plan-device-name = “{ $id }” is what Windows calls a device: no file can have this name there. Choose another, such as { $id }-1.
plan-duplicate-id = The clause “{ $id }” already has the file { $path }. Remove or rename one of the two.
plan-not-utf8 = The file is not valid UTF-8 from here on. Save it again as UTF-8.
plan-no-manifest = There is no plan.toml. A plan begins with that file.

## Problems of a whole plan

plan-newer-format = This plan is in format { $format }, which a newer Plenary wrote. It can be read but not changed; install the newer version.
plan-unknown-format = There is no format { $format }. Write format = 1.
plan-duplicate-organisation = The organisation “{ $id }” is listed twice. Remove or rename one of the two.
plan-duplicate-entry = The entry “{ $id }” is listed twice. Remove or rename one of the two.
plan-scheme-kind = A scheme is statutory or community-based, not “{ $kind }”.
plan-country = “{ $code }” is not the code of a country. Use two capital letters as in ISO 3166, such as ML.
plan-typed-taken =
    { $count ->
        [one] A character that nobody sees was taken out: { $codes }.
       *[other] { $count } characters that nobody sees were taken out: { $codes }.
    }
plan-language = “{ $tag }” is not a language tag. Use one such as fr or pt-MZ.
plan-time-zone = “{ $zone }” is not a time zone. Use a name such as America/Tegucigalpa or Africa/Bamako. Until then every time keeps the clock it was recorded by.
plan-required-no-party = { $voice } is not a party and cannot be required to agree.
plan-email-twice = The address { $email } is listed under two parties, so nothing is attributed by it. Keep it under one.
plan-name-of = Name of { $id }
plan-no-title = The clause has no title. Give it one.
plan-missing-parent = The parent “{ $parent }” does not exist. Move the clause under one that does.
plan-cyclic-parent = The clause stands under “{ $parent }”, which stands under this clause. Move one of them elsewhere.
plan-unknown-organisation = { $field }: there is no organisation “{ $id }” in plan.toml. Add it there or choose another.
plan-unknown-group = { $field }: there is no group “{ $id }” in registers/groups.toml. Add it there or choose another.
plan-listed-twice = { $field }: “{ $id }” stands there twice. Take one of the two away.
plan-unknown-guarantee = { $field }: “{ $id }” is not known. Use essential-health-care, children, active-age or older-persons.
plan-unknown-aspect = { $field }: “{ $id }” is not known. Use existing-provisions, planned-provisions, policy-gaps, implementation-issues or recommendations.
plan-dates-order = The end, { $end }, is before the start, { $start }. Correct one of them.
plan-dates-outside = The dates lie outside those of “{ $parent }”, under which the clause stands.
plan-row-twice = { $field }: “{ $name }” stands there twice. Rows are told apart by { $columns }: change one of them or take it away.
plan-row-word = { $field } “{ $name }”: { $key } “{ $word }” is not known. Use one of { $choices }.
plan-two-of = { $field } “{ $name }” has both { $one } and { $other }, of which each excludes the other. Keep one.
plan-negative = { $field } “{ $name }”: { $key } is { $value }. It cannot be below zero.
plan-over-hundred = { $field } “{ $name }”: { $key } is { $value } per cent. It cannot be more than 100.
plan-share-small = { $field } “{ $name }”: { $key } is { $value } per cent. Is that meant? 20 per cent is written 20.
plan-number-long = { $field } “{ $name }”: { $key } has too many digits to be worked with. Write at most 18 before the point and 9 after it.
plan-unknown-scheme = { $field }: there is no scheme “{ $id }” in registers/schemes.toml. Add it there or choose another.
plan-unknown-figure = { $field }: there is no figure “{ $id }”. Add figures/{ $id }.toml or choose another.
plan-coverage-of-nothing = { $field }: no benefit or contribution is called “{ $id }”. Add one or correct the name.
plan-unknown-exclusion = { $field }: “{ $id }” is not known. Use one of { $choices }.
plan-support-circle = { $field }: what “{ $from }” gives to “{ $scheme }” comes back to “{ $from }”. Take one of these rows away.
plan-support-over = { $field }: in { $year }, what “{ $scheme }” is given comes to more than 100 per cent of what it lacks. Lower a share.
plan-figure-twice = The figure “{ $other }” measures the same. Keep one of the two, and all sources in it.
plan-no-source = The value of { $name } has no source. Name one, or say that its status is assumed.
plan-contested = Sources say different things of { $year }. Until one of them is marked used = true, the figure is not established.
plan-covered-more = “{ $name }”: { $people } people covered are more than the { $all } of the group. Correct one of the two if that is a mistake.
plan-figure-needs = A figure of the measure { $measure } needs { $key }. Add it.
plan-costing-years = The costing ends in { $to }, before it begins in { $from }. Correct one of the years.
plan-overlap-two = An overlap is one of two schemes. Name two.
plan-hidden-character = { $field }: the text contains the invisible character { $code }. Remove it.

## Values that cannot be read

plan-value-list = { $field }: expected a list such as “one, two”.
plan-value-indicator = { $field }: expected one indicator a line, such as “Persons covered; unit: %; baseline: 12; baseline-year: 2005; target: 30; target-year: 2010”.
plan-value-money = { $field }: expected one amount a line, such as “Training; amount: 5000; currency: USD; year: 2006”.
plan-value-benefit = { $field }: expected one benefit a line, such as “Basic pension; scheme: basic-pension; group: older-persons; amount: 30; currency: XOF; per: month; price-year: 2004; index: prices; admin: 5”.
plan-value-contribution = { $field }: expected one contribution a line, such as “Members; scheme: health-mutual; group: informal-workers; amount: 0.60; currency: XOF; per: month; collected: 85”.
plan-value-coverage = { $field }: expected one line for each year in which it changes, such as “Basic pension; year: 2008; share: 60; path: even”.
plan-value-support = { $field }: expected one line for each year in which it changes, such as “social-trust; scheme: health-mutual; year: 2007; share: 75”.
plan-value-milestone = { $field }: expected one milestone a line, such as “Law before parliament; date: 2006-03-31”.
plan-value-progress = { $field }: expected one report a line, such as “2006-06-30; note: under way; indicator: Persons covered; value: 15”.
plan-value-number = { $field }: expected a number such as 12 or 12.5.
plan-value-year = { $field }: expected a year such as 2010.
plan-value-date = { $field }: expected a date such as 2010-12-31.
plan-value-moment = { $field }: expected a day such as 2026-02-01, or a moment with its offset such as 2026-02-01T10:00:00+01:00.
plan-value-flag = { $field }: expected true or false.
plan-value-kind = { $field }: expected chapeau, finding, recommendation, objective or action.
plan-value-toml = { $field }: expected a TOML value such as "text", 12 or true.
plan-value-reserved = “{ $field }” cannot be set as a field. An id never changes; to change the place of a clause, move it.

## Edits that cannot be made

plan-edit-unknown = There is no clause “{ $id }”. The outline lists those there are.
plan-edit-exists = There is a clause “{ $id }” already. Choose another id.
plan-edit-no-parent = There is no clause “{ $id }” to stand under. Choose another parent.
plan-edit-has-children = { $count ->
    [one] One clause stands under “{ $id }”. Move or remove it first.
   *[other] { $count } clauses stand under “{ $id }”. Move or remove them first.
}
plan-edit-within-itself = “{ $id }” cannot stand under itself or under one of its own clauses. Choose another parent.
plan-edit-newer = This plan is in format { $format }, which a newer Plenary wrote. Install the newer version to change it.
plan-edit-broken = The file of “{ $id }” cannot be read, so it is not changed. Correct the file first; the check says where.
plan-edit-unwritable = The file of “{ $id }” could not be changed safely, so nothing was changed. Edit the file by hand.
plan-sheet-none = A file at “{ $path }” holds neither figures nor a scenario nor a register. Name one of those.
plan-sheet-broken = { $path } cannot be read, so it is not changed. Correct the file first; the check says where.
plan-sheet-unwritable = { $path } could not be changed safely, so nothing was changed. Edit the file by hand.
plan-mixed-scripts = The word “{ $word }” in “{ $field }” mixes letters of several alphabets ({ $codes }) and reads as another. Type it anew if that is not meant.

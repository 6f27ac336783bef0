### The workbook: its sheets, their columns, and what is said of it.

book-sheet = { $id ->
    [budget] Budget
    [funding] Funding
    [costing] Costing by year
    [indicators] Indicators
    [progress] Progress
    [schemes] Schemes
    [groups] Groups
    [amendments] Amendments
    [consensus] Consensus
    [positions] Positions
   *[notes] Notes
}
book-column = { $key ->
    [number] No.
    [clause] Clause
    [item] Item
    [kind] Kind
    [currency] Currency
    [total] Total
    [at-least] At least
    [missing] Still to be established
    [other-years] Other years
    [no-year] Without a year
    [benefit] Benefit
    [cost] Cost
    [payer] From
    [payer-kind] Who pays
    [state] State
    [scheme] Scheme
    [year] Year
    [until] Until
    [a-year] Amount a year
    [committed] Committed
    [pledged] Pledged
    [sought] Sought
    [indicator] Indicator
    [unit] Unit
    [baseline] Baseline
    [baseline-year] Baseline year
    [target] Target
    [target-year] Target year
    [better] Better
    [verification] Means of verification
    [party] Party
    [date] Date
    [value] Value
    [progress] Per cent of the way
    [result] Result
    [source] Source
    [due] Due
    [note] Note
    [milestone] Milestone
    [payment] Payment
    [scheme-kind] Kind
    [country] Country
    [place] Place
    [founded] Founded
    [funds-currency] Currency of its funds
    [members] Members
    [beneficiaries] Beneficiaries
    [contribution] Contribution
    [per] How often
    [collected] Collected, per cent
    [used] Chosen
    [description] Description
    [id] Id
    [group] Group
    [economy] Economy
    [within] Part of
    [amendment] Amendment
    [does] What it does
    [field] Field
    [sponsor] By whom
    [fate] Fate
    [tabled] Tabled
    [last-step] Last step
    [reads] Drafted on
    [proposed] Proposes
    [reason] Reason
    [amends] Amends
    [stands] Where it stands
    [because-of] Because of
    [brackets] Open brackets
    [stance] Position
    [on] Taken on
    [statement] Statement
    [session] Session
    [says] What it says
    [plan] Plan
    [countries] Countries
    [language] Language
    [stage] Stage
    [day] Text of
    [revision] Revision
    [assumption] Taken for granted
   *[unread] Cannot be read, and is missing here
}
book-gdp = Gross domestic product
book-expenditure = Government expenditure
book-unreported = nobody reported
book-nearer = nearer to the target
book-farther = farther away than at the start
book-on-these = these words
book-on-earlier = an earlier text
book-note-unknown = What is not established is said in words. It is not zero: the total of such a row or column is what is established of it, and stands under “At least”.
book-note-currencies = Amounts in different currencies stand on different sheets and are never added up.
book-note-figures = A spreadsheet keeps fifteen figures of a number. A number with more is written here as text and counts in no sum of the spreadsheet program; where a total is made of such numbers it is written as it was reckoned.
book-written = Written to { $path }: { $sheets } sheets.
book-written-csv = Written to the folder { $path }: { $sheets } tables.
book-too-large = This plan has more rows or columns than a workbook can have. Write it as tables: --csv
book-one-revision = A { $format } file is of one revision. Name it alone, without two dots: { $rev }
book-csv-folder = Several tables cannot go to standard output. Name a folder in place of -
book-csv-file = { $path } is a file. Tables are written into a folder: give another name.
book-only-xlsx = --csv and --excel are for a workbook: plenary export xlsx
book-not-for = { $option } is not for { $format }.
book-folder = { $path } is a folder. Give the name of a file.
book-help-csv = With xlsx: the sheets as tables in a folder of this name, a file each

### Documents: Word files in and out.

documents-old = { $file } is an old or protected Word file. Open it in Word and save it as .docx without a password.
documents-not-word = { $file } is no Word file. What can be read is a .docx.
documents-broken = { $file } is damaged: a part of it is missing or cannot be read. Open it in Word and save it again as .docx.
documents-macros = { $file } contains macros. Plenary does not read such files; save it as .docx.
documents-objects = { $file } contains objects of other programs (OLE or ActiveX). Plenary does not read such files; take them out and save it again.
documents-pieces = { $file } takes in other documents. Plenary does not read such files; open it in Word, let it take them in, and save it again as .docx.
documents-long = { $file } is not a safe Word file: it has more than 64 MB.
documents-parts = { $file } is not a safe Word file: it has more than 2,000 parts.
documents-unpacks = { $file } is not a safe Word file: it unpacks to more than 256 MB, or holds more text than a document does.
documents-nests = { $file } is not a safe Word file: it is nested deeper, or has more elements, than a document does.
documents-entities = { $file } is not a safe Word file: it defines entities.
documents-twice = { $file } is not a safe Word file: two of its parts have the same name.
documents-climbs = { $file } is not a safe Word file: one of its parts leads out of it.
documents-no-author = no name
documents-comment = Comment, { $author }: { $text }
documents-unread-notes = { $count ->
        [one] One footnote was not read.
       *[other] { $count } footnotes were not read.
    }
documents-unread-headers = { $count ->
        [one] One header or footer was not read.
       *[other] { $count } headers and footers were not read.
    }
documents-unread-outside = { $count ->
        [one] One link leads out of the file; it was not followed.
       *[other] { $count } links lead out of the file; they were not followed.
    }
cli-export-about = Write the plan as a document, its changes tracked, or clean
cli-export-usage = plenary export FORMAT PATH [BASE[..REV]] [--tracked | --clean | --amendments | --adopted] [--clause CLAUSE]... [--split] [--editable] [--force]
cli-export-more =
    Every insertion and deletion since BASE is marked as a change of its party; in Word
    accepting all of them gives the text of REV, rejecting all that of BASE. Without BASE
    it is what changed since the last adoption, or since the start. PATH may be - for
    standard output. md and txt have the marks that diff has, html is a page of its own.
documents-help-format = What to write: { $formats }
documents-help-path = Where to write it; - is standard output
documents-help-tracked = Every change as a tracked change of its party; this is what is written anyway
documents-help-clean = The text as it stands, nothing marked
documents-help-amendments = Pending amendments as tracked changes of their parties, each with its number and reason
documents-help-editable = Word records what readers change, and they cannot switch that off
documents-help-force = Write over a file that lies there
documents-exists = { $path } is there already. Give another name, or --force to write over it.
documents-written = { $changes ->
        [0] Written to { $path }.
        [one] Written to { $path }, with one tracked change.
       *[other] Written to { $path }, with { $changes } tracked changes.
    }
documents-slow = { $changes } tracked changes: Word processors get slow above 5,000. --split writes one file for each objective.
documents-unattributed = unattributed
documents-page = Page
documents-of-pages = of
documents-contents = The contents appear here once the document is opened and its fields are updated.
documents-revision = Text of { $day }, revision { $rev }
documents-since = Changes are marked since { $base }.
documents-end = End of { $plan }, revision { $rev }
documents-moved-from = Moved from { $number }
documents-earlier = { $stance }, on an earlier text
documents-consensus = Where the parties stand at revision { $rev }
documents-budget = Budget
documents-indicators = Indicators
documents-clause = Clause
documents-item = Item
documents-year = Year
documents-amount = Amount
documents-cost = Cost: { $name }
documents-funding = Funding: { $name }
documents-indicator = Indicator
documents-baseline = Baseline
documents-target = Target
documents-pending = Changes are marked that pending amendments propose.
documents-unmarked = Nothing is marked.
documents-amendment = { $number }: { $verb }
documents-amendment-words = Other words stand here already. It proposes:
documents-amendment-whole = This is about the clause as a whole; it is marked nowhere.

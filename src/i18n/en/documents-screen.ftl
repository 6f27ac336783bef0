### Documents on the screen: what is written, for whom, since when, and where.

app-documents = Send as document
app-documents-help = Writes the plan as a Word file, a page, Markdown, text, a workbook, Akoma Ntoso, IATI or a site: asks what, for whom, since when and where.
app-documents-what = Write what?
app-documents-tracked = Word, every change tracked
app-documents-clean = Word, the text as it stands
app-documents-amendments = Word, pending amendments as changes
app-documents-adopted = Word, as adopted last
app-documents-page = A page for a browser, changes marked
app-documents-markdown = Markdown, changes marked
app-documents-text = Text, changes marked
app-documents-whom = For whom?
app-documents-read = For those who read it
app-documents-edit = For those who change it: Word records every change
app-documents-since = Changes since when?
app-documents-where = Write it where?
app-documents-where-hint = A file; Tab completes folders
app-documents-writing = Writing { $file } …
documents-stage-read = Reading what changed …
documents-stage-compare = Comparing …
documents-stage-write = Writing the document …
app-documents-written = { $changes ->
        [0] Written: { $file }
        [one] Written with one tracked change: { $file }
       *[other] Written with { $changes } tracked changes: { $file }
    }
app-documents-folder = { $path } is a folder. Add the name of a file.
app-documents-exists = { $path } is there already. Give another name.
app-documents-not-made = The document could not be made.

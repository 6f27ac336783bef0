### A table of another program brought in on the screen.

app-bring-in = Bring in a table
app-bring-in-help = Brings in schemes, figures or coverage from a CSV file: it is shown what would change before anything is recorded.
bring-in-what = What does the table hold?
bring-in-kind = { $kind ->
    [schemes] Schemes, and what surveys say of them
    [figures] Figures by year
   *[coverage] Coverage: people by group and scheme
}
bring-in-title = Which file? { $what }
bring-in-from = { $file }: { $what }
bring-in-file-hint = The file of the table, saved as CSV. Tab completes its name, ~ is your own folder.
bring-in-reading = Reading the table…
bring-in-recording = Recording…
bring-in-off = Called off; it is not yet known whether in time.
bring-in-keys = Esc calls it off.
bring-in-came = What came of the table
bring-in-ask = { $what ->
    [encoding] In which letters?
    [delimiter] What stands between the cells?
    [decimal] Point or comma?
    [multiplier] In thousands?
    [same] The same scheme?
   *[refused] This table cannot be taken in
}
bring-in-encoding = Its letters can be read in several ways. In { $encoding }, line { $line } reads: “{ $sample }”. Is that right?
bring-in-garbled = The file is not in { $encoding }: from line { $line } on it holds bytes that mean nothing there. In which encoding is it?
bring-in-encoding-is = In { $encoding }
bring-in-encoding-other = Another encoding…
bring-in-encoding-title = In which encoding is the file?
bring-in-encoding-hint = Its name, such as windows-1252, macintosh or ibm850.
bring-in-delimiter = The first lines do not tell it: they do not all have the same number of cells, or have it with several signs.
bring-in-delimiter-is = { $delimiter ->
    [semicolon] Semicolons ;
    [comma] Commas ,
    [tab] Tabs
   *[bar] Bars |
}
bring-in-decimal = “{ $cell }” in column “{ $header }”, line { $line }, can be more than a thousand or little more than one, and no other cell of the column tells which. What stands before the fraction of a number?
bring-in-mixed = The column “{ $header }” writes its numbers in two ways: “{ $cell }” in line { $line } and “{ $other-cell }” in line { $other-line }. Best correct the file. Or say what stands before the fraction of a number; what does not read so is refused row by row.
bring-in-decimal-is = { $sign ->
    [comma] A comma: 0,5
   *[point] A point: 0.5
}
bring-in-multiplier = The header “{ $header }” speaks of thousands or millions. Are its numbers to be multiplied?
bring-in-multiplier-by = Yes, by { $by }
bring-in-multiplier-none = No, they are meant as they stand
bring-in-which = Which header is the column { $column }?
bring-in-every-row = None: it is the same for every row…
bring-in-every-row-of = The same for every row: { $column }
bring-in-fixed-title = { $column }, for every row
bring-in-fixed-hint = It holds wherever a row says nothing else.
bring-in-header = What is the column “{ $header }”?
bring-in-not-used = not used
bring-in-same = { $count ->
    [one] Line { $line }, “{ $name }”, has the country and the name of the scheme { $scheme }. It is not taken for the same without your word.
   *[other] { $count } rows have the country and the name of a scheme that is there, the first on line { $line }: “{ $name }”, like { $scheme }. They are not taken for the same without your word.
}
bring-in-same-is = It is { $scheme }
bring-in-same-new = It is another scheme
bring-in-same-all = All { $count } are the schemes of their names
bring-in-same-all-new = All { $count } are other schemes
bring-in-other-file = Choose another file
bring-in-leave = Leave it; nothing is recorded
bring-in-record = Record { $for }
bring-in-record-whose = Record, and say for whom
bring-in-hand-back = Write the refused rows beside the table
bring-in-columns = Which column is which…
bring-in-again = Read the file again
bring-in-columns-title = What the columns are
bring-in-nothing = Nothing in this table that is sound is new to the plan: there is nothing to record.
bring-in-row = Line { $line }: { $told }
bring-in-more = { $count ->
    [one] One more row like these.
   *[other] { $count } more rows like these.
}
bring-in-as-kept = Read as imports/{ $name }.toml of the plan says.
bring-in-is = { $column }: “{ $header }”
bring-in-fixed = { $column }: “{ $text }” for every row that says nothing else
bring-in-done = Taken in { $for }: { $new } new, { $changed } changed
bring-in-file-changed = { $path } changed since it was shown; nothing was recorded. Read it again, and record what is shown then.

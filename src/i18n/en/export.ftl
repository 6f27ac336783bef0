## A table that is to be taken in: what must be said first

export-ask-encoding = The letters of this file can be read in several ways. In { $proposal }, line { $line } reads: “{ $sample }”. If that is right, say --encoding { $proposal }; otherwise name another, such as macintosh or ibm850, or save the file as UTF-8.
export-ask-delimiter = It cannot be told what stands between the cells: the first lines do not all have the same number of cells, or have it with several signs. Say which it is with --delimiter: { $proposals }
export-ask-decimal = “{ $cell }” in column “{ $header }”, line { $line }, can be more than a thousand or little more than one, and no other cell of the column tells which. Say --decimal point or --decimal comma, whichever stands before the fraction of a number.
export-ask-multiplier = The header “{ $header }” speaks of { $proposal }. If its numbers are to be multiplied by that, say --multiplier { $proposal }; if they are meant as they stand, --multiplier 1.
export-ask-columns = Several headers can be the column { $column }: { $headers }. Name the one that is meant in a file for --map, and give the others "" there.
export-ask-same = { $count ->
    [one] Line { $line }, “{ $name }”, has the country and the name of the scheme { $scheme }. It is not taken for the same without your word: say --same if it is, --new if it is another, or decide it in a file for --map.
   *[other] { $count } rows have the country and the name of a scheme that is there, the first on line { $line }: “{ $name }”, like { $scheme }. They are not taken for the same without your word: say --same if all of them are, --new if none is, or decide each in a file for --map.
}

## A table that cannot be taken in

export-too-long = The file is longer than 16 MiB. Divide it, and take the parts in one after the other.
export-too-many = The table has more than { $most } rows. Divide it, and take the parts in one after the other.
export-too-wide = The table has more than { $most } columns. Save it with only those that are needed.
export-workbook = This is a workbook of a spreadsheet program (XLSX, XLS or ODS), not a table of text. Open it there, choose the sheet, save it as CSV (UTF-8), and import that file.
export-garbled = The file is not in { $encoding }: from line { $line } on it holds bytes that mean nothing there. Name another encoding with --encoding, or save the file as UTF-8.
export-unclosed = The quotation mark that begins a cell in line { $line } is never closed, so that the rest of the file would be one cell. Close it, or double it where it is meant as a mark.
export-empty = The file has no row below a header.
export-mixed = The column “{ $header }” writes its numbers in two ways: “{ $cell }” in line { $line } and “{ $other-cell }” in line { $other-line }. Correct one of them; or say --decimal point or --decimal comma, and what does not read so is refused row by row.
export-no-column = No column is { $column }. The headers are: { $headers }. Say in a file for --map which of them it is.

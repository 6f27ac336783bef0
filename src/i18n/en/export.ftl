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
export-called-off = It was called off; nothing was recorded.
export-mixed = The column “{ $header }” writes its numbers in two ways: “{ $cell }” in line { $line } and “{ $other-cell }” in line { $other-line }. Correct one of them; or say --decimal point or --decimal comma, and what does not read so is refused row by row.
export-no-column = No column is { $column }. The headers are: { $headers }. Say in a file for --map which of them it is.
export-no-header = The mapping names a header “{ $header }” that this table does not have. Its headers are: { $headers }
export-fixed = The mapping fixes { $column } to “{ $value }”, which is no value of that column. Correct it.
export-map-broken = Line { $line } is not as a mapping is written: TOML with `of = "schemes"` at the beginning and tables such as [columns], with headers and columns between quotation marks.
export-map-word = “{ $word }” is not known under { $key }. It can be: { $known }

## Why a row is refused

export-row-width = { $width } cells, where the header has { $expected }. Give the row as many.
export-row-empty = This cell must not be empty: without it nobody knows what the row is about.
export-row-id = “{ $cell }” is no id: small letters a to z, digits and hyphens.
export-row-character = It holds { $code }, a character that nobody sees or that controls something.
export-row-country = “{ $cell }” is no country code of two letters, such as ML. Say in a mapping what it means, under [words.country].
export-row-currency = “{ $cell }” is no currency code of three letters, such as XOF. Say in a mapping what it means, under [words.currency].
export-row-year = “{ $cell }” is no year of four figures, such as 2004.
export-row-word = “{ $cell }” is none of the words { $known }.
export-row-number = “{ $cell }” is no number as this column writes them (decimal { $sign ->
        [comma] comma
       *[point] point
    }).
export-row-negative = “{ $cell }” is below zero. Write zero or more, or nothing where it is not established.
export-row-share = “{ $cell }” per cent is more than all of it.
export-row-whole = “{ $cell }” is no whole number of people, such as 1240.
export-row-no-year = It gives figures, but not of which year.
export-row-no-source = The plan has another value for { $year }. Name the source of this one, so that both can stand.
export-row-twice = Line { $line } says { $old }.
export-row-other = The figure says { $old }; its values cannot change that.
export-row-no-figure = There is no figure { $id }. To begin one, say what it measures in a column “measure”.
export-row-no-scheme = There is no scheme { $id }. Write the id of one that is there, or add it first.
export-row-no-group = There is no group { $id } in registers/groups.toml. Write the id of one that is there, or add it first.
export-row-several = Several are called “{ $name }”. Give the id.

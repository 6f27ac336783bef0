### Taking in a table of another program, and the register of schemes, on the command line.

cli-import-about = Take in schemes, values of figures or coverage from a CSV file
cli-import-usage =
    plenary import schemes|figures|coverage FILE [--record --party PARTY] [OPTIONS]
           plenary import FILE.docx --party PARTY [--as "NAME=PARTY"]... [--dry-run] [--json]
           plenary import FILE.docx --show [--json]
cli-import-more =
    Without --record nothing is recorded: it is shown what each row would change, and
    the exit status is 1 where a row is refused or has to be decided. Sound rows go in
    as one change, which `plenary undo` takes back; refused ones are written to
    FILE.refused.csv. How the table was read is kept in imports/ and used again for a
    table with the same headers. A file for --map is written like those.

    `plenary import FILE.docx --party PARTY` brings a Word file back that was sent with
    `export docx`: what its authors changed becomes amendments of that party, or of whom
    --as names, and the text of the plan stays as it is. --dry-run only shows them. A
    second import of the same file does nothing.

    `plenary import FILE.docx --show` tells who inserted and deleted what in a Word file
    of anybody, with its comments. It needs no plan and changes nothing.
import-value-kind = KIND
import-value-sign = SIGN
import-value-number = NUMBER
import-help-kind = What the rows are: schemes, figures or coverage
import-help-file = The table, as CSV
import-help-map = Which header is which column, and what else is to be known of the table
import-help-encoding = The encoding of its letters, such as windows-1252
import-help-delimiter = What stands between its cells: semicolon, comma, tab or bar
import-help-decimal = What stands before the fraction of a number: point or comma
import-help-multiplier = What numbers are multiplied by whose header speaks of thousands
import-help-same = Rows with the country and name of a scheme are that scheme
import-help-new = Rows with the country and name of a scheme are schemes of their own
import-help-dry-run = Only show what would change, as without --record
import-help-show = Only tell who inserted and deleted what in a Word file; needs no plan
import-help-record = Record the rows that are sound
import-no-file = There is no file { $path }.
import-encoding-unknown = There is no encoding “{ $value }”. Names are, for example, utf-8, windows-1252, macintosh, ibm850.
import-delimiter-unknown = “{ $value }” stands between no cells. It can be: semicolon, comma, tab, bar
import-decimal-unknown = “{ $value }” stands before no fraction. It can be: point, comma
import-multiplier-unknown = “{ $value }” is no multiplier: a one with zeros, such as 1, 1000 or 1000000.
import-map = { $path } cannot be used as a mapping. { $why }
import-map-kind = It is of a table of another kind: { $kind }.
import-progress = Row { $row } of { $rows }
import-as-kept = Read as imports/{ $name }.toml of the plan says; another file for --map reads it otherwise.
import-read = { $count ->
        [one] One row, read with { $delimiter ->
            [semicolon] a semicolon
            [comma] a comma
            [tab] a tab
           *[bar] a bar
        } between cells.
       *[other] { $count } rows, read with { $delimiter ->
            [semicolon] a semicolon
            [comma] a comma
            [tab] a tab
           *[bar] a bar
        } between cells.
    }
import-unused = Not used: { $headers }
import-multiplied = The numbers of “{ $header }” were multiplied by { $by }.
import-read-as = “{ $word }” was read as “{ $kind }”. Where it is not, say what it means in a file for --map, under [words.kind].
import-row-alike = “{ $name }” is new, and is called almost like { $scheme }.
import-row-asked = “{ $name }” may be { $scheme }: say --same or --new, or decide it in a file for --map.
import-row-changed = “{ $name }”: { $changes }
import-row-refused = Refused at { $place }: { $why }
import-row-same = “{ $name }”: nothing new.
import-change = { $what }: { $old } → { $new }
import-nothing-yet = not established
import-more-rows = { $count ->
        [one] One more row is not shown; --json has it.
       *[other] { $count } more rows are not shown; --json has them.
    }
import-new-source = New in registers/sources.toml: { $id }, “{ $name }”
import-summary = { $column }: { $given } of { $of } give it, median { $median }.
import-summary-none = { $column }: none of { $of } gives it.
import-largest = { $column }: the largest value is { $number }, in line { $line }.
import-share = All values of { $column } lie between 0 and 1. { $number } per cent? 85 per cent is written 85.
import-counts = New: { $new }. Changed: { $changed }. Already so: { $same }. Not established: { $blank }. To be decided: { $asked }. Refused: { $refused }.
import-not-recorded = Nothing was recorded. With --record --party PARTY the sound rows are.
import-nothing = Nothing in this table is new to the plan; nothing was recorded.
import-done = Taken in: { $new } new, { $changed } changed.
import-subject-schemes = Import schemes from { $file }: { $new } new, { $changed } changed
import-subject-figures = Import figures from { $file }: { $new } new, { $changed } changed
import-subject-coverage = Import coverage from { $file }: { $new } new, { $changed } changed
import-refused-line = line
import-refused-column = column
import-refused-header = header
import-refused-reason = reason
import-refused-in = { $count ->
        [one] The row that was refused is in { $path }, with the reason.
       *[other] The { $count } rows that were refused are in { $path }, each with its reason.
    }
import-refused-lost = { $count ->
        [one] The row that was refused could not be written beside the table. { $why }
       *[other] The { $count } rows that were refused could not be written beside the table. { $why }
    }
cli-schemes-about = List the schemes and what surveys say of each
cli-schemes-usage = plenary schemes [--at REVISION] [--json | --csv [--excel]]
cli-schemes-more =
    Of each figure the latest is shown. Where sources give different ones for that year
    and none is marked as used, it is contested and counts for nothing. What --csv
    writes, `plenary import schemes` takes in.
schemes-none = There are no schemes in registers/schemes.toml.
schemes-count = { $count ->
        [one] One scheme.
       *[other] { $count } schemes.
    }
schemes-figure = { $name }: { $value } ({ $year }, { $source })
schemes-contested = { $name }: contested ({ $year })

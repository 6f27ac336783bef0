# What of a table is too much.

export-row-long = This cell has { $length } characters. Write it with at most { $most }.
export-row-times = “{ $cell }” multiplied by { $by } has more than 18 figures before the point or 9 after it: no quantity of anything.
import-none-sound = No row of this table is sound; nothing was recorded.
store-file-too-long = { $path } would be longer than 8 MiB, the most that is read of one file. Nothing was recorded. Divide what is put into it, or keep less of it.
plan-value-once = { $field }: a column stands twice in one row. Write each once.
import-summary-mixed = { $column }: { $given } of { $of } give it, in several currencies or periods: no median.

### The screen in words, for whoever has it read aloud.

app-say-again = Say again
app-say-again-help = With --plain: says the whole screen again.
app-say-keys = Say the keys
app-say-keys-help = With --plain: says the keys that work here.
cli-help-plain = The screen in words, line by line, for screen readers

## Where one is, and who has the floor

plain-clause = Clause { $number }, { $title }
plain-of = { $line }, { $at } of { $count }
plain-selected = Selected: { $line }
plain-editing = Typing: { $name }. { $clause }
plain-floor = The floor: { $who }
plain-session = Session: { $name }
plain-time = Time: { $time }
plain-time-up = The time is up.
plain-arrived = What arrived
plain-only = Only the marks of: { $who }
plain-cursor = Here: { $text }
plain-lit = Lit: { $text }

## Marks in words

plain-inserted = inserted by { $who }: { $text } – end inserted
plain-struck = struck by { $who }: { $text } – end struck
plain-passing = inserted by { $who } and struck by { $other }: { $text } – end struck
plain-moved-away = moved away:
plain-moved-here = moved here:
plain-amends = amends the one before
plain-added = a new clause is proposed behind this one or under it
plain-brackets =
    { $count ->
        [one] { $count } open bracket
       *[other] { $count } open brackets
    }
plain-changed-by = changed by { $who }
plain-chosen = chosen
plain-wrong = wrong

## Forms and tables

plain-empty = empty
plain-row = Row { $row }: { $cells }
plain-cell = { $column }: { $text }. Row { $row } of { $rows }
plain-behind = after { $title }
plain-before = before { $title }

## Typing

plain-space = space
plain-empty-line = empty line
plain-line-end = end of the line
plain-new-line = new line
plain-deleted = Deleted: { $text }
plain-selected-text = Selected: { $text }
plain-replace-how = Write it like this: ./old words/new words/
plain-replace-none = “{ $text }” does not stand in this text. Nothing was changed.
plain-replace-several = “{ $text }” stands { $count } times in this text. Write more words, so that it is clear which. Nothing was changed.
plain-no-paragraph =
    { $count ->
        [0] This text has no paragraph yet.
        [one] This text has one paragraph.
       *[other] This text has { $count } paragraphs.
    }

## Keys and lines

plain-key = { $key } – { $what }
plain-nothing = Nothing changed.
plain-unknown = Nothing is called “{ $line }” here. Write a key, such as Enter or Ctrl-S, or the name of a command. { $keys } says the keys.
plain-how-keys = { $again } says the whole screen again, { $keys } the keys that work here.
plain-how-lines = Each line is a key by its name, such as Down or Ctrl-S, the number of an answer, or the name of a command; an empty one is Enter. While a text is typed, a line is text. Then “.” alone records it, “.Esc” presses a key, “.2” and words replace its second paragraph, “./old/new/” changes words. { $keys } says the keys.
plain-failed = The screen cannot be told: { $why }
plain-replay-plays = plays, { $pace }
plain-replay-stands = stands still, { $pace }

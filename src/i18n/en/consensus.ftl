# Where a clause stands between the parties, and what is still open.

## Where a text stands

consensus-agreed = agreed
consensus-ad-referendum = agreed ad referendum
consensus-with-reservations = agreed with reservations
consensus-contested = contested
consensus-open = open
consensus-stale = text changed

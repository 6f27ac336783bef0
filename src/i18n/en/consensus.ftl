# Where a clause stands between the parties, and what is still open.

## Where a text stands

consensus-agreed = agreed
consensus-ad-referendum = agreed ad referendum
consensus-with-reservations = agreed with reservations
consensus-contested = contested
consensus-open = open
consensus-stale = text changed

## The gavel

consensus-nobody = nobody
consensus-list = { $first }, { $rest }
consensus-obstacle-contested = { $clause }: objection by { $who }
consensus-obstacle-open = { $clause }: no position yet of { $who }
consensus-obstacle-stale = { $clause }: the text changed since the position of { $who }
consensus-obstacle-pending =
    { $clause }: { $count ->
        [one] one pending amendment
       *[other] { $count } pending amendments
    }
consensus-obstacle-brackets =
    { $clause }: { $count ->
        [one] one pair of square brackets
       *[other] { $count } pairs of square brackets
    }
consensus-obstacle-unknown = { $clause }: there is no such clause
consensus-obstacle-rootless = { $amendment }: still pending, but the amendment it depends on is not there; withdraw it
consensus-obstacle-unread = { $path }: cannot be read, so that nobody knows what it says; repair the file first
consensus-verdict-agreed = agreed
consensus-verdict-reserved = agreed with reservations
consensus-verdict-ad-referendum = agreed ad referendum
consensus-verdict-abstained = abstained
consensus-verdict-open = no position on all of the text
consensus-verdict-objected = objected
consensus-gavel-plan = Adoption of the plan: { $title }
consensus-gavel-part =
    { $count ->
        [one] Adoption of one clause: { $title }
       *[other] Adoption of { $count } clauses: { $title }
    }
consensus-gavel-referendum = { $subject } (ad referendum: { $parties })

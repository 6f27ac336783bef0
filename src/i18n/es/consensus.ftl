# Where a clause stands between the parties, and what is still open.

## Where a text stands

consensus-agreed = acordado
consensus-ad-referendum = acordado ad referéndum
consensus-with-reservations = acordado con reservas
consensus-contested = objetado
consensus-open = pendiente
consensus-stale = texto modificado

# Where a clause stands between the parties, and what is still open.

## Where a text stands

consensus-agreed = acordado
consensus-ad-referendum = acordado ad referendum
consensus-with-reservations = acordado com reservas
consensus-contested = contestado
consensus-open = em aberto
consensus-stale = texto alterado

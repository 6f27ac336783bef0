# Where a clause stands between the parties, and what is still open.

## Where a text stands

consensus-agreed = approuvé
consensus-ad-referendum = approuvé ad referendum
consensus-with-reservations = approuvé avec réserves
consensus-contested = contesté
consensus-open = en suspens
consensus-stale = texte modifié

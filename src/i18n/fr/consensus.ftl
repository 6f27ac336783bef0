# Where a clause stands between the parties, and what is still open.

## Where a text stands

consensus-agreed = approuvé
consensus-ad-referendum = approuvé ad referendum
consensus-with-reservations = approuvé avec réserves
consensus-contested = contesté
consensus-open = en suspens
consensus-stale = texte modifié

## Le maillet

consensus-nobody = personne
consensus-list = { $first }, { $rest }
consensus-obstacle-contested = { $clause } : objection de : { $who }
consensus-obstacle-open = { $clause } : pas encore de position de : { $who }
consensus-obstacle-stale = { $clause } : le texte a changé depuis la position de : { $who }
consensus-obstacle-pending =
    { $clause } : { $count ->
        [one] un amendement en suspens
       *[other] { $count } amendements en suspens
    }
consensus-obstacle-brackets =
    { $clause } : { $count ->
        [one] une paire de crochets
       *[other] { $count } paires de crochets
    }
consensus-obstacle-unknown = { $clause } : cette clause n’existe pas
consensus-obstacle-rootless = { $amendment } : toujours en suspens, mais l’amendement dont il dépend n’existe plus ; il faut le retirer
consensus-obstacle-unread = { $path } : illisible, si bien que personne ne sait ce qui y est dit ; il faut d’abord réparer le fichier
consensus-verdict-agreed = approuvé
consensus-verdict-reserved = approuvé avec réserves
consensus-verdict-ad-referendum = approuvé ad referendum
consensus-verdict-abstained = abstention
consensus-verdict-open = pas de position sur l’ensemble du texte
consensus-verdict-objected = objection
consensus-gavel-plan = Adoption du plan : { $title }
consensus-gavel-part =
    { $count ->
        [one] Adoption d’une clause : { $title }
       *[other] Adoption de { $count } clauses : { $title }
    }
consensus-gavel-referendum = { $subject } (ad referendum : { $parties })

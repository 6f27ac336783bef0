### What the room `ui` says.

## The head

ui-head-base = Modifications depuis : { $base }
ui-head-since = depuis { $base }
ui-head-hub = Point de rencontre : { $name }
ui-head-hub-away = Point de rencontre absent : { $name }
ui-floor-nobody = Personne n'a la parole
ui-floor-nobody-hint = { $keys } la donnent

## The library

ui-library-title = la table de rédaction du dialogue social
ui-library-here = Plans sur cette machine
ui-library-examples = Exemples fournis
ui-library-more = Autres
ui-library-new =
    { $count ->
        [0] rien de nouveau
        [one] { $count } modification nouvelle
       *[other] { $count } modifications nouvelles
    }
ui-library-new-over = plus de { $count } nouveautés
ui-library-elsewhere = réécrit depuis votre passage
ui-library-session = { $day } { $name }
ui-library-sitting = en séance : { $name }
ui-library-gone = Introuvable : déplacé, ou sur une clé qui est retirée.
ui-library-no-plan = Il n'y a plus de plan dans ce dossier.

## Clauses

ui-search-prompt = Chercher :

## The terminal

ui-panic = Plenary s'est arrêté à cause d'une erreur du programme. Ce qui était consigné est sauf, et ce qui s'écrivait sera proposé au prochain démarrage. Un rapport se trouve dans { $path }
ui-no-terminal = L'écran a besoin d'un terminal, et il n'y en a pas ici : la saisie ou l'affichage passe par un fichier ou un autre programme. Les commandes s'en passent : plenary --help
ui-terminal-failed = L'écran a besoin d'un terminal, et celui-ci ne fonctionne pas : { $why }. Les commandes s'en passent : plenary --help

## With numbers

ui-banner-collided =
    { $count ->
        [one] Deux tables ont modifié les mêmes mots ; l'autre rédaction est déposée. { $key } la montre.
       *[other] En { $count } endroits, deux tables ont modifié les mêmes mots ; l'autre rédaction est déposée. { $key } les montre.
    }
ui-banner-foreign =
    { $count ->
        [one] Un autre programme a modifié { $count } fichier de ce plan.
       *[other] Un autre programme a modifié { $count } fichiers de ce plan.
    }
ui-banner-offered =
    { $count ->
        [one] { $count } texte était en cours de frappe quand Plenary s'est arrêté.
       *[other] { $count } textes étaient en cours de frappe quand Plenary s'est arrêté.
    }
ui-banner-unplaced =
    { $count ->
        [one] { $count } texte a été laissé par une autre version de Plenary.
       *[other] { $count } textes ont été laissés par une autre version de Plenary.
    }
ui-banner-overtaken =
    { $count ->
        [one] { $count } libellé a été modifié par d'autres pendant la rédaction.
       *[other] { $count } libellés ont été modifiés par d'autres pendant la rédaction.
    }

## Saisie, formulaires, texte suivi et historique

ui-edit-preview = Ce que cela modifie
ui-edit-approximate = approximatif
ui-form-pick-hint = Enter pour choisir
ui-form-move-hint = ↑ ↓ déplace · → dessous · ← hors · Enter consigne
ui-form-move-under = sous { $title }
ui-form-move-top = au premier niveau
ui-track-original = original
ui-track-tracked = suivi
ui-track-clean = au net
ui-track-one = cette modification seule
ui-track-no-history = Lecture de l'historique en cours.
ui-track-wait = Un instant.
ui-track-empty = Il n'y a pas de texte ici.
ui-track-wrote = { $when } · Écrit par { $who }
ui-track-moved = { $when } · Déplacée : { $who }
ui-track-struck = { $when } · Supprimé par { $who }
ui-past-empty = Aucune modification de ce genre.
ui-unattributed = non attribué
ui-past-title =
    { $count ->
        [one] { $count } modification
       *[other] { $count } modifications
    }

## Le travail derrière l'écran

ui-panic-unwritten = Plenary s'est arrêté à cause d'une erreur du programme. Ce qui était consigné est sauf, et ce qui s'écrivait sera proposé au prochain démarrage. Aucun rapport n'a pu être écrit : { $why }
ui-stage-worker = Une erreur du programme a empêché de le faire ; l'écran continue. Un rapport se trouve dans { $path }
ui-stage-problem = { $path } : { $why }
ui-stage-problem-line = { $path }, ligne { $line } : { $why }
ui-stage-history =
    { $count ->
        [one] Lecture de l'historique : { $count } modification
       *[other] Lecture de l'historique : { $count } modifications
    }
ui-stage-acts = Parcours des actes
ui-stage-base = « { $word } »
ui-stage-recorded = Consigné pour : { $voice }
ui-stage-drafted = { $what ->
    [add] Ajout de { $thing } consigné { $for }
    [remove] Suppression de { $thing } consignée { $for }
    [move] Déplacement consigné { $for }, désormais { $thing }
    [moves] Déplacement de { $thing } consigné { $for }
    [order] Nouvel ordre des clauses consigné { $for }
    [reject] Une modification de { $thing } rejetée { $for }
   *[change] Modification de { $thing } consignée { $for }
}
ui-stage-for = { $voice ->
    [government] pour le gouvernement
    [employers] pour les employeurs
    [workers] pour les travailleurs
    [civil-society] pour la société civile
    [advisers] pour les conseillers
   *[secretariat] pour le secrétariat
}
ui-stage-overtaken = { $title } ({ $field }) avait changé entre-temps. Ce libellé reste un pas en arrière dans l'historique : { $text }
ui-stage-overtaken-place = { $title } avait été déplacé entre-temps ; cette modification le met à sa place actuelle.
ui-stage-made = « { $title } » créé dans { $folder }.
ui-stage-example = « { $title } » ouvert. C'est votre propre copie, conservée dans { $folder }.
ui-stage-no-journal = Ce qui est en train d'être écrit n'est pas protégé d'une panne : { $why }
ui-stage-no-home = Il n'y a pas de dossier personnel où garder un exemple. Écrivez-le dans un dossier de votre choix : plenary example NOM DOSSIER
ui-stage-not-remembered = Ce choix n'a pas pu être retenu pour la prochaine fois : { $why }
ui-stage-adopted =
    { $count ->
        [one] Reprendre { $count } modification faite par un autre programme
       *[other] Reprendre { $count } modifications faites par un autre programme
    }
ui-stage-foreign-changed = modifié
ui-stage-foreign-new = nouveau
ui-stage-foreign-gone = supprimé

ui-stage-done = { $letter } · { $done }
ui-hint-edit = Rédiger
ui-hint-track = Suivi
ui-hint-objection = Objection ?
ui-hint-board = Consensus
ui-hint-table = Déposer
ui-hint-leave = Quitter
ui-hint-floor = Parole

## La légende de l'aide

ui-legend-unattributed = modifié par personne de connu
ui-legend-brackets = nombre de crochets ouverts : texte sans accord
ui-legend-parked = mise en attente pendant cette séance
ui-legend-added = une nouvelle clause est proposée après celle-ci ou sous elle, par la partie de la lettre
ui-legend-removed = sa suppression est proposée
ui-legend-moved = une autre place est proposée pour elle
ui-legend-came = se trouvait ailleurs dans la version de référence
ui-legend-gone = vu du passé : elle n'est plus dans le plan
ui-legend-elsewhere = vu du passé : elle se trouve ailleurs à présent
ui-legend-holds = une partie : { $stance } ; derrière un titre : ce qui sépare le plus de l'accord
ui-legend-stale = s'est prononcée sur d'autres mots : le texte a changé depuis
ui-legend-missing = ne s'est pas prononcée ; derrière un titre : en suspens
ui-legend-agreed = derrière un titre : approuvée par toutes les parties requises
ui-legend-alternatives = des libellés qui s'excluent
ui-legend-amendment = un amendement, derrière la lettre de sa partie
ui-legend-from-the-right = ce paragraphe s'écrit de droite à gauche
ui-legend-more = le texte continue plus bas
ui-legend-words = Les mots soulignés sont ajoutés, les mots barrés supprimés, dans la couleur de leur partie et derrière sa lettre. Une lettre derrière un titre : cette voix a modifié la clause depuis la référence.

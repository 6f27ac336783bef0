### L'écran en mots, pour qui le fait lire à voix haute.

app-say-again = Redire
app-say-again-help = Avec --plain : redit tout l'écran.
app-say-keys = Dire les touches
app-say-keys-help = Avec --plain : dit les touches utiles ici.
cli-help-plain = L'écran en mots, ligne par ligne, pour lecteurs d'écran

## Where one is, and who has the floor

plain-clause = Clause { $number }, { $title }
plain-of = { $line }, { $at } sur { $count }
plain-selected = Sélection : { $line }
plain-editing = Saisie : { $name }. { $clause }
plain-floor = La parole : { $who }
plain-session = Séance : { $name }
plain-time = Temps : { $time }
plain-time-up = Le temps est écoulé.
plain-arrived = Ce qui est arrivé
plain-only = Seulement les marques de : { $who }
plain-cursor = Ici : { $text }
plain-lit = Mis en lumière : { $text }

## Marks in words

plain-inserted = insertion, { $who } : { $text } – fin d'insertion
plain-struck = suppression, { $who } : { $text } – fin de suppression
plain-passing = insertion, { $who }, puis suppression, { $other } : { $text } – fin de suppression
plain-moved-away = déplacé d'ici :
plain-moved-here = déplacé ici :
plain-amends = amende le précédent
plain-added = une nouvelle clause est proposée après celle-ci ou sous elle
plain-brackets =
    { $count ->
        [one] { $count } crochet ouvert
       *[other] { $count } crochets ouverts
    }
plain-changed-by = modifiée par : { $who }
plain-chosen = choisi
plain-wrong = erreur

## Forms and tables

plain-empty = vide
plain-row = Ligne { $row } : { $cells }
plain-cell = { $column } : { $text }. Ligne { $row } sur { $rows }
plain-behind = après { $title }
plain-before = avant { $title }

## Typing

plain-space = espace
plain-empty-line = ligne vide
plain-line-end = fin de ligne
plain-new-line = nouvelle ligne
plain-deleted = Effacé : { $text }
plain-selected-text = Sélection : { $text }
plain-replace-how = Écrivez ainsi : ./anciens mots/nouveaux mots/
plain-replace-none = « { $text } » ne figure pas dans ce texte. Rien n'a changé.
plain-replace-several = « { $text } » figure { $count } fois dans ce texte. Écrivez plus de mots, pour qu'on sache où. Rien n'a changé.
plain-no-paragraph =
    { $count ->
        [0] Ce texte n'a pas encore de paragraphe.
        [one] Ce texte a un paragraphe.
       *[other] Ce texte a { $count } paragraphes.
    }

## Keys and lines

plain-key = { $key } – { $what }
plain-nothing = Rien n'a changé.
plain-unknown = Rien ne s'appelle « { $line } » ici. Écrivez une touche, comme Enter ou Ctrl-S, ou le nom d'une commande. { $keys } dit les touches.
plain-how-keys = { $again } redit tout l'écran, { $keys } dit les touches utiles ici.
plain-how-lines = Chaque ligne est une touche par son nom, comme Down ou Ctrl-S, le numéro d'une réponse ou le nom d'une commande ; une ligne vide est Enter. Pendant la saisie d'un texte, une ligne est du texte. Alors « . » seul le consigne, « .Esc » presse une touche, « .2 » et des mots remplacent son deuxième paragraphe, « ./ancien/nouveau/ » change des mots. { $keys } dit les touches.
plain-failed = L'écran ne peut pas être dit : { $why }
plain-replay-plays = en lecture, { $pace }
plain-replay-stands = en pause, { $pace }

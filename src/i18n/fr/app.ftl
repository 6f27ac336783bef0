### What the room `app` says.

## Groups of commands

app-group-floor = La parole
app-group-edit = Modifier le plan
app-group-dialogue = Le dialogue
app-group-review = Ce qui a changé
app-group-move = Se déplacer
app-group-program = Plans et programme

## The floor

app-floor-government = Parole au gouvernement
app-floor-employers = Parole aux employeurs
app-floor-workers = Parole aux travailleurs
app-floor-civil-society = Parole à la société civile
app-floor-advisers = Parole aux conseillers
app-floor-secretariat = Parole au secrétariat
app-floor-ask = Qui a la parole ?
app-floor-as-a-whole = dans son ensemble
app-floor-nobody = personne
app-speaker = Qui parle
app-speaker-help = Choisit l'organisation et le délégué qui parlent au nom de la voix qui a la parole.
app-speaker-ask = { $voice } : qui parle ?

## Changing the plan

app-undo = Annuler
app-undo-help = Annule la dernière modification par une nouvelle modification, au nom de qui a la parole.
app-redo = Rétablir
app-redo-help = Revient sur la dernière annulation.
app-not-now = « { $command } » n'est pas possible ici.
app-interrupt = Ctrl-C n'arrête rien ici ; { $quit } quitte Plenary et demande avant que rien ne se perde.
app-interrupt-closed = Fermé ; rien n'a été fait.
app-interrupt-typed = Ctrl-C garde ce qui est saisi ici ; Esc l'abandonne.
app-interrupt-typing = Rien n'est sélectionné pour être copié. La saisie reste ; Esc quitte le texte.
app-then-locked = Voici le plan tel qu'il était. Appuyez sur Esc pour revenir à aujourd'hui, puis modifiez-le.

## Problems and notices

app-problems = Problèmes
app-problems-help = Énumère ce qui ne va pas dans les fichiers du plan, avec l'endroit.
app-notice = Voir l'avis
app-notice-help = Montre ce que le bandeau annonce et ce qu'on peut y faire.
app-foreign-title = Modifications faites hors de Plenary
app-foreign-show = Montrer ce qui a changé
app-foreign-adopt = Les consigner au nom de qui a la parole
app-foreign-adopt-help = Consigne ce qu'un autre programme a modifié dans les fichiers du plan, au nom de qui a la parole.
app-foreign-file = { $name } : { $what }
app-foreign-struck = − { $line }
app-foreign-inserted = + { $line }
app-foreign-more =
    { $count ->
        [one] Encore { $count } ligne diffère
       *[other] Encore { $count } lignes diffèrent
    }
app-foreign-leave = Les laisser de côté
app-offered-title = Texte en cours de frappe quand Plenary s'est arrêté
app-offered-keep = Continuer : { $clause }
app-offered-drop = Jeter : { $clause }
app-unplaced-title = Texte dont la place est inconnue
app-unplaced-read = Lire et copier : « { $text } »
app-unplaced-drop = Jeter : « { $text } »
app-unplaced-copied = Il est dans le presse-papiers ; collez-le dans la clause à laquelle il appartient. Il est gardé jusqu'à ce que vous le jetiez.
app-unplaced-text = { $text }

## Getting about

app-read = Lire
app-read-help = Lit la clause choisie ; les flèches la font défiler.
app-page-empty = Ce plan n'a encore aucune clause. La touche { $key } ajoute la première.
app-page-after = La suite
app-page-nothing = Aucune clause ici.
app-outline = Sommaire
app-outline-help = Revient au sommaire.
app-other-pane = Autre volet
app-other-pane-help = Passe du sommaire à la clause et inversement.
app-down = Descendre
app-down-help = Une ligne plus bas.
app-up = Monter
app-up-help = Une ligne plus haut.
app-page-down = Page suivante
app-page-down-help = Une page plus bas.
app-page-up = Page précédente
app-page-up-help = Une page plus haut.
app-first = Début
app-first-help = Va au début.
app-last = Fin
app-last-help = Va à la fin.
app-next-clause = Clause suivante
app-next-clause-help = Lit la clause suivante.
app-previous-clause = Clause précédente
app-previous-clause-help = Lit la clause précédente.
app-search = Chercher
app-search-help = Va à une clause par son numéro, son titre ou un mot de son texte ; accents et majuscules n'importent pas.
app-next-match = Occurrence suivante
app-next-match-help = Va à la clause suivante qui contient ce qui est cherché.
app-previous-match = Occurrence précédente
app-previous-match-help = Va à la clause précédente qui contient ce qui est cherché.
app-not-found = « { $needle } » ne figure pas dans ce plan.
app-only-match = « { $needle } » ne se trouve nulle part ailleurs dans ce plan.
app-no-clause = Il n'y a pas de clause « { $id } » dans le plan à l'écran.

## The library

app-library = Bibliothèque
app-library-help = Montre les plans de cette machine et les plans fournis.
app-library-open = Ouvrir
app-library-open-help = Ouvre le plan choisi.
app-library-forget = Retirer de la liste
app-library-forget-help = Retire le plan choisi de cette liste ; ses fichiers restent.
app-library-back = Retour
app-library-back-help = Revient au plan ouvert.
app-open-folder = Ouvrir un dossier
app-open-folder-help = Ouvre le plan d'un dossier de cette machine.
app-folder-ask = Quel dossier ?
app-folder-none = Rien n'y commence ainsi.
app-folder-several = Commencent ainsi : { $names }
app-folder-hint = Le dossier qui contient le plan ; Tab complète, ~ est votre dossier personnel.
app-repository-title = Pas encore un dépôt
app-repository-text = { $folder } ne contient pas de dépôt git : aucune modification ne pourrait y être consignée. Plenary peut en faire un dépôt ; les fichiers restent tels quels.
app-repository-make = En faire un dépôt
app-answer-no = Non
app-new-plan = Nouveau plan
app-new-plan-help = Crée un plan : demande le titre, les pays, la langue, le modèle et le dossier.
app-new-title = Le titre du plan
app-new-title-hint = Dans la langue du plan ; on pourra le changer.
app-new-countries = Le pays, ou le premier de plusieurs : tapez pour le trouver
app-new-more-countries = Un autre pays, ou la première ligne pour continuer
app-new-countries-all = Continuer : { $countries }
app-new-language = La langue du texte du plan
app-new-template = Partir de
app-new-folder = Où le mettre
app-new-folder-hint = Un dossier qui n'existe pas encore ; Tab complète, ~ est votre dossier personnel.

## The program

app-help = Aide
app-help-keys = Touches de cet écran · Tab : les marques
app-help-marks = Ce que signifient les marques · Tab : les touches
app-help-help = Explique les touches de cet écran.
app-palette = Toutes les commandes
app-palette-help = Énumère toutes les commandes ; quelques lettres suffisent pour en trouver une.
app-theme = Thème suivant
app-theme-help = Passe du thème sombre au clair et au contraste élevé.
app-theme-dark = Thème sombre
app-theme-light = Thème clair
app-theme-contrast = Contraste élevé
app-language = Langue de l'interface
app-language-help = Choisit la langue de Plenary ; le texte du plan ne change pas.
app-language-own-name = Français
app-quit = Quitter
app-quit-help = Quitte Plenary ; demande d'abord.
app-leave-title = Du texte n'est pas encore consigné
app-leave-text = Ce qui a été écrit n'a été consigné pour personne. L'abandonner ?
app-leave-stay = Continuer à écrire
app-leave-go = L'abandonner
app-quit-session-title = La séance est ouverte
app-quit-title = Quitter Plenary ?
app-quit-text = Tout ce qui a été enregistré est conservé.
app-quit-go = Quitter
app-quit-session-text = { $session } : la séance est encore ouverte. On peut la lever sur son écran ({ $open }, puis { $close }) ; laissée ouverte, elle se poursuit au prochain démarrage de Plenary.
app-quit-session-stay = Rester
app-quit-session-go = Quitter et la laisser ouverte
app-base-start = le début


## With numbers

app-left-out =
    { $count ->
        [one] { $path } est illisible et manque ici : voir « { $problems } ».
       *[other] { $count } fichiers sont illisibles et manquent ici : voir « { $problems } ».
    }
app-problems-title =
    { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    }
app-foreign-text =
    { $count ->
        [one] Un autre programme a modifié { $count } fichier de ce plan. Rien n'a été consigné pour personne, et Plenary ne l'écrasera pas.
       *[other] Un autre programme a modifié { $count } fichiers de ce plan. Rien n'a été consigné pour personne, et Plenary ne les écrasera pas.
    }
app-overtaken-title =
    { $count ->
        [one] { $count } libellé modifié entre-temps
       *[other] { $count } libellés modifiés entre-temps
    }

## Saisie, formulaires, texte suivi et historique

app-edit-text = Rédiger le texte
app-edit-text-help = Rédige le texte de la clause pour la voix qui a la parole.
app-edit-save = Consigner
app-edit-save-help = Consigne le texte comme modification de la voix qui a la parole.
app-edit-leave = Quitter le texte
app-edit-leave-help = Quitte le texte ; demande ce qu'il en advient s'il a été modifié.
app-edit-keep = Garder comme brouillon
app-edit-keep-help = Quitte le texte et le garde pour plus tard ; rien n'est consigné.
app-edit-undo = Annuler la frappe
app-edit-undo-help = Annule la dernière frappe, mot par mot.
app-edit-redo = Rétablir la frappe
app-edit-redo-help = Rétablit ce qui a été annulé.
app-edit-all = Tout sélectionner
app-edit-all-help = Sélectionne tout le texte.
app-bracket = Entre crochets
app-bracket-help = Met un paragraphe de la clause entre crochets, comme une modification de la voix qui a la parole, ou les enlève.
bracket-which = Quel paragraphe mettre entre crochets, ou en sortir ?
bracket-off = entre crochets
bracket-subject = { $way ->
    [off] Enlever les crochets d’un paragraphe de { $number } { $title }
   *[on] Mettre entre crochets un paragraphe de { $number } { $title }
}
app-edit-copy = Copier
app-edit-copy-help = Place la sélection dans le presse-papiers.
app-edit-cut = Couper
app-edit-cut-help = Place la sélection dans le presse-papiers et la retire.
app-edit-brackets = Crochets
app-edit-brackets-help = Met entre crochets ce qui est sélectionné, ou le mot sous le curseur, ou enlève les crochets.
app-edit-copied = Copié dans le presse-papiers.
app-edit-refused = Refusé : le texte contient { $code }, un caractère invisible. Saisissez-le sans ce caractère.
app-edit-taken-again = { $taken } Relisez le texte et enregistrez-le à nouveau.
app-edit-subject = Modifier le texte de { $number } { $title }
app-met-title = Quelqu'un d'autre a modifié ce texte entre-temps
app-met-theirs = Consigné entre-temps
app-met-mine = Saisi ici
app-met-merged = Les deux, fusionnés mot à mot
app-met-collide = Les deux modifient les mêmes mots : ils ne peuvent pas être fusionnés.
app-met-wait = Recherche de qui a écrit quoi …
app-met-merge = Fusionner mot à mot : les deux sont maintenus
app-met-table = Déposer ce qui est saisi ici comme amendement
app-met-replace = Remplacer l'autre libellé par ce qui est saisi ici
app-edit-leave-title = Le texte n'est pas encore consigné
app-edit-leave-text = Que faire de ce qui a été saisi ?
app-edit-leave-save = Consigner
app-edit-leave-keep = Garder comme brouillon
app-edit-leave-discard = Abandonner
app-edit-leave-stay = Continuer la saisie
app-edit-kept = Gardé comme brouillon ; rien n'a été consigné. Il réapparaît quand la clause est de nouveau rédigée.
app-edit-draft-back = Voici le brouillon qui a été gardé ; il n'est pas consigné.
app-edit-draft-no-clause = La clause de ce brouillon n'est plus dans le plan. Le brouillon est gardé.
app-form-details = Détails de la clause
app-form-details-help = Modifie titre, nature, responsable, dates, garantie et groupes, ainsi que les lignes des prestations, de l’argent et du suivi.
app-form-details-title = Détails : { $title }
app-form-add = Ajouter une clause
app-form-add-help = Ajoute une clause pour la voix qui a la parole.
app-form-add-title = Nouvelle clause
app-form-where = Emplacement
app-form-first = Tout au début
app-form-after = Après { $number } { $title }
app-form-under = Sous { $number } { $title }
app-form-under-new = Sous { $name } { $title } (proposé)
app-form-under-new-tabled = Sous une clause qui n'est que proposée, on peut seulement en déposer une autre, non l'ajouter : déposez-la.
app-form-date-hint = Un jour, par exemple 2027-06-30
app-form-pick = { $field } : saisir pour filtrer
app-form-pick-many = { $field } : Space choisit, Enter valide
app-form-needs-title = Une clause a besoin d'un titre.
app-form-gone = Cette clause n'est plus dans le plan.
app-form-nothing = Rien n'a été modifié.
app-form-leave = Quitter le formulaire
app-form-leave-help = Ferme le formulaire ; demande ce qu'il en advient s'il a été rempli.
app-form-leave-title = Pas encore consigné
app-form-leave-text = Ce qui a été rempli n'a pas été consigné. Qu'en faire ?
app-form-move = Déplacer la clause
app-form-move-help = Déplace la clause dans le plan avec les flèches.
app-form-move-title = Où placer la clause ?
app-form-remove = Supprimer la clause
app-form-remove-help = Supprime la clause et celles qui en dépendent, après confirmation ; annuler les rétablit.
app-form-remove-yes = Supprimer
app-form-remove-no = La laisser
app-form-subject-details = Modifier les détails de { $number } { $title }
app-form-subject-add = Ajouter { $title }
app-form-subject-move = Déplacer { $title }
app-form-subject-remove = Supprimer { $number } { $title }
app-track = Texte suivi
app-track-help = Montre chaque ajout et chaque suppression depuis la version de référence, et leur auteur.
app-track-base = Choisir la référence
app-track-base-help = Choisit à quoi le texte suivi se compare.
app-track-base-title = Comparer avec
app-track-base-tag = { $tag }
app-track-base-parts = { $base } ; { $tag } pour sa partie
app-track-base-session = le début de cette séance
app-track-base-start = le début
app-track-base-cut = inconnu avant ce point (le commencement de cette copie)
app-track-base-nothing = rien : qui a écrit chaque mot
app-track-base-log = une modification de l'historique …
app-track-base-word = une étiquette ou une date …
app-track-base-hint = Une étiquette, ou un jour comme 2003-09-15
app-track-moved = Déplacée : de { $from } à { $to }.
app-track-moved-number = { $number }
app-track-moved-under = { $number } (« { $title } »)
app-track-next = Modification suivante
app-track-next-help = Va à la modification suivante, puis à la clause modifiée suivante ; accepter, c'est avancer.
app-track-previous = Modification précédente
app-track-previous-help = Va à la modification précédente.
app-track-original = Texte original
app-track-original-help = Montre le texte tel qu'il était à la version de référence.
app-track-tracked = Toutes les modifications
app-track-tracked-help = Montre les ajouts soulignés et les suppressions barrées.
app-track-clean = Texte au net
app-track-clean-help = Montre le texte tel qu'il est.
app-track-reject = Rejeter cette modification
app-track-reject-help = Annule la modification sous le curseur, par une modification de la voix qui a la parole.
app-track-reject-past = Seule une modification du texte actuel peut être rejetée.
app-track-reject-back = Ces mots figurent de nouveau dans le texte ; il n'y a rien à rejeter.
app-track-reject-gone = La clause n'est plus dans le plan ; annulez plutôt sa suppression dans l'historique.
app-track-reject-nothing = Aucune modification sous le curseur.
app-track-reject-subject = Rejeter une modification de { $number } { $title }
app-track-only = Une seule partie
app-track-only-help = Fait ressortir les modifications d'une partie, puis de la suivante, puis de toutes.
app-track-word-right = Mot suivant
app-track-word-right-help = Va au mot suivant ; son auteur s'affiche en bas.
app-track-word-left = Mot précédent
app-track-word-left-help = Va au mot précédent.
app-track-leave = Retour
app-track-leave-help = Quitte le texte suivi.
app-track-last = C'était la dernière modification.
app-track-first = C'était la première modification.
app-track-touches-nothing = Cette modification ne touche aucune clause.
app-past = Historique
app-past-help = Liste chaque modification avec la lettre de sa partie.
app-past-show = Montrer la modification
app-past-show-help = Montre ce que la modification choisie a changé, mot à mot.
app-past-travel = Voir le plan d'alors
app-past-travel-help = Montre le plan tel qu'il était après la modification choisie ; rien ne peut y être modifié.
app-undo-merge = Annuler une fusion
app-undo-merge-text = Le dernier enregistrement est « { $called } ». Annuler tout ce qui est entré avec, amendements et positions compris ? Le travail de l’autre côté reste dans l’historique, et { $redo } le fait entrer de nouveau.
app-undo-merge-yes = Annuler le tout
app-past-undo = Annuler la modification choisie
app-past-undo-help = Annule la modification choisie par une nouvelle ; l'historique demeure.
app-past-undo-text = Annuler « { $subject } » ({ $day }) ? Cela sera consigné comme nouvelle modification de la voix qui a la parole.
app-past-undo-yes = L'annuler
app-past-undo-no = La laisser
app-past-by = Une seule partie
app-past-by-help = Montre les modifications d'une partie, puis de la suivante, puis de toutes.
app-past-clause = Cette clause seulement
app-past-clause-help = Montre seulement les modifications de la clause choisie, ou de nouveau toutes.
app-past-leave = Retour
app-past-leave-help = Quitte l'historique.
app-past-pick = Choisissez la modification à laquelle comparer et appuyez sur { $key }.
app-past-change = { $subject } ({ $day })
app-past-then = Le plan tel qu'il était le { $day }, après « { $subject } ». Esc pour revenir.
app-past-back = Revenir au présent
app-past-back-help = Quitte le passé et montre le plan tel qu'il est.
app-form-remove-text =
    { $count ->
        [0] Supprimer { $number } { $title } ?
        [one] Supprimer { $number } { $title } et la clause qui en dépend ?
       *[other] Supprimer { $number } { $title } et les { $count } clauses qui en dépendent ?
    }

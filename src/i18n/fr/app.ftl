### What the room `app` says.

## Groups of commands

app-group-floor = La parole
app-group-edit = Modifier le plan
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
app-floor-help = Donne la parole : la prochaine modification est consignée pour cette voix. La même touche une seconde fois demande qui parle.
app-floor-ask = Qui a la parole ?
app-floor-as-a-whole = dans son ensemble
app-floor-nobody = personne
app-speaker = Qui parle
app-speaker-help = Choisit l'organisation et le délégué qui parlent au nom de la voix qui a la parole.
app-speaker-ask = { $voice } : qui parle ?

## Changing the plan

app-undo = Annuler
app-undo-help = Annule la dernière modification par une nouvelle modification, au nom de qui a la parole.
app-redo = Rétablir
app-redo-help = Revient sur la dernière annulation.
app-not-now = « { $command } » n'est pas possible ici.
app-then-locked = Voici le plan tel qu'il était. Appuyez sur Échap pour revenir à aujourd'hui, puis modifiez-le.
app-recorded = Consigné : { $subject }
app-nothing-changed = Rien n'a changé : il n'y avait rien à consigner.
app-adopt-subject = Reprise de modifications faites hors de Plenary

## Problems and notices

app-problems = Problèmes
app-problems-help = Énumère ce qui ne va pas dans les fichiers du plan, avec l'endroit.
app-problem = { $place } : { $problem }
app-notice = Voir l'avis
app-notice-help = Montre ce que le bandeau annonce et ce qu'on peut y faire.
app-foreign-title = Modifications faites hors de Plenary
app-foreign-show = Montrer ce qui a changé
app-foreign-adopt = Les consigner au nom de qui a la parole
app-foreign-adopt-help = Consigne ce qu'un autre programme a modifié dans les fichiers du plan, au nom de qui a la parole.
app-foreign-leave = Les laisser de côté
app-foreign-edited = { $path } a été modifié.
app-foreign-added = { $path } est nouveau.
app-foreign-deleted = { $path } a été supprimé.
app-offered-title = Texte en cours de frappe quand Plenary s'est arrêté
app-offered-keep = Continuer : { $clause }
app-offered-drop = Jeter : { $clause }

## Getting about

app-read = Lire
app-read-help = Lit la clause choisie ; les flèches la font défiler.
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
app-search-help = Cherche dans les titres et le texte ; accents et majuscules n'importent pas.
app-next-match = Occurrence suivante
app-next-match-help = Va à la clause suivante qui contient ce qui est cherché.
app-previous-match = Occurrence précédente
app-previous-match-help = Va à la clause précédente qui contient ce qui est cherché.
app-not-found = « { $needle } » ne figure pas dans ce plan.
app-no-clause = Il n'y a pas de clause « { $id } » dans le plan à l'écran.

## The library

app-library = Bibliothèque
app-library-help = Montre les plans de cette machine et les plans fournis.
app-library-open = Ouvrir
app-library-open-help = Ouvre le plan choisi.
app-library-forget = Retirer de la liste
app-library-forget-help = Retire le plan choisi de cette liste ; ses fichiers restent.
app-library-back = Retour
app-library-back-help = Revient au plan ouvert.
app-open-folder = Ouvrir un dossier
app-open-folder-help = Ouvre le plan d'un dossier de cette machine.
app-folder-ask = Quel dossier ?
app-folder-hint = Le chemin complet du dossier du plan, par exemple /home/moi/plans/mali
app-repository-title = Pas encore un dépôt
app-repository-text = { $folder } ne contient pas de dépôt git : aucune modification ne pourrait y être consignée. Plenary peut en faire un dépôt ; les fichiers restent tels quels.
app-repository-make = En faire un dépôt
app-answer-no = Non
app-new-plan = Nouveau plan
app-new-plan-help = Crée un plan : demande le titre, les pays, la langue, le modèle et le dossier.
app-new-title = Le titre du plan
app-new-title-hint = Dans la langue du plan ; on pourra le changer.
app-new-countries = Le ou les pays
app-new-countries-hint = Deux lettres chacun, séparés par des espaces : ML, ou AO MZ CV
app-new-language = La langue du texte du plan
app-new-template = Partir de
app-template-dialogue = Dialogue social
app-template-dialogue-detail = diagnostic, séminaire, plan d'action
app-template-empty = Plan vide
app-template-empty-detail = aucune clause
app-new-folder = Où le mettre
app-new-folder-hint = Le chemin complet d'un dossier qui n'existe pas encore, par exemple /home/moi/plans/mali
app-no-plan = Il n'y a pas de plan ici : un plan est un dossier avec un plan.toml.

## The program

app-help = Aide
app-help-help = Explique les touches de cet écran.
app-palette = Toutes les commandes
app-palette-help = Énumère toutes les commandes ; quelques lettres suffisent pour en trouver une.
app-theme = Thème suivant
app-theme-help = Passe du thème sombre au clair et au contraste élevé.
app-theme-dark = Thème sombre
app-theme-light = Thème clair
app-theme-contrast = Contraste élevé
app-language = Langue de l'interface
app-language-help = Choisit la langue de Plenary ; le texte du plan ne change pas.
app-language-own-name = Français
app-quit = Quitter
app-quit-help = Quitte Plenary ; demande d'abord si du texte serait perdu.
app-leave-title = Du texte n'est pas encore consigné
app-leave-text = Ce qui a été écrit n'a été consigné pour personne. L'abandonner ?
app-leave-stay = Continuer à écrire
app-leave-go = L'abandonner
app-base-start = le début
app-reading-history = Lecture de l'historique : { $count } modifications
app-worker-panicked = Une erreur interne s'est produite ; elle n'a rien modifié. Un rapport se trouve dans le dossier d'état de Plenary.

app-undone = Annulé.
app-redone = Rétabli.
app-newer-format = Un Plenary plus récent a écrit ce plan : on peut le lire ici, mais pas le modifier.
app-overtaken = { $clause } : quelqu'un d'autre avait écrit entre-temps : { $text }
app-base-named = { $name }

## With numbers

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

# Le tableau du consensus, les positions, « pas d'objection ? » et la courbe des crochets à l'écran.

## Commandes

app-board = Tableau du consensus
app-board-help = Montre la position de chaque partie sur chaque clause, ce qui reste en suspens et pour qui.
app-board-position = Position de qui a la parole
app-board-position-help = Enregistre la position de qui a la parole sur la clause ou l'amendement choisi.
app-board-any-objection = Des objections ?
app-board-any-objection-help = Interroge la salle : les parties présentes qui ne se sont pas prononcées sur ce texte donnent leur accord, chacune nommée.
app-board-cell = Position
app-board-cell-help = Liste les positions que la partie de la colonne choisie peut prendre sur la clause choisie.
app-board-set-agree = Accord
app-board-set-ad-referendum = Accord ad referendum
app-board-set-reservation = Accord avec réserve
app-board-set-object = Objection
app-board-set-abstain = Abstention
app-board-set-help = Enregistre cette position pour la partie de la colonne choisie ; demande d'abord si une autre voix a la parole.
app-board-take-back = Retirer
app-board-take-back-help = Retire la position de la partie de la colonne choisie.
app-board-words = Mots modifiés
app-board-words-help = Montre les mots modifiés depuis que la partie de la colonne choisie s'est prononcée, ou depuis la référence.
app-board-view = Autre vue
app-board-view-help = Montre toutes les clauses, celles en suspens pour la partie de la colonne choisie, ou celles qu'une seule partie sépare d'un texte propre.
app-board-order = Trier
app-board-order-help = Trie par le plan, ou par la distance de l'accord.
app-board-left = À gauche
app-board-left-help = Va à la partie de gauche.
app-board-right = À droite
app-board-right-help = Va à la partie de droite.
app-board-leave = Plan
app-board-leave-help = Revient au plan, à la même clause.
app-progress = Avancement
app-progress-help = Montre comment le nombre de crochets ouverts a diminué, et où se trouvent ceux qui restent.
app-progress-leave = Retour
app-progress-leave-help = Revient là d'où l'on vient.

## Mots courts à côté des signes : dix lettres au plus

app-board-agrees = accord
app-board-ad-referendum = ad ref.
app-board-reserves = réserve
app-board-objects = objection
app-board-abstains = abstention
app-board-changed = modifié
app-board-silent = attendu
app-board-is-agreed = approuvé
app-board-is-ad-referendum = ad ref.
app-board-is-reserved = réserves
app-board-is-contested = contesté
app-board-is-stale = modifié
app-board-is-open = en suspens

## Une position

app-board-no-party = { $voice } : ce n'est pas une partie, donc sans position. Donnez la parole à une partie.
app-board-held = position actuelle
app-board-position-title = { $party } sur { $subject }
app-board-reservation-title = { $party } : réserve sur { $subject }
app-board-objection-title = { $party } : objection à { $subject }
app-board-statement-hint = Ce qui doit être consigné. Enter enregistre, même sans déclaration ; Esc n'enregistre rien.
app-board-nothing-held = { $party } : aucune position à retirer sur ce texte.
app-board-banner = A la parole : { $voice }.
app-board-banner-nobody = Personne n'a la parole.
app-board-for-speaker = { $party } ({ $names })
app-board-for-other-title = Pour { $party } ?
app-board-for-other = { $banner } Enregistrer comme position de { $who } sur { $subject } : { $stance } ?
app-board-for-other-back = { $banner } Retirer la position de { $who } sur { $subject } ?
app-board-for-other-no = Ne rien enregistrer
app-board-for-other-yes = Enregistrer pour { $party }

## Des objections ?

app-board-not-now = Pas maintenant
app-board-open-session = Ouvrir une séance
app-board-no-session = Aucune séance n'est ouverte. Ce sont les parties présentes dont le silence vaut accord : ouvrez une séance et indiquez qui est présent.
app-board-no-objection =
    { $count ->
        [one] Pas d'objection : enregistrer son accord
       *[other] Pas d'objection : enregistrer leur accord
    }
app-board-spoken = { $party } : { $stance }
app-board-all-spoken = Toutes les parties présentes se sont prononcées sur ce texte.
app-board-covered = Sans objection, accord de : { $parties }.
app-board-spoke-earlier = Position sur un texte antérieur : { $parties }.
app-board-on-record = Déjà consigné : { $positions }.
app-board-absent = Rien n'est consigné, faute de présence, pour : { $parties }.
app-board-objection-text = { $subject }. { $text }

## Mots modifiés depuis une position

app-board-since = { $party }, position du { $when }
app-board-since-unknown = La version affichée alors n'est pas connue ici : synchronisez avec qui a enregistré la position.

## Où en est une clause, en une ligne

app-board-line-object = objection : { $parties }
app-board-line-stale = sur un autre texte : { $parties }
app-board-line-missing = attendu : { $parties }
app-board-line-reserve = réserve : { $parties }
app-board-line-ad-referendum = ad referendum : { $parties }
app-board-line-agree = accord : { $parties }
app-board-line-abstain = abstention : { $parties }

## Le tableau

ui-board-empty = Il ne reste aucune clause ici.
ui-board-sum = approuvé : { $agreed }  [{ $brackets }]
ui-board-all = Tout { $count }
ui-board-open = En suspens { $party } { $count }
ui-board-nearest = À une partie près { $count }
ui-board-by-distance = le plus proche d'abord
ui-board-still-open = en suspens
ui-board-holds = { $party } : { $stance }, { $when }
ui-board-held-earlier = { $party } : texte modifié depuis le { $when } ({ $stance })
ui-board-silent = { $party } : ne s'est pas prononcé sur ce texte
ui-board-statement = « { $text } »
ui-board-who = { $who } ; enregistré par { $recorder }

## La courbe

ui-progress-title =
    { $count ->
        [0] Aucun crochet ouvert
        [one] { $count } crochet ouvert
       *[other] { $count } crochets ouverts
    } ({ $most } au plus) ; { $agreed ->
        [one] { $agreed } clause approuvée sur { $clauses }
       *[other] { $agreed } clauses approuvées sur { $clauses }
    }
ui-progress-none = Rien n'a encore été compté.
ui-progress-wait = Comptage …
ui-progress-brackets = crochets
ui-progress-agreed = approuvé

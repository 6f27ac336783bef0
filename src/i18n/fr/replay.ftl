### La relecture : une négociation acte par acte.

app-past-replay = Rejouer
app-past-replay-help = Parcourt la négociation acte par acte, de la clause à laquelle l'historique est restreint ou du plan, à partir de la modification choisie.
app-replay-play = Lecture, pause
app-replay-play-help = Déroule la négociation acte par acte, ou s'arrête.
app-replay-next = Acte suivant
app-replay-next-help = Passe à l'acte suivant.
app-replay-previous = Acte précédent
app-replay-previous-help = Revient à l'acte précédent.
app-replay-faster = Plus vite
app-replay-faster-help = Déroule plus vite.
app-replay-slower = Moins vite
app-replay-slower-help = Déroule moins vite.
app-replay-clause = Clause suivante
app-replay-clause-help = Montre la clause suivante sur laquelle portait cet acte.
app-replay-alone = Cet acte seul
app-replay-alone-help = Marque ce que cet acte seul a fait, ou tout depuis le début de la relecture.
app-replay-first = Premier acte
app-replay-first-help = Va au premier acte.
app-replay-last = Dernier acte
app-replay-last-help = Va au dernier acte : le texte tel qu'il est.
app-replay-leave = Retour
app-replay-leave-help = Quitte la relecture pour l'historique.
ui-replay-act = Acte { $at } sur { $count }
ui-replay-since = marques depuis l'acte { $from }
ui-replay-alone = marques de cet acte
ui-replay-playing = ▶ toutes les { $seconds } s
ui-replay-paused = ‖ toutes les { $seconds } s
ui-replay-clauses = clause { $at } sur { $count } de cet acte
ui-replay-none = Rien n'a été consigné que l'on puisse parcourir.
replay-amendment = { $name } : { $state }
replay-position = { $on } : { $stance }
replay-retracted = { $on } : { $stance }, retiré

## plenary replay

cli-replay-about = La négociation acte par acte, à l'écran ou en film
cli-replay-usage = plenary replay [PLAN] [--clause CLAUSE] [--from REV] [--until REV] [--pace SECONDES] [--cast OUT [--size TAILLE] [--force] | --json]
cli-replay-more =
    Sur un terminal, elle se déroule à l'écran : Espace lance et arrête, les
    flèches avancent et reculent, + et - changent l'allure. Vers un tube, une
    ligne pour chaque acte. --cast écrit un film pour asciinema (asciicast,
    version 2), dans OUT ou sur la sortie standard pour `-` : les mêmes octets
    pour les mêmes actes. REV est une révision comme la référence de `plenary diff` :
    un commit, un jour, une adoption, `session:ID`.
replay-help-which = Le plan : sa place dans le dépôt, ou un dossier
replay-help-clause = Seulement les actes sur cette clause
replay-help-from = La modification par laquelle commencer
replay-help-until = La modification par laquelle finir
replay-help-pace = Combien de secondes un acte reste (3)
replay-help-size = Colonnes et lignes du film (100x30)
replay-help-cast = Écrire un film pour asciinema dans ce fichier
replay-help-force = Remplacer un fichier qui est là
replay-value-size = COLSxLIGNES
replay-written = { $path } est écrit : { $count ->
        [one] un acte
       *[other] { $count } actes
    }.
replay-nothing = Il n'y a aucun acte à montrer ; voyez avec `plenary log` quelles modifications il y a.
replay-pace = « { $value } » n'est pas une allure ; dites combien de secondes un acte reste, par exemple 3 ou 0.5.
replay-size = « { $value } » n'est pas la taille d'un film ; dites colonnes et lignes, de { $least } à { $most }.
app-replay-still = Rien ne bouge tout seul ici : { $key } montre l'acte suivant.

# Mode présentation : une clause pour la salle.

app-group-present = Montrer à la salle
app-present = Présenter
app-present-help = Montre une clause à la salle, aussi grand que possible.
app-present-leave = Quitter
app-present-leave-help = Éteint la lumière ; quitte si rien n'est éclairé.
app-present-larger = Plus grand
app-present-larger-help = Lettres plus grandes, ou moins de lettres par ligne.
app-present-smaller = Plus petit
app-present-smaller-help = Lettres plus petites, ou plus de lettres par ligne.
app-present-letters = Lettres
app-present-letters-help = Essaie des lettres dessinées, doubles, de toute taille, simples.
app-present-tracked = Modifications
app-present-tracked-help = Ce qui a changé depuis la référence ; encore : le texte.
present-no-amendments = Aucun amendement
app-present-amendments = Amendements
app-present-amendments-help = Tous les amendements dans le texte ; encore : le texte.
app-present-result = Résultat
app-present-result-help = Le texte tel que le laisserait l'amendement choisi.
app-present-board = Positions
app-present-board-help = Ce que chaque partie pense de la clause.
app-present-cost = Coût
app-present-cost-help = Ce que coûte la clause, ou sinon tout le plan.
app-present-word = Montrer
app-present-word-help = Éclaire le mot suivant pour la salle.
app-present-word-back = Montrer avant
app-present-word-back-help = Éclaire le mot précédent.
app-present-reach = Étendre
app-present-reach-help = Étend la lumière au mot suivant.
app-present-reach-back = Étendre avant
app-present-reach-back-help = Étend la lumière au mot précédent.
app-present-reach-down = Étendre en bas
app-present-reach-down-help = Étend la lumière d'une ligne vers le bas.
app-present-reach-up = Étendre en haut
app-present-reach-up-help = Étend la lumière d'une ligne vers le haut.
present-text = Texte
present-cost-whole = Tout le plan
present-wait = Calcul en cours…
present-brackets = { $count ->
    [one] un crochet ouvert
   *[other] { $count } crochets ouverts
}
present-letters-now = { $letters ->
    [drawn] Lettres dessinées en petits blocs. Si elles ont des trous, ce terminal ne les rend pas : encore une fois.
    [double] Lignes de taille double. Si elles sont déchirées, ce terminal n'en a pas : encore une fois.
    [scaled] Lettres de toute taille. Si elles restent petites, ce terminal n'en a pas : encore une fois.
   *[plain] Lettres simples.
}
present-last = C'est la dernière clause.
present-first = C'est la première clause.
present-only = Rien ne se modifie d'ici : Esc quitte la présentation.
app-beside = Côte à côte
app-beside-help = Met à côté la version d'avant, une autre clause, une variante.
app-beside-leave = Revenir
app-beside-leave-help = Revient là d'où l'on venait.
app-present-next = Amendement suivant
app-present-next-help = Passe à l'amendement suivant, devant la salle.
app-present-previous = Amendement précédent
app-present-previous-help = Passe à l'amendement précédent, devant la salle.
present-pick = Que mettre côte à côte ?
present-pick-baseline = La version d'avant ({ $base }) et celle d'aujourd'hui
present-pick-clause = Cette clause et une autre…
present-pick-which = Quelle clause mettre à côté ?
present-pick-amendments = { $one } et { $two }
present-then = { $number }  avant ({ $base })
present-now = { $number }  aujourd'hui
present-gone = Ce texte n'existe plus.

### What is said of the diagnosis, of the time a plan takes, and of what was done since.

cli-group-figures = Chiffres
cli-matrix-about = Le diagnostic : chaque garantie sous chaque aspect
cli-matrix-usage = plenary matrix [--at RÉVISION] [--json | --csv [--excel]]
cli-matrix-more =
    Ce que le diagnostic a constaté tient dans une matrice : les quatre garanties d’un
    socle de protection sociale selon les dispositions existantes et prévues, les lacunes
    de politique, les difficultés de mise en œuvre et les recommandations. Une clause se
    place selon sa garantie et son aspect ; derrière elle, si les parties s’accordent.
matrix-every-guarantee = Aucune garantie en particulier
matrix-empty = rien d’établi
matrix-agreed = approuvé : { $agreed } sur { $count }
cli-timeline-about = Ce que le plan fait et quand : étapes, actions et jalons
cli-timeline-usage = plenary timeline [--at RÉVISION] [--json | --csv [--excel]]
cli-timeline-more =
    Barres : █ rapporté, ░ prévu, ▷ sans dernier jour. Jalons : ◇ attendu, ◆ atteint.
    La lettre est celle de l’organisation responsable. Les actions sans date sont
    comptées, pas dessinées.
timeline-today = {" "}aujourd’hui
timeline-due = attendu
timeline-done = atteint
timeline-undated = { $count ->
    [one] { $count } action n’a pas de date.
   *[other] { $count } actions n’ont pas de date.
 }
timeline-legend = █ rapporté   ░ prévu   ▷ sans fin   ◇ attendu   ◆ atteint
app-group-figures = Chiffres
ui-figures-matrix = Diagnostic
ui-figures-timeline = Calendrier
ui-figures-cost = Coût
app-figures = Chiffres
app-figures-help = Montre les chiffres, une page après l’autre : diagnostic, couverture, régimes, ce qui manque, calendrier, coût, variantes, fonds, suivi.
app-figures-matrix = Matrice du diagnostic
app-figures-matrix-help = Montre ce que le diagnostic dit de chaque garantie sous chaque aspect, et si les parties s’accordent.
app-figures-timeline = Calendrier
app-figures-timeline-help = Montre les étapes du plan, ses actions datées en barres, et les jalons.
app-figures-cost = Ce que cela coûte
app-figures-cost-help = Montre ce que le texte coûte par année et qui paie, ce qui reste à trouver, et ce qui manque.
app-figures-read = Lire
app-figures-read-help = Explique la ligne de coûts sélectionnée pour l’année choisie, facteur par facteur ; ailleurs, lit la clause dont parle la ligne sélectionnée.
app-figures-next = Page suivante
app-figures-next-help = Passe à la page de chiffres suivante.
app-figures-previous = Page précédente
app-figures-previous-help = Revient à la page de chiffres précédente.
app-figures-right = Colonne suivante
app-figures-right-help = Dans le diagnostic, regarde la garantie suivante ; dans les coûts, choisit l’année suivante, marquée ▸.
app-figures-left = Colonne précédente
app-figures-left-help = Dans le diagnostic, regarde la garantie précédente ; dans les coûts, choisit l’année précédente, marquée ▸.
app-figures-leave = Retour
app-figures-leave-help = Revient d’une ligne expliquée aux coûts, sinon au plan.

### What is said of the diagnosis, of the time a plan takes, and of what was done since.

cli-group-figures = Chiffres
cli-matrix-about = Le diagnostic : chaque garantie sous chaque aspect
cli-matrix-usage = plenary matrix [--at RÉVISION] [--json]
cli-matrix-more =
    Ce que le diagnostic a constaté tient dans une matrice : les quatre garanties d’un
    socle de protection sociale selon les dispositions existantes et prévues, les lacunes
    de politique, les difficultés de mise en œuvre et les recommandations. Une clause se
    place selon sa garantie et son aspect ; derrière elle, si les parties s’accordent.
matrix-every-guarantee = Aucune garantie en particulier
matrix-empty = rien d’établi
matrix-agreed = approuvé : { $agreed } sur { $count }

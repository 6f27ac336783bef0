### Ce que dit la salle `costing`, et ce qui est dit des coûts.

## Ce qui n’est pas établi

costing-lack-figure = chiffre { $id }
costing-lack-term = { $name } ({ $clause })
costing-lack-support = appui de { $from } à { $scheme }
costing-lack-scenario = scénario { $id }
costing-lack-year = { $what }, { $year }
costing-lack-key = { $what } : { $key }
costing-lack-key-year = { $what } : { $key } { $year }
costing-lack-absent = { $what } : personne ne l’a donné
costing-lack-disagree = { $what } : les sources se contredisent, ou c’est indiqué deux fois ; choisissez
costing-lack-over = { $what } : { $value } pour cent dépasse 100
costing-lack-negative = { $what } : { $value } est inférieur à zéro
costing-lack-far = { $what } : trop de chiffres ou trop d’années pour le calcul
costing-lack-word = { $what } : ce mot n’a pas de sens ici
costing-lack-early = { $what } : l’année précède l’année des prix
costing-lack-zero = { $what } : il faudrait diviser par zéro
costing-lack-circle = { $what } : l’appui revient à celui qui le donne

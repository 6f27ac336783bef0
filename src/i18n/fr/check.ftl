### Ce que disent les vérifications des données, des termes et des registres, à côté de `plan.ftl`.

plan-figure = Donnée
plan-row-needs = { $field } « { $name } » a besoin de { $key }. Ajoutez-le.
plan-row-empty = { $field } : cette ligne ne dit rien. Remplissez-la ou supprimez-la.
plan-row-order = { $field } « { $name } » : { $key } vaut { $end }, avant le début, { $start }. Corrigez l’un des deux.
plan-row-no-source = { $field } « { $name } » n’a pas de source. Indiquez-en une.
plan-unknown-source = { $field } « { $name } » : il n’y a pas de source « { $id } » dans registers/sources.toml. Ajoutez-la ou choisissez-en une autre.
plan-currency = { $field } « { $name } » : { $key } « { $code } » n’est pas un code de monnaie. Utilisez trois majuscules selon la norme ISO 4217, comme XOF.
plan-admin-whole = { $field } « { $name } » : une gestion égale au total ne laisse rien aux prestations. Écrivez moins de 100.
plan-of-no-level = { $field } « { $name } » : un taux se prend d’une donnée de mesure level, ce que « { $id } » n’est pas. Choisissez-en une.
plan-falls-below = { $field } « { $name } » : { $key } vaut { $value } pour cent. Rien ne baisse de plus de 100 pour cent.
plan-set-times = { $field } « { $name } » : times ne vaut que pour une couverture. Pour une donnée, écrivez add, growth, ou value et year.
plan-set-growth = { $field } « { $name } » : growth ne vaut que pour une donnée. Pour une couverture, écrivez add, times, ou value et year.
plan-set-nothing = { $field } « { $name } » ne change rien. Écrivez add, ou value et year ; growth pour une donnée, times pour une couverture.
plan-set-of-nothing = { $field } : cette ligne ne nomme ni donnée ni couverture. Nommez l’une des deux.
plan-set-year = { $field } « { $name } » : une année ne va qu’avec une valeur ; add, growth et times valent pour toutes les années. Supprimez l’année, ou écrivez une valeur.
plan-times-small = { $field } « { $name } » : times vaut { $value } pour cent. Est-ce voulu ? 120 pour cent s’écrit 120.
plan-support-twice = { $field } : ce que « { $from } » donne à « { $scheme } » en { $year } figure aussi dans la clause « { $clause } », avec une autre part. Gardez l’une des lignes.
plan-group-circle = { $field } « { $name } » est compris dans « { $within } », lui-même compris dans ce groupe. Supprimez l’un des deux liens.
plan-exchange-same = { $field } « { $name } » : un change se fait entre deux monnaies. Nommez-en une autre dans per.
plan-exchange-nothing = { $field } « { $name } » : une monnaie ne s’échange pas contre 0. Corrigez la valeur.
plan-no-exchange = { $field } « { $name } » : rien ne dit combien de { $into } vaut un { $code }, ce qui empêche tout calcul pour chaque année. Ajoutez figures/{ $id }.toml avec measure exchange, ou corrigez la monnaie.
plan-covered-contested = { $field } « { $name } » : les sources se contredisent sur « { $scheme } » en { $year }. Tant qu’il reste plus d’une ligne, la couverture n’est pas établie.
plan-report-of-nothing = { $field } « { $name } » : la clause n’a pas de { $key } « { $id } ». Corrigez le nom, ou donnez cette ligne à la clause.

## What leaves a cost open

costing-lack-file = fichier { $path }
costing-lack-measure = { $what } : un taux se prend d’une donnée de mesure level, et ce n’en est pas une
costing-lack-unread = { $what } est illisible et peut contenir des montants ; `plenary check` dit où est l’erreur

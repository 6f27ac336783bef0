### La commande `plan`.

cli-manifest-about = Le plan lui-même et qui négocie : montrer, changer
cli-manifest-usage =
    plenary manifest [--at RÉV] [--json]
           plenary manifest COMMANDE [OPTIONS]
cli-manifest-more =
    `plan set` change une ligne, `plan put` et `plan take` une ligne d’un tableau. C’est le
    secrétariat qui tient la liste de ceux qui négocient. `plenary manifest COMMANDE --help` en
    dit plus.
cli-manifest-set-about = Donner une nouvelle valeur à une ligne du plan
cli-manifest-set-usage = plenary manifest set CHAMP VALEUR --party PARTIE
cli-manifest-set-more =
    Champs : title, countries, language, time-zone, stage, required, seconding,
    costing-currency, costing-from, costing-to. Une liste est séparée par des virgules.
cli-manifest-put-about = Remplir une ligne d’un tableau, ou l’ajouter
cli-manifest-put-usage = plenary manifest put TABLEAU COLONNE=VALEUR... --party PARTIE
cli-manifest-put-more =
    Tableaux, et à quoi se reconnaît une ligne : organisation (id), delegates (organisation,
    name), key (organisation, public-key), schedule (stage), assumptions (text). Autres
    colonnes : name, party ; email ; delegate, from, until ; start, end. Une valeur vide vide
    la case.
cli-manifest-take-about = Retirer une ligne d’un tableau
cli-manifest-take-usage = plenary manifest take TABLEAU COLONNE=VALEUR... --party PARTIE
cli-plan-value-table = TABLEAU
cli-plan-value-cell = COLONNE=VALEUR
cli-plan-field = La ligne : title, countries, language, time-zone, stage, required, ...
cli-plan-table = organisation, delegates, key, schedule ou assumptions
cli-plan-cell = Une colonne et sa valeur, par exemple id=unions
cli-plan-no-field = Il n’y a pas de « { $field } » ici. Nommez l’un de ceux-ci : { $fields }.
cli-plan-no-table = Le plan n’a pas de tableau « { $table } ». Nommez l’un de ceux-ci : { $tables }.
cli-plan-known = Dites de quelle ligne de { $table } il s’agit : donnez { $columns }, chacun sous la forme COLONNE=VALEUR.
cli-plan-no-row = Il n’y a pas de telle ligne parmi { $table }. `plenary manifest` les montre.

### La commande `register`.

cli-register-about = Groupes, régimes, sources, couverture : montrer, changer
cli-register-usage =
    plenary register [--at RÉV] [--json]
           plenary register COMMANDE [OPTIONS]
cli-register-more =
    Ce qui est tenu à côté des clauses : group, source, resource, covered, overlap, et chaque
    scheme/ID, figure/ID et scenario/ID. Toute voix peut le changer ; chaque changement est au
    journal, et undo l’annule. `plenary register COMMANDE --help` en dit plus.
cli-register-set-about = Donner une valeur à une ligne d’un régime ou d’un chiffre
cli-register-set-usage = plenary register set LEQUEL COLONNE VALEUR --party PARTIE
cli-register-put-about = Remplir une ligne d’un tableau, ou l’ajouter
cli-register-put-usage = plenary register put LEQUEL COLONNE=VALEUR... --party PARTIE
cli-register-take-about = Retirer une ligne, ou un régime, chiffre ou scénario entier
cli-register-take-usage = plenary register take LEQUEL [COLONNE=VALEUR...] --party PARTIE
cli-register-which =
    LEQUEL est group, source, resource, covered ou overlap, ou bien scheme/ID, figure/ID ou
    scenario/ID, qui peut être nouveau. Une ligne se reconnaît à : id ; pour la couverture,
    group, scheme, year, source ; pour les recoupements, schemes, group, year, source ; pour
    les enquêtes et les valeurs, year et source ; pour un scénario, figure et coverage. Une
    valeur vide vide la case.
cli-register-take-more =
    Sans COLONNE=VALEUR, un régime, un chiffre ou un scénario est retiré en entier. Ce qui le
    nomme encore est dit, et rien n’est changé.
cli-register-value-which = LEQUEL
cli-register-help-which = group, source, resource, covered, overlap, scheme/ID, ...
cli-register-unknown = Il n’y a pas de registre « { $which } ». Nommez group, source, resource, covered ou overlap, ou bien scheme/ID, figure/ID ou scenario/ID.
cli-register-rows = { $what } n’a que des lignes de tableau. Utilisez `plenary register put`.
cli-register-none = Il n’y a pas de { $which } dans le plan.
cli-register-column = La ligne : name, kind, founded, measure, growth, ...

### Ce que dit la salle `costing`, et ce qui est dit des coûts.

## Ce qui n’est pas établi

costing-lack-figure = chiffre { $id }
costing-lack-exchange = chiffre { $id } ({ $currency } pour un { $per })
costing-lack-term = { $name } ({ $clause })
costing-lack-support = appui de { $from } à { $scheme }
costing-lack-scenario = scénario { $id }
costing-lack-year = { $what }, { $year }
costing-lack-key = { $what } : { $key }
costing-lack-key-year = { $what } : { $key } { $year }
costing-lack-absent = { $what } : personne ne l’a donné
costing-lack-disagree = { $what } : les sources se contredisent, ou c’est indiqué deux fois ; choisissez
costing-lack-over = { $what } : { $value } pour cent dépasse 100
costing-lack-negative = { $what } : { $value } est inférieur à zéro
costing-lack-far = { $what } : trop de chiffres ou trop d’années pour le calcul
costing-lack-word = { $what } : ce mot n’a pas de sens ici
costing-lack-early = { $what } : l’année précède l’année des prix
costing-lack-zero = { $what } : il faudrait diviser par zéro
costing-lack-circle = { $what } : l’appui revient à celui qui le donne

## Pourquoi il n’y a pas de chiffrage

costing-none = Ce plan ne dit pas dans quelles années ni dans quelle monnaie il doit être chiffré. Ajoutez à plan.toml une table [costing] avec currency = "XTS", from = 2005 et to = 2009
costing-incomplete = Dans plan.toml, la table [costing] n’a pas { $key }. Il lui faut currency, from et to
costing-years = Un plan ne peut pas être chiffré de { $from } à { $to } : indiquez cent années au plus, la première d’abord
costing-scenario-unknown = Il n’y a pas de scénario { $id }. Les scénarios sont les fichiers du dossier scenarios
costing-year-outside = Le plan est chiffré de { $from } à { $to } : { $year } n’en est pas
costing-year-wrong = { $year } n’est pas une année. Écrivez-la ainsi : 2007
costing-share-wrong = { $share } n’est pas une part. Les parts sont en pour cent, de 0 à 100 : --share 5,25

## Tableaux

costing-no-model = Calculé à partir des termes et des chiffres de ce plan. Ce n’est pas un modèle actuariel.
costing-unit-million = millions de { $currency }
costing-unit-thousand = milliers de { $currency }
costing-unit-one = { $currency }
costing-base = base
costing-title = { $unit }, { $run }
costing-total = total
costing-row-cost = Coût
costing-row-income = Recettes
costing-row-together = ensemble
costing-row-at-least = au moins
costing-row-established = lignes établies
costing-row-support = Appui des fonds
costing-row-gap = Reste à trouver
costing-row-surplus = Excédent de régimes
costing-row-of-gdp = Pour cent du PIB
costing-row-of-expenditure = Pour cent de la dépense publique
costing-row-stands = tel quel
costing-row-only = dont, seulement ensemble
costing-row-then = alors
costing-row-now = maintenant
costing-row-change = différence
costing-row-opening = détenu
costing-row-fund = avec les recettes
costing-row-asked = demandé
costing-row-paid = versé
costing-row-left = restant
costing-row-givers = personnes qui donnent
costing-row-a-year = donné en une année entière
costing-row-reaching = dont parvient au fonds
costing-share-of = { $share } pour cent de : { $whom }

## À côté d’un tableau

costing-carries-from = { $scheme } se finance seul à partir de { $year }.
costing-carries-never = { $scheme } ne se finance pas seul dans ces années.
costing-carries-open = { $scheme } : on ne sait pas à partir de quand il se finance seul.
costing-undated = Sans année, donc dans aucune de celles-ci : { $name }, { $amount }
costing-missing = Non établi (?), car il manque ceci :
costing-rounded = Les totaux sont ceux des chiffres exacts : les valeurs arrondies peuvent ne pas s’additionner.
costing-unsourced = ° s’appuie sur un chiffre sans source et qui n’est pas dit supposé.
costing-basis-changed = Des chiffres ont changé depuis : la différence ne vient pas du seul texte.
costing-apart = { $name } ne peut pas coexister avec ceux qui précèdent. { $why }
costing-alts-none = Aucun amendement n’y est en instance.
costing-no-fund = Ce plan n’a pas de fonds : aucune clause ne dit ce qu’un régime verse à un autre.
costing-adopted = Coût, { $unit } : { $years } ; en tout { $total }
costing-adopted-nothing = Coût : aucune différence, en aucune année.

## Une année expliquée

costing-explained = { $name }, { $year } : { $value }
costing-explained-outside =   Hors de ses mois : rien n’est dû, et rien n’est cherché.
costing-explained-not-paid = Rien n’est prévu pour cette année.
costing-what-people = personnes du groupe
costing-what-coverage = pour cent atteint
costing-what-level = montant ou taux
costing-what-amount = montant
costing-what-of = dont c’est un taux
costing-what-rise = hausse en pour cent
costing-what-periods = fois dans l’année
costing-what-admin = administration, pour cent
costing-what-collected = perçu, pour cent
costing-what-exchange = change
costing-from-row = { $figure } { $row }
costing-from-grown = { $figure } { $row }, croissance de { $growth } pour cent par an
costing-from-held = { $figure } { $row }, maintenu
costing-by-scenario = par le scénario

## Les commandes

cli-value-scenario = SCÉNARIO
cli-value-amendments = AMENDEMENTS
cli-value-shares = PARTS
cli-help-scenario = Aussi avec ce scénario ; peut être répété
cli-help-with = Comme si ces amendements étaient adoptés : D.1,D.2
cli-help-alts = Ce que coûte chaque amendement en instance sur cette clause, seul et ensemble
cli-help-explain = Chaque facteur de cette année, avec sa source
cli-help-cost-since = À côté de ce qu’il coûtait à cette révision
cli-help-exact = Avec les fractions exactes, en JSON et CSV
cli-help-csv = Écrire un tableau pour d’autres programmes
cli-help-excel = Le tableau tel qu’Excel l’ouvre
cli-help-share = Ce qu’apporteraient ces parts de donateurs, en pour cent : 5,25
cli-cost-about = Dire ce que le texte coûte par année, et qui paie
cli-cost-usage =
    plenary cost [CLAUSE] [--scenario SCÉNARIO]... [--with AMENDEMENTS] [--explain ANNÉE]
           plenary cost --alts CLAUSE [--scenario SCÉNARIO]...
           plenary cost [CLAUSE] --since RÉVISION
cli-cost-more =
    Personnes par niveau par durée, d’après les termes et les chiffres du plan ; ce
    n’est pas un modèle actuariel. Ce qui n’est pas établi est un point
    d’interrogation, avec tout ce qui manque, et jamais zéro. Le JSON donne tous les
    calculs ; l’inconnu y est null. Statut 1 : une chose demandée n’est pas établie.
cli-trust-about = Dire ce que les fonds reçoivent, détiennent et versent
cli-trust-usage = plenary trust [--share PARTS] [--scenario SCÉNARIO]... [--at RÉVISION] [--json]
cli-trust-more =
    Une part est toujours celle d’un groupe, nommé à côté : 5 pour cent des salariés
    ne se comparent pas à 5 pour cent des adultes.

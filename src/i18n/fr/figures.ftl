## Données chiffrées

cli-figures-about = Les données chiffrées : populations, prix, changes, etc.
cli-figures-usage = plenary figures [--missing] [--at RÉVISION] [--json | --csv [--excel]]
cli-figures-none = Pas encore de données chiffrées. `plenary figure` en ajoute une.
cli-figure-about = Donner une valeur à une donnée chiffrée, ou dire sa suite
cli-figure-usage =
    plenary figure ID ANNÉE VALEUR --source ID --party PARTIE [OPTIONS]
           plenary figure ID (--growth NOMBRE | --held) --party PARTIE [OPTIONS]
cli-figure-more =
    Une donnée qui n’existe pas encore a besoin de --measure : population (avec --group), gdp,
    government-expenditure (avec --currency), prices, wages, level ou exchange (avec --currency et --per).
    Les sources peuvent diverger pour une année ; --used en choisit une. Une VALEUR vide retire ce que la
    source dit de l’année.
cli-value-status = STATUT
cli-value-measure = MESURE
cli-value-currency = MONNAIE
cli-value-per = PAR
cli-help-figure = La donnée chiffrée, par son identifiant
cli-help-figure-year = L’année civile
cli-help-figure-value = Combien, par exemple 480000 ou 2.5 ; une valeur vide la retire
cli-help-figure-source = Qui le dit, par son identifiant dans le registre des sources
cli-help-figure-status = observed, estimated, projected ou assumed
cli-help-figure-used = De plusieurs sources pour l’année, celle-ci compte
cli-help-figure-growth = De combien pour cent elle augmente chaque année suivante ; une valeur vide le retire
cli-help-figure-held = Elle reste telle quelle les années suivantes
cli-help-figure-measure = Ce qu’elle mesure
cli-help-figure-group = Le groupe de personnes
cli-help-figure-currency = La monnaie dans laquelle elle est comptée
cli-help-figure-per = D’un niveau, month ou year ; d’un change, la monnaie dont une unité coûte autant
cli-subject-figure = Donnée { $id } : { $what }
cli-done-figure = Donnée { $id } ({ $what }) modifiée { $for }.
cli-figure-described = ce qu’elle mesure
cli-figure-value = { $year } : { $value }
cli-figure-grows = augmente de { $value } pour cent par an
cli-figure-stays = reste telle quelle
cli-figure-ends = pas d’augmentation
cli-figure-nothing = Dites ce qui doit changer : une année et une valeur, --growth ou --held.
cli-figure-unknown = Il n’y a pas encore de donnée « { $id } ». Pour l’ajouter, dites ce qu’elle mesure avec --measure.
cli-figure-lacks = Une donnée de mesure { $measure } a besoin de --{ $key }.
cli-figure-year = « { $year } » n’est pas une année. Écrivez-en une comme 2005.
cli-figure-number = « { $value } » n’est pas un nombre. Écrivez-en un comme 480000 ou 2.5, sans espaces ni virgules.
cli-figure-no-value = Donnez la valeur de l’année.
cli-figure-no-source = Nommez la source avec --source, ou dites que la valeur est supposée avec --status assumed.
cli-figure-no-row = Cette source ne dit rien de cette année ; il n’y a rien à retirer.
measure-population = Population
measure-gdp = Produit intérieur brut
measure-government-expenditure = Dépenses publiques
measure-prices = Prix, pour cent par an
measure-wages = Salaires, pour cent par an
measure-level = Niveau
measure-exchange = Change

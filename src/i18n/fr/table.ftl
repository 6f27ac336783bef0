# Lignes et registres remplis dans un tableau
table-ledger = { $what ->
    [value] Donnée chiffrée { $id }
    [set] Scénario { $id }
    [survey] Régime { $id }
    [group] Groupes de personnes
    [source] Sources
    [covered] Couverture
    [plan] Le plan
    [resource] Ressources d’apprentissage
   *[overlap] Recoupements
}
table-column = { $key ->
    [name] Nom
    [unit] Unité
    [baseline] Valeur de référence
    [baseline-year] Année de référence
    [target] Cible
    [target-year] Année cible
    [better] Mieux
    [source] Source
    [date] Date
    [note] Note
    [indicator] Indicateur
    [value] Valeur
    [milestone] Jalon
    [funding] Financement
    [scheme] Régime
    [group] Groupe
    [amount] Montant
    [rate] Taux
    [of] De
    [currency] Monnaie
    [per] Par
    [price-year] Année des prix
    [index] Suit
    [admin] Gestion %
    [admin-share] Part de gestion
    [start] Début
    [end] Fin
    [collected] Recouvré %
    [year] Année
    [share] Pour cent
    [path] Progression
    [from] De
    [until] Jusqu’en
    [kind] Nature
    [state] État
    [id] Identifiant
    [measure] Mesure
    [growth] Croissance %
    [held] Maintenu
    [status] Statut
    [used] Retenu
    [description] Description
    [economy] Économie
    [within] Au sein de
    [country] Pays
    [place] Lieu
    [founded] Fondé en
    [members] Adhérents
    [beneficiaries] Bénéficiaires
    [contribution] Cotisation
    [people] Personnes
    [schemes] Régimes
    [figure] Donnée
    [coverage] Couverture
    [add] Ajouter
    [times] Fois %
    [title] Titre
    [countries] Pays
    [language] Langue
    [time-zone] Fuseau horaire
    [stage] Étape
    [required] Accord requis
    [seconding] Appui requis
    [costing-currency] Chiffré en
    [costing-from] Chiffré de
    [costing-to] Chiffré à
    [party] Partie
    [organisation] Organisation
    [email] Courriel
    [delegate] Délégué
    [public-key] Clé publique
    [text] Hypothèse
    [link] Où
   *[other] { $key }
}
table-about = { $of ->
    [name] son nom dans cette clause ; deux lignes n’ont pas le même nom
    [name-money] pour quoi, ou qui paie
    [name-indicator] ce qui est mesuré
    [name-entry] tel qu’il est montré
    [unit] l’unité de mesure, par exemple personnes ou %
    [baseline] où l’on en est au départ
    [baseline-year] l’année de la valeur de référence
    [target] où l’on veut arriver
    [target-year] l’année de la cible
    [better] si c’est plus ou moins qui est mieux
    [source] qui le dit, d’après le registre des sources
    [source-means] où c’est dit : le moyen de vérification
    [date] le jour où cela doit être fait
    [date-reported] le jour du rapport
    [note] ce qui a été rapporté, en toutes lettres
    [indicator] l’indicateur dont il est rendu compte
    [milestone] le jalon dont il est rendu compte
    [funding] le financement dont il est rendu compte
    [value] combien cette année-là
    [value-reported] où en est l’indicateur, ou combien a été payé
    [value-set] à la place de la valeur de cette année-là
    [scheme] le régime concerné, d’après le registre
    [scheme-lacking] le régime auquel l’argent manque
    [group] le groupe de personnes, d’après le registre
    [amount] pour chaque personne, au lieu d’un taux
    [amount-money] en unités de la monnaie ; vide tant que ce n’est pas établi
    [rate] au lieu d’un montant : tant pour cent de la donnée nommée sous « De »
    [of] la donnée sur laquelle porte le taux
    [of-term] la prestation ou la cotisation qui en atteint tant
    [currency] trois lettres ISO 4217, par exemple XOF
    [currency-funds] la monnaie de ses fonds, trois lettres ISO 4217
    [per] à quel rythme c’est dû
    [per-figure] d’un niveau : month ou year ; d’un change : la monnaie dont une unité coûte autant
    [price-year] l’année des prix dans lesquels c’est dit
    [index] ce que suit le montant après l’année des prix
    [admin] la gestion, en pour cent en plus des prestations ; 0 s’écrit
    [admin-share] ou la gestion, en pour cent du total
    [start] le premier jour ; vide : celui de la clause
    [end] le dernier jour ; vide : celui de la clause
    [collected] la part recouvrée de ce qui est dû, en pour cent ; 100 s’écrit
    [year] l’année civile
    [year-from] l’année civile à partir de laquelle cela vaut
    [year-first] l’année civile, ou la première de plusieurs
    [year-set] l’année de la valeur
    [share] en pour cent : 20, et non 0.2
    [share-reached] la part du groupe atteinte, en pour cent : 20, et non 0.2
    [share-lacking] la part du manque que le fonds paie, en pour cent : 20, et non 0.2
    [path] d’un coup, ou régulièrement depuis la ligne précédente
    [from-fund] le régime qui est le fonds
    [until] la dernière année civile ; vide s’il n’y en a qu’une
    [kind] qui paie
    [kind-scheme] légal, ou porté par une communauté
    [state] le degré de certitude ; vide : promis
    [id] lettres de a à z, chiffres et traits d’union ; ne change jamais
    [measure] ce qui est mesuré
    [growth] la croissance de chaque année après la dernière valeur, en pour cent
    [growth-set] à la place de la croissance de la donnée
    [held] oui si elle reste telle quelle après la dernière valeur
    [status] comment la valeur a été obtenue
    [used] oui pour celle qui compte quand les sources divergent
    [description] quelques mots de plus
    [economy] où ces personnes travaillent
    [within] le groupe plus large dont elles font partie
    [country] où il se trouve ; tapez pour le trouver
    [place] où dans le pays
    [founded] l’année de sa fondation
    [members] les personnes inscrites
    [beneficiaries] les personnes protégées ; jamais calculé d’après les adhérents
    [contribution] ce que paie un adhérent
    [people] combien de personnes
    [schemes] les deux régimes qui couvrent les mêmes personnes
    [figure] la donnée qui change ici
    [coverage] ou la prestation ou cotisation dont la couverture change ici
    [add] tant en plus de chaque valeur
    [times] d’une couverture : chaque part, tant pour cent de ce qu’elle était
    [title-plan] le nom du plan, aussi en tête de ses documents
    [countries] pour lesquels le plan est fait ; tapez pour en trouver un
    [language-plan] celle du texte, par son code, par exemple fr, es ou pt-MZ
    [time-zone] dont les jours et les heures sont ceux du plan
    [stage-plan] où en est le plan
    [required] les parties sans l’accord desquelles rien n’est convenu
    [seconding] oui si un amendement doit être appuyé avant la décision
    [costing-currency] trois lettres ISO 4217, par exemple XOF
    [costing-from] la première année chiffrée
    [costing-to] la dernière année chiffrée
    [party] la partie, ou l’autre voix, avec laquelle elle parle
    [organisation] l’organisation, d’après le tableau des organisations
    [name-delegate] le nom tel qu’il est montré
    [email] elle attribue les changements qui ne disent pas leur partie ; peut rester vide
    [public-key] la ligne d’un fichier .pub, par exemple ssh-ed25519 AAAA…
    [delegate] à qui elle est en propre ; vide pour toute l’organisation
    [from-key] à partir de quand elle signe : un jour, ou un instant avec son décalage
    [until-key] jusqu’à quand elle signe ; vide : pour toujours
    [stage] l’étape prévue
    [start-stage] le premier jour de l’étape
    [end-stage] le dernier jour de l’étape
    [text] ce que le plan tient pour acquis, en une phrase
    [kind-resource] le type de ressource
    [country-resource] celui dont il s’agit ; vide s’il y en a plusieurs
    [year-resource] l’année de parution
    [language] sa langue, par son code, par exemple fr
    [link] où la trouver, en toutes lettres ou par une adresse
    [title] tel qu’il est montré
   *[other] { $of }
}
table-word = { $word ->
    [month] par mois
    [year] par an
    [once] une fois
    [none] rien
    [prices] les prix
    [wages] les salaires
    [step] d’un coup
    [even] régulièrement
    [taxes] l’État, par l’impôt
    [donors] des donateurs
    [other] quelqu’un d’autre
    [committed] engagé
    [pledged] promis
    [sought] recherché
    [higher] plus, c’est mieux
    [lower] moins, c’est mieux
    [observed] observé
    [estimated] estimé
    [projected] projeté
    [assumed] supposé
    [population] population d’un groupe
    [gdp] produit intérieur brut
    [government-expenditure] dépenses publiques
    [level] niveau, par exemple un salaire ou un seuil de pauvreté
    [exchange] taux de change
    [formal] économie formelle
    [informal] économie informelle
    [statutory] légal
    [community-based] à base communautaire
    [availability] rien n’est disponible
    [financial] faute de moyens
    [geographical] trop loin
    [cultural] ne convient pas à leur mode de vie
    [dignity] leur dignité n’est pas respectée
    [self-exclusion] elles restent à l’écart
    [true] oui
   *[unknown] { $word }
}
table-takes = { $kind ->
    [text] Des mots.
    [number] Un nombre, par exemple 12 ou 12.5.
    [year] Une année, par exemple 2010.
    [date] Un jour, par exemple 2010-12-31.
    [flag] Enter dit oui, ou le retire.
    [list] Enter montre ce qu’il y a : Space choisit.
    [choice] Enter montre ce qu’on peut choisir.
    [moment] Un jour, par exemple 2026-02-01, ou un instant, par exemple 2026-02-01T10:00:00+01:00.
   *[open] Enter montre ce que connaît le plan ; autre chose peut être saisi.
}
table-rows = { $kind ->
    [value] Valeurs par année
    [set] Ce qui change
    [survey] Enquêtes
    [group] Groupes de personnes
    [source] Sources
    [covered] Qui est couvert
    [organisation] Organisations
    [delegates] Délégués
    [key] Clés
    [schedule] Étapes prévues
    [assumptions] Hypothèses
    [resource] Ressources d’apprentissage
   *[overlap] Qui est couvert deux fois
}
table-ledgers = { $what ->
    [figures] Données chiffrées
    [scenarios] Scénarios
   *[schemes] Régimes
}
table-new = { $what ->
    [figures] Nouvelle donnée chiffrée
    [scenarios] Nouveau scénario
   *[schemes] Nouveau régime
}
table-hint = Enter ouvre le tableau
table-empty = Pas encore de ligne. Enter commence la première.
table-pick = { $field } : que faut-il y mettre ?
table-pick-other = Autre chose : le saisir
table-pick-none = Rien : vider la case
app-table-cell = Modifier
app-table-cell-help = Modifie la case choisie ; taper le fait aussi.
app-table-insert = Nouvelle ligne
app-table-insert-help = Commence une nouvelle ligne.
app-table-duplicate = Copier la ligne
app-table-duplicate-help = Met la ligne choisie une fois de plus.
app-table-remove = Supprimer la ligne
app-table-remove-help = Supprime la ligne choisie.
app-table-undo = Annuler
app-table-undo-help = Annule ce qui a été fait en dernier dans le tableau.
app-table-redo = Refaire
app-table-redo-help = Refait ce qui a été annulé dans le tableau.
app-table-leave = Retour
app-table-leave-help = Quitte la case, puis le tableau : ce qui est rempli reste dans le formulaire jusqu’à sa consignation.
table-new-hint = Son identifiant : lettres de a à z, chiffres et traits d’union, par exemple older-persons. Il ne change jamais.
table-new-used = « { $id } » existe déjà. Choisissez un autre identifiant, ou ouvrez celui-là.
table-met = Quelqu’un d’autre en a fait « { $theirs } » entre-temps. Consignez de nouveau pour le remplacer, ou saisissez-le ici.
table-met-row = Quelqu’un d’autre a modifié ou supprimé cette ligne entre-temps. Consignez de nouveau pour la garder ainsi, ou supprimez-la.
table-subject = { $what } : modification
table-done = { $what } : modification consignée { $for }
app-ledgers = Modifier les données
app-ledgers-help = Remplit données chiffrées, scénarios, régimes et leurs enquêtes, groupes, couverture, recoupements, sources et ressources.

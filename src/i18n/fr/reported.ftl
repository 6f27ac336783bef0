### Ce qui est dit des promesses et des rapports : indicateurs, jalons, financements.

cli-follow-up-about = Les promesses face aux rapports de chaque partie
cli-follow-up-usage = plenary follow-up [--on DATE] [--at RÉVISION] [--json | --csv [--excel]]
cli-follow-up-more =
    De chaque indicateur, la valeur de référence, la cible et le dernier rapport de chaque
    partie, côte à côte et jamais en moyenne ; la part du chemin parcourue, même
    négative ou au-delà de cent pour cent. Jalons : atteints, prévus ou en retard.
    Financements : engagés, promis, recherchés, et versés à ce jour, jamais
    additionnés entre monnaies. De qui est un rapport, l’historique le dit. Rien de cela ne
    fait partie de ce qui a été convenu.
cli-help-follow-up-on = Le jour auquel un jalon est en retard ; sans lui, aujourd’hui
followed-lower = moins vaut mieux
followed-share = { $share } pour cent du chemin
followed-met-share = cible atteinte : { $share } pour cent du chemin
followed-still = comme au départ
followed-farther = plus loin qu’au départ : { $share } pour cent du chemin
followed-met = cible atteinte
followed-missed = cible non atteinte
followed-none = aucun rapport
followed-nobody = non attribué
followed-unread = lecture de l’historique en cours
followed-late = en retard
followed-no-day = sans date
followed-committed = engagé { $amount }
followed-pledged = promis { $amount }
followed-sought = recherché { $amount }
followed-paid = versé à ce jour { $amount }
followed-paid-of = versé à ce jour { $amount } { $currency }, rapports sur { $reported } financements sur { $count }
followed-at-least = au moins { $amount } ({ $established } sur { $parts })
followed-no-currency = (sans monnaie)
followed-money = Argent de tout le plan, par monnaie
followed-other = Autres rapports
followed-no-indicator = { $count ->
    [one] Aucun rapport sur { $count } indicateur : { $names }
   *[other] Aucun rapport sur { $count } indicateurs : { $names }
 }
followed-no-funding = { $count ->
    [one] Aucun rapport sur { $count } financement : { $names }
   *[other] Aucun rapport sur { $count } financements : { $names }
 }
followed-nothing = Le plan n’a ni indicateurs, ni jalons, ni financements, ni rapports.
cli-report-same = Exactement cela a déjà été signalé, et rien n’a été enregistré. Si une autre partie signale la même chose, ajoutez sa source ou une note.
ui-figures-follow-up = Suivi
app-figures-follow-up = Suivi
app-figures-follow-up-help = Montre les promesses face aux rapports : chaque indicateur de la référence à la cible avec le dernier rapport de chaque partie, les jalons et les financements.
app-report-title = Rapport sur { $title }
app-report-value = Valeur
app-report-value-hint = où il en est, ou le montant versé à ce jour ; rien pour un jalon
app-report-date = Jour
app-report-source = Source
app-report-note = Note
app-report-about = Sur quoi
app-report-about-what = Choisissez ce dont il est rendu compte.
app-report-no-value = Un rapport sur un indicateur ou un financement demande un nombre.
app-form-subject-report = Rendre compte de { $number } { $title }
app-figures-report = Rendre compte
app-figures-report-help = Rend compte de l’indicateur, du jalon ou du financement de la ligne choisie, au nom de qui a la parole.
costing-by-growth = croissance
costing-by-held = maintenu
costing-by-added = ajouté

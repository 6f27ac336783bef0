### The pages of figures on the screen.

ui-figures-slow = Calcul en cours…
ui-figures-coverage = Couverture
ui-figures-schemes = Régimes
ui-figures-missing = Manquant
ui-figures-trust = Fonds

app-figures-coverage = Qui est couvert
app-figures-coverage-help = Montre pour chaque groupe de personnes qui est couvert, l'économie formelle et l'économie informelle séparément.
app-figures-schemes = Régimes
app-figures-schemes-help = Montre le registre des régimes et ce qu'il donne au total.
app-figures-missing = Ce qui manque
app-figures-missing-help = Énumère ce qui n'est pas établi pour le chiffrage, le plus nécessaire d'abord.
app-figures-trust = Fonds de solidarité
app-figures-trust-help = Montre ce que les fonds de solidarité reçoivent, ce qu'on leur demande, ce qu'ils versent et ce qu'il leur reste, et ce qu'apporterait une part des donateurs.

# Who is covered. What is one number stands as it is.
coverage-one = { $number }
coverage-covered = { $people } couverts
coverage-legend = █ couverts avec certitude   ░ peut-être   · non couverts

# What is not established.
missing-head = { $count ->
    [one] { $count } élément est à établir :
   *[other] { $count } éléments sont à établir, les plus nécessaires d'abord :
 }
missing-count = Le nombre dit combien de lignes du chiffrage en dépendent ; · seulement des totaux.

# The register of schemes: the heads of its columns, and what it comes to.
schemes-name = Régime
schemes-kind = Type
schemes-country = Lieu
schemes-members = Membres
schemes-beneficiaries = Protégés
schemes-contribution = Cotisation
schemes-collected = Recouvré %
schemes-year = Année
schemes-source = Source
schemes-summary = { $column } : { $given } sur { $of } le donnent, médiane { $median }.
schemes-summary-total = { $column } : { $given } sur { $of } le donnent, { $total } en tout, médiane { $median }.
schemes-summary-none = { $column } : aucun sur { $of } ne le donne.
schemes-unknown = « ? » : personne ne le donne, ou les sources divergent et aucune n'a été choisie.   ° sans source.

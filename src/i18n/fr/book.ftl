### Le classeur : ses feuilles, leurs colonnes, et ce qui en est dit.

book-sheet = { $id ->
    [budget] Budget
    [funding] Financement
    [costing] Coût par année
    [indicators] Indicateurs
    [progress] Suivi
    [schemes] Régimes
    [groups] Groupes
    [amendments] Amendements
    [consensus] Consensus
    [positions] Positions
   *[notes] Notes
}
book-column = { $key ->
    [number] N°
    [clause] Clause
    [item] Poste
    [kind] Nature
    [currency] Monnaie
    [total] Total
    [at-least] Au moins
    [missing] Reste à établir
    [other-years] Autres années
    [no-year] Sans année
    [benefit] Prestation
    [cost] Coût
    [payer] De
    [payer-kind] Qui paie
    [state] État
    [scheme] Régime
    [year] Année
    [until] Jusqu’à
    [a-year] Montant par an
    [committed] Engagé
    [pledged] Promis
    [sought] Recherché
    [indicator] Indicateur
    [unit] Unité
    [baseline] Valeur de référence
    [baseline-year] Année de référence
    [target] Cible
    [target-year] Année cible
    [better] Mieux
    [verification] Moyen de vérification
    [party] Partie
    [date] Date
    [value] Valeur
    [progress] Pour cent du chemin
    [result] Résultat
    [source] Source
    [due] Échéance
    [note] Note
    [milestone] Jalon
    [payment] Paiement
    [scheme-kind] Nature
    [country] Pays
    [place] Lieu
    [founded] Fondé en
    [funds-currency] Monnaie de ses fonds
    [members] Adhérents
    [beneficiaries] Bénéficiaires
    [contribution] Cotisation
    [per] Fréquence
    [collected] Recouvré, pour cent
    [used] Retenu
    [description] Description
    [id] Id
    [group] Groupe
    [economy] Économie
    [within] Fait partie de
    [amendment] Amendement
    [does] Effet
    [field] Champ
    [sponsor] Par qui
    [fate] Sort
    [tabled] Déposé
    [last-step] Dernière étape
    [reads] Rédigé sur
    [proposed] Propose
    [reason] Motif
    [amends] Sous-amende
    [stands] Où elle en est
    [because-of] En raison de
    [brackets] Crochets ouverts
    [stance] Position
    [on] Prise sur
    [statement] Déclaration
    [session] Séance
    [says] Contenu
    [plan] Plan
    [countries] Pays
    [language] Langue
    [stage] Étape
    [day] Texte du
    [revision] Révision
    [assumption] Hypothèse
   *[unread] Illisible, et absent d’ici
}
book-gdp = Produit intérieur brut
book-expenditure = Dépenses de l’État
book-unreported = personne n’a fait rapport
book-nearer = plus près de la cible
book-farther = plus loin qu’au départ
book-on-these = ce texte
book-on-earlier = un texte antérieur
book-note-unknown = Ce qui n’est pas établi est dit en toutes lettres. Ce n’est pas zéro : le total d’une telle ligne ou colonne est ce qui en est établi, et figure sous « Au moins ».
book-note-currencies = Les montants en monnaies différentes figurent sur des feuilles différentes et ne sont jamais additionnés.
book-note-figures = Un tableur garde quinze chiffres d’un nombre. Un nombre qui en a plus est écrit ici comme texte et ne compte dans aucune somme du tableur ; un total de tels nombres est écrit tel qu’il a été calculé.
book-written = Écrit dans { $path } : { $sheets } feuilles.
book-written-csv = Écrit dans le dossier { $path } : { $sheets } tableaux.
book-too-large = Ce plan a plus de lignes ou de colonnes qu’un classeur ne peut en avoir. Écrivez-le en tableaux : --csv
book-one-revision = Un fichier { $format } est celui d’une seule révision. Nommez-la seule, sans deux points : { $rev }
book-csv-folder = Plusieurs tableaux ne peuvent aller à la sortie standard. Nommez un dossier au lieu de -
book-csv-file = { $path } est un fichier. Les tableaux s’écrivent dans un dossier : donnez un autre nom.
book-only-xlsx = --csv et --excel sont pour un classeur : plenary export xlsx
book-not-for = { $option } ne va pas avec { $format }.
book-folder = { $path } est un dossier. Donnez le nom d’un fichier.
book-help-csv = Avec xlsx : les feuilles en tableaux dans un dossier de ce nom, un fichier chacune

### Un fichier Word revenu, importé à l'écran.

app-word = Importer un fichier Word
app-word-help = Montre ce qui a été changé dans un fichier Word du plan, et dépose ce qui en est choisi comme amendements des parties.
app-word-open = Lire
app-word-open-help = Lit en entier la proposition choisie ; sur la dernière ligne, dépose ce qui reste.
app-word-leave-out = Écarter
app-word-leave-out-help = Écarte la proposition choisie, avec ce qui l'amende, ou la reprend.
app-word-party = Partie
app-word-government = L'auteur parle pour le gouvernement
app-word-employers = L'auteur parle pour les employeurs
app-word-workers = L'auteur parle pour les travailleurs
app-word-civil-society = L'auteur parle pour la société civile
app-word-advisers = L'auteur parle pour les conseillers
app-word-secretariat = L'auteur parle pour le secrétariat
app-word-table = Tout déposer
app-word-table-help = Dépose chaque proposition qui n'a pas été écartée, pour sa partie.
app-word-leave = Quitter
app-word-leave-help = Revient en arrière ; ce qui n'a pas été déposé reste dans le fichier.
word-title = Quel fichier Word est revenu ?
word-file-hint = Le .docx envoyé puis modifié. Tab complète son nom, ~ est votre propre dossier.
word-reading = Lecture de { $file }… Échap arrête.
word-working = { $file } : { $done } changements sur { $all }. Échap arrête.
word-tabling = Dépôt en cours…
word-not-now = Le dépôt est en cours et ne peut plus être arrêté.
word-left = Rien n'a été déposé.
word-from = { $count ->
    [0] { $file } : aucune proposition
    [one] { $file } : une proposition
   *[other] { $file } : { $count } propositions
}
word-place = { $number } { $field } · { $title }
word-place-remove = { $number } Supprimer · { $title }
word-place-move = { $number } Placer { $place } · { $title }
word-place-add = Nouvelle clause, { $place }
word-out = écartée
word-amends = amende { $number }
word-amends-pending = amende un amendement
word-reason = Motif : { $text }
word-beside = À côté des propositions
word-table-all = { $count ->
    [0] Il ne reste rien à déposer
    [one] Déposer la seule qui reste
   *[other] Déposer les { $count }
}
word-nothing-left = Tout est écarté : rien n'a été déposé.
word-whose = De qui sont les paroles de « { $name } » ?
word-listed = selon plan.toml
word-no-stamp = { $file } n'a pas été envoyé par Plenary, ou a perdu ce qui dit de quel plan et de quelle version il est.
word-unknown-revision = Ce fichier a été envoyé d'une version du plan qui n'est pas ici. Rapportez d'abord cette version, avec B.
word-plan-moved = Le plan a changé entre-temps. Rien n'a été déposé ; le fichier lui a été comparé de nouveau : regardez, puis déposez encore une fois.
word-file-changed = { $file } a changé depuis qu'il a été montré. Rien n'a été déposé ; il a été relu : regardez, puis déposez encore une fois.

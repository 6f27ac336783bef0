### La visite des deux premières minutes.

app-tour = Faire la visite
app-tour-help = Deux minutes sur une copie d'un exemple, touche par touche.

tour-offer-title = Est-ce votre première fois ici ?
tour-offer-text = Une visite de deux minutes montre comment on change un texte et comment on le voit, sur une copie d'un exemple. Esc y met fin à tout moment. Plus tard, elle est parmi toutes les commandes ({ $palette }).
tour-offer-no = Pas maintenant
tour-base = début de la visite
tour-ended = La visite est finie. Dans le plan, { $library } ouvre la bibliothèque ; la visite reste parmi toutes les commandes ({ $palette }).

tour-bar = Visite { $step } sur { $all } (fin : Esc) · { $what }
tour-select = { $key } mène à la clause suivante. Chaque ligne à gauche en est une.
tour-read = { $key } l'ouvre à la lecture.
tour-floor = { $key } donne la parole aux travailleurs. Tout changement a un auteur.
tour-edit = { $key } modifie la clause. Le bloc en haut dit qui parle.
tour-type = Tapez un mot, où vous voulez.
tour-record = { $key } consigne le mot nouveau, à la couleur de son groupe.
tour-track = { $key } montre ce qui a changé. C'est gardé, au nom du groupe.
tour-end = Chaque mot nouveau avec son auteur. Annuler : { $undo }. Toutes les touches : { $key }

### S'y retrouver : aller où l'on veut, et ce que l'on a déjà vu.

app-jump = Aller à…
app-jump-help = Trouve une clause, un amendement, une séance ou une modification par quelques lettres et y va.
app-jump-clause = Clause
app-jump-amendment = Amendement
app-jump-session = Séance
app-jump-change = Modification
app-jump-to-clause = Enter montre la clause.
app-jump-to-amendment = Enter montre l'amendement dans le texte de sa clause.
app-jump-to-session = Enter montre le compte rendu de la séance.
app-jump-to-change = Enter montre la modification dans l'historique.
app-jump-reading = La liste se prépare.
app-jump-no-history = L'historique est en cours de lecture : ses modifications suivent.
app-jump-unread = L'historique ne peut pas être lu : ses modifications ne figurent pas ici.
app-jump-empty = Il n'y a encore rien où aller.
app-jump-nothing = Rien ne porte ce nom.

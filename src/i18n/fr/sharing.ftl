### The plan taken home and brought back, on the screen.

app-group-sharing = Le partage
app-take-home = Emporter
app-take-home-help = Emporte le plan : sur une clé, dans un dossier, dans un fichier en .bundle ou sur un serveur.
app-bring-back = Rapporter
app-bring-back-help = Va chercher ce qu'est devenu le plan ailleurs et le montre avant toute fusion.
app-sharing-merge = Fusionner
app-sharing-merge-help = Reprend ce qui est arrivé ; en cas de heurt, ce qui est ici demeure et l'autre rédaction est déposée.
app-sharing-read = Lire d'abord
app-sharing-read-help = Montre le plan tel que l'autre côté l'a, comparé au vôtre ; Esc revient.
app-sharing-leave = Laisser
app-sharing-leave-help = Laisse ce qui est arrivé ; rien n'est modifié.
app-sharing-where = Vers où ?
app-sharing-whence = D'où ?
app-sharing-hint = Un dossier ou une clé, un fichier en .bundle, ou un serveur tel que hub.example.org:plan.git. Tab complète un dossier, ~ est le vôtre.
app-sharing-stick = clé
app-sharing-another = Un autre lieu…
app-sharing-taking = Le plan est en route vers { $place }…
app-sharing-fetching = Recherche de ce qu'il y a dans { $place }…
app-sharing-merging = Reprise de ce qui vient de { $place }…
app-sharing-there = Ce qui vient de { $place } est là. Sur le plan, B le montre ; rien n'est encore fusionné.
app-sharing-came = Ce qui en est résulté
app-sharing-ours = notre propre texte
app-sharing-then = Le plan tel qu'il est dans { $place }, en lecture seule. t le compare au vôtre, Esc revient.
app-sharing-collides =
    { $count ->
        [0] Rien ne heurte ce qui a été fait ici.
        [one] Un endroit se heurte ; l'amendement est déposé à la fusion :
       *[other] { $count } endroits se heurtent ; les amendements sont déposés à la fusion :
    }
app-sharing-next-both = Rien n'a encore été modifié ici. La fusion le réunit à ce qui a été fait ici depuis.
app-sharing-next-onward = Rien n'a encore été modifié ici. Cela continue là où en est le plan.
app-sharing-asks-home = { $place } demande une phrase secrète ou un mot de passe, ou n'a jamais été rencontré, et cet écran ne peut y répondre. Rien n'a été modifié. Allez-y une fois en ligne de commande : « plenary take-home { $place } ».
app-sharing-asks-back = { $place } demande une phrase secrète ou un mot de passe, ou n'a jamais été rencontré, et cet écran ne peut y répondre. Rien n'a été modifié. Allez-y une fois en ligne de commande : « plenary bring-back { $place } --look ».

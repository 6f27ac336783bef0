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
app-sharing-again = Faire entrer de nouveau
app-sharing-again-help = Fait entrer de nouveau ce qui était déjà venu ici et a été annulé depuis.
app-sharing-again-title = C’est déjà venu
app-sharing-stays-out = Cela reste dehors
app-sharing-again-hint = a le fait entrer de nouveau avant de réunir le reste.
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
app-sharing-there = Ce qui vient de { $place } est là. Sur le plan, { $back } le montre ; rien n'est encore fusionné.
app-sharing-came = Ce qui en est résulté
app-sharing-ours = notre propre texte
app-sharing-then = Le plan tel qu'il est dans { $place }, en lecture seule. { $track } le compare au vôtre, Esc revient.
app-sharing-collides =
    { $count ->
        [0] Rien ne heurte ce qui a été fait ici.
        [one] Un endroit se heurte ; l'amendement est déposé à la fusion :
       *[other] { $count } endroits se heurtent ; les amendements sont déposés à la fusion :
    }
app-sharing-next-both = Rien n'a encore été modifié ici. La fusion le réunit à ce qui a été fait ici depuis.
app-sharing-next-onward = Rien n'a encore été modifié ici. Cela continue là où en est le plan.

## En chemin

app-sharing-to = En route vers { $place }
app-sharing-from = Depuis { $place }
app-going-asking = On demande ce qu'il y a là…
app-going-packing =
    { $all ->
        [0] On rassemble ce qui manque…
       *[other] On rassemble ce qui manque : { $done } morceaux sur { $all }
    }
app-going-sending =
    { $all ->
        [0] Envoi : { $amount }
       *[other] Envoi : { $done } morceaux sur { $all }, { $amount }
    }
app-going-receiving =
    { $all ->
        [0] Réception : { $amount }
       *[other] Réception : { $done } morceaux sur { $all }, { $amount }
    }
app-going-checking =
    { $all ->
        [0] On examine ce qui est arrivé…
       *[other] On examine ce qui est arrivé : { $done } morceaux sur { $all }
    }
app-going-off = On arrête…
app-amount-kilo = { $count } ko
app-amount-mega = { $count } Mo
app-sharing-keys = Esc l'arrête. Enter : continuer à travailler pendant le trajet ; { $home } ou { $back } le remontre.
app-sharing-busy = Le plan est encore en route : { $place }.
app-sharing-asks = { $place } demande
app-sharing-secret = Ce qui est tapé n'est pas montré et n'est gardé nulle part. Enter l'envoie, Esc arrête le trajet.
app-sharing-word = Enter l'envoie, Esc arrête le trajet.
app-sharing-waits = { $place } demande quelque chose. Sur le plan, { $home } ou { $back } le montre.
app-sharing-note = { $place } : { $question }
app-sharing-host-title = Est-ce le bon ordinateur ?
app-sharing-host = { $host } n'a encore jamais été rencontré. Demandez son empreinte à qui le tient et comparez-la jusqu'à la dernière lettre avec celle-ci : { $print }
app-sharing-host-no = Ne pas se connecter
app-sharing-host-yes = C'est la même : se connecter
app-sharing-no = Non
app-sharing-yes = Oui
app-signing-title = Votre clé de sécurité
app-signing-touch = Touchez votre clé de sécurité : elle vous attend.
app-signing-keys = Esc annule : rien n'est alors enregistré.
app-signing-asks = Votre clé demande
app-signing-secret = Ce qui est tapé n'est pas montré et n'est gardé nulle part. Enter l'envoie, Esc annule : rien n'est alors enregistré.
app-signing-waits = Votre clé demande sa phrase secrète ou son code PIN. Fermez ce qui est ouvert pour le taper.
app-sharing-rewritten-title = Il n'a plus ce qu'il avait
app-sharing-rewritten = { $place } en était à { $seen } la dernière fois qu'on l'a vu, et { $now } n'en est pas la suite. Quelqu'un y a retiré des modifications, ou c'est une autre clé ou une copie plus ancienne. Rien n'a été suivi et rien n'a été changé. Demandez à qui le tient avant de continuer.
app-sharing-rewritten-no = Laisser
app-sharing-rewritten-yes = C'est voulu : continuer quand même

## Le point de rencontre suivi

app-follow = Suivre un point de rencontre
app-follow-help = Suit un point de rencontre : toutes les quelques secondes, ce que d'autres ont apporté arrive et ce qui est nouveau ici est apporté. Une fois de plus y met fin.
app-sharing-hub = Quel point de rencontre ?
app-following = { $place } est suivi : ce que d'autres apportent arrive toutes les quelques secondes, et ce qui est nouveau ici y est apporté.
app-following-brought =
    { $count ->
        [one] { $sender } a apporté une modification pour { $parties } : { $clauses }
       *[other] { $sender } a apporté { $count } modifications pour { $parties } : { $clauses }
    }
app-following-nobody = { $place } ne laisse entrer qu'avec une phrase secrète ou un mot de passe, et pendant le suivi on ne peut pas le demander toutes les quelques secondes. Il n'est plus suivi. Confiez la clé à un agent (ssh-add), puis suivez-le de nouveau.
app-following-rewritten = { $place } n'a plus ce qu'il avait : il en était à { $seen } la dernière fois qu'on l'a vu, et { $now } n'en est pas la suite. Rien n'a été suivi ni changé, et il n'est plus suivi. { $key } demande ce qu'il en sera.

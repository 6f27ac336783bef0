### What is said of what is wrong with a repository, a terminal and the settings.

cli-doctor-about = Trouver ce qui ne va pas ici, et réparer ce qui est sûr
cli-doctor-usage = plenary doctor [--repair] [--json]
cli-help-repair = Réparer ce qui peut l'être sans rien perdre, et dire ce qui a été fait
cli-doctor-more =
    Regarde le dépôt et le plan qu'il contient, les réglages et les programmes
    présents, et dans un terminal, le terminal. √ est comme il faut, · bon à savoir,
    ✗ ne va pas. Sans --repair, rien n'est changé, sauf ce que toute commande
    achève. --repair enlève les verrous qui ne sont à personne, récrit les fichiers
    du plan qui manquent au dossier, refait l'index de git et enlève les caches
    anciens. Code de sortie : 0 tout va bien, 1 quelque chose ne va pas, 3 une
    réparation a échoué.

## The whole

doctor-area-repository = Dépôt
doctor-area-terminal = Terminal
doctor-area-settings = Réglages et programmes
doctor-well = { $notes ->
    [0] Tout va bien.
    [one] Tout va bien ; { $notes } chose est bonne à savoir.
   *[other] Tout va bien ; { $notes } choses sont bonnes à savoir.
}
doctor-unwell = { $count ->
    [one] { $count } chose ne va pas.
   *[other] { $count } choses ne vont pas.
}
doctor-can-repair = { $count ->
    [one] `plenary doctor --repair` peut réparer { $count } de ces choses.
   *[other] `plenary doctor --repair` peut réparer { $count } de ces choses.
}
doctor-unchecked = Cela n'a pas pu être examiné : { $why }
doctor-repair-do = `plenary doctor --repair` s'en charge.

## The repository

doctor-stands = Le dépôt s'ouvre ; le plan en est à { $change } sur { $branch }.
doctor-bare = Le dépôt n'a pas de dossier avec des fichiers, comme un point de rencontre ; le plan en est à { $change } sur { $branch }.
doctor-writable-good = Tout ce qu'un enregistrement écrit peut être écrit.
doctor-writable-not = { $path } ne peut pas être écrit : { $why }.
doctor-writable-do = Copiez tout le dossier à un endroit à vous et continuez là, ou faites-vous le donner par son propriétaire.
doctor-lock-none = Personne ne tient de verrou.
doctor-lock-left = Le verrou { $path } a été laissé par un programme qui est mort ; il empêche d'enregistrer.
doctor-lock-fresh = Un autre programme tient le verrou { $path } en ce moment. S'il est encore là dans une minute, regardez de nouveau.
doctor-held-by = Un Plenary sur { $host } enregistre en ce moment (processus { $process }).
doctor-held = Un autre Plenary enregistre en ce moment.
doctor-space-good = Il y a de la place sur le disque : { $free } Mio.
doctor-space-low = Le disque se remplit : il reste { $free } Mio.
doctor-space-full = Le disque est plein : il reste { $free } Mio, et un enregistrement peut échouer.
doctor-space-do = Faites-y de la place.
doctor-settings-plain = Les réglages du dépôt ne lancent aucun programme.
doctor-programs = { $count ->
    [one] Le dépôt ferait lancer un programme à git : { $names }. Plenary ne le lance jamais.
   *[other] Le dépôt ferait lancer { $count } programmes à git : { $names }. Plenary ne les lance jamais.
}
doctor-programs-do = Si ce n'est pas vous qui l'avez réglé, n'employez ici aucune commande git : reprenez le plan avec `plenary bring-back` dans une copie à vous.
doctor-flush = git a été réglé ici pour ne pas attendre le disque : ce qui est enregistré avec git lui-même peut se perdre dans une panne de courant. Ce que Plenary enregistre, non.
doctor-flush-do = Retirez core.fsync et core.fsyncObjectFiles de ses réglages.
doctor-driver-absent = git fusionne ici ligne par ligne ; `plenary merge` fusionne par clause et par mot.
doctor-driver-whole = git fusionne ici les plans comme Plenary.
doctor-driver-uninstalled = Le plan demande à git de fusionner comme Plenary, mais cette copie ne sait pas comment.
doctor-driver-unnamed = Cette copie sait fusionner comme Plenary, mais aucune ligne de .gitattributes ne le demande.
doctor-driver-gone = git doit fusionner avec { $path }, qui n'est plus là : git merge échouera.
doctor-driver-do = `plenary install-merge-driver` y remédie.

## The plan in it

doctor-interrupted = { $count ->
    [one] Un enregistrement avait été interrompu ; { $count } fichier du dossier vient d'être amené au dernier changement, comme par toute commande.
   *[other] Un enregistrement avait été interrompu ; { $count } fichiers du dossier viennent d'être amenés au dernier changement, comme par toute commande.
}
doctor-index-good = L'index de git est comme le dernier changement.
doctor-index-missing = L'index de git manque : git croit tous les fichiers retirés.
doctor-index-broken = L'index de git ne peut pas être lu.
doctor-index-behind = { $count ->
    [one] L'index de git tient une version antérieure de { $count } fichier : le prochain commit avec git reprendrait le changement enregistré.
   *[other] L'index de git tient des versions antérieures de { $count } fichiers : le prochain commit avec git reprendrait les changements enregistrés.
}
doctor-index-staged = { $count ->
    [one] Quelqu'un a préparé avec git { $count } fichier qui n'est pas encore enregistré.
   *[other] Quelqu'un a préparé avec git { $count } fichiers qui ne sont pas encore enregistrés.
}
doctor-files-good = Les fichiers du dossier sont tels qu'enregistrés.
doctor-files-gone = { $count ->
    [one] { $path } est enregistré et manque au dossier.
   *[other] { $count } fichiers sont enregistrés et manquent au dossier, le premier étant { $path }.
}
doctor-files-gone-do = Si personne n'a voulu l'enlever, `plenary doctor --repair` l'écrit de nouveau.
doctor-files-changed = { $count ->
    [one] { $path } diffère de ce qui est enregistré.
   *[other] { $count } fichiers diffèrent de ce qui est enregistré, le premier étant { $path }.
}
doctor-files-changed-do = Ouvrez le plan à l'écran pour l'adopter au nom d'une voix ou le laisser.
doctor-check-good = Les fichiers du plan sont en ordre.
doctor-check-warned = { $count ->
    [one] Il y a { $count } remarque sur les fichiers du plan.
   *[other] Il y a { $count } remarques sur les fichiers du plan.
}
doctor-check-wrong = { $count ->
    [one] { $count } chose ne va pas dans les fichiers du plan.
   *[other] { $count } choses ne vont pas dans les fichiers du plan.
}
doctor-check-do = `plenary check` donne le fichier et la ligne.
doctor-objects-good = { $count ->
    [one] L'historique est entier : { $count } objet a été examiné.
   *[other] L'historique est entier : { $count } objets ont été examinés.
}
doctor-objects-do = Gardez ce dossier tel quel et continuez avec la copie d'une autre partie : `plenary bring-back` y apporte ce qui est nouveau.
doctor-replaced-do = Plenary lit ce qui a été enregistré. Avec `git replace -d`, et sans .git/info/grafts, git le lira aussi.
doctor-cut-off = { $count ->
    [one] { $count } objet est coupé, comme par une copie qui n'est pas arrivée à sa fin : la bibliothèque de git y lirait sans fin, et rien d'autre n'a été examiné.
   *[other] { $count } objets sont coupés, comme par une copie qui n'est pas arrivée à sa fin : la bibliothèque de git y lirait sans fin, et rien d'autre n'a été examiné.
}
doctor-cut-off-do = `plenary doctor --repair` les met de côté ; apportez ensuite ce qui manque depuis la copie d'une autre partie.
doctor-name-head = Le fichier HEAD est endommagé : il ne dit plus que le plan se trouve sur la branche { $branch }.
doctor-name-branch = La branche { $branch } est endommagée ou a disparu : elle ne dit plus à quelle modification le plan se trouve.
doctor-name-do = `plenary doctor --repair` la remet à { $change }, là où son journal la place en dernier.
doctor-did-head = HEAD désigne de nouveau la branche { $branch }.
doctor-did-branch = La branche { $branch } se trouve de nouveau à { $change }, là où son journal la place en dernier.
doctor-name-list = La liste des branches et des étiquettes de git, packed-refs, est coupée ou endommagée.
doctor-name-list-do = `plenary doctor --repair` en garde ce qui est entier ; apportez ce qui manque depuis la copie d'une autre partie.
doctor-did-list = Ce qui est entier de la liste des branches et des étiquettes de git a été gardé ; l'endommagée a été mise de côté sous { $path }.
doctor-cut-do = `git fetch --unshallow` va chercher le reste.
doctor-rewritten-do = Demandez qui l'a fait. `plenary verify` en dit plus, et `plenary verify --accept` le prend pour nouveau départ.
doctor-clock-good = L'horloge s'accorde avec le dernier changement.
doctor-clock-early = L'horloge de cette machine dit { $now }, ce qui ne se peut pas.
doctor-clock-behind = L'horloge de cette machine dit { $now }, et le dernier changement a été enregistré à { $last }.
doctor-clock-do = Réglez l'horloge, ou cherchez quelle machine a enregistré dans le futur.
doctor-drafts = { $count ->
    [one] { $count } texte a été tapé et jamais enregistré.
   *[other] { $count } textes ont été tapés et jamais enregistrés.
}
doctor-drafts-do = Il est proposé à l'ouverture du plan à l'écran.
doctor-caches = { $count ->
    [one] { $count } fichier du cache est d'une autre version de Plenary.
   *[other] { $count } fichiers du cache sont d'autres versions de Plenary.
}

## The terminal

doctor-size-good = Le terminal a { $columns } colonnes et { $rows } lignes.
doctor-size-small = Le terminal a { $columns } colonnes et { $rows } lignes ; l'écran en demande 80 et 24.
doctor-size-do = Agrandissez la fenêtre ou réduisez ses lettres.
doctor-size-none = Le terminal ne dit pas sa taille.
doctor-colours-true = Il a toutes les couleurs.
doctor-colours-256 = Il a 256 couleurs.
doctor-colours-16 = Il a 16 couleurs : les parties se distinguent par leurs lettres plus que par la couleur.
doctor-colours-none = Il n'a pas de couleurs : les parties se distinguent par leurs lettres.
doctor-term-none = Le terminal ne dit pas ce qu'il est (TERM).
doctor-term-do = Ouvrez Plenary dans une fenêtre à lui, pas dans un autre programme.
doctor-within = Plenary tourne dans { $program }, qui se tient entre lui et le terminal.
doctor-within-do = Pour de grandes lettres au mur, lancez-le en dehors.
doctor-encoding-good = Il lit l'UTF-8 : toutes les langues peuvent être montrées.
doctor-encoding-other = Il ne lit pas l'UTF-8 : les lettres accentuées sont mal montrées.
doctor-encoding-mute = Interrogé, il n'a pas répondu ; d'après ses réglages il lit l'UTF-8.
doctor-encoding-unsure = Interrogé, il n'a pas répondu ; ses réglages ne disent pas qu'il lit l'UTF-8 (« { $locale } »).
doctor-encoding-do = Réglez l'encodage du terminal sur UTF-8.
doctor-letters-plain = Il a des lettres d'une taille ; au mur, agrandissez sa police.
doctor-letters-drawn = Il a des lettres d'une taille ; pour le mur, de plus grandes sont dessinées.
doctor-letters-double = Il a des lettres de taille double pour le mur.
doctor-letters-scaled = Il a des lettres de toute taille pour le mur.
doctor-keys-apart = Il distingue toutes les touches.
doctor-keys-plain = Il envoie les touches comme la plupart des terminaux, ce qui suffit.

## Settings and programs

doctor-settings-good = { $path } est en ordre.
doctor-settings-none = Rien n'est réglé pour cet utilisateur ; c'est bien ainsi.
doctor-settings-do = Tant qu'il n'est pas corrigé, il compte comme vide.
doctor-no-home = Le système ne connaît pas de dossier personnel de cet utilisateur : les réglages ne sont pas gardés, et ce qui est tapé l'est dans le dépôt.
doctor-no-home-do = Renseignez HOME.
doctor-recorder = { $name } <{ $email }> enregistre.
doctor-recorder-none = Il n'est pas réglé qui enregistre : à l'écran, c'est le secrétariat du plan ; une commande demande --recorder.
doctor-recorder-do = `git config --global user.name "Votre nom"` et `git config --global user.email vous@example.org` le règlent.
doctor-signing-none = Rien n'est signé, personne ne l'ayant demandé.
doctor-signing-good = La clé pour signer est là.
doctor-signing-gone = La clé pour signer, { $key }, ne peut pas être lue.
doctor-signing-do = Nommez le fichier de la clé dans settings.toml (signing-key), ou remettez la clé.
doctor-typed-kept = Ce qui est tapé survit à une panne.
doctor-typed-lost = Ce qui est tapé ne survivrait pas à une panne : { $path } ne peut pas être écrit ({ $why }).
doctor-typed-do = Faites de ce dossier le vôtre, ou donnez-en un à vous dans XDG_STATE_HOME.
doctor-program = { $version } est là.
doctor-git-none = Il n'y a pas de programme git : les plans ne voyagent que par dossier et clé, pas vers des serveurs.
doctor-git-do = Installez git.
doctor-ssh-none = Il n'y a pas de programme ssh : rien ne peut être signé, ni une signature vérifiée.
doctor-ssh-old = { $version } est trop ancien pour vérifier les signatures.
doctor-ssh-do = Installez OpenSSH 8.2 ou plus récent.

## What was repaired

doctor-did-nothing = Il n'y avait rien à réparer.
doctor-did-lock = Le verrou { $path } a été enlevé.
doctor-did-aside = Ce qui était coupé a été mis de côté : { $path }.
doctor-did-file = { $path } a été récrit tel qu'enregistré.
doctor-did-index = L'index de git est de nouveau comme le dernier changement.
doctor-did-index-aside = L'index de git a été refait ; celui qui était cassé a été mis de côté : { $path }.
doctor-did-caches = { $count ->
    [one] { $count } fichier ancien a été enlevé du cache.
   *[other] { $count } fichiers anciens ont été enlevés du cache.
}

## À l'écran

app-doctor = Tout est-il en ordre ?
app-doctor-help = Cherche ce qui ne va pas ici, et répare ce qui peut l'être.
app-doctor-looking = Vérification que tout est en ordre…
app-doctor-repairing = Réparation de ce qui peut l'être…
app-doctor-of = Examiné : { $folder }
app-doctor-offer = { $count ->
    [one] { $count } de ces points peut être réparé ici : appuyez sur Entrée.
   *[other] { $count } de ces points peuvent être réparés ici : appuyez sur Entrée.
}
app-doctor-ask = Réparer ?
app-doctor-ask-text = { $count ->
    [one] { $count } point peut être réparé. Rien de ce qui a été enregistré n'est perdu, et il est dit ce qui a été fait.
   *[other] { $count } points peuvent être réparés. Rien de ce qui a été enregistré n'est perdu, et il est dit ce qui a été fait.
}
app-doctor-ask-go = Réparer
app-doctor-marked = { $mark } { $said }
app-doctor-advised = { $said } { $advice }

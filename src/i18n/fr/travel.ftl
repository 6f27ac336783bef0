### Un plan en voyage : emporté et rapporté.

travel-nothing-there = Il n'y a pas de plan dans { $path } : ni dépôt, ni fichier terminé par .bundle. Rien n'a été changé. Vérifiez que c'est la bonne clé ou le bon dossier ; « plenary take-home { $path } » y emporte ce plan.
travel-several-there =
    { $count ->
        [one] Il y a un plan à cet endroit : { $names }. Dites que c'est bien lui.
       *[other] Il y a { $count } plans à cet endroit : { $names }. Dites lequel.
    }
travel-not-a-bundle = { $path } n'est pas un paquet (bundle) de git, ou il est endommagé, comme il arrive quand une clé est retirée trop tôt. Rien n'a été changé. Demandez qu'on l'écrive encore une fois avec « plenary take-home ».
travel-no-bundle = { $path } est déjà là et n'est pas un paquet (bundle). Il est resté comme il est. Nommez un autre fichier.
travel-unbrought = { $path } contient des modifications qui ne sont pas ici. Rien n'a été écrit par-dessus. Rapportez-les d'abord avec « plenary bring-back », ou nommez un autre fichier.
travel-prerequisite = Ce paquet s'appuie sur la modification { $change }, qui n'est pas ici. Rien n'a été changé. Rapportez d'abord ce qui la précède, ou demandez le plan entier : « plenary take-home FICHIER.bundle » sans --new ni --since.
travel-filtered = À { $place }, des parties du plan ont été laissées de côté à dessein ; on ne peut donc pas le rapporter de là. Rien n'a été changé. Demandez une copie entière.
travel-incomplete = Ce que { $place } annonce n'y est pas en entier : une partie manque ou est endommagée, parce que la copie a été coupée ou la clé retirée. Rien n'a été changé. Demandez à qui l'a apporté d'y emporter le plan encore une fois.
travel-unsound = Ce qui est arrivé n'est pas tel que git le conserve : l'objet { $object } est faux ({ $why }). Rien n'en a été repris. Demandez à l'expéditeur d'où cela vient, et une nouvelle copie.
travel-worked-on = Quelqu'un travaille sur le plan dans { $path } ; il changerait sous ses mains. Rien n'a été changé. Emportez plutôt le plan dans un dossier vide ou sur une clé ; ou ouvrez le plan là-bas et rapportez-y celui-ci.
travel-in-the-way = Autre chose se trouve à { $path }. Rien n'a été changé. Nommez un autre dossier.
travel-cut-short = L'historique de cette copie a été raccourci ; on ne peut donc pas le donner en entier à d'autres. Rien n'a été changé. Complétez-le avec « git fetch --unshallow », puis réessayez.
travel-no-git = Il n'y a pas de programme git sur cet ordinateur, et il en faut un pour joindre un serveur. Rien n'a été changé. Installez git (https://git-scm.com), ou prenez une clé ou un paquet, qui n'en demandent pas.
travel-called-off = Arrêté en chemin. Rien n'a été changé ici, et { $place } a tout ce qui était en route, ou n'en a rien.
travel-vanished = { $place } n'est plus là : la clé a été retirée, ou le partage a disparu. Rien n'a été changé ici. Vérifiez que c'est bien branché, et recommencez : ce qui y est déjà n'est pas repris deux fois.
travel-full = Il n'y a plus de place à { $place }. Rien n'y a été changé. Faites de la place, ou emportez le plan ailleurs.
travel-several-branches = { $place } a plusieurs lignes de travail, et aucune ne porte le nom de la vôtre ni n'est la première : { $names }. Rien n'a été changé. Demandez à qui le tient laquelle est le plan ; « git symbolic-ref HEAD refs/heads/NOM » l'y dit une fois pour toutes.
travel-shallow-there = L'historique à { $place } y a été raccourci, et le plan ne peut donc pas en être rapporté. Rien n'a été changé. Demandez à qui le tient de chercher le reste avec « git fetch --unshallow », ou un paquet du plan entier.
travel-others-there = Le dépôt à { $place } appartient à un autre utilisateur de cet ordinateur, et git n'y donne pas accès. Rien n'a été changé. Demandez à qui le tient de le donner à votre utilisateur, ou d'y dire une fois : « git config --global --add safe.directory DOSSIER ».
travel-no-branch = { $place } n'a pas de branche qui puisse être celle de ce plan. Rien n'a été changé. Si personne n'y a encore apporté le plan, faites-le avec « plenary take-home ».
travel-stranger = Ce qui est à { $place } est un autre plan, ou a été recommencé : il n'a aucune modification en commun avec celui-ci. Rien n'a été changé. Vérifiez que c'est le bon endroit.
travel-rejected = D'autres ont apporté entre-temps quelque chose à { $place }. Rien n'y a été changé. Rapportez-le d'abord avec « plenary bring-back », puis emportez-y le plan de nouveau.
travel-not-let-in = { $place } ne vous laisse pas entrer : la phrase secrète, le mot de passe ou la clé n'est pas juste, ou vous n'y avez pas droit. Rien n'a été changé. Réessayez ; demandez à qui tient cet endroit si votre clé y est connue.
travel-other-host = { $place } n'est pas l'ordinateur connu sous ce nom, ou n'a encore jamais été rencontré. Rien n'a été changé. Demandez son empreinte à qui le tient, connectez-vous une fois avec « ssh » et comparez.
travel-unreachable = { $place } est injoignable. Rien n'a été changé ici. Vérifiez le réseau et le nom, puis réessayez.
travel-none-there = Il n'y a pas de dépôt à { $place }. Rien n'a été changé. Vérifiez comment l'endroit s'écrit ; « plenary hub DOSSIER » y en fait un.
travel-protocol = { $place } nomme un chemin qui n'est pas suivi, parce qu'il pourrait lancer d'autres programmes. Rien n'a été changé. Prenez un dossier, un paquet, ou un serveur par ssh ou https.
travel-rewritten = { $place } n'a plus ce qu'il avait : il en était à { $seen } la dernière fois qu'on l'a vu, et { $now } n'en est pas la suite. Quelqu'un y a retiré des modifications, ou c'est une autre clé ou une copie plus ancienne. Rien n'a été suivi et rien n'a été changé. Demandez à qui le tient ; si c'est voulu, dites --rewritten.
travel-refused = { $place } refuse le plan : { $why }. Rien n'y a été changé. Demandez à qui le tient.
travel-program = git n'y est pas arrivé à { $place } : { $why }. Rien n'a été changé.

## Ce qui a été emporté

travel-taken =
    { $count ->
        [one] Emporté à { $place } : { $count } modification qui n'y était pas.
       *[other] Emporté à { $place } : { $count } modifications qui n'y étaient pas.
    }
travel-taken-nothing = { $place } a déjà tout.
travel-taken-partial = Ce paquet s'appuie sur ce que l'autre côté possède. Qui n'a encore rien a besoin d'un paquet entier.
travel-taken-ahead = { $place } a des modifications qui ne sont pas ici. Rapportez-les avec « plenary bring-back ».
travel-taken-kept = { $place } donne ces noms à autre chose et les a gardés : { $names }
travel-hub-made = Le point de rencontre est à { $path }. Chaque table y emporte le plan avec « plenary take-home » et le suit avec « plenary watch ».

## Ce qui est arrivé

travel-nothing-new = Rien de nouveau à { $place }.
travel-look-from =
    { $count ->
        [one] { $count } modification de { $place }, enregistrée par { $sender } :
       *[other] { $count } modifications de { $place }, enregistrées en dernier par { $sender } :
    }
travel-look-signatures-hold = Les signatures tiennent : { $signed } de la partie même, { $recorded } du secrétariat pour elle, { $unverified } sans preuve
travel-look-signatures-not =
    { $count ->
        [one] { $count } chose ne tient pas ; { $signed } actes signés par la partie, { $recorded } par le secrétariat pour elle, { $unverified } sans preuve :
       *[other] { $count } choses ne tiennent pas ; { $signed } actes signés par la partie, { $recorded } par le secrétariat pour elle, { $unverified } sans preuve :
    }
travel-look-signatures-unknown = Les signatures n'ont pas été regardées. { $why }
travel-look-by =
    { $count ->
        [one] { $party } : { $count } modification
       *[other] { $party } : { $count } modifications
    }
travel-look-nobody = Sans attribution
travel-look-clauses =
    { $count ->
        [one] { $count } clause :
       *[other] { $count } clauses :
    }
travel-look-amendments =
    { $count ->
        [one] { $count } nouvel amendement :
       *[other] { $count } nouveaux amendements :
    }
travel-look-positions =
    { $count ->
        [one] { $count } nouvelle position :
       *[other] { $count } nouvelles positions :
    }
travel-look-sessions =
    { $count ->
        [one] { $count } séance :
       *[other] { $count } séances :
    }
travel-look-adoptions =
    { $count ->
        [one] { $count } nouvelle adoption ou étape :
       *[other] { $count } nouvelles adoptions et étapes :
    }
travel-next-onward = Rien n'a été changé ici. « plenary bring-back { $place } » le reprend : c'est la suite de ce que le plan est ici.
travel-next-both = Rien n'a été changé ici. « plenary bring-back { $place } » le réunit avec ce qui a été fait ici depuis.
travel-joined-onward = Repris de { $place }.
travel-joined-merged = Réuni avec ce qui a été fait ici depuis.
travel-tags-collided =
    { $count ->
        [one] Une adoption ou une étape de ce nom est déjà ici et désigne autre chose ; elle reste telle quelle : { $names }
       *[other] { $count } adoptions ou étapes de ces noms sont déjà ici et désignent autre chose ; elles restent telles quelles : { $names }
    }

## Les endroits

travel-no-places = Ce plan n'a pas encore voyagé, et aucune clé n'est branchée. Dites où : un dossier, un fichier terminé par .bundle, ou un serveur comme hub.example.org:plan.git.
travel-places = Où ce plan est allé, le dernier endroit d'abord :
travel-sticks = Clés branchées :

## Le point de rencontre d'une salle

travel-watching = { $place } est suivi. Ctrl-C y met fin.
travel-watch-no-place = Dites quel endroit suivre : aucun n'est connu.
travel-watch-ended = { $place } n'est plus suivi.
travel-hub-away = { $why } On réessaie sans cesse ; le travail continue ici.
travel-hub-back = { $place } est de retour.
travel-brought =
    { $count ->
        [one] { $count } modification, enregistrée par { $sender }
       *[other] { $count } modifications, enregistrées en dernier par { $sender }
    }

## En ligne de commande

cli-value-place = ENDROIT
cli-help-place = Un dossier ou une clé, un fichier terminé par .bundle, ou un serveur ; sans lui, la liste de ceux qui sont connus
cli-help-take-new = D'un paquet : seulement ce que cet endroit n'a pas encore reçu
cli-help-take-since = D'un paquet : seulement ce qui suit cette révision, que l'autre côté possède
cli-help-rewritten = Suivre malgré tout un endroit où des modifications ont été retirées
cli-help-look = Dire seulement ce qui est arrivé ; rien n'est repris
cli-help-into = Faire une première copie dans ce dossier nouveau ou vide
cli-help-hub = Où le faire ; un dossier nouveau ou vide
cli-help-every = Combien de secondes attendre entre deux visites ; 5 par défaut
cli-take-part = Seul un paquet peut contenir une partie. Tout autre endroit dit lui-même ce qu'il a : laissez --new et --since.
cli-take-home-about = Emporter le plan : sur une clé, en paquet, sur un serveur
cli-take-home-usage = plenary take-home [ENDROIT] [--new | --since RÉVISION]
cli-take-home-more =
    Un dossier vide devient une copie du dépôt du plan ; sinon la copie s'y
    trouve sous le nom du plan. Un fichier terminé par .bundle contient le plan
    d'un seul tenant, à envoyer par courriel ; git sait aussi le cloner. Les
    adoptions voyagent avec lui. Un serveur est joint par votre propre programme
    git, avec vos clés :
      plenary take-home /media/cle
      plenary take-home plan.bundle
      plenary take-home hub.example.org:plan.git
cli-bring-back-about = Rapporter ce que le plan est devenu ailleurs
cli-bring-back-usage = plenary bring-back [ENDROIT] [--look | --into DOSSIER]
cli-bring-back-more =
    Ce qui est reçu est vérifié avant que rien ne le nomme, puis annoncé : qui
    l'envoie, pour qui les modifications ont été faites, quelles clauses, quels
    amendements, quelles positions et adoptions. Avec --look, rien de plus n'est
    fait. Un endroit qui a retiré ce qu'il avait n'est jamais suivi en silence.
cli-hub-about = Faire le point de rencontre d'une salle, pour plusieurs tables
cli-hub-usage = plenary hub DOSSIER
cli-hub-more =
    Sur un partage où tous peuvent écrire, ou sur un serveur que tous joignent
    par ssh. Personne ne peut y retirer ce qui a été apporté.
cli-watch-about = Suivre un point de rencontre, toutes les quelques secondes
cli-watch-usage = plenary watch [ENDROIT] [--every SECONDES]
cli-watch-more =
    Sans endroit, le dernier utilisé. Une ligne dit qui a apporté quoi. Un point
    de rencontre qui disparaît est annoncé une fois ; le travail continue, et il
    est apporté à son retour.

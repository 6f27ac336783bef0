### Ce que dit la salle `store`.

store-no-folder = Le dossier { $path } n'existe pas. Vérifiez comment son nom s'écrit.
store-not-a-repository = { $path } ne se trouve pas dans un dépôt git. Allez dans le dossier d'un plan. Si ce dossier en contient un, ouvrez-le à l'écran avec « plenary DOSSIER », qui propose d'en faire un dépôt.
store-owner = Le dépôt { $path } appartient à un autre utilisateur, comme il arrive sur une clé USB. Copiez-le dans un dossier à vous et ouvrez la copie.
store-missing = Il manque à cette copie du dépôt une partie de ce qui a été enregistré : impossible de le dire ou de le faire ici. Rien n’a été modifié. Récupérez le reste avec « git fetch --refetch » ou « git fetch --unshallow », ou refaites une copie entière du dépôt à partir de celui d’une autre partie.
store-cut-off = L’objet { $object } du dépôt { $path } est endommagé : son fichier finit trop tôt, comme après une coupure de courant ou une copie qui n’est pas arrivée à sa fin. Rien n’a été lu ni modifié. Lancez-y « plenary doctor --repair » : il met l’objet de côté et dit que faire ensuite.
store-cut-short = L’historique de cette copie du dépôt est tronqué, et ce sur quoi cela repose est inconnu avant ce point. Rien n’a été modifié. Récupérez le reste avec « git fetch --unshallow » ; si c’est un fichier .git/info/grafts qui le tronque, retirez ce fichier.
store-not-a-file = { $path } est un tube, un périphérique ou un dossier, là où il faut un simple fichier. Il a été laissé tel quel, et rien n’a été modifié. Retirez-le et réessayez.
store-too-many = Ce plan compte plus de { $count } fichiers et dossiers, bien plus qu'un plan que l'on négocie. Il n'a pas été lu et rien n'a été modifié. Divisez-le en plusieurs plans, chacun dans son dossier avec son propre plan.toml, ou cherchez ce qui s'est mêlé par erreur à ses clauses.
store-not-plain = { $path } est un lien, un tube ou un périphérique là où git garde un fichier ou un dossier ordinaire. Rien n'a été suivi ni modifié. Retirez-le, ou reprenez le dépôt avec « git clone » auprès de la personne qui le tient.
store-elsewhere = D'après ses propres réglages, ce dépôt serait écrit hors de lui-même, à { $path }. Rien n'a été modifié. Si vous connaissez cet endroit, ouvrez-y le plan ; sinon, faites votre propre copie avec « git clone » et ouvrez-la.
store-sha256 = Le dépôt { $path } utilise SHA-256, que Plenary ne sait pas encore lire. Demandez à qui l'a fait un clone sous la forme habituelle de git (SHA-1).
store-reftable = Le dépôt { $path } garde ses branches dans une « reftable », que Plenary ne sait pas encore lire. Convertissez-le avec « git refs migrate --ref-format=files ».
store-extension = Le dépôt { $path } utilise une extension de git que Plenary ne connaît pas. Clonez-le avec « git clone --no-local » et ouvrez le clone.
store-no-plan = Ce dépôt ne contient aucun plan. Créez-en un avec « plenary new », ou enregistrez d'abord un plan.toml.
store-several-plans =
    { $count ->
        [one] Ce dépôt contient un plan : { $plans }. Indiquez avec --plan que c'est bien lui.
       *[other] Ce dépôt contient { $count } plans : { $plans }. Indiquez lequel avec --plan.
    }
store-no-such-plan = Il n'y a pas de plan à l'emplacement { $path } dans cette révision.
store-unborn = Aucune modification n'a encore été enregistrée dans ce dépôt. Enregistrez une fois les fichiers du plan avec « git add . » et « git commit », puis rouvrez-le.
store-branch-gone = La branche { $branch } a disparu, bien que son journal dise que des modifications y ont été enregistrées. Rien n’a été modifié. « plenary doctor --repair » la remet là où son journal la place en dernier.
store-detached = Le dépôt se trouve à un état ancien, sur aucune branche : une modification n'appartiendrait à rien. Revenez d'abord sur une branche, par exemple avec « git switch main ».
store-unfinished-merge = Une fusion est en suspens dans ce dépôt ; rien n'a donc été enregistré. Refaites-la avec « plenary merge --redo », terminez avec « git commit » ou annulez avec « git merge --abort », puis recommencez.
store-unfinished-revert = Une annulation (git revert) est en suspens dans ce dépôt ; rien n'a donc été enregistré. Terminez avec « git revert --continue » ou annulez avec « git revert --abort », puis recommencez.
store-unfinished-cherry-pick = Une reprise de modification (git cherry-pick) est en suspens dans ce dépôt ; rien n'a donc été enregistré. Terminez avec « git cherry-pick --continue » ou annulez avec « git cherry-pick --abort », puis recommencez.
store-unfinished-rebase = Un rebasage (git rebase) est en suspens dans ce dépôt ; rien n'a donc été enregistré. Terminez avec « git rebase --continue » ou annulez avec « git rebase --abort », puis recommencez.
store-unfinished-am = Une série de correctifs (git am) est en suspens dans ce dépôt ; rien n'a donc été enregistré. Terminez avec « git am --continue » ou annulez avec « git am --abort », puis recommencez.
store-unfinished-bisect = Une recherche avec « git bisect » est en suspens dans ce dépôt ; rien n'a donc été enregistré. Terminez-la avec « git bisect reset », puis recommencez.
store-unfinished-conflict = Des fichiers sont en conflit dans ce dépôt ; rien n'a donc été enregistré. Réglez-les, indiquez chacun avec « git add » et terminez avec « git commit », ou revenez à la dernière modification avec « git reset --merge », puis recommencez.
store-newer = Ce plan a été écrit par un Plenary plus récent (format { $format }). Vous pouvez le lire ici ; pour le modifier, mettez Plenary à jour.
store-broken-manifest = Le plan.toml du plan est illisible, rien n'est donc enregistré. Réparez d'abord ce fichier ; « plenary check » montre l'endroit.
store-no-revision = Il n'y a pas de révision « { $name } ». Nommez une modification, une étiquette ou une branche, ou « start ».
store-two-revisions = « { $name } » est une étiquette et une branche, à des modifications différentes. Précisez : tags/{ $name } ou heads/{ $name }.
store-not-empty = Le dossier { $path } n'est pas vide. Choisissez-en un nouveau ou un vide.
store-no-example = Il n'y a pas de plan intégré « { $name } ». « plenary examples » en donne la liste.
store-no-template = Il n’y a pas de modèle « { $name } ». Choisissez parmi ceux-ci : { $known }.
store-not-an-id = « { $text } » ne peut pas être un identifiant. Employez des minuscules sans accents, des chiffres et des traits d'union.
store-sheet-meanwhile = { $path } a été modifié entre-temps. Rien n'a été enregistré ; importez de nouveau le tableau et regardez ce qu'il change maintenant.
store-sheet-broken = { $path } ne peut pas être modifié tel quel : « plenary check » dit où. Rien n'a été enregistré ; corrigez-le d'abord.
store-removed-meanwhile = La clause { $id } a été supprimée pendant que vous y travailliez. Rien n'a été modifié ; votre texte est toujours là.
store-field-meanwhile = Le texte de la clause { $id } a été modifié entre-temps. Rien n'a été consigné ; relisez-le d'abord.
store-changed-meanwhile = La clause { $id } a été modifiée alors que vous alliez la supprimer. Rien n'a été supprimé ; relisez-la d'abord.
store-nothing = Cela ne change rien ; rien n'a donc été enregistré.
store-organisation = Le plan ne connaît pas d'organisation { $id } pour la voix qui a la parole. Choisissez-en une dans la liste ou ajoutez-la à plan.toml.
store-person = Le nom « { $name } » ne peut pas être enregistré. Écrivez-le sans retour à la ligne ni chevrons, et l'adresse électronique sans espaces.
store-time = Ce moment ne peut pas être enregistré : git ne connaît que les années 1970 à 2099. Mettez l'horloge de cet ordinateur à l'heure, ou indiquez un moment de ces années-là.
store-collision =
    { $count ->
        [one] Cela ne peut plus être annulé isolément : { $clauses } a été remanié depuis, aux mêmes mots. Rien n'a été modifié.
       *[other] Cela ne peut plus être annulé isolément : { $count } endroits ont été remaniés depuis, aux mêmes mots ({ $clauses }). Rien n'a été modifié.
    }
store-undo-held =
    { $count ->
        [one] Une partie s'est prononcée sur cet amendement ({ $parties }) : son dépôt ne peut pas être annulé. Annulez d'abord cette position, ou faites retirer l'amendement.
       *[other] { $count } parties se sont prononcées sur cet amendement ({ $parties }) : son dépôt ne peut pas être annulé. Annulez d'abord ces positions, ou faites retirer l'amendement.
    }
store-undo-first = La première modification d'un plan ne peut pas être annulée.
store-undo-part = Cette modification n'est qu'une partie d'un acte enregistré en plusieurs fois. Annulez l'acte entier par sa dernière modification, { $change }.
store-undo-elsewhere = Cette modification n'a pas touché ce plan.
store-undone-by = Cette modification a déjà été annulée, par { $undo }. Annulez { $undo } pour la retrouver.
store-nothing-to-undo = Il n'y a rien à annuler ni à rétablir.
store-not-ready =
    { $count ->
        [one] L'accord manque encore sur { $count } point : rien n'a été adopté. Réglez-le, ou que la présidence passe outre en motivant sa décision.
       *[other] L'accord manque encore sur { $count } points : rien n'a été adopté. Réglez-les, ou que la présidence passe outre en motivant sa décision.
    }
store-tag-name = « { $name } » ne peut pas être le nom d'une adoption. Employez des lettres, des chiffres et des traits d'union.
store-tag-means = « { $name } » a déjà un sens pour Plenary ou pour git : un jour, une branche, HEAD, start, le début de l’identifiant d’un changement. Choisissez un autre nom, par exemple plan-{ $name }.
store-not-chair = Sous le marteau, la présidence déclare et le secrétariat consigne. { $party } : cette voix ne peut ni adopter un texte, ni passer outre, ni rapporter une adoption de son seul chef. Faites-le consigner par le secrétariat (--party secretariat ; à l’écran, touche 6).
store-redo-gavel = Cette touche ne refait pas ce que le marteau a déclaré. Frappez de nouveau le marteau.
store-rescinded = Rapportée : l’adoption { $name }
store-tag-exists = Il existe déjà une adoption ou une étape « { $name } ». Choisissez un autre nom.
store-no-adoption = Il n'y a pas d'adoption « { $name } ». Rien n'a été annulé.
store-foreign-moved = Le fichier { $path } vient de changer encore. Rien n'a été enregistré ; regardez-le une nouvelle fois.
store-script = Le déroulé des actes ne peut pas être rejoué : { $why }.
store-locked = Un autre programme travaille dans ce dépôt ({ $path }). Rien n'a été modifié. Attendez un instant et recommencez ; si aucun autre programme ne tourne, supprimez ce fichier.
store-held = Un autre Plenary, processus { $process } sur { $host }, tient ce dépôt et ne le rend pas. Rien n'a été modifié. S'il est suspendu ou bloqué, reprenez-le ou arrêtez-le, puis recommencez.
store-held-by-unknown = Un autre Plenary tient ce dépôt ({ $path }) et ne le rend pas. Rien n'a été modifié. S'il est suspendu ou bloqué, reprenez-le ou arrêtez-le, puis recommencez.
store-busy =
    { $count ->
        [one] D'autres enregistrent des modifications en même temps. Un essai a été fait ; rien n'a été modifié. Recommencez.
       *[other] D'autres enregistrent des modifications en même temps. { $count } essais ont été faits ; rien n'a été modifié. Recommencez.
    }
store-read-only = { $path } n'est pas accessible en écriture. Rien n'a été modifié. Copiez le plan là où vous pouvez écrire, ou demandez-en le droit.
store-full = Le disque est plein. Rien n'a été modifié. Faites de la place et recommencez.
store-io = Impossible de lire ou d'écrire { $path } : { $why }. Rien n'a été modifié.
store-io-missing = ce fichier ou ce dossier n'existe pas
store-io-denied = l'autorisation manque
store-io-read-only = le disque est en lecture seule
store-io-full = le disque est plein
store-io-exists = ce nom est déjà pris
store-io-folder = c'est un dossier
store-io-no-folder = ce n'est pas un dossier, ou une partie du chemin n'en est pas un
store-io-not-empty = le dossier n'est pas vide
store-io-busy = un autre programme s'en sert
store-io-name = ce nom n'est pas admis ici, ou il est trop long
store-io-large = c'est trop volumineux
store-io-short = la fin manque
store-io-broken = son contenu est illisible
store-io-network = le disque du réseau ne répond pas
store-io-fault = le disque signale une défaillance
store-io-memory = l'ordinateur n'a plus de mémoire libre
store-io-closed = le programme qui devait le lire s'est arrêté
store-io-other = le système a refusé ({ $why })
store-git = { $what } Rien n'a été modifié. (git : { $why })
store-trouble-locked = Un autre programme modifie le dépôt. Attendez qu'il ait fini et réessayez ; si aucun autre programme ne tourne, supprimez le fichier qui se termine par .lock dans le dossier .git.
store-trouble-full = Le disque est plein. Faites de la place et réessayez.
store-trouble-denied = Le système ne permet pas de lire ou d'écrire un fichier du dépôt. Demandez-en le droit, ou copiez le plan là où vous pouvez écrire.
store-trouble-settings = Les réglages de git sont illisibles. Corrigez le fichier nommé : .git/config dans le dépôt, ou .gitconfig dans votre dossier personnel.
store-trouble-missing = Un objet du dépôt manque. Récupérez-le avec « git fetch --refetch », ou refaites une copie du dépôt à partir de celui d'une autre partie.
store-trouble-damaged = Un fichier du dépôt est endommagé. « plenary doctor » dit lequel ; refaites une copie du dépôt à partir de celui d'une autre partie.
store-trouble-reference = Une branche ou une étiquette du dépôt est illisible. « plenary doctor » dit si elle peut être réparée ; sinon, refaites une copie du dépôt à partir de celui d'une autre partie.
store-trouble-index = L'index de git est illisible. « plenary doctor --repair » le refait.
store-trouble-system = Le système n'a pas pu lire ou écrire un fichier du dépôt. Vérifiez que le disque est branché et en bon état, et réessayez.
store-trouble-other = Le dépôt n'a pas pu le faire. Réessayez ; si cela persiste, refaites une copie du dépôt à partir de celui d'une autre partie.

store-left-index = C'est enregistré, mais l'index de git n'a pas pu suivre. { $why } N'y faites pas de « git commit » avant : cela annulerait cette modification. Plenary réessaie à chaque commande ; si cela persiste, « plenary doctor --repair » refait { $path }.
store-left-aside = Un objet du dépôt était endommagé : son fichier finissait trop tôt, comme après une coupure de courant. Rien du plan n’en a besoin ; il a été mis de côté ({ $path }) et le travail a continué.
store-left-held = C'est enregistré, mais un autre programme tient l'index de git ({ $path }). N'y faites pas de « git commit » avant que l'index ait suivi : cela annulerait cette modification. Plenary réessaie à chaque commande ; si aucun autre programme ne tourne, supprimez ce fichier.
store-left-staged = C'est enregistré, mais { $path } avait été indexé avec git et le reste. Un « git commit » annulerait cette modification ; « git restore --staged { $path } » y met fin.
store-left-file = C'est enregistré, mais { $path }, dans le dossier, n'a pas pu suivre. { $why } Plenary réessaie à chaque commande.
store-left-kept = C'est enregistré, mais git garde { $path } dans le dossier sous une autre forme (filtre ou codage dans .gitattributes), ce que Plenary ne fait pas. Tapez « git checkout HEAD -- { $path } » pour mettre le fichier à jour ; ce qui y a été modifié à la main serait perdu.
store-left-kept-gone = C'est enregistré, mais git gardait { $path } dans le dossier sous une autre forme (filtre ou codage dans .gitattributes) : Plenary ne peut savoir si le fichier a été modifié à la main. Supprimez-le si vous n'en avez plus besoin.
store-left-bare = C'est enregistré, mais les fichiers de { $path } n'ont pas pu suivre : selon les réglages de git, ce dépôt n'en a pas (core.bare). N'y faites pas de « git commit » avant : cela annulerait cette modification. Tapez « git config core.bare false » ; la prochaine commande de Plenary les met à jour.

store-symlink = Un lien se trouve à la place d'un fichier du plan. Les liens ne sont pas suivis : mettez ici le fichier lui-même.
store-gitlink = Un autre dépôt se trouve à la place d'un fichier du plan. Il est laissé de côté.
store-folder = Un dossier se trouve à la place d'un fichier du plan. Il est laissé de côté.
store-file-deep = Cela se trouve dans trop de dossiers emboîtés et est laissé de côté. La répartition en dossiers n'a pas de sens propre : remontez-le.
store-name-bytes = Le nom de ce fichier, ou d'un dossier qui le contient, n'est pas en Unicode : le fichier est laissé de côté. Donnez-lui un autre nom.
store-too-long = Le fichier dépasse 8 Mio et est laissé de côté. Une clause devrait compter quelques paragraphes.
store-not-text = Le fichier n'est pas un texte en UTF-8 et est laissé de côté. Enregistrez-le en UTF-8.
store-missing-object = Le contenu du fichier manque dans ce clone. Reprenez le dépôt auprès de qui le détient.

store-subject-undo = Annuler : { $subject }
store-subject-redo = Rétablir : { $subject }
store-taken-back = Annulé : { $subject }
store-done-again = Rétabli : { $subject }
store-what = { $what ->
    [table] le dépôt de { $thing }
    [receive] la réception de { $thing }
    [second] l’appui à { $thing }
    [adopt] l’adoption de { $thing }
    [not-adopt] la non-adoption de { $thing }
    [withdraw] le retrait de { $thing }
    [take-up] la reprise de { $thing }
    [split] la division de { $thing }
    [join] la réunion de { $thing }
    [refer] le renvoi de { $thing } au groupe
    [fall] le constat que { $thing } est devenu sans objet
    [position] la position sur { $thing } ({ $party })
    [retract] le retrait de la position sur { $thing } ({ $party })
    [no-objection] l’accord sans objection sur { $thing }
    [session] la modification de la séance « { $thing } »
    [open] l’ouverture de la séance « { $thing } »
    [close] la levée de la séance « { $thing } »
    [park] la mise en attente de { $thing }
    [unpark] la reprise de l’examen de { $thing }
    [add] l’ajout de { $thing }
    [remove] la suppression de { $thing }
    [move] le déplacement de { $thing }
    [order] le nouvel ordre des clauses
   *[change] la modification de { $thing }
}
store-clauses =
    { $count ->
        [one] { $count } clause
       *[other] { $count } clauses
    }
store-the-merge = la fusion « { $subject } »
store-positions-of = les positions : { $party }
store-unnumbered = l’amendement { $whose }
store-listed = { $first }, { $next }
store-subject-rescind = Rapporter l'adoption : { $name }

## New plans, and watching the files

store-subject-created = Ouvrir le plan « { $title } »
store-subject-adopted = Reprendre le plan « { $title } » à partir de ses fichiers
store-watch-blind = Les modifications que d’autres programmes apportent aux fichiers ne seront pas remarquées tant que le plan est ouvert : ce système ne peut pas surveiller le dossier. Rouvrez le plan (O) pour les voir.

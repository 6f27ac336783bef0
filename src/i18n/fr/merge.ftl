### Deux lignes de travail réunies : ce qui s'en dit dans l'historique d'un plan, et à la ligne de commande.

store-unrelated = Les deux n'ont aucune modification en commun : ce ne sont pas deux états d'un même plan. Rien n'a été modifié. Vérifiez s'il s'agit du bon dépôt, ou procurez-vous un clone de l'autre avec « git clone ».
store-nothing-unfinished = Aucune fusion à refaire n'a été trouvée ici : aucune n'est inachevée, et la dernière modification ne réunit rien avec des marques de conflit. Rien n'a été modifié.

## Dans l'historique

merge-subject =
    { $count ->
        [0] Réunir { $name }
        [one] Réunir { $name } ; un endroit se heurte et est proposé
       *[other] Réunir { $name } ; { $count } endroits se heurtent et sont proposés
    }
merge-left = Dans { $path }, les deux ont modifié la même chose. Cela reste comme ici ; de l'autre côté n'a pas été repris : { $theirs }
merge-left-file = { $path } a été modifié des deux côtés. Il reste comme ici ; ce qu'a l'autre côté se trouve dans sa propre ligne de l'historique.
merge-left-later = Dans { $path }, deux positions d'une même partie sur les mêmes mots se sont rencontrées. La plus récente vaut ; l'autre se trouve dans la ligne de l'historique où elle a été prise.
merge-left-adopted = { $path } a été adopté de l'autre côté et pas ici. Ses mots sont entrés avec lui, il vaut donc comme adopté.
merge-renumbered = { $from } de l'autre côté devient { $to } : le numéro avait été donné ici.
merge-taken-back = Ce qui était entré ici avec « { $called } » a été annulé depuis et reste dehors.
merge-again = Pour l’avoir de nouveau dans le plan : plenary redo { $undo }
merge-kind =
    { $kind ->
        [words] les mêmes mots ont été modifiés différemment
        [value] deux valeurs
        [place] déplacée à deux endroits
        [removal] modifiée ici, supprimée là-bas
        [return] supprimée ici, modifiée là-bas
        [twice] deux nouvelles clauses avec un même id
        [settings] modifié différemment
        [dialogue] d'autres étapes de chaque côté
        [adopted] adopté là-bas, pas ici
        [late] adopté d’un côté, sous-amendé de l’autre
        [positions] une partie a pris deux positions sur les mêmes mots
       *[file] modifié des deux côtés
    }

## À la ligne de commande

cli-group-share = Le partager
cli-merge-about = Réunir une autre ligne de travail avec celle-ci, mot par mot
cli-merge-usage = plenary merge RÉVISION [--dry-run] [--json] [--party PARTIE]
cli-merge-more =
    Les clauses sont réunies par id, les champs par nom, les listes et lignes par
    élément, la prose par mot. Là où les deux côtés ont modifié les mêmes mots, ce qui est
    ici reste et l'autre formulation est déposée comme amendement de sa partie : rien ne se
    perd, et aucune marque de conflit n'entre dans un texte. Les mots gardent le drapeau de
    qui les a écrits. --redo refait une fusion que git a laissée inachevée, ou avec ses
    marques dans les fichiers.
cli-install-merge-driver-about = Faire que « git merge » réunisse les plans comme Plenary
cli-install-merge-driver-usage = plenary install-merge-driver [--remove]
cli-install-merge-driver-more =
    Pour ce dépôt seulement : une ligne dans .gitattributes, qui voyage avec le plan, et la
    commande dans les réglages de git, qui ne voyage pas. Là où « git merge » rencontre les
    mêmes mots modifiés différemment, il s'arrête avec ce qui est ici, et « plenary merge
    --redo » fait le reste.
cli-merge-driver-about = Réunir un fichier pour git
cli-merge-driver-usage = plenary merge-driver BASE NÔTRE LEUR CHEMIN
cli-help-merge-revision = Ce qu'il faut faire entrer : une branche, un commit, une étiquette
cli-help-merge-dry-run = Dire ce qui en résulterait ; rien n'est écrit
cli-help-merge-redo = Refaire la fusion que git a laissée inachevée ou avec des marques de conflit
cli-help-merge-party = Pour qui la fusion est enregistrée ; sinon la voix pour laquelle le plan connaît la clé qui signe ou qui enregistre, et sinon le secrétariat
cli-help-merge-remove = Retirer ces réglages
cli-help-merge-base = Le fichier dont les deux proviennent
cli-help-merge-ours = Le fichier d'ici ; le résultat y est écrit
cli-help-merge-theirs = Le fichier qui entre
cli-help-merge-path = L'endroit du fichier dans le dépôt
cli-value-file = FICHIER
cli-merge-no-revision = Dites ce qu'il faut faire entrer : une branche, un commit ou une étiquette ; ou bien --redo.
cli-merge-nothing = Tout ce qu'a { $name } est déjà ici : il n'y a rien à réunir.
cli-merge-forward = Rien n'avait été enregistré ici depuis : le plan est maintenant là où se trouve { $name }.
cli-merge-would-forward = Rien n'a été enregistré ici depuis : le plan serait là où se trouve { $name }.
cli-merge-done =
    { $count ->
        [0] { $name } a été réuni ; rien ne se heurte.
        [one] { $name } a été réuni ; un endroit se heurte.
       *[other] { $name } a été réuni ; { $count } endroits se heurtent.
    }
cli-merge-would =
    { $count ->
        [0] { $name } serait réuni ; rien ne se heurte.
        [one] { $name } serait réuni ; un endroit se heurte.
       *[other] { $name } serait réuni ; { $count } endroits se heurtent.
    }
cli-merge-changes =
    { $count ->
        [one] { $party } : { $count } modification
       *[other] { $party } : { $count } modifications
    }
cli-merge-nobody = non attribuées
cli-merge-case = { $place } : { $kind }. Ce qui est ici reste ; l'autre est { $amendment } ({ $party }).
cli-merge-case-unnumbered = { $place } : { $kind }. Ce qui est ici reste ; l'autre est { $amendment }.
cli-merge-case-left = { $place } : { $kind }. Ce qui est ici reste ; l'autre reste dans l'historique.
cli-merge-case-later = { $place } : { $kind }. La plus récente vaut ; l'autre reste dans l'historique. Demandez à la partie.
cli-merge-case-adopted = { $place } : { $kind }. Ses mots sont entrés, il vaut donc comme adopté. Annulez l'adoption si la salle n'en veut pas.
cli-merge-place = { $number }, { $field }
cli-merge-renumbered = { $from } de l'autre côté devient { $to }.
cli-driver-installed = « git merge » réunit désormais les plans de ce dépôt comme Plenary. Enregistrez le fichier .gitattributes pour qu'il voyage avec le plan. Pour l'enlever : « plenary install-merge-driver --remove ».
cli-driver-removed = « git merge » réunit de nouveau les plans de ce dépôt ligne par ligne.
cli-driver-none = « git merge » n'utilise pas Plenary dans ce dépôt : il n'y a rien à enlever.
cli-driver-collides = { $path } : les deux côtés ont modifié la même chose. Le fichier reste comme ici, sans marques. Terminez avec « plenary merge --redo », qui dépose l'autre formulation pour sa partie ; ou annulez le tout avec « git merge --abort ».

### What the room `dialogue` says: amendments, positions, sessions, and why a deed is refused.

## What an amendment does

verb-insert = insérer
verb-delete = supprimer
verb-replace = remplacer
verb-add = ajouter
verb-remove = supprimer
verb-move = déplacer

## The steps in its life

what-tabled = déposé
what-seconded = appuyé
what-adopted = adopté
what-adopted-as-amended = adopté tel que sous-amendé
what-not-adopted = non adopté
what-withdrawn = retiré
what-taken-up = repris
what-fallen = devenu sans objet
what-referred = renvoyé au groupe

## Where it stands

state-tabled = déposé
state-seconded = appuyé
state-adopted = adopté
state-adopted-as-amended = adopté tel que sous-amendé
state-not-adopted = non adopté
state-withdrawn = retiré
state-fallen = devenu sans objet
state-referred = renvoyé au groupe

## What a party holds

stance-agree = accord
stance-agree-ad-referendum = accord ad referendum
stance-agree-with-reservation = accord avec réserve
stance-object = objection
stance-abstain = abstention

## Why a deed is refused

dialogue-no-amendment = Il n’y a pas d’amendement « { $amendment } », ou plusieurs commencent ainsi. Désignez-le par son numéro, comme D.3, ou par son identifiant.
dialogue-amendment-exists = Il y a déjà un amendement { $amendment }. Rien n’a été modifié ; déposez le vôtre une nouvelle fois.
dialogue-no-clause = Il n’y a pas de clause « { $clause } ». Vérifiez l’identifiant dans le sommaire.
dialogue-no-session = Il n’y a pas de séance « { $session } ». Vérifiez la liste des séances.
dialogue-no-organisation = Le plan ne mentionne sous cette voix aucune organisation « { $organisation } ». Choisissez-en une dans la liste ou ajoutez-la à plan.toml.
dialogue-not-in-session = Aucune séance n’est ouverte. Ouvrez-en une d’abord.
dialogue-session-open = La séance { $session } est encore ouverte. Levez-la d’abord.
dialogue-not-now-amended = { $amendment } ne peut plus être sous-amendé (état : { $state }). { $next }
dialogue-not-now-seconded = { $amendment } ne peut pas être appuyé (état : { $state }). { $next }
dialogue-not-now-adopted = { $amendment } ne peut pas être adopté (état : { $state }). { $next }
dialogue-not-now-not-adopted = { $amendment } ne peut pas être rejeté (état : { $state }). { $next }
dialogue-not-now-withdrawn = { $amendment } ne peut pas être retiré (état : { $state }). { $next }
dialogue-not-now-taken-up = { $amendment } ne peut pas être repris (état : { $state }). Seul un amendement retiré ou renvoyé est repris. { $next }
dialogue-not-now-fallen = { $amendment } ne peut pas devenir sans objet (état : { $state }). { $next }
dialogue-not-now-referred = { $amendment } ne peut pas être renvoyé (état : { $state }). { $next }
dialogue-not-now-held = Aucune position sur { $amendment } n’est plus consignée (état : { $state }). { $next }
dialogue-next-undo = Une décision ne se reprend qu’en l’annulant.
dialogue-next-take-up = Il peut d’abord être repris.
dialogue-next-decide = Il reste à trancher.
dialogue-not-seconded = { $amendment } n’a pas été appuyé, comme ce plan l’exige. Demandez d’abord à une autre délégation de l’appuyer.
dialogue-own-amendment = { $amendment } est l’amendement de cette délégation même. Il en faut une autre pour cela : donnez-lui la parole.
dialogue-several = « { $amendment } » désigne { $count } amendements : { $list }. Désignez-en un par son identifiant, ou faites donner de nouveaux numéros par le secrétariat : plenary receive.
dialogue-one-of-several = celui de { $party } est { $id }
dialogue-list-of-several = { $first } ; { $next }
dialogue-nobody = personne de connu
dialogue-amended = { $count ->
    [one] { $amendment } ne peut être retiré : { $subs } le modifie. Son auteur le retire d’abord, ou la salle se prononce.
   *[other] { $amendment } ne peut être retiré : { $subs } le modifient. Leurs auteurs les retirent d’abord, ou la salle se prononce.
}
dialogue-amended-for-good = { $count ->
    [one] { $amendment } ne peut plus être retiré : { $subs }, qui le modifie, a été adopté. C’est à la salle de se prononcer sur { $amendment }.
   *[other] { $amendment } ne peut plus être retiré : { $subs }, qui le modifient, ont été adoptés. C’est à la salle de se prononcer sur { $amendment }.
}
dialogue-objected = { $count ->
    [one] Objection à { $amendment } : { $parties }. Réglez-la d’abord, ou la présidence passe outre avec un motif (--overrule ; l’écran le demande).
   *[other] Objections à { $amendment } : { $parties }. Réglez-les d’abord, ou la présidence passe outre avec un motif (--overrule ; l’écran le demande).
}
dialogue-not-chair = { $party } : cette voix ne peut passer outre à une objection de son seul chef : la présidence le fait, et le secrétariat le consigne (--party secretariat ; à l’écran, touche 6).
dialogue-only-spaces = Ce qui est proposé ne diffère que par des espaces ; rien n’a été déposé.
dialogue-not-yours = { $amendment } appartient à une autre voix ; seul son auteur le retire. Donnez la parole à son auteur.
dialogue-no-party = { $voice } : ce n’est pas une partie. Seules les quatre parties font cela ; donnez la parole à l’une d’elles.
dialogue-text-changed = Le texte a changé depuis qu’il était à l’écran. Rien n’a été consigné ; regardez d’abord le nouveau texte.
dialogue-words-gone = Les mots sur lesquels porte { $amendment } n’existent plus. Il ne peut pas être appliqué ; on peut constater qu’il est devenu sans objet, ou le déposer à nouveau sur le texte actuel.
dialogue-words-stand = Les mots sur lesquels porte { $amendment } existent toujours : il n’est pas devenu sans objet.
dialogue-no-words = { $amendment } ne propose pas de mots que l’on puisse sous-amender. Déposez plutôt votre propre amendement.
dialogue-no-fields = { $amendment } n’ajoute pas de clause ; il n’y a donc pas de champ à choisir. Omettez le champ pour sous-amender ses propres mots.
dialogue-first = { $amendment } se placerait sous la clause que propose { $over }. Mettez d’abord { $over } aux voix.
dialogue-said-twice = { $by } a amené à cet endroit une clause qui dit ce que dirait { $amendment } : ensemble, elles le diraient deux fois. Constatez que { $amendment } est devenu sans objet, ou amendez la clause qui s’y trouve.
dialogue-said-by = { $by } a amené ici une clause qui dit la même chose
dialogue-instead = [Alt] au lieu de { $amendments }
dialogue-nothing-proposed = La proposition ne change rien ; rien n’a été déposé.
dialogue-nobody-left = Il ne reste aucun accord à consigner : toutes les parties présentes se sont exprimées sur ce texte. Vérifiez les présences.
dialogue-nothing-to-do = Il n’y a rien à faire : il en est déjà ainsi.
dialogue-refused = Le texte contient { $code }, un caractère invisible ou de commande. Rien n’a été consigné ; retirez-le.
dialogue-broken = Le fichier { $path } ne peut pas être lu et n’est jamais écrasé. « plenary check » montre l’endroit ; réparez-le d’abord.
dialogue-unwritable = Le fichier { $path } ne peut pas être écrit de façon à se relire comme voulu. Rien n’a été modifié. Simplifiez ce fichier à la main.

## Files that cannot be read

dialogue-bad-digest = « { $key } » doit être une empreinte : 64 chiffres et lettres de 0 à 9 et de a à f.
dialogue-bad-number = Un amendement ne peut pas porter le numéro { $number }. Attendu : 1 ou plus.
dialogue-expected-moment = « { $key } » doit être un instant comme 2003-09-15T10:00:00+02:00, sans guillemets.
dialogue-expected-table = « { $key } » doit être une table qui commence par [{ $key }].
dialogue-file-no-party = « { $stem } » n’est pas une partie ; ce fichier ne contient donc aucune position. Tiennent des positions : { $choices }.
dialogue-wrong-party = Le fichier appartient à « { $stem } », mais se dit de « { $party } ». Il n’en est tiré de position pour personne ; corrigez « party ».
dialogue-position-twice = { $party } : plusieurs positions sur le même texte de { $subject }. La dernière compte ; supprimez les autres.

## What was done, as the history tells it

dialogue-unnumbered = un amendement { $whose }
dialogue-whose = { $voice ->
    [government] du groupe gouvernemental
    [employers] du groupe des employeurs
    [workers] du groupe des travailleurs
    [civil-society] du groupe de la société civile
    [advisers] du groupe des conseillers
    [secretariat] du secrétariat
   *[other] sans numéro
} à { $on }
dialogue-titled = « { $title } »
dialogue-did-table = Déposer l’amendement { $amendment } à { $on }
dialogue-did-table-unnumbered = Déposer un amendement à { $on }
dialogue-did-table-new = Déposer l’amendement { $amendment } : une nouvelle clause « { $title } »
dialogue-did-table-new-unnumbered = Déposer un amendement : une nouvelle clause « { $title } »
dialogue-did-receive =
    { $count ->
        [one] Recevoir un amendement : { $amendments }
       *[other] Recevoir { $count } amendements : { $amendments }
    }
dialogue-did-second = Appuyer l’amendement { $amendment }
dialogue-did-adopt = Adopter l’amendement { $amendment }
dialogue-did-adopt-as-amended = Adopter l’amendement { $amendment } tel que sous-amendé
dialogue-did-not-adopt = Ne pas adopter l’amendement { $amendment }
dialogue-did-withdraw = Retirer l’amendement { $amendment }
dialogue-did-take-up = Reprendre l’amendement { $amendment }
dialogue-did-refer = Renvoyer l’amendement { $amendment } au groupe
dialogue-did-split = Diviser { $amendment } : { $second } en est tiré
dialogue-did-split-unnumbered = Diviser { $amendment } en deux
dialogue-did-join = Réunir { $other } à { $amendment }
dialogue-did-fall = Constater que l’amendement { $amendment } est devenu sans objet
dialogue-did-hold = { $party }, sur { $subject } : { $stance }
dialogue-did-retract = { $party }, sur { $subject } : position retirée
dialogue-did-no-objection =
    { $count ->
        [one] Pas d’objection à { $subject } : accord d’une partie
       *[other] Pas d’objection à { $subject } : accord de { $count } parties
    }
dialogue-did-prepare = Préparer la séance « { $session } »
dialogue-did-open = Ouvrir la séance « { $session } »
dialogue-did-know = Corriger la séance « { $session } »
dialogue-did-close = Lever la séance « { $session } »
dialogue-did-park = Mettre { $clause } en attente
dialogue-did-unpark = Revenir à { $clause }

## What the room is told when it is done

dialogue-done-table = Amendement { $amendment } à { $on } déposé
dialogue-done-table-unnumbered = Amendement à { $on } déposé
dialogue-done-table-new = Amendement { $amendment } déposé : une nouvelle clause « { $title } »
dialogue-done-table-new-unnumbered = Amendement déposé : une nouvelle clause « { $title } »
dialogue-done-receive =
    { $count ->
        [one] Un amendement reçu : { $amendments }
       *[other] { $count } amendements reçus : { $amendments }
    }
dialogue-done-second = Amendement { $amendment } appuyé
dialogue-done-adopt = Amendement { $amendment } adopté
dialogue-done-adopt-as-amended = Amendement { $amendment } adopté tel que sous-amendé
dialogue-done-not-adopt = Amendement { $amendment } non adopté
dialogue-done-withdraw = Amendement { $amendment } retiré
dialogue-done-take-up = Amendement { $amendment } repris
dialogue-done-refer = Amendement { $amendment } renvoyé au groupe
dialogue-done-split = { $amendment } divisé : { $second } en est tiré
dialogue-done-split-unnumbered = { $amendment } divisé en deux
dialogue-done-join = { $other } réuni à { $amendment }
dialogue-done-fall = Amendement { $amendment } constaté sans objet
dialogue-done-hold = Position consignée : { $party }, sur { $subject } : { $stance }
dialogue-done-retract = Position retirée : { $party }, sur { $subject }
dialogue-done-no-objection =
    { $count ->
        [one] Pas d’objection à { $subject } : accord d’une partie consigné
       *[other] Pas d’objection à { $subject } : accord de { $count } parties consigné
    }
dialogue-done-prepare = Séance « { $session } » préparée
dialogue-done-open = Séance « { $session } » ouverte
dialogue-done-know = Séance « { $session } » corrigée
dialogue-done-close = Séance « { $session } » levée
dialogue-done-park = { $clause } : examen mis en attente
dialogue-done-unpark = { $clause } : examen repris

## What is wrong with files that can be read

dialogue-check-clause = Il n’y a plus de clause « { $clause } ». Voyez si elle a été retirée ou renommée.
dialogue-check-session = Il n’y a pas de séance « { $session } ». Son fichier manque ou le nom est mal écrit.
dialogue-check-organisation = plan.toml ne mentionne pas d’organisation « { $organisation } » sous { $voice }. Ajoutez-la ou corrigez le nom.
dialogue-check-number = Deux amendements portent le numéro { $amendment } ; { $other } l’a aussi. Faites recevoir à nouveau le plus récent : il prend le numéro suivant.
dialogue-check-amends = Il sous-amenderait l’amendement { $amendment }, qui n’existe pas. Rétablissez ce fichier ou supprimez celui-ci.
dialogue-check-under = Sa clause se placerait sous celle que propose l’amendement { $amendment }, qui n’existe pas. Rétablissez ce fichier ou supprimez celui-ci.
dialogue-check-circle = Il sous-amenderait { $amendment }, qui finit par sous-amender celui-ci. Corrigez « amends » dans l’un des fichiers.
dialogue-check-gone = Les mots sur lesquels porte { $amendment } n’existent plus. Constatez qu’il est devenu sans objet ou faites-le déposer à nouveau.
dialogue-check-met = Le texte dit déjà ce que propose { $amendment }. Constatez qu’il est devenu sans objet ou faites-le retirer.
dialogue-check-no-steps = { $amendment } n’a pas de [[event]] : personne ne l’a déposé. Ajoutez l’événement « tabled » avec la partie et l’instant.
dialogue-check-step = { $amendment } ne peut pas avoir été { $step } après ce qui précède. Corrigez l’ordre de ses tables [[event]].
dialogue-check-voice = { $amendment }, { $step } par { $voice } : ce n’était pas à eux de le faire. L’amendement était de { $sponsor }.
dialogue-check-party = { $party } : cette partie n’est pas requise et n’a pas d’organisation dans plan.toml. Ajoutez-en une ou supprimez ce fichier.
dialogue-check-subject = Il n’y a pas d’amendement { $amendment }. La position à son sujet ne s’applique à rien.
dialogue-check-two-open = La séance { $session } est ouverte, et { $other } aussi. Levez l’une des deux.
dialogue-check-never-opened = La séance { $session } est levée mais n’a jamais été ouverte. Ajoutez « opened » ou supprimez « closed ».
dialogue-check-closed-early = La séance { $session } a été levée avant d’être ouverte. Corrigez l’un des deux instants.
dialogue-name-delegate = Nom d’un délégué
dialogue-name-proposed = Texte proposé
dialogue-name-reason = Motif
dialogue-name-statement = Déclaration
dialogue-name-session = Séance
dialogue-option-holds = reste en l’état
dialogue-option-puts-nothing = rien n’est inséré ici
dialogue-looks-alike = « { $after } » ressemble seulement à « { $before } » : autres caractères ({ $codes }).

### Ce que la salle `cli` dit du dialogue : amendements, positions, séances, marteau.

## Valeurs

cli-value-amendment = AMENDEMENT
cli-value-subject = OBJET
cli-value-stance = POSITION
cli-value-date = DATE
cli-value-clauses = CLAUSES
cli-value-present = QUI

## Aide sur les arguments

cli-help-amendment = Un amendement, par son numéro, par exemple D.3, ou par son id
cli-help-table-value = Les mots proposés ; une valeur vide propose de vider le champ
cli-help-amends = Proposer d'autres mots pour cet amendement : un sous-amendement
cli-help-table-of = Avec --amends, d'une nouvelle clause : ce champ, et non le texte
cli-help-table-add = Proposer une nouvelle clause de ce genre, avec --title
cli-help-table-remove = Proposer de supprimer cette clause
cli-help-table-move = Proposer de placer cette clause ailleurs
cli-help-table-title = Le titre de la nouvelle clause
cli-help-table-id = L'id de la nouvelle clause. Sinon tiré du titre
cli-help-amendments-all = Aussi ceux qui ont été tranchés, retirés ou renvoyés
cli-help-amendments-party = Seulement ceux de cette voix ; peut être répété
cli-help-overlay = Montrer cette clause avec toutes les propositions en instance dans son texte
cli-help-dry-run = Dire seulement ce qui s'ensuivrait ; rien n'est enregistré
cli-help-uncontested = Tous ceux en instance sans objection et sans collision avec un autre
cli-help-of = Seulement ceux de cette voix
cli-help-subject = Une clause, par id ou numéro, ou un amendement
cli-help-stance = agree, agree-ad-referendum, agree-with-reservation, object, abstain ; none la retire
cli-help-statement = Ce qui a été dit à cette occasion
cli-help-no-objection = Personne n'a fait d'objection : toutes les parties présentes qui ne se sont pas prononcées sur ce texte l'acceptent
cli-help-open = Ce qui reste ouvert, et pour qui
cli-help-nearest = Les clauses auxquelles il ne manque qu'une partie
cli-help-session-name = Son nom ; ou le nom ou l'id d'une séance préparée
cli-help-session-place = Où elle se tient
cli-help-session-date = Le jour, par exemple 2003-10-14. Sinon aujourd'hui
cli-help-session-chair = Qui la préside
cli-help-session-agenda = Les clauses à examiner, dans l'ordre, séparées par des virgules. Sinon toutes
cli-help-session-present = Qui est là : VOIX[:ORGANISATION[:NOM,NOM]] ; peut être répété
cli-help-session-prepare = La préparer seulement ; elle sera ouverte plus tard
cli-help-session-gone = Ceux-ci partent
cli-help-session-all = Tout est à examiner
cli-help-session-id = La séance, par son id ou son nom. Sinon celle qui est ouverte
cli-help-gavel-name = Le nom de l'adoption, par exemple plan-2003 ; une étiquette de ce nom est posée
cli-help-gavel-clause = Seulement cette clause et celles placées sous elle ; peut être répété
cli-help-gavel-dry-run = Dire seulement ce qui manque encore
cli-help-overrule = La présidence adopte bien que l'accord ne soit pas complet, pour cette raison
cli-help-rescind = Rapporter cette adoption ; --reason dit pourquoi
cli-help-record-session = La séance, par son id ou son nom
cli-help-record-language = La langue du compte rendu : en, fr, es, pt. Sinon celle du plan

## Commandes

cli-table-about = Déposer un amendement
cli-table-usage =
    plenary table CLAUSE CHAMP (VALEUR | --stdin) --party PARTIE
           plenary table --amends AMENDEMENT [--of CHAMP] (VALEUR | --stdin) --party PARTIE
           plenary table --add GENRE --title TEXTE [TEXTE | --stdin] [PLACE] --party PARTIE
           plenary table --move CLAUSE PLACE --party PARTIE
           plenary table --remove CLAUSE --party PARTIE
cli-table-more =
    Le texte du plan reste tel quel jusqu'à l'adoption de l'amendement. En séance,
    l'amendement reçoit aussitôt son numéro (D.1, D.2, ...), sinon quand le
    secrétariat le reçoit. PLACE est --parent ou --top, et --after ou --first.
    Une valeur qui commence par un tiret se place après `--`.
cli-amendments-about = Les amendements déposés, ou l'un d'eux
cli-amendments-usage =
    plenary amendments [--clause CLAUSE]... [--party PARTIE]... [--all] [--json]
           plenary amendments AMENDEMENT [--json]
           plenary amendments --overlay CLAUSE [--party PARTIE]... [--json]
cli-amendments-more =
    Les mots proposés sont dans la couleur de leur partie, après sa lettre et le
    numéro de l'amendement ; sans couleurs, {"{"}+W D.3:ajoutés+{"}"} et [-E D.5:supprimés-].
    Là où des propositions se heurtent, viennent d'abord les mots en vigueur, entre
    crochets, puis chaque proposition comme variante.
cli-receive-about = Numéroter les amendements qui n'ont pas de numéro
cli-receive-usage = plenary receive [AMENDEMENT]... --party PARTIE
cli-receive-more =
    Tous ceux qui n'en ont pas, dans l'ordre de leur dépôt, à moins d'en nommer. De
    deux amendements de même numéro, le second déposé en reçoit un nouveau.
cli-second-about = Appuyer un amendement
cli-second-usage = plenary second AMENDEMENT --party PARTIE
cli-adopt-about = Adopter un amendement, avec tout ce qui s'ensuit
cli-adopt-usage =
    plenary adopt AMENDEMENT [--overrule TEXTE] [--dry-run [--json]] --party PARTIE
           plenary adopt --uncontested [--of PARTIE] [--dry-run [--json]] --party PARTIE
cli-adopt-more =
    Avec --dry-run, la commande dit ce qui s'ensuivrait : le texte obtenu, les
    amendements qui deviennent sans objet, ceux qui restent ou sont fusionnés, les
    positions qui deviennent périmées. --party dit qui le déclare adopté ; les mots
    restent ceux de qui les a proposés. `plenary undo` annule le tout. Avec
    --uncontested, chacun est un acte à part, avec son ACK.
cli-reject-about = Décider qu'un amendement n'est pas adopté
cli-reject-usage =
    plenary reject AMENDEMENT --party PARTIE
           plenary reject --uncontested [--of PARTIE] --party PARTIE
cli-withdraw-about = Retirer un amendement
cli-withdraw-usage = plenary withdraw AMENDEMENT --party PARTIE
cli-withdraw-more = Seule la partie dont c'est l'amendement le retire. Une autre peut alors le reprendre.
cli-take-up-about = Reprendre un amendement retiré ou renvoyé
cli-take-up-usage = plenary take-up AMENDEMENT --party PARTIE
cli-refer-about = Renvoyer un amendement au groupe, ou à d'autres
cli-refer-usage = plenary refer AMENDEMENT --reason TEXTE --party PARTIE
cli-refer-more = --reason dit à qui, par exemple à un groupe de rédaction, et pourquoi.
cli-fall-about = Constater qu'un amendement est devenu sans objet
cli-fall-usage = plenary fall AMENDEMENT --party PARTIE
cli-fall-more = Les amendements qui perdent leurs mots par l'adoption d'un autre deviennent sans objet avec celle-ci.
cli-position-about = Les positions des parties, ou en enregistrer une
cli-position-usage =
    plenary position OBJET [--party PARTIE] [--json]
           plenary position OBJET (POSITION | none) --party PARTIE [--statement TEXTE]
           plenary position OBJET --no-objection --party PARTIE
cli-position-more =
    Une position vaut pour les mots exacts sur lesquels elle a été prise. Quand ils
    changent elle est périmée, et les mots changés depuis sont montrés ; elle vaut de
    nouveau quand ils reviennent. --no-objection couvre les parties présentes à la
    séance ouverte.
cli-consensus-about = Qui accepte quoi, et ce qui reste ouvert
cli-consensus-usage = plenary consensus [CLAUSE] [--open | --nearest] [--json]
cli-consensus-more =
    Une colonne pour chaque partie : + accord, ~ accord ad referendum, * accord avec
    réserve, o abstention, x objection, ? périmée (les mots ont changé depuis),
    point : ne s'est pas prononcée. Avec une clause : celle-ci et celles placées
    sous elle. Si le plan a des clés : ■ signé par la partie, □ signé pour elle par
    le secrétariat, - non vérifié. ≈ dit où des chiffres ont changé depuis, sans
    que les positions tombent.
cli-progress-about = Combien de crochets restent ouverts, au fil du temps
cli-progress-usage = plenary progress [--json]
cli-progress-more =
    Les crochets ouverts sont les amendements encore à trancher et les [crochets]
    écrits dans les titres et les textes. Au fil du temps : une ligne pour chaque
    jour où quelque chose a changé.
cli-session-about = Les séances : liste, ouverture, levée, présences
cli-session-usage =
    plenary session [--json]
           plenary session COMMANDE [OPTIONS]
cli-session-more =
    Tant qu'une séance est ouverte, chaque modification porte son nom, et les
    amendements reçoivent leur numéro à leur dépôt. `plenary session COMMANDE --help`
    en dit plus.
cli-session-open-about = Ouvrir une séance
cli-session-open-usage = plenary session open NOM --party PARTIE [--present QUI]... [OPTIONS]
cli-session-open-more = QUI s'écrit workers, workers:unions ou "workers:unions:Awa Traoré,Paul Diop".
cli-session-present-about = Noter qui arrive ou part
cli-session-present-usage = plenary session present QUI... [--gone] --party PARTIE
cli-session-present-more = QUI s'écrit workers, workers:unions ou "workers:unions:Awa Traoré,Paul Diop".
cli-session-agenda-about = Changer l'ordre du jour
cli-session-agenda-usage = plenary session agenda (CLAUSE... | --all) --party PARTIE
cli-session-park-about = Mettre une clause en attente pour plus tard
cli-session-park-usage = plenary session park CLAUSE [--reason TEXTE] --party PARTIE
cli-session-unpark-about = Reprendre une clause mise en attente
cli-session-unpark-usage = plenary session unpark CLAUSE --party PARTIE
cli-session-close-about = Lever une séance
cli-session-close-usage = plenary session close [ID] --party PARTIE
cli-session-show-about = Montrer une séance
cli-session-show-usage = plenary session show [ID] [--json]
cli-gavel-about = Adopter le plan ou une partie du plan
cli-gavel-usage =
    plenary gavel NOM [--clause CLAUSE]... [--overrule TEXTE] --party PARTIE [--json]
           plenary gavel --dry-run [--clause CLAUSE]... [--json]
           plenary gavel --rescind NOM --reason TEXTE --party PARTIE
cli-gavel-more =
    Tant qu'un accord requis manque, la réponse est non, avec ce qui manque et à qui,
    et le code de sortie est 1. La présidence déclare et le secrétariat consigne :
    --by dit qui tient le marteau. L'adoption est une modification du journal et la
    nouvelle référence de ce qu'elle adopte ; le reste garde ses marques. `plenary undo`
    rapporte une adoption qui vient d'être prononcée.
cli-record-about = Le compte rendu d'une séance, en Markdown ou en JSON
cli-record-usage = plenary record SÉANCE [--language LANGUE] [--json]
cli-record-more = Pour le garder : plenary record 2003-10-14 > compte-rendu.md

## Où s'applique un amendement

cli-amendment-does = { $verb } : { $place }
cli-place-field = { $clause } · { $field }
cli-place-add = « { $title } », { $place }
cli-place-move = { $clause }, { $place }
cli-place-sub = { $clause } · dans { $amendment }
cli-place-after = après { $clause }
cli-place-under = en premier sous { $clause }
cli-place-under-proposed = sous « { $title } », proposée dans { $amendment }
cli-place-top = tout au début

## Réponses sur les amendements

cli-alternative = Alt { $number }
cli-amendments-none = Aucun amendement n'est en instance.
cli-amendment-gone = les mots sur lesquels il a été rédigé n'y sont plus
cli-amendment-met = le plan le dit déjà
cli-amendment-reason = Motif
cli-amendment-before = Rédigé sur
cli-amendment-clause = La clause
cli-amendment-tracked = Proposé
cli-amendment-result = S'il est adopté
cli-amendment-subs = Sous-amendements
cli-amendment-life = Ce qui s'est passé
cli-because = du fait de { $amendment }
cli-nobody-known = On ne sait qui
cli-its-id = Son id est { $id }.
cli-tabled-unnumbered = Il n'a pas de numéro tant que le secrétariat ne l'a pas reçu. Son id est { $id }.
cli-received = { $amendment } : { $id }
cli-amendment-now = { $amendment } : { $state }
cli-follows-joint = Sont décidés ensemble :
cli-follows-unheard = À mettre aux voix avant :
cli-follows-held = Positions à son sujet :
cli-follows-falls = Deviennent sans objet :
cli-follows-carried = Restent tels quels :
cli-follows-merged = Sont fusionnés mot à mot :
cli-follows-stale = Positions qui deviennent périmées :
cli-pending = { $count ->
    [one] { $count } amendement
   *[other] { $count } amendements
}
cli-show-pending = { $count ->
    [one] Amendement en instance : { $amendments }
   *[other] Amendements en instance : { $amendments }
}
cli-uncontested-none = Aucun amendement en instance n'est incontesté.

## Réponses sur les positions et le consensus

cli-position-missing = ne s'est pas prononcée
cli-position-stale = { $stance }, périmée : les mots ont changé depuis
cli-consensus-whose = { $consensus } : { $parties }
cli-consensus-none = Aucune clause n'est dans ce cas.
cli-open-none = Rien ne reste ouvert pour personne.
cli-brackets = { $count ->
    [one] { $count } crochet
   *[other] { $count } crochets
}
cli-progress-open = { $count ->
    [one] { $count } crochet ouvert : amendements en instance { $pending }, écrits { $typed }.
   *[other] { $count } crochets ouverts : amendements en instance { $pending }, écrits { $typed }.
}
cli-progress-agreed = { $clauses ->
    [one] Clauses approuvées : { $count } sur { $clauses }.
   *[other] Clauses approuvées : { $count } sur { $clauses }.
}

## Réponses sur les séances

cli-sessions-none = Il n'y a pas encore de séance.
cli-session-state-prepared = préparée
cli-session-state-open = ouverte
cli-session-state-closed = levée
cli-session-date = Date
cli-session-place = Lieu
cli-session-chair = Présidence
cli-session-began = Ouverte
cli-session-ended = Levée
cli-session-attendance = Présents
cli-session-items = Ordre du jour
cli-session-aside = En attente
cli-present-now = { $count ->
    [0] Aucune partie n'est présente maintenant.
   *[other] Parties présentes maintenant : { $parties }.
}

## Réponses sur le marteau

cli-adopted = Adopté sous le nom { $name }. C'est maintenant la référence.
cli-adopted-part = { $count ->
    [one] Adopté sous le nom { $name } : { $count } clause. C'est désormais sa référence ; le reste garde ses marques.
   *[other] Adopté sous le nom { $name } : { $count } clauses. C'est désormais leur référence ; le reste garde ses marques.
}
cli-gavel-referendum = Sous réserve de confirmation (ad referendum) : { $parties }.
cli-gavel-ready = { $count ->
    [one] { $count } clause peut être adoptée.
   *[other] { $count } clauses peuvent être adoptées.
}
cli-gavel-missing = { $count ->
    [one] L'adoption n'est pas encore possible. Un point manque :
   *[other] L'adoption n'est pas encore possible. { $count } points manquent :
}
cli-gavel-reservation = Réserve de { $party } sur { $clause } : { $statement }

## Ce qui ne va pas dans une ligne de commande

cli-table-what = Dites ce qui est proposé : CLAUSE CHAMP VALEUR, ou --amends, --add, --move ou --remove.
cli-subject-unknown = Il n'y a ni clause ni amendement { $subject }. `plenary list` et `plenary amendments` montrent ceux qu'il y a.
cli-session-unknown = Il n'y a pas de séance { $session }, ou il y en a plusieurs de ce nom. `plenary session` montre leurs id.
cli-date = « { $value } » n'est pas un jour. Écrivez-le 2003-10-14.
cli-agenda-empty = Nommez les clauses à examiner, ou dites --all.
cli-present-form = « { $value } » ne dit pas qui est présent. Écrivez VOIX, VOIX:ORGANISATION ou VOIX:ORGANISATION:NOM,NOM, par exemple workers:unions:Awa Traoré.
cli-not-present = { $who } ne figure pas parmi les présents.

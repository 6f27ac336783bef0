### What is said of trust: whether all hold the same text, and who stands behind it.

cli-group-trust = S'y fier

## Which text

trust-value-which = ADOPTION
trust-value-words = MOTS
trust-value-held = FICHIER-OU-DOSSIER
trust-help-which = Une adoption par son nom, ou une révision. Sans elle : la dernière adoption, sinon le plan tel qu'il est
trust-help-which-agreed = Une adoption par son nom, ou une révision. Sans elle : la dernière adoption
trust-help-check = Comparer avec ces mots, tels qu'on les a entendus : "mot mot ..."
trust-help-held = Le fichier d'une clause, un texte (Markdown) avec les clauses sous leurs titres, ou le dossier d'un plan
trust-which-adoption = l'adoption { $name }
trust-which-revision = la révision { $revision }
trust-adoption-differs = L'adoption { $name } nomme d'autres mots que ceux de sa révision : quelqu'un a changé l'étiquette ou l'historique. Demandez leur copie aux autres parties et lancez `plenary verify`.
trust-nothing-adopted = Rien n'a encore été adopté. Nommez une révision avec laquelle comparer, comme HEAD.

## The word code

cli-code-about = Dire un texte en douze mots, à lire à haute voix et à comparer
cli-code-usage =
    plenary code [ADOPTION | RÉVISION] [--json]
           plenary code [ADOPTION | RÉVISION] --check MOTS
cli-code-more =
    Qui lit les mêmes douze mots tient les mêmes mots de chaque clause. La place
    des clauses et ce qui en a été rapporté ne jouent aucun rôle. Les mots
    viennent d'une liste publique et fixe dans la langue du plan (anglais,
    français, espagnol ou portugais, sinon anglais). --check répond par son code
    de sortie et signale un mot mal entendu.
trust-code-of = { $count ->
    [one] Code de { $which }, { $count } clause :
   *[other] Code de { $which }, { $count } clauses :
}
trust-code-how = Lisez les mots à haute voix. Qui a les mêmes mots tient le même texte.
trust-code-same = Oui : ce sont les mots de { $which }. Les deux tiennent le même texte.
trust-code-count = { $count ->
    [one] Cela fait { $count } mot ; un code en a { $wanted }.
   *[other] Cela fait { $count } mots ; un code en a { $wanted }.
}
trust-code-unknown = { $count ->
    [one] { $count } mot n'est pas dans la liste :
   *[other] { $count } mots ne sont pas dans la liste :
}
trust-code-nearest = mot { $place } : « { $heard } » – peut-être { $instead } ?
trust-code-none-near = mot { $place } : « { $heard } »
trust-code-misheard = Non : au moins un mot a été mal entendu, car ces mots ne sont le code d'aucun texte. Ils diffèrent de { $which } :
trust-code-other = Non : ce sont les mots d'un autre texte. Ils diffèrent de { $which } :
trust-code-ours = mot { $place } : « { $heard } », ici c'est « { $instead } »

## Is this what we agreed?

cli-agreed-about = Répondre si un fichier ou un dossier est ce qui a été convenu
cli-agreed-usage = plenary agreed FICHIER-OU-DOSSIER [ADOPTION | RÉVISION] [--json]
cli-agreed-more =
    Compare les mots que quelqu'un tient avec ceux d'une adoption du plan ici, ou
    du plan que nomme -C. Là où ils diffèrent, ils sont montrés : ce qui a été
    convenu et n'y est pas est barré, ce qui y est et n'a pas été convenu est
    inséré.
trust-agreed-yes = Oui : { $held } est ce qui a été convenu, mot pour mot ({ $which }).
trust-agreed-yes-revision = Oui : { $held } se lit comme { $which }, mot pour mot.
trust-agreed-no = { $count ->
    [one] Non : { $held } diffère de { $which } à { $count } endroit.
   *[other] Non : { $held } diffère de { $which } à { $count } endroits.
}
trust-held-missing = Elle a été convenue et n'y est pas.
trust-held-added = Elle y est et n'a pas été convenue.
trust-agreed-printed = Le fichier est un texte : les titres et les textes ont été comparés, mot à mot, et rien d'autre.
trust-held-nothing = Dans { $held }, aucun titre de { $which } n'a été trouvé. Il faut le dossier d'un plan, le fichier d'une clause, ou un texte avec les clauses sous leurs titres.
trust-held-unread = { $path } ne peut pas être lu : { $why }
trust-clause-not-agreed = Il n'y a pas de clause { $clause } dans { $which }.
trust-other-plan = C'est un autre plan : son identifiant est « { $held } », et ici c'est « { $agreed } ».

## Keys

trust-value-key = CLÉ
trust-help-sign = Signer ce qui est enregistré : avec cette clé, sinon celle des réglages, sinon celle de git
trust-help-no-sign = Ne pas signer, quoi que disent les réglages
trust-help-key = Une clé publique : le fichier (.pub), ou la clé elle-même
trust-help-key-of = L'organisation dont c'est la clé, par son identifiant dans plan.toml
trust-help-key-delegate = Le délégué dont c'est la clé personnelle
trust-help-key-from = À partir de quand elle signe ; sinon tout de suite
trust-help-key-until = Jusqu'à quand ; sinon pour toujours
trust-help-key-known = Une clé du plan : son empreinte ou le début de celle-ci, ou le fichier (.pub)
trust-help-key-end = Depuis quand elle ne compte plus ; sinon à partir de maintenant
cli-key-about = Avec quelles clés les parties signent
cli-key-usage =
    plenary key [list] [--json]
           plenary key add ORGANISATION CLÉ --party PARTIE
           plenary key revoke CLÉ --party PARTIE
cli-key-more =
    Ce sont des clés SSH, comme on en a pour un serveur ou sur une clé matérielle.
    Elles figurent dans plan.toml, et pour git dans le fichier allowed_signers à
    côté.
cli-key-add-about = Enregistrer une clé d'une organisation
cli-key-add-usage = plenary key add ORGANISATION CLÉ [--delegate NOM] [--from MOMENT] [--until MOMENT] --party PARTIE
cli-key-add-more =
    Le secrétariat l'enregistre, ou la partie elle-même par un acte qu'elle signe.
    La première clé d'une partie est crue : comparez son empreinte de vive voix.
    Chaque autre doit être signée par la partie ou par le secrétariat, sinon
    `verify` ne la compte pas. Enregistrez d'abord la clé du secrétariat : il ne
    peut apporter d'autres clés que pour qui est venu après.
cli-key-revoke-about = Enregistrer qu'une clé ne compte plus
cli-key-revoke-usage = plenary key revoke CLÉ [--until MOMENT] --party PARTIE
cli-key-list-about = Les énumérer
cli-key-list-usage = plenary key list [--at RÉVISION] [--json]
trust-key-list-none = Le plan ne nomme aucune clé. Rien n'y peut être signé de sorte que les autres sachent de qui est la signature.
trust-key-added = Clé { $key } enregistrée. Lisez l'empreinte à haute voix, pour que les autres sachent que c'est la bonne.
trust-key-uncounted = Elle n'est pas signée, et « plenary verify » n'en tiendra donc pas compte : il y faut une signature de { $party }, ou du secrétariat par une clé qui était déjà là. Défaites-la avec « plenary undo », et consignez-la avec --sign.
trust-key-ended = La clé { $key } ne compte plus.
trust-key-from = à partir du { $time }
trust-key-until = jusqu'au { $time }
trust-key-unreadable = pas une clé qui signe
trust-key-private = « { $key } » contient une clé privée, qui doit rester chez son propriétaire. Nommez la clé publique à côté, qui finit par .pub.
trust-key-kind = « { $key } » est une clé d'un genre qui n'est pas accepté. Faites-en une avec `ssh-keygen -t ed25519`.
trust-key-none = « { $key } » n'est pas une clé : ni un fichier avec une clé publique, ni une clé elle-même, ni l'empreinte d'une clé du plan.
trust-key-several = Plusieurs clés commencent par « { $key } ». Donnez davantage de l'empreinte ; `plenary key list` les montre.
trust-no-signing-key = Rien n'a été enregistré : il faut signer, mais aucune clé n'est connue. Nommez-en une avec --sign=CLÉ, ou dans settings.toml : signing-key = "~/.ssh/id_ed25519". Ou enregistrez sans signer avec --no-sign.
store-subject-key-add = Enregistrer une clé de { $name }
store-subject-key-end = Mettre fin à une clé de { $name }
store-no-program = Il faut pour cela le programme { $name }, qui fait partie d'OpenSSH et n'est pas installé. Rien n'a changé. Installez-le, ou enregistrez sans signer : avec --no-sign, ou sign = false dans settings.toml.
trust-no-verifier = Les signatures sont vérifiées par le programme { $name }, qui fait partie d'OpenSSH et n'est pas installé. Rien n'a été vérifié. Installez-le et demandez de nouveau ; tout le reste fonctionne sans lui.
store-not-signed = Rien n'a été enregistré : impossible de signer avec la clé « { $key } ». La clé est-elle là, l'agent la tient-il (`ssh-add -l`), la clé matérielle est-elle branchée ? Sinon, enregistrez sans signer avec --no-sign. ssh-keygen dit : { $why }
trust-touch = Touchez la clé de sécurité : elle vous attend. Ctrl-C annule.
trust-not-signed-off = La signature a été annulée. Rien n'a été enregistré.
trust-not-signed-file = Rien n'a été enregistré : la clé « { $key } » n'est pas là. Remettez son fichier en place, ou nommez une autre clé : avec --sign=CLÉ, ou signing-key dans settings.toml. Sinon, enregistrez sans signer avec --no-sign.
trust-not-signed-secret = Rien n'a été enregistré : la phrase secrète ou le code PIN de la clé « { $key } » était faux, ou n'a pas pu être demandé. Essayez de nouveau ; une clé de sécurité se bloque après quelques faux codes.
trust-not-signed-no-device = Rien n'a été enregistré : la clé de sécurité de « { $key } » n'est pas branchée. Branchez-la et essayez de nouveau. Sinon, enregistrez sans signer avec --no-sign.
trust-not-signed-device = Rien n'a été enregistré : la clé de sécurité de « { $key } » n'a pas signé. Est-elle branchée, et est-ce la bonne ? Essayez de nouveau et touchez-la quand elle clignote.
store-key-unknown = Il n'y a pas de clé { $key } dans le plan. `plenary key list` les montre.
store-key-known = La clé { $key } est déjà dans le plan.
store-key-of-others = Une clé de la partie { $party } est enregistrée par le secrétariat (--party secretariat), ou par { $party } même dans un acte signé (--sign). Rien n'a été enregistré.
plan-key-of-nobody = Une clé appartient à l'organisation « { $id } », qui n'est pas à la table
plan-bad-key = Une clé de « { $id } » n'est pas une clé publique SSH qui signe
plan-key-twice = La clé { $key } figure ici deux fois

## Verifying

cli-verify-about = Dire si l'historique est entier et qui le soutient
cli-verify-usage = plenary verify [RÉVISION] [--strict] [--accept] [--json]
cli-verify-more =
    Tout est là et est ce que dit son nom ; chaque signature est d'une clé de la
    partie dont l'acte se réclame, à cet endroit de l'historique ; les clés n'ont
    été changées que par qui le peut ; les positions portent sur des textes qui
    ont existé ; ce qu'une partie tient ou a déposé n'a été changé que par elle
    ou par le secrétariat ; les adoptions nomment les mots de leurs révisions ; et rien n'a
    été réécrit depuis que cet ordinateur a regardé. Le code de sortie est 1 si
    quelque chose ne tient pas. Ce qui n'est pas signé est nommé et n'est pas une
    faute : c'est une parole, non une preuve.
trust-help-verify-rev = Jusqu'à cette révision. Sans elle : jusqu'où en est le plan, ce qui est retenu
trust-help-strict = Répondre non aussi quand un acte n'est pas signé depuis que le plan a des clés, ou quand il n'en a pas
trust-help-accept = Prendre ce qui est là pour le nouveau début, bien que réécrit ou avec d'autres premières clés
trust-verify-holds = Tout tient.
trust-verify-whole = L'historique est entier. Rien n'y est signé : qui le soutient est la parole de chacun, et non une preuve.
trust-verify-part = Ce qui est ici de l'historique est entier. Rien n'y est signé : qui le soutient est la parole de chacun, et non une preuve.
trust-verify-not = { $count ->
    [one] { $count } chose ne tient pas :
   *[other] { $count } choses ne tiennent pas :
}
trust-verify-strict = { $count ->
    [one] { $count } acte n'est pas signé, depuis que le plan a des clés : { $changes }.
   *[other] { $count } actes ne sont pas signés, depuis que le plan a des clés : { $changes }.
}
trust-verify-strict-none = Le plan n'avait pas de clé pour signer : aucun acte n'est signé.
trust-verify-party = { $signed } signés par elle, { $recorded } signés par le secrétariat pour elle, { $unsigned } non prouvés
trust-behind-owner = signé
trust-behind-secretariat = signé par le secrétariat
trust-behind-nobody = non vérifié
trust-verify-checked = { $changes ->
    [one] { $changes } modification et { $objects } objets examinés.
   *[other] { $changes } modifications et { $objects } objets examinés.
}
trust-verify-more-of-these = { $count ->
    [one] Et { $count } autre comme ceux-ci.
   *[other] Et { $count } autres comme ceux-ci.
}
trust-not-remembered = Ce qui a été vu n'a pas pu être retenu sur cet ordinateur. { $why }
trust-missing = { $count ->
    [one] Il manque { $count } objet : { $object }. Récupérez-le d'une autre copie du plan.
   *[other] Il manque { $count } objets, dont { $object } d'abord. Récupérez-les d'une autre copie du plan.
}
trust-damaged = L'objet { $object } n'est pas ce que dit son nom : il est endommagé ou falsifié. Récupérez-le d'une autre copie du plan.
trust-replaced = { $count ->
    [one] Il est dit à git de montrer { $count } objet comme un autre (refs/replace). Ici est lu ce qui a été enregistré ; d'autres programmes montrent autre chose. Retirez-le avec `git replace -d`.
   *[other] Il est dit à git de montrer { $count } objets comme d'autres (refs/replace). Ici est lu ce qui a été enregistré ; d'autres programmes montrent autre chose. Retirez-les avec `git replace -d`.
}
trust-grafted = Il est dit à git un autre passé que celui qui a été enregistré (info/grafts). Retirez le fichier.
trust-cut = Cette copie n'a pas le début de l'historique ; ce qui précède n'a pas été examiné. `git fetch --unshallow` l'apporte.
trust-rewritten = L'historique a été réécrit : le plan en était à { $change } quand cet ordinateur a regardé, et n'en descend plus. Demandez aux autres ce qu'ils ont. Si tous sont d'accord, `plenary verify --accept` le prend pour le nouveau début.
trust-broken-signature = La signature n'appartient pas à cet acte : elle est endommagée ou vient d'ailleurs.
trust-foreign-signature = La signature n'est pas d'une clé SSH et n'a pas été vérifiée.
trust-unknown-key = C'est signé par la clé { $key }, qui n'est à personne dans ce plan à cet endroit.
trust-key-out-of-time = C'est signé par la clé { $key } ({ $party }), qui à cet endroit de l'historique ne signait pas encore ou plus, quelle que soit la date écrite.
trust-other-partys-key = Cela se réclame de la partie { $party } et est signé par une clé de { $other }.
trust-key-not-counted = La clé { $key } ({ $party }) a été changée ici par qui ne le peut pas : il y faut une signature de { $party }, ou d'un secrétariat dont la clé était là auparavant. Ce changement ne compte pas.
trust-first-key = Première clé de { $party } : { $key }. Elle est crue et retenue sur cet ordinateur. Comparez-la de vive voix.
trust-other-first-key = La première clé de { $party } est { $key }, et cet ordinateur en a vu une autre auparavant. Demandez de vive voix à { $party } laquelle est la bonne.
trust-unsigned = Il y a une clé ({ $party }), mais ceci n'est pas signé.
trust-never-stood = Une position de { $party } sur { $subject } est liée à un texte qui n'a jamais existé.
trust-altered = { $did } { $why }
trust-did-position-new = { $count ->
    [one] Une position de { $party } sur { $subjects } a été enregistrée.
   *[other] { $count } positions de { $party } ont été enregistrées : { $subjects }.
}
trust-did-position-other = { $count ->
    [one] La position de { $party } sur { $subjects } a été réécrite.
   *[other] { $count } positions de { $party } ont été réécrites : { $subjects }.
}
trust-did-position-gone = { $count ->
    [one] La position de { $party } sur { $subjects } a été enlevée.
   *[other] { $count } positions de { $party } ont été enlevées : { $subjects }.
}
trust-did-amendment-new = { $count ->
    [one] L'amendement { $subjects } a été déposé ou retiré au nom de { $party }.
   *[other] { $count } amendements ont été déposés ou retirés au nom de { $party } : { $subjects }.
}
trust-did-amendment-other = { $count ->
    [one] Ce que { $party } a fait dans l'amendement { $subjects } a été réécrit.
   *[other] Ce que { $party } a fait dans { $count } amendements a été réécrit : { $subjects }.
}
trust-did-amendment-gone = { $count ->
    [one] L'amendement { $subjects } de { $party } a été enlevé.
   *[other] { $count } amendements de { $party } ont été enlevés : { $subjects }.
}
trust-did-adoption-new = L'adoption { $subjects } a été déclarée, ce que seul fait { $party }.
trust-did-adoption-gone = L'adoption { $subjects } a été rapportée, ce que seul fait { $party }.
trust-why-other = L'acte se dit de { $other }.
trust-why-nobody = L'acte ne se dit de personne.
trust-why-signed = Cela avait été signé, et cet acte n'est signé ni par { $party } ni par le secrétariat.
trust-why-undone = Cela a été annulé aussitôt, sous le drapeau de { $other }.
trust-why-unsigned = L'acte se dit du secrétariat et n'est pas signé.
trust-tag-gone = L'étiquette de l'adoption { $name } était là quand cet ordinateur a regardé, et n'y est plus. Reprenez-la d'une autre copie du plan. Si tous sont d'accord, `plenary verify --accept` l'oublie.
trust-tag-moved = L'étiquette de l'adoption { $name } n'est plus celle que cet ordinateur a vue. Demandez aux autres ce qu'ils ont. Si tous sont d'accord, `plenary verify --accept` la prend.
trust-adoption-is-not = { $count ->
    [one] L'adoption { $name } nomme d'autres mots que ceux de sa révision, dans { $count } clause : { $clauses }.
   *[other] L'adoption { $name } nomme d'autres mots que ceux de sa révision, dans { $count } clauses : { $clauses }.
}
trust-adoption-changes = Une adoption change le texte qu'elle adopte.
trust-signers-differ = Le fichier allowed_signers nomme d'autres clés que plan.toml. Git accepterait les signatures d'autrui. Le prochain `plenary key` le réécrit.

## On the screen

app-group-trust = Confiance
app-trust-code = Code en mots
app-trust-code-help = Montre douze mots pour ce qui a été adopté en dernier, à lire à haute voix : qui a les mêmes mots tient le même texte.
app-trust-verify = Vérifier l'historique
app-trust-verify-help = Dit si l'historique est entier et qui répond de ses modifications.
app-trust-again = Vérifier encore
app-trust-again-help = Vérifie une nouvelle fois, jusqu'à l'état présent du plan.
app-trust-leave = Retour
app-trust-leave-help = Revient là d'où vous venez.
ui-stage-verifying = Vérification de l'historique…
ui-trust-code-wait = Les mots se préparent…
ui-trust-code-adopted = { $count ->
    [one] Code de l'adoption { $name }, { $count } clause
   *[other] Code de l'adoption { $name }, { $count } clauses
}
ui-trust-code-standing = { $count ->
    [one] Rien n'est encore adopté : code du plan tel qu'il est, { $count } clause
   *[other] Rien n'est encore adopté : code du plan tel qu'il est, { $count } clauses
}
ui-trust-verify-wait = Chaque modification et chaque signature est examinée. Vous pouvez quitter cet écran et y revenir.
ui-trust-verify-not = { $count ->
    [one] { $count } chose ne tient pas.
   *[other] { $count } choses ne tiennent pas.
}
ui-trust-verify-earlier = Le plan a avancé depuis. { $key } vérifie la suite.
ui-trust-whole = L'historique est entier : tout y est et tout est ce que dit son nom, et rien n'a été réécrit depuis le dernier examen sur cet ordinateur.
ui-trust-whole-first = L'historique est entier : tout y est et tout est ce que dit son nom. Cet ordinateur l'examine pour la première fois ; désormais il dira ce qui est réécrit.
ui-trust-signed = { $count ->
    [0] Aucune modification n'est signée par sa partie
    [one] { $count } modification est signée par sa partie
   *[other] { $count } modifications sont signées par leur partie
}
ui-trust-recorded = { $count ->
    [0] Aucune modification n'a été consignée et signée par le secrétariat pour une partie
    [one] { $count } modification a été consignée et signée par le secrétariat pour sa partie
   *[other] { $count } modifications ont été consignées et signées par le secrétariat pour leur partie
}
ui-trust-unproved = { $count ->
    [0] Aucune modification n'est sans preuve
    [one] { $count } modification n'est pas vérifiée : aucune signature ne prouve de qui elle est
   *[other] { $count } modifications ne sont pas vérifiées : aucune signature ne prouve de qui elles sont
}
ui-trust-unclaimed = { $count ->
    [one] { $count } modification ne dit pas pour qui elle a été faite
   *[other] { $count } modifications ne disent pas pour qui elles ont été faites
}

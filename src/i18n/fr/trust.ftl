### What is said of trust: whether all hold the same text, and who stands behind it.

cli-group-trust = S'y fier

## Which text

trust-value-which = ADOPTION
trust-value-words = MOTS
trust-value-held = FICHIER-OU-DOSSIER
trust-help-which = Une adoption par son nom, ou une révision. Sans elle : la dernière adoption, sinon le plan tel qu'il est
trust-help-which-agreed = Une adoption par son nom, ou une révision. Sans elle : la dernière adoption
trust-help-check = Comparer avec ces mots, tels qu'on les a entendus : "mot mot ..."
trust-help-held = Le fichier d'une clause, ou le dossier d'un plan
trust-which-adoption = l'adoption { $name }
trust-which-revision = la révision { $revision }
trust-adoption-differs = L'adoption { $name } nomme d'autres mots que ceux de sa révision : quelqu'un a changé l'étiquette ou l'historique. Demandez leur copie aux autres parties et lancez `plenary verify`.
trust-nothing-adopted = Rien n'a encore été adopté. Nommez une révision avec laquelle comparer, comme HEAD.

## The word code

trust-code-about = Dire un texte en douze mots, à lire à haute voix et à comparer
trust-code-usage =
    plenary code [ADOPTION | RÉVISION] [--json]
           plenary code [ADOPTION | RÉVISION] --check MOTS
trust-code-more =
    Qui lit les mêmes douze mots tient les mêmes mots de chaque clause. La place des
    clauses et ce qui en a été rapporté ne jouent aucun rôle. Les mots viennent d'une
    liste publique et fixe dans la langue du plan (anglais, français, espagnol ou
    portugais, sinon anglais). --check répond par son code de sortie et signale un
    mot mal entendu.
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

trust-agreed-about = Répondre si un fichier ou un dossier est ce qui a été convenu
trust-agreed-usage = plenary agreed FICHIER-OU-DOSSIER [ADOPTION | RÉVISION] [--json]
trust-agreed-more =
    Compare les mots que quelqu'un tient avec ceux d'une adoption du plan ici, ou du
    plan que nomme -C. Là où ils diffèrent, ils sont montrés : ce qui a été convenu
    et n'y est pas est barré, ce qui y est et n'a pas été convenu est inséré.
trust-agreed-yes = Oui : { $held } est ce qui a été convenu, mot pour mot ({ $which }).
trust-agreed-yes-revision = Oui : { $held } se lit comme { $which }, mot pour mot.
trust-agreed-no = { $count ->
    [one] Non : { $held } diffère de { $which } à { $count } endroit.
   *[other] Non : { $held } diffère de { $which } à { $count } endroits.
}
trust-held-missing = Elle a été convenue et n'y est pas.
trust-held-added = Elle y est et n'a pas été convenue.
trust-held-unread = { $path } ne peut pas être lu : { $why }
trust-clause-not-agreed = Il n'y a pas de clause { $clause } dans { $which }.
trust-other-plan = C'est un autre plan : son identifiant est « { $held } », et ici c'est « { $agreed } ».

### Des mots mis à la place d'autres, partout où ils se trouvent.

## L'écran

app-replace = Chercher et remplacer
app-replace-help = Cherche des mots dans tout le plan et en met d'autres à leur place ; montre chaque endroit avant d'enregistrer quoi que ce soit.
app-replace-record = Remplacer
app-replace-record-help = Remplace les mots à tous les endroits retenus, en une seule modification de la voix qui a la parole.
app-replace-toggle = Retenir ou non
app-replace-toggle-help = Laisse l'endroit choisi tel quel, ou le retient de nouveau.
app-replace-table = Déposer
app-replace-table-help = Dépose ce qui est retenu comme amendements, un par texte ; les textes restent tels quels.
app-replace-all = Tout ou rien
app-replace-all-help = Laisse tous les endroits tels quels, ou les retient tous de nouveau.
app-replace-again = Autres mots
app-replace-again-help = Demande de nouveau quels mots chercher et lesquels mettre à leur place.
app-replace-whole = Mots entiers
app-replace-whole-help = Ne cherche que des mots entiers, ou aussi à l'intérieur des mots.
app-replace-exact = Majuscules
app-replace-exact-help = Majuscules, apostrophes, traits d'union et espaces comptent tels qu'ils sont tapés, ou ne comptent pas.
app-replace-part = Où
app-replace-part-help = Cherche dans tout le plan, sous l'objectif de la clause choisie, ou dans la clause choisie.
app-replace-fields = Quels textes
app-replace-fields-help = Cherche dans les titres et les textes, dans les titres seuls ou dans les textes seuls.
app-replace-leave = Quitter
app-replace-leave-help = Quitte les endroits trouvés ; rien n'est modifié.

replace-find = Chercher
replace-find-hint = Quels mots faut-il remplacer ?
replace-with = Remplacer « { $find } » par
replace-with-hint = Ce qui s'y trouvera ; rien, pour le biffer.
replace-nothing-sought = Tapez les mots à remplacer.
replace-none = Rien n'est retenu : Espace retient un endroit.
replace-heading = { $struck ->
    [yes] Biffer « { $find } »
   *[no] « { $find } » → « { $with } »
} · { $chosen } sur { $all } · { $clauses ->
    [one] { $clauses } clause
   *[other] { $clauses } clauses
}
replace-how = { $part ->
    [plan] Tout le plan
    [branch] Sous l'objectif
   *[clause] Cette clause
} · { $fields ->
    [title] titres
    [text] textes
   *[both] titres et textes
} · { $whole ->
    [yes] mots entiers
   *[no] aussi dans les mots
} · { $exact ->
    [yes] tel que tapé
   *[no] majuscules ou non
}
replace-not-found = « { $find } » ne se trouve nulle part ici.
replace-left-out = { $number } ({ $field }) reste tel quel : { $why }
replace-unread = { $path } est illisible et n'a pas été parcouru.
replace-subject = { $struck ->
    [yes] { $count ->
        [one] Biffer « { $find } » dans une clause
       *[other] Biffer « { $find } » dans { $count } clauses
    }
   *[no] { $count ->
        [one] Remplacer « { $find } » par « { $with } » dans une clause
       *[other] Remplacer « { $find } » par « { $with } » dans { $count } clauses
    }
}
replace-done = { $struck ->
    [yes] { $count ->
        [one] « { $find } » biffé dans une clause { $for }.
       *[other] « { $find } » biffé dans { $count } clauses { $for }.
    }
   *[no] { $count ->
        [one] « { $find } » remplacé par « { $with } » dans une clause { $for }.
       *[other] « { $find } » remplacé par « { $with } » dans { $count } clauses { $for }.
    }
}

## La ligne de commande

replace-sum = { $places ->
    [0] Rien ne serait remplacé.
    [one] Un endroit.
   *[other] { $places } endroits dans { $clauses ->
        [one] une clause
       *[other] { $clauses } clauses
    }.
}
cli-replace-about = Mettre des mots à la place d'autres, partout où ils sont
cli-replace-usage = plenary replace CHERCHÉ MIS [--clause CLAUSE]... [--field CHAMP] [--words] [--case] [--table] --party PARTIE
cli-replace-more =
    Tous les endroits sont une seule modification de la partie ; seuls les mots mis
    sont les siens. Un second texte vide biffe. `--dry-run` montre chaque endroit et
    se passe de partie. Sans --case, majuscules, apostrophes, traits d'union et
    espaces ne comptent pas ; les accents comptent toujours.
cli-help-replace-find = Les mots cherchés
cli-help-replace-with = Ce qui prend leur place
cli-help-replace-clause = Seulement dans cette clause et celles placées sous elle ; peut se répéter
cli-help-replace-field = Seulement là : title ou text
cli-help-replace-words = Seulement des mots entiers
cli-help-replace-case = Seulement là où majuscules et signes sont tels que tapés
cli-help-replace-dry-run = Montrer chaque endroit ; ne rien modifier
cli-help-replace-table = Déposer comme amendements, un par texte, en un seul acte

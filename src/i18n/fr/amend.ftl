### The amendments on screen: tabling, the overlay, what follows from adopting.

## Tabling

app-amend-table = Déposer un amendement
app-amend-table-help = Dépose la saisie comme amendement de la voix qui a la parole ; le texte reste tel quel.
app-amend-leave-table = Le déposer comme amendement
app-amend-remove = Déposer un amendement visant sa suppression
app-amend-reason =
    { $count ->
        [one] Pourquoi cet amendement est-il déposé ?
       *[other] Pourquoi ces { $count } amendements sont-ils déposés ?
    }
app-amend-reason-hint = Une ligne. Enter seul : sans motif ; Esc : revenir.
app-amend-nothing = Rien n'a été modifié : il n'y a rien à déposer.
app-amend-no-words = Cet amendement ne propose aucun texte qui puisse être amendé.
ui-amend-wording = Ce que propose { $name }

## The commands of the screen

app-amend = Amendements
app-amend-help = Montre tous les amendements en instance dans le texte de la clause, chacun avec la lettre de sa partie et son numéro.
app-amend-all = Tous les amendements
app-amend-all-help = Dresse la liste des amendements de tout le plan.
app-amend-do = Que faire
app-amend-do-help = Propose ce qui peut être fait de l'amendement choisi.
app-amend-what = { $name } : que faire ?
app-amend-no-step = Rien ne peut être fait de { $name } maintenant.
app-amend-named = { $name } ({ $party })
app-amend-show = Montrer dans le texte
app-amend-show-help = Montre l'amendement choisi dans le texte de sa clause.
app-amend-adopt = Adopter …
app-amend-adopt-help = Montre d'abord ce qui découle de l'adoption de l'amendement choisi ; alors seulement, une touche l'adopte.
app-amend-not-adopt = Ne pas adopter …
app-amend-not-adopt-help = Consigne que l'amendement choisi a été mis aux voix et n'est pas adopté ; demande pourquoi.
app-amend-sub = Le sous-amender
app-amend-sub-help = Modifie le texte de l'amendement choisi, pour déposer un sous-amendement.
app-amend-title = Sous-amender le titre
app-amend-title-ask = Le titre qu'aurait plutôt la clause de { $name }
app-amend-title-hint = Entrée passe au motif
app-amend-second = L'appuyer
app-amend-position = Consigner une position à son sujet …
app-amend-refer = Le renvoyer au groupe …
app-amend-withdraw = Le retirer …
app-amend-take-up = Le reprendre
app-amend-fall = Constater qu'il est devenu sans objet
app-amend-receive = Le recevoir : lui donner son numéro
app-amend-gavel = Adopter
app-amend-gavel-help = Adopte l'amendement avec tout ce qui est montré ; annuler défait le tout.
app-amend-results = Textes fusionnés
app-amend-results-help = Montre, ou cesse de montrer, ce que les amendements fusionnés feraient alors du texte.
app-amend-changed = Les conséquences ont changé entre-temps : relisez-les, puis appuyez de nouveau sur { $key }.
app-amend-next = Amendement suivant
app-amend-next-help = Choisit l'amendement suivant, puis passe à la clause suivante qui en a.
app-amend-previous = Amendement précédent
app-amend-previous-help = Choisit l'amendement précédent.
app-amend-last = C'était le dernier amendement.
app-amend-first = C'était le premier amendement.
app-amend-last-here = C'était le dernier amendement de cette clause ; { $next } passe à la clause suivante qui en a.
app-amend-first-here = C'était le premier amendement de cette clause ; { $previous } revient à la clause précédente qui en a.
app-amend-before = Texte en l'état
app-amend-before-help = Montre le texte sans amendements.
app-amend-marked = Texte avec amendements
app-amend-marked-help = Montre les ajouts soulignés et les suppressions barrées, avec partie et numéro.
app-amend-result = Résultat
app-amend-result-help = Montre le texte tel que le laisserait le seul amendement choisi.
app-amend-alone = Celui-ci seul
app-amend-alone-help = Montre l'amendement choisi seul, avec ses sous-amendements, ou de nouveau tous.
app-amend-party = Une seule partie
app-amend-party-help = Montre les amendements d'une partie, puis de la suivante, puis tous.
app-amend-decided = Aussi les décidés
app-amend-decided-help = Ajoute à la liste les amendements déjà décidés, ou les en retire.
app-amend-leave = Retour
app-amend-leave-help = Revient d'un pas : d'une page, de la liste, vers le plan.
app-amend-none = Aucun amendement n'est en instance.
app-amend-receive-all = Numéroter tous
app-amend-receive-all-help = Reçoit les amendements sans numéro : chacun reçoit le suivant.

## What is said with a step

app-amend-why-not-adopted = Pourquoi { $name } n'est-il pas adopté ?
app-amend-why-referred = À qui { $name } est-il renvoyé, et pourquoi ?
app-amend-why-withdrawn = Pourquoi { $name } est-il retiré ?
app-amend-with-falls = { $count ->
    [one] { $falls } devient sans objet avec lui.
   *[other] Deviennent sans objet avec lui : { $falls }.
} { $hint }

## The uncontested ones of a party

app-amend-bulk = Amendements non contestés …
app-amend-bulk-help = Adopte ou n'adopte pas les amendements non contestés d'une partie, l'un après l'autre ; les montre d'abord.
app-amend-bulk-adopt = Adopter : { $voice }
app-amend-bulk-not = Ne pas adopter : { $voice }
app-amend-bulk-none = Chaque amendement de cette partie est contesté ou a perdu son texte : décidez de chacun séparément.
app-amend-bulk-go = Tout exécuter
app-amend-bulk-go-help = Exécute ce qui est montré, un acte après l'autre ; s'arrête au premier refus.
app-amend-bulk-contested = Il est désormais contesté.
app-amend-bulk-done =
    { $count ->
        [one] { $count } amendement traité.
       *[other] { $count } amendements traités.
    }
app-amend-bulk-stopped =
    { $count ->
        [one] { $count } traité. Arrêt à { $name } : { $why }
       *[other] { $count } traités. Arrêt à { $name } : { $why }
    }

## On the screen

ui-amend-before = en l'état
ui-amend-all = tous
ui-amend-one = un seul
ui-amend-result = résultat
ui-amend-title =
    { $count ->
        [one] { $count } amendement
       *[other] { $count } amendements
    }
ui-amend-no-clause = absente du plan
ui-amend-none = Aucun amendement ici. La touche { $key } ajoute ceux déjà décidés.
ui-amend-none-here = Aucun amendement en instance ici. Pour en déposer un : modifier le texte, puis { $key }.
ui-amend-words-gone = texte disparu
ui-amend-words-met = déjà dans le texte
ui-amend-gone = Le texte sur lequel il portait a disparu. Voici ce sur quoi il portait :
ui-amend-met = Le texte le dit déjà.
ui-amend-alternative = Alt { $number } :
ui-amend-removes = supprime cette clause
ui-amend-moves = déplace cette clause : { $place }
ui-amend-adds = ajoute une clause : { $place }
ui-amend-after = après { $clause }
ui-amend-under = en tête sous { $clause }
ui-amend-first = en tête du plan
ui-amend-clause = { $number } { $title }

## What follows from adopting

ui-amend-adoption = Si { $name } est adopté
ui-amend-count-falls =
    { $count ->
        [one] { $count } sans objet
       *[other] { $count } sans objet
    }
ui-amend-count-merged =
    { $count ->
        [one] { $count } fusionné
       *[other] { $count } fusionnés
    }
ui-amend-count-carried =
    { $count ->
        [one] { $count } maintenu tel quel
       *[other] { $count } maintenus tels quels
    }
ui-amend-count-stale =
    { $count ->
        [one] { $count } position périmée
       *[other] { $count } positions périmées
    }
ui-amend-count-nothing = Aucun autre amendement et aucune position ne sont touchés.
ui-amend-falls-with = avec ce qu'il amende
ui-amend-falls-under = avec la clause au-dessus
ui-amend-joint = Proposent la même chose et sont décidés ensemble
ui-amend-caption = { $name } :
ui-amend-put-first = à mettre aux voix avant : { $names }
ui-amend-unheard = À mettre aux voix avant ; s'il est adopté maintenant, ils deviennent sans objet sans être entendus
ui-amend-held = Positions à son sujet
app-amend-why-overruled = { $name } : il y a une objection. Pourquoi la présidence passe-t-elle outre ?
ui-amend-falls = Deviennent sans objet : leur texte disparaît
ui-amend-merged = Sont fusionnés mot à mot
ui-amend-carried = Restent tels quels
ui-amend-stale = Ces positions deviennent périmées
ui-amend-only-words = Aucun texte du plan ne change : seulement ce que propose l'amendement.
ui-amend-bulk-adopt =
    { $count ->
        [one] { $voice } : { $count } amendement non contesté à adopter
       *[other] { $voice } : { $count } amendements non contestés à adopter
    }
ui-amend-bulk-not =
    { $count ->
        [one] { $voice } : { $count } amendement non contesté à ne pas adopter
       *[other] { $voice } : { $count } amendements non contestés à ne pas adopter
    }

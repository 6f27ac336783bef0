### Le compte rendu des travaux, dans le registre qui convient. Les phrases prennent d’elles-mêmes leur majuscule.

record-title = Compte rendu des travaux
record-plan = Plan : { $title }
record-session = Séance : { $name }
record-place = Lieu : { $place }
record-day = Date : { $date }
record-chair = Présidence : { $name }
record-whole-plan = Ordre du jour : l’ensemble du plan
record-agenda = Ordre du jour :
record-opened = La séance a été ouverte à { $time }.
record-chair-changed = À { $time }, { $name } a pris la présidence.
record-agenda-changed = L’ordre du jour a été modifié en cours de séance.
record-attendance = Participation
record-nobody = Aucune présence n’a été consignée.
record-absent = Sans représentation : { $parties }.
record-present = { $organisation } : { $delegates }
record-joined = { $count ->
    [one] Arrivée en cours de séance : { $names }.
   *[other] Arrivées en cours de séance : { $names }.
}
record-left = { $count ->
    [one] Départ en cours de séance : { $names }.
   *[other] Départs en cours de séance : { $names }.
}

record-date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[other] décembre
} { $year }
record-time = { $hour } h { $minute }

## Who and where

record-group = { $voice ->
    [government] le groupe gouvernemental
    [employers] le groupe des employeurs
    [workers] le groupe des travailleurs
    [civil-society] le groupe de la société civile
    [advisers] le groupe des conseillers
    [secretariat] le secrétariat
   *[other] un intervenant dont le groupe n’a pas été consigné
}
record-group-named = { $group } ({ $names })
record-clause = { $number } « { $title } »
record-clause-gone = « { $title } »
record-quoted = « { $text } »
record-top = au premier niveau du plan
record-under = sous le point { $clause }
record-first = en première position
record-after = après le point { $clause }
record-to = { $field ->
    [title] au titre
    [text] au texte
   *[other] à la rubrique « { $name } »
}
record-unnumbered = un amendement sans numéro

## What was proposed

record-before = Cet amendement avait été déposé avant la présente séance.
record-before-at = Cet amendement avait été déposé avant la présente séance, le { $date } à { $time }.
record-renumbered = En cours de séance, la clause a reçu le numéro { $number }.
record-proposed = { $who } a proposé l’amendement suivant { $place } :
record-proposed-whole = { $who } a proposé l’amendement suivant { $place }, qui se lirait dès lors ainsi :
record-proposed-sub = { $who } a proposé le sous-amendement suivant à { $amendment } :
record-proposed-sub-whole = { $who } a proposé le sous-amendement suivant à { $amendment }, dont le libellé serait dès lors :
record-proposed-sub-field = { $who } a proposé le sous-amendement suivant { $place } de { $amendment } :
record-proposed-sub-field-whole = { $who } a proposé le sous-amendement suivant { $place } de { $amendment }, qui se lirait dès lors ainsi :
record-proposed-add = { $who } a proposé d’ajouter { $new } { $place } :
record-proposed-remove = { $who } a proposé de supprimer la clause.
record-proposed-move = { $who } a proposé de déplacer la clause { $place }.
record-new = { $kind ->
    [chapeau] le chapeau suivant
    [finding] le constat suivant
    [recommendation] la recommandation suivante
    [objective] l’objectif suivant
   *[action] l’action suivante
}
record-point-replace = remplacer « { $old } » par « { $new } »
record-point-delete = supprimer « { $old } »
record-point-insert = insérer « { $new } » après « { $after } »
record-point-insert-first = insérer « { $new } » au début
record-point-paragraph = insérer un nouveau paragraphe après « { $after } » : « { $new } »
record-point-write = insérer « { $new } »
record-reason = Le motif indiqué était le suivant :

## What became of it

record-received = { $kind ->
    [sub] Le secrétariat a reçu le sous-amendement et lui a attribué le numéro { $amendment }.
   *[amendment] Le secrétariat a reçu l’amendement et lui a attribué le numéro { $amendment }.
}
record-seconded = { $kind ->
    [sub] { $who } a appuyé le sous-amendement.
   *[amendment] { $who } a appuyé l’amendement.
}
record-adopted = { $kind ->
    [sub] Le sous-amendement a été adopté.
   *[amendment] L’amendement a été adopté.
}
record-adopted-as-amended = { $kind ->
    [sub] Le sous-amendement a été adopté tel que sous-amendé.
   *[amendment] L’amendement a été adopté tel que sous-amendé.
}
record-reads = Le libellé était dès lors le suivant :
record-falls = { $count ->
    [one] En conséquence, l’amendement ci-après est devenu sans objet : { $amendments }.
   *[other] En conséquence, les amendements ci-après sont devenus sans objet : { $amendments }.
}
record-not-adopted = { $kind ->
    [sub] Soumis à la réunion, le sous-amendement n’a pas été adopté.
   *[amendment] Soumis à la réunion, l’amendement n’a pas été adopté.
}
record-withdrawn = { $kind ->
    [sub] { $who } a retiré le sous-amendement.
   *[amendment] { $who } a retiré l’amendement.
}
record-taken-up = { $kind ->
    [sub] { $who } a repris le sous-amendement à son compte.
   *[amendment] { $who } a repris l’amendement à son compte.
}
record-came-back = { $kind ->
    [sub] Le sous-amendement est revenu devant la réunion, toujours au nom de son auteur.
   *[amendment] L’amendement est revenu devant la réunion, toujours au nom de son auteur.
}
record-fallen = { $kind ->
    [sub] Le libellé sur lequel il avait été rédigé n’existant plus, le sous-amendement est devenu sans objet.
   *[amendment] Le libellé sur lequel il avait été rédigé n’existant plus, l’amendement est devenu sans objet.
}
record-fallen-because = { $kind ->
    [sub] Par suite de la décision prise sur { $amendment }, le sous-amendement est devenu sans objet.
   *[amendment] Par suite de la décision prise sur { $amendment }, l’amendement est devenu sans objet.
}
record-referred = { $kind ->
    [sub] Le sous-amendement a été renvoyé au groupe.
   *[amendment] L’amendement a été renvoyé au groupe.
}
record-referred-to = { $kind ->
    [sub] Le sous-amendement a été renvoyé, avec l’indication suivante :
   *[amendment] L’amendement a été renvoyé, avec l’indication suivante :
}

## Changes of the text

record-drafted = { $who } a proposé la modification suivante { $place }, qui a été consignée :
record-drafted-whole = { $who } a proposé une modification { $place }, qui a été consignée ; le libellé est désormais le suivant :
record-editorial = { $who } a apporté la modification rédactionnelle suivante { $place } :
record-editorial-whole = { $who } a apporté une modification rédactionnelle { $place }, dont le libellé est désormais le suivant :
record-added = { $who } a proposé { $new }, qui figure désormais { $place } :
record-removed = { $who } a proposé de supprimer la clause, et elle a été supprimée. Elle se lisait comme suit :
record-moved = { $who } a proposé de déplacer la clause, et elle a été placée { $place }.
record-reordered = { $who } a proposé un autre ordre des clauses, qui a été consigné.

## Positions

record-position = { $stance ->
    [agree] { $who } a donné son accord sur { $subject ->
        [amendment] l’amendement
       *[clause] la clause
    }
    [agree-ad-referendum] { $who } a donné son accord ad referendum sur { $subject ->
        [amendment] l’amendement
       *[clause] la clause
    }
    [agree-with-reservation] { $who } a donné son accord avec réserve sur { $subject ->
        [amendment] l’amendement
       *[clause] la clause
    }
    [object] { $who } s’est opposé à { $subject ->
        [amendment] l’amendement
       *[clause] la clause
    }
   *[abstain] { $who } s’est abstenu sur { $subject ->
        [amendment] l’amendement
       *[clause] la clause
    }
}
record-said = { $position }.
record-stated = { $position } et a fait consigner la déclaration suivante :
record-no-objection = { $subject ->
    [amendment] L’amendement
   *[clause] La clause
} n’ayant soulevé aucune objection, l’accord { $count ->
    [one] de la partie ci-après
   *[other] des parties ci-après
} a été consigné : { $parties }.
record-retracted = { $who } a retiré sa position sur { $subject ->
    [amendment] l’amendement
   *[clause] la clause
}.
record-stale = { $subject ->
    [amendment] { $count ->
        [one] L’amendement ayant été modifié, la position de la partie ci-après ne valait plus : { $parties }.
       *[other] L’amendement ayant été modifié, les positions des parties ci-après ne valaient plus : { $parties }.
    }
   *[clause] { $count ->
        [one] La clause ayant été modifiée, la position de la partie ci-après ne valait plus : { $parties }.
       *[other] La clause ayant été modifiée, les positions des parties ci-après ne valaient plus : { $parties }.
    }
}
record-alive = { $count ->
    [one] Le libellé étant redevenu le même, la position de la partie ci-après valait de nouveau : { $parties }.
   *[other] Le libellé étant redevenu le même, les positions des parties ci-après valaient de nouveau : { $parties }.
}

## What was taken back

record-taken-back = { $what ->
    [tabled] Le dépôt de l’amendement a ensuite été annulé.
    [received] La numérotation de l’amendement a ensuite été annulée.
    [seconded] L’appui à l’amendement a ensuite été annulé.
    [adopted] L’adoption de l’amendement a ensuite été annulée.
    [not-adopted] La décision de ne pas adopter l’amendement a ensuite été annulée.
    [withdrawn] Le retrait de l’amendement a ensuite été annulé.
    [taken-up] La reprise de l’amendement a ensuite été annulée.
    [fallen] L’amendement a ensuite cessé d’être sans objet, la décision en cause ayant été annulée.
    [referred] Le renvoi au groupe de l’amendement a ensuite été annulé.
    [position] { $count ->
        [one] La position de la partie ci-après a ensuite été annulée : { $parties }.
       *[other] Les positions des parties ci-après ont ensuite été annulées : { $parties }.
    }
    [parked] La mise en attente de la clause a ensuite été annulée.
    [unparked] La reprise de l’examen a ensuite été annulée.
    [drafted] La modification du texte a ensuite été annulée.
    [decision] La décision a ensuite été annulée.
   *[other] Ce qui précède a ensuite été annulé.
}
record-restored = { $what ->
    [tabled] Le dépôt de l’amendement a ensuite été rétabli.
    [received] La numérotation de l’amendement a ensuite été rétablie.
    [seconded] L’appui à l’amendement a ensuite été rétabli.
    [adopted] L’adoption de l’amendement a ensuite été rétablie.
    [not-adopted] La décision de ne pas adopter l’amendement a ensuite été rétablie.
    [withdrawn] Le retrait de l’amendement a ensuite été rétabli.
    [taken-up] La reprise de l’amendement a ensuite été rétablie.
    [fallen] L’amendement est ensuite redevenu sans objet.
    [referred] Le renvoi au groupe de l’amendement a ensuite été rétabli.
    [position] { $count ->
        [one] La position de la partie ci-après a ensuite été rétablie : { $parties }.
       *[other] Les positions des parties ci-après ont ensuite été rétablies : { $parties }.
    }
    [parked] La mise en attente de la clause a ensuite été rétablie.
    [unparked] La reprise de l’examen a ensuite été rétablie.
    [drafted] La modification du texte a ensuite été rétablie.
   *[other] Ce qui précède a ensuite été rétabli.
}
record-undone-later = Cela s’est fait en dehors de la présente séance.
record-elsewhere = Ce qui suit, consigné avant la présente séance, a été annulé :
record-other = { $who } a fait consigner ce qui suit :

## Items set aside, decisions, the end

record-nothing = Rien n’a été consigné sous ce point.
record-other-matters = Autres questions
record-parked = L’examen de la clause a été laissé en suspens.
record-parked-because = L’examen de la clause a été laissé en suspens, avec l’indication suivante :
record-unparked = L’examen de la clause a été repris.
record-set-aside = { $count ->
    [one] Point laissé en suspens
   *[other] Points laissés en suspens
}
record-pending-amendments = { $when ->
    [close] { $count ->
        [one] Amendement en instance à la levée de la séance
       *[other] Amendements en instance à la levée de la séance
    }
   *[now] { $count ->
        [one] Amendement en instance lors de l’établissement du présent compte rendu
       *[other] Amendements en instance lors de l’établissement du présent compte rendu
    }
}
record-pending-to = { $clause }. Auteur : { $who }.
record-pending-by = Auteur : { $who }.
record-not-agreed = { $when ->
    [close] { $count ->
        [one] Clause ne faisant pas l’objet d’un accord à la levée de la séance
       *[other] Clauses ne faisant pas l’objet d’un accord à la levée de la séance
    }
   *[now] { $count ->
        [one] Clause ne faisant pas l’objet d’un accord lors de l’établissement du présent compte rendu
       *[other] Clauses ne faisant pas l’objet d’un accord lors de l’établissement du présent compte rendu
    }
}
record-open-contested = { $count ->
    [one] la partie ci-après s’oppose : { $parties }
   *[other] les parties ci-après s’opposent : { $parties }
}
record-open-stale = { $count ->
    [one] la position de la partie ci-après portait sur un autre libellé : { $parties }
   *[other] les positions des parties ci-après portaient sur un autre libellé : { $parties }
}
record-open-missing = { $count ->
    [one] la position de la partie ci-après manque : { $parties }
   *[other] les positions des parties ci-après manquent : { $parties }
}
record-open = { $clause } : { $what }.
record-open-and = { $first } ; { $next }
record-untouched = { $count ->
    [one] En outre, { $count } clause que la séance n’a pas abordée et sur laquelle personne ne s’est prononcé.
   *[other] En outre, { $count } clauses que la séance n’a pas abordées et sur lesquelles personne ne s’est prononcé.
}
record-decisions = { $count ->
    [one] Décision
   *[other] Décisions
}
record-plan-adopted = Le plan a été déclaré adopté (« { $name } »).
record-plan-adopted-by = { $who } a déclaré le plan adopté (« { $name } »).
record-clauses-adopted = { $count ->
    [one] La clause ci-après a été déclarée adoptée (« { $name } ») :
   *[other] Les clauses ci-après ont été déclarées adoptées (« { $name } ») :
}
record-clauses-adopted-by = { $count ->
    [one] { $who } a déclaré adoptée la clause ci-après (« { $name } ») :
   *[other] { $who } a déclaré adoptées les clauses ci-après (« { $name } ») :
}
record-overruled = La présidence en a décidé ainsi bien que l’accord ne fût pas complet, pour le motif suivant :
record-overruled-objections = { $count ->
    [one] La présidence a passé outre à l’objection de la partie ci-après : { $parties }.
   *[other] La présidence a passé outre aux objections des parties ci-après : { $parties }.
}
record-overruled-missing = { $count ->
    [one] La position de la partie ci-après sur ce libellé manquait : { $parties }.
   *[other] Les positions des parties ci-après sur ce libellé manquaient : { $parties }.
}
record-ad-referendum = Accord ad referendum : { $parties }.
record-reservations = { $count ->
    [one] La réserve ci-après a été maintenue :
   *[other] Les réserves ci-après ont été maintenues :
}
record-reservation = { $party } : { $clause }
record-rescinded = L’adoption « { $name } » a été rapportée.
record-rescinded-by = { $who } a rapporté l’adoption « { $name } ».
record-close = Levée de la séance
record-closed = La séance a été levée à { $time }.
record-still-open = La séance n’avait pas été levée lorsque le présent compte rendu a été établi.
record-changes = { $count ->
    [one] Modification sur laquelle repose le présent compte rendu
   *[other] Modifications sur lesquelles repose le présent compte rendu
}
record-entry = { $date }, { $time }. { $subject } (consigné par { $recorder }).

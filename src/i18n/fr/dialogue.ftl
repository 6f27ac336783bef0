### What the room `dialogue` says: amendments, positions, sessions, and why a deed is refused.

## What an amendment does

verb-insert = insérer
verb-delete = supprimer
verb-replace = remplacer
verb-add = ajouter
verb-remove = retirer
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
what-referred = renvoyé

## Where it stands

state-tabled = déposé
state-seconded = appuyé
state-adopted = adopté
state-adopted-as-amended = adopté tel que sous-amendé
state-not-adopted = non adopté
state-withdrawn = retiré
state-fallen = devenu sans objet
state-referred = renvoyé

## What a party holds

stance-agree = accord
stance-agree-ad-referendum = accord ad referendum
stance-agree-with-reservation = accord avec réserve
stance-object = objection
stance-abstain = abstention

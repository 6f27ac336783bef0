### What the room `dialogue` says: amendments, positions, sessions, and why a deed is refused.

## What an amendment does

verb-insert = insertar
verb-delete = suprimir
verb-replace = sustituir
verb-add = añadir
verb-remove = retirar
verb-move = trasladar

## The steps in its life

what-tabled = presentada
what-seconded = apoyada
what-adopted = adoptada
what-adopted-as-amended = adoptada en su forma subenmendada
what-not-adopted = no adoptada
what-withdrawn = retirada
what-taken-up = retomada
what-fallen = decaída
what-referred = remitida

## Where it stands

state-tabled = presentada
state-seconded = apoyada
state-adopted = adoptada
state-adopted-as-amended = adoptada en su forma subenmendada
state-not-adopted = no adoptada
state-withdrawn = retirada
state-fallen = decaída
state-referred = remitida

## What a party holds

stance-agree = acuerdo
stance-agree-ad-referendum = acuerdo ad referéndum
stance-agree-with-reservation = acuerdo con reserva
stance-object = objeción
stance-abstain = abstención

### What the room `dialogue` says: amendments, positions, sessions, and why a deed is refused.

## What an amendment does

verb-insert = insert
verb-delete = delete
verb-replace = replace
verb-add = add
verb-remove = remove
verb-move = move

## The steps in its life

what-tabled = tabled
what-seconded = seconded
what-adopted = adopted
what-adopted-as-amended = adopted as amended
what-not-adopted = not adopted
what-withdrawn = withdrawn
what-taken-up = taken up
what-fallen = fallen
what-referred = referred

## Where it stands

state-tabled = tabled
state-seconded = seconded
state-adopted = adopted
state-adopted-as-amended = adopted as amended
state-not-adopted = not adopted
state-withdrawn = withdrawn
state-fallen = fallen
state-referred = referred

## What a party holds

stance-agree = agree
stance-agree-ad-referendum = agree ad referendum
stance-agree-with-reservation = agree with reservation
stance-object = object
stance-abstain = abstain

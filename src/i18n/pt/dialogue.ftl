### What the room `dialogue` says: amendments, positions, sessions, and why a deed is refused.

## What an amendment does

verb-insert = inserir
verb-delete = suprimir
verb-replace = substituir
verb-add = acrescentar
verb-remove = retirar
verb-move = deslocar

## The steps in its life

what-tabled = apresentada
what-seconded = apoiada
what-adopted = adotada
what-adopted-as-amended = adotada na forma subemendada
what-not-adopted = não adotada
what-withdrawn = retirada
what-taken-up = retomada
what-fallen = prejudicada
what-referred = remetida

## Where it stands

state-tabled = apresentada
state-seconded = apoiada
state-adopted = adotada
state-adopted-as-amended = adotada na forma subemendada
state-not-adopted = não adotada
state-withdrawn = retirada
state-fallen = prejudicada
state-referred = remetida

## What a party holds

stance-agree = acordo
stance-agree-ad-referendum = acordo ad referendum
stance-agree-with-reservation = acordo com reserva
stance-object = objeção
stance-abstain = abstenção

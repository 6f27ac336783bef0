# Where a clause stands between the parties, and what is still open.

## Where a text stands

consensus-agreed = acordado
consensus-ad-referendum = acordado ad referéndum
consensus-with-reservations = acordado con reservas
consensus-contested = objetado
consensus-open = pendiente
consensus-stale = texto modificado

## El mazo

consensus-nobody = nadie
consensus-list = { $first }, { $rest }
consensus-obstacle-contested = { $clause }: objeción de: { $who }
consensus-obstacle-open = { $clause }: todavía sin posición de: { $who }
consensus-obstacle-stale = { $clause }: el texto cambió desde la posición de: { $who }
consensus-obstacle-pending =
    { $clause }: { $count ->
        [one] una enmienda pendiente
       *[other] { $count } enmiendas pendientes
    }
consensus-obstacle-brackets =
    { $clause }: { $count ->
        [one] un par de corchetes
       *[other] { $count } pares de corchetes
    }
consensus-obstacle-unknown = { $clause }: no existe esa cláusula
consensus-obstacle-rootless = { $amendment }: sigue pendiente, pero la enmienda de la que depende ya no existe; hay que retirarla
consensus-obstacle-unread = { $path }: no se puede leer y nadie sabe qué dice; primero hay que reparar el archivo
consensus-verdict-agreed = acordado
consensus-verdict-reserved = acordado con reservas
consensus-verdict-ad-referendum = acordado ad referéndum
consensus-verdict-abstained = abstención
consensus-verdict-open = sin posición sobre todo el texto
consensus-verdict-objected = objeción
consensus-gavel-plan = Adopción del plan: { $title }
consensus-gavel-part =
    { $count ->
        [one] Adopción de una cláusula: { $title }
       *[other] Adopción de { $count } cláusulas: { $title }
    }
consensus-gavel-referendum = { $subject } (ad referéndum: { $parties })

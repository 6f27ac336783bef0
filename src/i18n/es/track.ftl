### Lo que dice la sala `track`.

track-history-unreadable = No se puede leer el historial. { $what } El plan en su estado actual no se ve afectado. (git: { $reason })
track-history-damaged = No se puede leer el historial: el objeto { $object } está dañado o falta. El plan en su estado actual no se ve afectado. Haga una nueva copia del repositorio a partir del de otra parte.
track-history-too-many = No se puede seguir el historial: más de { $count } archivos difieren en la modificación { $change }, o demasiados antes de ella, muchos más que en un plan que se negocia. El plan en su estado actual no se ve afectado. Haga con «git clone --shallow-since» una copia que empiece después de esa modificación y ábrala.
track-history-missing = A esta copia del repositorio le falta una parte del historial: no se puede decir quién escribió qué. El plan en su estado actual no se ve afectado. Obtenga el resto con «git fetch --refetch» o «git fetch --unshallow», o haga una copia nueva y entera del repositorio a partir del de otra parte.
track-unknown-before = desconocido antes de aquí

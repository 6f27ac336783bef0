### What is said of what is wrong with a repository, a terminal and the settings.

cli-doctor-about = Buscar qué falla aquí, y reparar lo que es seguro
cli-doctor-usage = plenary doctor [--repair] [--json]
cli-help-repair = Reparar lo que se puede reparar sin perder nada, y decir qué se hizo
cli-doctor-more =
    Mira el repositorio y el plan que contiene, los ajustes y los programas
    presentes y, en un terminal, el terminal. √ está como debe, · conviene saberlo,
    ✗ está mal. Sin --repair no se cambia nada, salvo lo que toda orden termina.
    --repair quita los bloqueos que no son de nadie, escribe los archivos del plan
    que faltan en la carpeta, rehace el índice de git y quita cachés antiguas.
    Código de salida: 0 todo bien, 1 algo está mal, 3 una reparación falló.

## The whole

doctor-area-repository = Repositorio
doctor-area-terminal = Terminal
doctor-area-settings = Ajustes y programas
doctor-well = { $notes ->
    [0] Todo está bien.
    [one] Todo está bien; conviene saber { $notes } cosa.
   *[other] Todo está bien; conviene saber { $notes } cosas.
}
doctor-unwell = { $count ->
    [one] { $count } cosa está mal.
   *[other] { $count } cosas están mal.
}
doctor-can-repair = { $count ->
    [one] `plenary doctor --repair` puede reparar { $count } de estas cosas.
   *[other] `plenary doctor --repair` puede reparar { $count } de estas cosas.
}
doctor-unchecked = Esto no se pudo mirar: { $why }
doctor-repair-do = `plenary doctor --repair` lo hace.

## The repository

doctor-stands = El repositorio se abre; el plan está en { $change } de { $branch }.
doctor-bare = El repositorio no tiene carpeta con archivos, como en un punto de encuentro; el plan está en { $change } de { $branch }.
doctor-writable-good = Se puede escribir todo lo que escribe un registro.
doctor-writable-not = No se puede escribir { $path }: { $why }.
doctor-writable-do = Copie toda la carpeta a un lugar suyo y siga allí, o pida a su dueño que se la dé.
doctor-lock-none = Nadie tiene un bloqueo.
doctor-lock-left = El bloqueo { $path } lo dejó un programa que murió; impide registrar cambios.
doctor-lock-fresh = Otro programa tiene el bloqueo { $path } en este momento. Si sigue ahí dentro de un minuto, mire de nuevo.
doctor-held-by = Un Plenary en { $host } está registrando en este momento (proceso { $process }).
doctor-held = Otro Plenary está registrando en este momento.
doctor-space-good = Hay sitio en el disco: { $free } MiB.
doctor-space-low = El disco se está llenando: quedan { $free } MiB.
doctor-space-full = El disco está lleno: quedan { $free } MiB, y un registro puede fallar.
doctor-space-do = Haga sitio en él.
doctor-settings-plain = Los ajustes del repositorio no inician ningún programa.
doctor-programs = { $count ->
    [one] El repositorio haría que git iniciara un programa: { $names }. Plenary nunca lo inicia.
   *[other] El repositorio haría que git iniciara { $count } programas: { $names }. Plenary nunca los inicia.
}
doctor-programs-do = Si no lo ajustó usted, no use aquí ninguna orden de git: traiga el plan con `plenary bring-back` a una copia suya.
doctor-flush = Aquí se le dijo a git que no espere al disco: lo que se registra con git mismo puede perderse en un apagón. Lo que registra Plenary, no.
doctor-flush-do = Quite core.fsync y core.fsyncObjectFiles de sus ajustes.
doctor-driver-absent = git fusiona aquí por líneas; `plenary merge` fusiona por cláusula y palabra.
doctor-driver-whole = git fusiona aquí los planes como Plenary.
doctor-driver-uninstalled = El plan pide a git que fusione como Plenary, pero esta copia no sabe cómo.
doctor-driver-unnamed = Esta copia sabe fusionar como Plenary, pero ninguna línea de .gitattributes lo pide.
doctor-driver-gone = git debe fusionar con { $path }, que ya no está: git merge fallará.
doctor-driver-do = `plenary install-merge-driver` lo arregla.

## The plan in it

doctor-interrupted = { $count ->
    [one] Un registro se había interrumpido; { $count } archivo de la carpeta se llevó ahora al último cambio, como hace toda orden.
   *[other] Un registro se había interrumpido; { $count } archivos de la carpeta se llevaron ahora al último cambio, como hace toda orden.
}
doctor-index-good = El índice de git está como el último cambio.
doctor-index-missing = Falta el índice de git: git cree retirados todos los archivos.
doctor-index-broken = No se puede leer el índice de git.
doctor-index-behind = { $count ->
    [one] El índice de git tiene una versión anterior de { $count } archivo: el próximo commit con git desharía el cambio registrado.
   *[other] El índice de git tiene versiones anteriores de { $count } archivos: el próximo commit con git desharía los cambios registrados.
}
doctor-index-staged = { $count ->
    [one] Alguien preparó con git { $count } archivo que aún no está registrado.
   *[other] Alguien preparó con git { $count } archivos que aún no están registrados.
}
doctor-files-good = Los archivos de la carpeta están como se registraron.
doctor-files-gone = { $count ->
    [one] { $path } está registrado y falta en la carpeta.
   *[other] { $count } archivos están registrados y faltan en la carpeta; el primero es { $path }.
}
doctor-files-gone-do = Si nadie quiso quitarlo, `plenary doctor --repair` lo escribe de nuevo.
doctor-files-changed = { $count ->
    [one] { $path } difiere de lo registrado.
   *[other] { $count } archivos difieren de lo registrado; el primero es { $path }.
}
doctor-files-changed-do = Abra el plan en la pantalla para adoptarlo por una voz o dejarlo.
doctor-check-good = Los archivos del plan están en orden.
doctor-check-warned = { $count ->
    [one] Hay { $count } observación sobre los archivos del plan.
   *[other] Hay { $count } observaciones sobre los archivos del plan.
}
doctor-check-wrong = { $count ->
    [one] { $count } cosa está mal en los archivos del plan.
   *[other] { $count } cosas están mal en los archivos del plan.
}
doctor-check-do = `plenary check` dice el archivo y la línea.
doctor-objects-good = { $count ->
    [one] El historial está entero: se miró { $count } objeto.
   *[other] El historial está entero: se miraron { $count } objetos.
}
doctor-objects-do = Guarde esta carpeta como está y siga con la copia de otra parte: `plenary bring-back` trae lo nuevo.
doctor-replaced-do = Plenary lee lo que se registró. Con `git replace -d` y sin .git/info/grafts, git lo leerá también.
doctor-cut-off = { $count ->
    [one] { $count } objeto está cortado, como por una copia que no llegó a su fin: la biblioteca de git leería en él sin fin, y no se miró nada más.
   *[other] { $count } objetos están cortados, como por una copia que no llegó a su fin: la biblioteca de git leería en ellos sin fin, y no se miró nada más.
}
doctor-cut-off-do = `plenary doctor --repair` los aparta; traiga después lo que falta de la copia de otra parte.
doctor-name-head = El archivo HEAD está dañado: ya no dice que el plan está en la rama { $branch }.
doctor-name-branch = La rama { $branch } está dañada o ha desaparecido: ya no dice en qué cambio está el plan.
doctor-name-do = `plenary doctor --repair` la pone en { $change }, donde su registro la sitúa por última vez.
doctor-did-head = HEAD nombra de nuevo la rama { $branch }.
doctor-did-branch = La rama { $branch } está de nuevo en { $change }, donde su registro la sitúa por última vez.
doctor-name-list = La lista de ramas y etiquetas de git, packed-refs, está cortada o dañada.
doctor-name-list-do = `plenary doctor --repair` conserva lo que de ella está entero; traiga lo que falta de la copia de otra parte.
doctor-did-list = Se conservó lo que está entero de la lista de ramas y etiquetas de git; la dañada se apartó como { $path }.
doctor-cut-do = `git fetch --unshallow` trae el resto.
doctor-rewritten-do = Pregunte quién lo hizo. `plenary verify` dice más, y `plenary verify --accept` lo toma como nuevo comienzo.
doctor-clock-good = El reloj concuerda con el último cambio.
doctor-clock-early = El reloj de esta máquina dice { $now }, y no puede ser.
doctor-clock-behind = El reloj de esta máquina dice { $now }, y el último cambio se registró a { $last }.
doctor-clock-do = Ponga el reloj en hora, o averigüe qué máquina registró en el futuro.
doctor-drafts = { $count ->
    [one] { $count } texto se escribió y nunca se registró.
   *[other] { $count } textos se escribieron y nunca se registraron.
}
doctor-drafts-do = Se ofrece al abrir el plan en la pantalla.
doctor-caches = { $count ->
    [one] { $count } archivo de la caché es de otra versión de Plenary.
   *[other] { $count } archivos de la caché son de otras versiones de Plenary.
}

## The terminal

doctor-size-good = El terminal tiene { $columns } columnas y { $rows } filas.
doctor-size-small = El terminal tiene { $columns } columnas y { $rows } filas; la pantalla necesita 80 y 24.
doctor-size-do = Agrande la ventana o reduzca sus letras.
doctor-size-none = El terminal no dice su tamaño.
doctor-colours-true = Tiene todos los colores.
doctor-colours-256 = Tiene 256 colores.
doctor-colours-16 = Tiene 16 colores: las partes se distinguen por sus letras más que por el color.
doctor-colours-none = No tiene colores: las partes se distinguen por sus letras.
doctor-term-none = El terminal no dice qué es (TERM).
doctor-term-do = Abra Plenary en una ventana propia, no dentro de otro programa.
doctor-within = Plenary corre dentro de { $program }, que está entre él y el terminal.
doctor-within-do = Para letras grandes en la pared, inícielo fuera.
doctor-encoding-good = Lee UTF-8: se puede mostrar cualquier idioma.
doctor-encoding-other = No lee UTF-8: las letras con acento se muestran mal.
doctor-encoding-mute = Se le preguntó y no respondió; según sus ajustes lee UTF-8.
doctor-encoding-unsure = Se le preguntó y no respondió; sus ajustes no dicen que lea UTF-8 («{ $locale }»).
doctor-encoding-do = Ponga la codificación del terminal en UTF-8.
doctor-letters-plain = Tiene letras de un tamaño; en la pared agrande su fuente.
doctor-letters-drawn = Tiene letras de un tamaño; para la pared se dibujan otras más grandes.
doctor-letters-double = Tiene letras de tamaño doble para la pared.
doctor-letters-scaled = Tiene letras de cualquier tamaño para la pared.
doctor-keys-apart = Distingue todas las teclas.
doctor-keys-plain = Envía las teclas como la mayoría de los terminales, lo que basta.

## Settings and programs

doctor-settings-good = { $path } está en orden.
doctor-settings-none = No hay nada ajustado para este usuario; está bien así.
doctor-settings-do = Mientras no se corrija, cuenta como vacío.
doctor-no-home = El sistema no conoce la carpeta de este usuario: los ajustes no se guardan, y lo escrito se guarda en el repositorio.
doctor-no-home-do = Defina HOME.
doctor-recorder = { $name } <{ $email }> registra.
doctor-recorder-none = No está ajustado quién registra: en la pantalla lo hace la secretaría del plan, y una orden necesita --recorder.
doctor-recorder-do = `git config --global user.name "Su nombre"` y `git config --global user.email usted@example.org` lo ajustan.
doctor-signing-none = No se firma nada, pues nadie lo pidió.
doctor-signing-good = La clave para firmar está a mano.
doctor-signing-gone = No se puede leer la clave para firmar, { $key }.
doctor-signing-do = Nombre el archivo de la clave en settings.toml (signing-key), o ponga la clave de nuevo.
doctor-typed-kept = Lo que se escribe sobrevive a un fallo.
doctor-typed-lost = Lo que se escribe no sobreviviría a un fallo: no se puede escribir { $path } ({ $why }).
doctor-typed-do = Haga suya esa carpeta, o indique una suya en XDG_STATE_HOME.
doctor-program = { $version } está a mano.
doctor-git-none = No hay programa git: los planes viajan solo por carpeta y memoria, no a servidores.
doctor-git-do = Instale git.
doctor-ssh-none = No hay programa ssh: no se puede firmar ni verificar firmas.
doctor-ssh-old = { $version } es demasiado antiguo para verificar firmas.
doctor-ssh-do = Instale OpenSSH 8.2 o posterior.

## What was repaired

doctor-did-nothing = No había nada que reparar.
doctor-did-lock = Se quitó el bloqueo { $path }.
doctor-did-aside = Lo que estaba cortado se apartó como { $path }.
doctor-did-file = { $path } se escribió de nuevo como se registró.
doctor-did-index = El índice de git está de nuevo como el último cambio.
doctor-did-index-aside = El índice de git se hizo de nuevo; el roto se apartó como { $path }.
doctor-did-caches = { $count ->
    [one] Se quitó { $count } archivo antiguo de la caché.
   *[other] Se quitaron { $count } archivos antiguos de la caché.
}

## En la pantalla

app-doctor = ¿Está todo en orden?
app-doctor-help = Busca lo que está mal aquí y arregla lo que se puede.
app-doctor-looking = Se mira si está todo en orden…
app-doctor-repairing = Se arregla lo que se puede…
app-doctor-of = Se miró: { $folder }
app-doctor-offer = { $count ->
    [one] { $count } de estos puntos se puede arreglar aquí: pulse Intro.
   *[other] { $count } de estos puntos se pueden arreglar aquí: pulse Intro.
}
app-doctor-ask = ¿Arreglarlo?
app-doctor-ask-text = { $count ->
    [one] Se puede arreglar { $count } punto. No se pierde nada de lo registrado, y se dice lo que se hizo.
   *[other] Se pueden arreglar { $count } puntos. No se pierde nada de lo registrado, y se dice lo que se hizo.
}
app-doctor-ask-go = Arreglarlo
app-doctor-marked = { $mark } { $said }
app-doctor-advised = { $said } { $advice }

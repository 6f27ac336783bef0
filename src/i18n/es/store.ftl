### Lo que dice la sala `store`.

store-no-folder = No existe la carpeta { $path }. Compruebe cómo se escribe su nombre.
store-not-a-repository = { $path } no está en un repositorio git. Vaya a la carpeta de un plan. Si esta carpeta contiene uno, ábrala en la pantalla con «plenary CARPETA», que ofrece convertirla en un repositorio.
store-owner = El repositorio { $path } pertenece a otro usuario, como ocurre con una memoria USB. Cópielo en una carpeta suya y abra la copia.
store-missing = A esta copia del repositorio le falta una parte de lo registrado: esto no puede decirse ni hacerse aquí. No se modificó nada. Obtenga el resto con «git fetch --refetch» o «git fetch --unshallow», o haga una copia nueva y entera del repositorio a partir del de otra parte.
store-cut-off = El objeto { $object } del repositorio { $path } está dañado: su archivo termina demasiado pronto, como tras un corte de corriente o una copia que no llegó a su fin. No se leyó ni se modificó nada. Ejecute allí «plenary doctor --repair»: aparta el objeto y dice qué hacer después.
store-cut-short = El historial de esta copia del repositorio está truncado, y aquello en que esto se apoya no se conoce antes de ese punto. No se modificó nada. Obtenga el resto con «git fetch --unshallow»; si lo trunca un archivo .git/info/grafts, quite ese archivo.
store-not-a-file = { $path } es una tubería, un dispositivo o una carpeta, donde corresponde un simple archivo. Se dejó como está y no se modificó nada. Quítelo e inténtelo de nuevo.
store-too-many = Este plan tiene más de { $count } archivos y carpetas, muchos más que un plan que se negocia. No se leyó y no se modificó nada. Divídalo en varios planes, cada uno en su carpeta con su propio plan.toml, o busque lo que se puso por error entre sus cláusulas.
store-not-plain = { $path } es un enlace, una tubería o un dispositivo donde git guarda un archivo o una carpeta ordinarios. No se siguió y no se modificó nada. Quítelo u obtenga de nuevo el repositorio con «git clone» de quien lo guarda.
store-elsewhere = Según su propia configuración, este repositorio se escribiría fuera de sí mismo, en { $path }. No se modificó nada. Si conoce ese lugar, abra allí el plan; si no, haga su propia copia con «git clone» y ábrala.
store-sha256 = El repositorio { $path } usa SHA-256, que Plenary aún no sabe leer. Pida a quien lo hizo un clon en la forma habitual de git (SHA-1).
store-reftable = El repositorio { $path } guarda sus ramas en una «reftable», que Plenary aún no sabe leer. Conviértalo con «git refs migrate --ref-format=files».
store-extension = El repositorio { $path } usa una extensión de git que Plenary no conoce. Clónelo con «git clone --no-local» y abra el clon.
store-no-plan = Este repositorio no contiene ningún plan. Cree uno con «plenary new», o registre antes un plan.toml.
store-several-plans =
    { $count ->
        [one] Este repositorio contiene un plan: { $plans }. Confirme con --plan que se trata de él.
       *[other] Este repositorio contiene { $count } planes: { $plans }. Indique cuál con --plan.
    }
store-no-such-plan = No hay ningún plan en { $path } en esta revisión.
store-unborn = En este repositorio no se ha registrado aún ningún cambio. Registre una vez los archivos del plan con «git add .» y «git commit», y vuelva a abrirlo.
store-branch-gone = La rama { $branch } ha desaparecido, aunque su registro dice que en ella se registraron cambios. No se modificó nada. «plenary doctor --repair» la pone donde su registro la sitúa por última vez.
store-detached = El repositorio está en un estado antiguo y no está en ninguna rama: un cambio no pertenecería a nada. Vuelva antes a una rama, por ejemplo con «git switch main».
store-unfinished-merge = Una fusión está sin terminar en este repositorio, así que no se registró nada. Rehágala con «plenary merge --redo», termínela con «git commit» o deshágala con «git merge --abort» e inténtelo de nuevo.
store-unfinished-revert = Una reversión (git revert) está sin terminar en este repositorio, así que no se registró nada. Termínela con «git revert --continue» o deshágala con «git revert --abort» e inténtelo de nuevo.
store-unfinished-cherry-pick = Una copia de cambios (git cherry-pick) está sin terminar en este repositorio, así que no se registró nada. Termínela con «git cherry-pick --continue» o deshágala con «git cherry-pick --abort» e inténtelo de nuevo.
store-unfinished-rebase = Una reorganización (git rebase) está sin terminar en este repositorio, así que no se registró nada. Termínela con «git rebase --continue» o deshágala con «git rebase --abort» e inténtelo de nuevo.
store-unfinished-am = Una serie de parches (git am) está sin terminar en este repositorio, así que no se registró nada. Termínela con «git am --continue» o deshágala con «git am --abort» e inténtelo de nuevo.
store-unfinished-bisect = Una búsqueda con «git bisect» está sin terminar en este repositorio, así que no se registró nada. Termínela con «git bisect reset» e inténtelo de nuevo.
store-unfinished-conflict = Hay archivos en conflicto en este repositorio, así que no se registró nada. Resuélvalos, indique cada uno con «git add» y termine con «git commit», o vuelva a la última modificación con «git reset --merge» e inténtelo de nuevo.
store-newer = Este plan lo escribió un Plenary más reciente (formato { $format }). Aquí puede leerlo; para modificarlo, actualice Plenary.
store-broken-manifest = No se puede leer el plan.toml del plan, así que no se registra nada. Repare antes ese archivo; «plenary check» muestra el lugar.
store-no-revision = No existe la revisión «{ $name }». Indique un cambio, una etiqueta o una rama, o «start».
store-two-revisions = «{ $name }» es una etiqueta y una rama, en cambios distintos. Precise cuál: tags/{ $name } o heads/{ $name }.
store-not-empty = La carpeta { $path } no está vacía. Elija una nueva o una vacía.
store-no-example = No hay ningún plan incorporado «{ $name }». «plenary examples» los enumera.
store-no-template = No existe el modelo «{ $name }». Elija uno de estos: { $known }.
store-not-an-id = «{ $text }» no puede ser un identificador. Use minúsculas sin acentos, cifras y guiones.
store-sheet-meanwhile = { $path } se cambió entretanto. No se registró nada; importe de nuevo la tabla y mire qué cambia ahora.
store-sheet-broken = { $path } no puede editarse tal como está: «plenary check» dice dónde. No se registró nada; corríjalo primero.
store-removed-meanwhile = La cláusula { $id } fue suprimida mientras usted trabajaba en ella. No se modificó nada; su texto sigue aquí.
store-field-meanwhile = El texto de la cláusula { $id } fue modificado entretanto. No se registró nada; vuelva a leerlo antes.
store-changed-meanwhile = La cláusula { $id } fue modificada cuando usted iba a suprimirla. No se suprimió nada; vuelva a leerla antes.
store-nothing = Esto no cambia nada, así que no se registró nada.
store-organisation = El plan no incluye ninguna organización { $id } para la voz que tiene la palabra. Elija una de la lista o añádala a plan.toml.
store-person = No se puede registrar el nombre «{ $name }». Escríbalo sin saltos de línea ni corchetes angulares, y la dirección de correo sin espacios.
store-time = No se puede registrar este momento: git solo conoce los años 1970 a 2099. Ponga en hora el reloj de este ordenador o indique un momento de esos años.
store-collision =
    { $count ->
        [one] Esto ya no puede deshacerse por sí solo: { $clauses } cambió de nuevo después, en las mismas palabras. No se modificó nada.
       *[other] Esto ya no puede deshacerse por sí solo: { $count } lugares cambiaron de nuevo después, en las mismas palabras ({ $clauses }). No se modificó nada.
    }
store-undo-held =
    { $count ->
        [one] Una parte se ha pronunciado sobre esta enmienda ({ $parties }), por lo que no puede deshacerse su presentación. Deshaga antes esa posición, o haga retirar la enmienda.
       *[other] { $count } partes se han pronunciado sobre esta enmienda ({ $parties }), por lo que no puede deshacerse su presentación. Deshaga antes esas posiciones, o haga retirar la enmienda.
    }
store-undo-first = El primer cambio de un plan no puede deshacerse.
store-undo-part = Este cambio es solo una parte de un acto registrado en varias. Deshaga el acto entero por su último cambio, { $change }.
store-undo-elsewhere = Ese cambio no afectó a este plan.
store-undone-by = Ese cambio ya se deshizo, con { $undo }. Deshaga { $undo } para volver a tenerlo.
store-nothing-to-undo = No hay nada que deshacer ni que rehacer.
store-not-ready =
    { $count ->
        [one] Todavía falta acuerdo sobre un punto: no se adoptó nada. Resuélvalo, o que la presidencia lo dirima indicando el motivo.
       *[other] Todavía falta acuerdo sobre { $count } puntos: no se adoptó nada. Resuélvalos, o que la presidencia los dirima indicando el motivo.
    }
store-tag-name = «{ $name }» no puede ser el nombre de una adopción. Use letras, cifras y guiones.
store-tag-means = «{ $name }» ya significa algo para Plenary o para git: un día, una rama, HEAD, start, el comienzo del identificador de un cambio. Elija otro nombre, por ejemplo plan-{ $name }.
store-not-chair = Bajo el mazo, la presidencia declara y la secretaría registra. { $party }: esta voz no puede por sí sola adoptar un texto, decidir pese a una objeción ni revocar una adopción; que lo registre la secretaría (--party secretariat; en la pantalla, tecla 6).
store-redo-gavel = Esta tecla no rehace lo que declaró el mazo. Golpee de nuevo el mazo.
store-rescinded = Revocada: la adopción { $name }
store-tag-exists = Ya existe una adopción o un hito «{ $name }». Elija otro nombre.
store-no-adoption = No existe la adopción «{ $name }». No se revocó nada.
store-foreign-moved = El archivo { $path } acaba de cambiar otra vez. No se registró nada; mírelo de nuevo.
store-script = No se puede reproducir la serie de actos: { $why }.
store-locked = Otro programa está trabajando en este repositorio ({ $path }). No se modificó nada. Espere un momento e inténtelo de nuevo; si no hay otro programa en marcha, borre ese archivo.
store-held = Otro Plenary, el proceso { $process } en { $host }, retiene este repositorio y no lo suelta. No se modificó nada. Si está detenido o bloqueado, reanúdelo o termínelo e inténtelo de nuevo.
store-held-by-unknown = Otro Plenary retiene este repositorio ({ $path }) y no lo suelta. No se modificó nada. Si está detenido o bloqueado, reanúdelo o termínelo e inténtelo de nuevo.
store-busy =
    { $count ->
        [one] Otros están registrando cambios al mismo tiempo. Se intentó una vez; no se modificó nada. Inténtelo de nuevo.
       *[other] Otros están registrando cambios al mismo tiempo. Se intentó { $count } veces; no se modificó nada. Inténtelo de nuevo.
    }
store-read-only = No se puede escribir en { $path }. No se modificó nada. Copie el plan a un lugar donde pueda escribir o pida permiso.
store-full = El disco está lleno. No se modificó nada. Libere espacio e inténtelo de nuevo.
store-io = No se pudo leer o escribir { $path }: { $why }. No se modificó nada.
store-io-missing = no existe ese archivo o carpeta
store-io-denied = falta el permiso
store-io-read-only = el disco es de solo lectura
store-io-full = el disco está lleno
store-io-exists = ya hay algo con ese nombre
store-io-folder = es una carpeta
store-io-no-folder = no es una carpeta, o una parte de la ruta no lo es
store-io-not-empty = la carpeta no está vacía
store-io-busy = otro programa lo está usando
store-io-name = ese nombre no se admite aquí o es demasiado largo
store-io-large = es demasiado grande
store-io-short = falta el final
store-io-broken = su contenido no se puede leer
store-io-network = el disco de red no responde
store-io-fault = el disco señala un fallo
store-io-memory = al ordenador no le queda memoria libre
store-io-closed = se cerró el programa que debía leerlo
store-io-other = el sistema se negó ({ $why })
store-git = { $what } No se modificó nada. (git: { $why })
store-trouble-locked = Otro programa está modificando el repositorio. Espere a que termine e inténtelo de nuevo; si no hay otro programa en marcha, borre el archivo terminado en .lock en la carpeta .git.
store-trouble-full = El disco está lleno. Libere espacio e inténtelo de nuevo.
store-trouble-denied = El sistema no permite leer o escribir un archivo del repositorio. Pida permiso, o copie el plan a un lugar donde pueda escribir.
store-trouble-settings = No se puede leer la configuración de git. Corrija el archivo que se nombra: .git/config en el repositorio, o .gitconfig en su carpeta personal.
store-trouble-missing = Falta un objeto del repositorio. Tráigalo con «git fetch --refetch», o copie de nuevo el repositorio a partir del de otra parte.
store-trouble-damaged = Un archivo del repositorio está dañado. «plenary doctor» dice cuál; copie de nuevo el repositorio a partir del de otra parte.
store-trouble-reference = No se puede leer una rama o una etiqueta del repositorio. «plenary doctor» dice si se puede arreglar; si no, copie de nuevo el repositorio a partir del de otra parte.
store-trouble-index = No se puede leer el índice de git. «plenary doctor --repair» lo rehace.
store-trouble-system = El sistema no pudo leer o escribir un archivo del repositorio. Compruebe que el disco está conectado y en buen estado, e inténtelo de nuevo.
store-trouble-other = El repositorio no pudo hacerlo. Inténtelo de nuevo; si sigue así, copie de nuevo el repositorio a partir del de otra parte.

store-left-index = Está registrado, pero el índice de git no pudo actualizarse. { $why } No haga «git commit» aquí antes: anularía el cambio. Plenary lo intenta de nuevo con cada orden; si sigue así, «plenary doctor --repair» rehace { $path }.
store-left-aside = Un objeto del repositorio estaba dañado: su archivo terminaba demasiado pronto, como tras un corte de corriente. Nada del plan lo necesita; se apartó como { $path } y el trabajo siguió.
store-left-held = Está registrado, pero otro programa tiene ocupado el índice de git ({ $path }). No haga «git commit» aquí antes de que el índice se actualice: anularía el cambio. Plenary lo intenta de nuevo con cada orden; si no hay otro programa en marcha, borre ese archivo.
store-left-staged = Está registrado, pero { $path } se había preparado antes con git y sigue así. Un «git commit» anularía el cambio; «git restore --staged { $path }» lo evita.
store-left-file = Está registrado, pero { $path }, en la carpeta, no pudo actualizarse. { $why } Plenary lo intenta de nuevo con cada orden.
store-left-kept = Está registrado, pero git guarda { $path } en la carpeta de otra forma (por un filtro o una codificación en .gitattributes), lo que Plenary no hace. Escriba «git checkout HEAD -- { $path }» para actualizar el archivo; se perdería lo que se haya cambiado en él a mano.
store-left-kept-gone = Está registrado, pero git guardaba { $path } en la carpeta de otra forma (por un filtro o una codificación en .gitattributes), de modo que Plenary no puede saber si se cambió a mano. Borre el archivo si no lo necesita.
store-left-bare = Está registrado, pero los archivos de { $path } no pudieron actualizarse: según la configuración de git, este repositorio no los tiene (core.bare). No haga «git commit» aquí antes: anularía el cambio. Escriba «git config core.bare false»; la próxima orden de Plenary los actualiza.

store-symlink = Hay un enlace donde debería estar un archivo del plan. Los enlaces no se siguen: ponga aquí el archivo mismo.
store-gitlink = Hay otro repositorio donde debería estar un archivo del plan. Se deja fuera.
store-folder = Hay una carpeta donde debería estar un archivo del plan. Se deja fuera.
store-file-deep = Esto está dentro de demasiadas carpetas, una en otra, y se deja fuera. El reparto en carpetas no tiene significado: súbalo.
store-name-bytes = El nombre de este archivo, o de una carpeta en la que está, no es Unicode, así que el archivo se deja fuera. Dele otro nombre.
store-too-long = El archivo supera los 8 MiB y se deja fuera. Una cláusula debería tener unos pocos párrafos.
store-not-text = El archivo no es texto en UTF-8 y se deja fuera. Guárdelo en UTF-8.
store-missing-object = Falta en este clon el contenido del archivo. Obtenga de nuevo el repositorio de quien lo tenga.

store-subject-undo = Deshacer: { $subject }
store-subject-redo = Rehacer: { $subject }
store-taken-back = Deshecho: { $subject }
store-done-again = Rehecho: { $subject }
store-what = { $what ->
    [table] la presentación de { $thing }
    [receive] la recepción de { $thing }
    [second] el apoyo a { $thing }
    [adopt] la adopción de { $thing }
    [not-adopt] la decisión de no adoptar { $thing }
    [withdraw] la retirada de { $thing }
    [take-up] la recuperación de { $thing }
    [split] la división de { $thing }
    [join] la unión de { $thing }
    [refer] la remisión de { $thing }
    [fall] la constatación de que { $thing } ha decaído
    [position] la posición sobre { $thing } ({ $party })
    [retract] la retirada de la posición sobre { $thing } ({ $party })
    [no-objection] el acuerdo sin objeciones sobre { $thing }
    [session] la modificación de la sesión «{ $thing }»
    [open] la apertura de la sesión «{ $thing }»
    [close] el levantamiento de la sesión «{ $thing }»
    [park] el aplazamiento de { $thing }
    [unpark] la reanudación del examen de { $thing }
    [add] la adición de { $thing }
    [remove] la supresión de { $thing }
    [move] el traslado de { $thing }
    [order] el nuevo orden de las cláusulas
   *[change] la modificación de { $thing }
}
store-clauses =
    { $count ->
        [one] { $count } cláusula
       *[other] { $count } cláusulas
    }
store-the-merge = la fusión «{ $subject }»
store-positions-of = las posiciones: { $party }
store-unnumbered = la enmienda { $whose }
store-listed = { $first }, { $next }
store-subject-rescind = Revocar la adopción: { $name }

## New plans, and watching the files

store-subject-created = Abrir el plan «{ $title }»
store-subject-adopted = Incorporar el plan «{ $title }» a partir de sus archivos
store-watch-blind = Los cambios que otros programas hagan en los archivos no se advertirán mientras el plan esté abierto: este sistema no puede vigilar la carpeta. Vuelva a abrir el plan (O) para verlos.

### Lo que dice la sala `cli`.

## La primera página

cli-about = Plenary: la mesa de redacción de un seminario de diálogo social. Cada palabra de un plan tiene autor, cada cambio se conserva.
cli-usage =
    plenary [CARPETA]
           plenary ORDEN [OPCIONES]
cli-examples =
    Ejemplos:
      plenary example mali            abrir el plan de Malí en pantalla
      plenary example mali ./mali     escribirlo, con su historial, en ./mali
      plenary example figures         abrir uno inventado, con costos y fondos
      plenary -C mali list            su índice
      plenary -C mali diff            lo cambiado desde la última adopción
      plenary -C mali set 2.1 title "Un título nuevo" --party workers
      plenary -C mali table 2.1 title "Un título nuevo" --party workers
                                      proponerlo, para que la sala decida

    `plenary ORDEN --help` dice más sobre una orden. Nada se registra sin una voz:
    --party dice para quién. Un cambio termina con la línea ACK y su commit cuando
    está a salvo en el disco. Código de salida: 0 hecho, 1 la respuesta es no, 2 la
    línea de órdenes está mal, 3 no se pudo y nada ha cambiado.
cli-heading-usage = Uso:
cli-heading-commands = Órdenes
cli-heading-arguments = Argumentos
cli-heading-options = Opciones
cli-heading-floor = Quién tiene la palabra
cli-heading-everywhere = Con toda orden
cli-group-start = Obtener un plan
cli-group-read = Leerlo
cli-group-write = Cambiarlo
cli-group-amend = Proponer enmiendas y decidir sobre ellas
cli-group-agree = Ponerse de acuerdo
cli-group-follow = Seguir quién cambió qué
cli-group-program = Sobre el programa

## Valores

cli-value-directory = CARPETA
cli-value-clause = CLÁUSULA
cli-value-party = PARTE
cli-value-revision = REVISIÓN
cli-value-id = ID
cli-value-person = PERSONA
cli-value-text = TEXTO
cli-value-time = MOMENTO
cli-value-zone = ZONA
cli-value-language = IDIOMA
cli-value-when = CUÁNDO
cli-value-field = CAMPO
cli-value-value = VALOR
cli-value-kind = CLASE
cli-value-base = BASE
cli-value-range = BASE[..REVISIÓN]
cli-value-number = NÚMERO
cli-value-shell = SHELL
cli-value-command = ORDEN
cli-value-name = NOMBRE
cli-value-template = MODELO
cli-value-year = AÑO
cli-value-country = PAÍS
cli-value-change = CAMBIO

## Ayuda sobre los argumentos

cli-help-folder = La carpeta de un plan; abre la pantalla. Sin ella: el plan de aquí, si no, la biblioteca
cli-help-directory = Buscar el plan en esta carpeta y no aquí
cli-help-plan = Qué plan, si el repositorio contiene varios
cli-help-lang = El idioma de las respuestas: en, fr, es, pt
cli-help-color = Colores: auto, always (siempre), never (nunca)
cli-help-help = Mostrar esta ayuda
cli-help-version = Mostrar la versión
cli-help-clause = Una cláusula, por su id o por su número, por ejemplo 2.1.3
cli-help-clauses = Solo esta cláusula, por id o número; puede repetirse
cli-help-parties = Solo lo que cambió esta voz; puede repetirse
cli-help-at = Tal como estaba en esta revisión: un commit, una etiqueta, HEAD~3
cli-help-json = Escribir JSON para otros programas
cli-help-party = Para quién: government, employers, workers, civil-society, advisers o secretariat
cli-help-organisation = La organización que propone, por su id en plan.toml
cli-help-by = Quién propone: "Nombre <correo>". Si no, la organización o, en su defecto, la voz
cli-help-reason = Por qué; se conserva con el cambio
cli-help-session = La sesión a la que pertenece, por su id. Si no, la que está abierta
cli-help-recorder = Quién registra: "Nombre <correo>". Si no, según los ajustes o, en su defecto, git
cli-help-time = Cuándo se dijo, por ejemplo 2003-10-14T09:30. Si no, ahora
cli-help-future = Un momento posterior a ahora es intencionado
cli-help-time-zone = La zona horaria del plan, por ejemplo America/Tegucigalpa. Si no, la de este ordenador
cli-help-field = El campo: title, text, kind, lead, partners, start, end, guarantee, ...
cli-help-value = El valor nuevo; un valor vacío vacía el campo
cli-help-stdin = Leer el valor de la entrada estándar
cli-help-kind = chapeau (preámbulo), finding (constatación), recommendation, objective o action
cli-help-title = Su título
cli-help-text = Su texto
cli-help-stdin-text = Leer su texto de la entrada estándar
cli-help-new-id = Su id, que nunca cambia. Si no, tomado del título
cli-help-parent = Bajo esta cláusula
cli-help-after = Justo después de esta cláusula
cli-help-first = Antes de todas las demás
cli-help-top = Arriba del todo, bajo ninguna cláusula
cli-help-with-children = Con todas las cláusulas que están bajo ella
cli-help-since = Comparar con esta referencia, como en `diff`
cli-help-range = La referencia y, tras dos puntos, la revisión que se mira
cli-help-passing = Con las palabras que vinieron y se fueron desde la referencia, como tramos "passing"
cli-help-limit = Como máximo tantos
cli-help-shell = bash, elvish, fish, powershell o zsh
cli-help-page = La orden que se quiere consultar
cli-help-man-to = Escribir las páginas de todas las órdenes en esta carpeta
cli-help-example = El nombre de un plan incluido
cli-help-example-folder = Escribirlo aquí en lugar de abrirlo; una carpeta nueva o vacía
cli-help-new-folder = Dónde empezar; una carpeta nueva o vacía
cli-help-template = Con qué empezar: { $known }
cli-help-plan-title = El título del plan
cli-help-country = Un país por sus dos letras, por ejemplo HN; puede repetirse
cli-help-plan-language = El idioma del texto del plan, por ejemplo es; si falta, el de Plenary
cli-help-change = El cambio que se deshace, tal como lo muestra `log`. Si no, el último
cli-help-redo = Lo deshecho que se rehace. Si no, lo último

## Órdenes

cli-examples-about = Mostrar los planes incluidos
cli-examples-usage = plenary examples [--json]
cli-example-about = Abrir un plan incluido, o escribirlo en una carpeta
cli-example-usage = plenary example NOMBRE [CARPETA]
cli-example-more =
    Sin carpeta, el plan se abre en pantalla, en una copia propia que se guarda con
    los datos de Plenary. Con carpeta solo se escribe en ella, con su historial, y
    la última línea es ACK y el commit con que termina.
cli-new-about = Empezar un plan nuevo
cli-new-usage =
    plenary new CARPETA --title TEXTO --country PAÍS --language IDIOMA [OPCIONES]
           plenary new CARPETA --from ARCHIVO.docx [--country XX] [--as "NOMBRE=PARTE"]...
cli-new-more = El primer cambio es de la secretaría. Termina con ACK y su commit.
cli-list-about = El índice: números, títulos, qué cambió
cli-list-usage = plenary list [--at REVISIÓN] [--since BASE] [--json]
cli-list-more =
    Tras cada cláusula: qué ha sido de ella desde la referencia (la última adopción, si
    no, el comienzo) y las letras de quienes la cambiaron: G gobierno,
    E empleadores, W trabajadores, C sociedad civil, A asesores, S secretaría,
    ? no se sabe quién.
cli-show-about = Una cláusula con todos sus campos
cli-show-usage = plenary show CLÁUSULA [--at REVISIÓN] [--json]
cli-check-about = Qué está mal en los archivos del plan
cli-check-usage = plenary check [--at REVISIÓN] [--json]
cli-check-more =
    El código de salida es 1 si hay errores. También se nombran los archivos de la
    carpeta que difieren de lo registrado; eso no es un error.
cli-set-about = Dar un valor nuevo a un campo de una cláusula
cli-set-usage = plenary set CLÁUSULA CAMPO (VALOR | --stdin) --party PARTE [OPCIONES]
cli-set-more =
    Las fechas se escriben 2004-01-31; las organizaciones y los grupos, por sus id
    separados por comas. Un salto de línea al final de la entrada estándar no forma
    parte del valor. Un valor que empieza por un guion va después de `--`. Un campo
    que ya tiene ese valor se deja como está: nada se registra y no hay ACK.
cli-add-about = Añadir una cláusula
cli-add-usage = plenary add CLASE --title TEXTO --party PARTE [OPCIONES]
cli-add-more = Sin --after ni --first, la cláusula queda la última.
cli-move-about = Poner cláusulas en otro lugar del índice
cli-move-usage = plenary move CLÁUSULA... [--parent CLÁUSULA | --top] [--after CLÁUSULA | --first] --party PARTE
cli-remove-about = Suprimir cláusulas
cli-remove-usage = plenary remove CLÁUSULA... [--with-children] --party PARTE
cli-batch-about = Muchos cambios, uno por línea de la entrada estándar
cli-batch-usage = plenary batch --party PARTE [OPCIONES]
cli-batch-more =
    Cada línea lleva CLÁUSULA, CAMPO y VALOR separados por tabuladores; en VALOR,
    \n es un salto de línea, \t un tabulador y \\ una barra invertida. Cada línea
    se contesta antes de leer la siguiente: ACK y el commit cuando está en el disco,
    SAME si el campo ya tiene ese valor, o ERR, el número de la línea y por qué no
    se pudo; las demás se hacen de todos modos, y el código de salida es entonces 3.
cli-undo-about = Deshacer un cambio, con un cambio propio
cli-undo-usage = plenary undo [CAMBIO] --party PARTE
cli-undo-more =
    El historial nunca se reescribe: lo que se deshace se registra para la voz que
    lo pide. Un cambio que choca con otros posteriores no se deshace. Una fusión se
    deshace entera, con todo lo que hizo entrar.
cli-redo-about = Rehacer lo deshecho
cli-redo-usage = plenary redo [CAMBIO] --party PARTE
cli-diff-about = Qué cambió desde una referencia, palabra por palabra, y quién
cli-diff-usage = plenary diff [BASE[..REVISIÓN]] [--clause CLÁUSULA]... [--party PARTE]... [--json]
cli-diff-more =
    BASE es `adoption` (la última), `last-look`, `start` (el comienzo), `empty` (antes de todo),
    `session:ID` (el final de una sesión), un día como 2003-10-14 (su final), o lo
    que git entiende: un commit, una etiqueta, HEAD~3. Sin ella: la última adopción,
    si no, el comienzo.

    En un terminal, las palabras añadidas van subrayadas y las suprimidas tachadas,
    con el color de quien lo hizo y tras su letra: G gobierno, E empleadores,
    W trabajadores, C sociedad civil, A asesores, S secretaría, ? no se sabe quién.
    En otro lugar, las palabras añadidas se escriben {"{"}+W:añadidas+{"}"} y las
    suprimidas [-E:suprimidas-]. Las que alguien añadió y otro suprimió desde
    entonces llevan ambas marcas; no están en ninguno de los dos textos, y el JSON
    las omite sin --passing. Las palabras trasladadas se suprimen donde
    estaban, [-E→:trasladadas-], y siguen siendo de quien las escribió donde están,
    {"{"}+→W:trasladadas+{"}"}; el JSON lleva ahí `moved`, y en `by` quién lo hizo.
cli-blame-about = Quién escribió cada palabra vigente
cli-blame-usage = plenary blame [--clause CLÁUSULA]... [--at REVISIÓN] [--json]
cli-log-about = Los cambios, primero los más recientes
cli-log-usage = plenary log [--party PARTE]... [--clause CLÁUSULA]... [--limit NÚMERO] [--json]
cli-completions-about = Autocompletado para un shell
cli-completions-usage = plenary completions SHELL
cli-completions-more = Para bash: plenary completions bash > ~/.local/share/bash-completion/completions/plenary
cli-man-about = La página de manual
cli-man-usage =
    plenary man [ORDEN]...
           plenary man --to CARPETA
cli-man-more = Para leerla: plenary man | man -l -
cli-man-name = Nombre
cli-man-synopsis = Sinopsis
cli-man-description = Descripción
cli-man-extra = Más
cli-man-version = Versión

## Respuestas

cli-state-added = nueva
cli-state-removed = suprimida
cli-state-changed = cambiada
cli-state-moved = trasladada
cli-list-empty = Todavía no hay ninguna cláusula.
cli-diff-none = Nada ha cambiado desde la referencia.
cli-same = Ya está así. No se registró nada.
cli-check-error = error
cli-check-warning = advertencia
cli-check-none = No se encontraron problemas.
cli-check-count = { $count ->
    [one] Se encontró { $count } problema.
   *[other] Se encontraron { $count } problemas.
}
cli-check-unrecorded = { $path } difiere de lo registrado. Abra el plan en pantalla para adoptarlo en nombre de una voz o dejarlo como está.
cli-overtaken = Mientras usted escribía, también se cambió { $clause } ({ $field }), en { $commit }. Ahora figura su redacción; la otra se conserva un paso atrás en el historial.
cli-place = lugar
cli-left-alone = { $path }, en la carpeta, contiene algo que no está registrado; se dejó como está.
cli-written = Escrito en { $path }.
cli-recorded-unseen = El cambio está registrado como { $commit }, pero eso no se pudo escribir en la salida.

## Lo que un cambio dice de sí mismo, en el idioma del plan

cli-subject-set = Cambia { $field }: { $title }
cli-subject-add = Añade: { $title }
cli-subject-move = Traslada: { $title }
cli-subject-remove = Suprime: { $title }

## Lo que hizo un cambio, una vez registrado

cli-done-set = «{ $title }» ({ $field }): cláusula cambiada { $for }.
cli-done-add = «{ $title }»: cláusula añadida { $for }.
cli-done-move = «{ $title }»: cláusula trasladada { $for }.
cli-done-remove = «{ $title }»: cláusula suprimida { $for }.

## Lo que está mal en una línea de órdenes

cli-see-help = `plenary --help` muestra las órdenes; `plenary ORDEN --help`, lo que admite una de ellas.
cli-usage-unknown = Aquí no existe { $what }.
cli-usage-unknown-similar = Aquí no existe { $what }. ¿Quiso decir { $similar }?
cli-usage-command = No hay ninguna orden { $what }.
cli-usage-missing = Falta algo: { $what }
cli-usage-twice = { $what } solo puede darse una vez.
cli-usage-conflict = { $what } y { $other } no pueden ir juntos.
cli-usage-unicode = Eso no es texto UTF-8 válido.
cli-usage-values = { $what } tiene demasiados valores o demasiado pocos.
cli-usage-no-value = { $what } necesita un valor.
cli-usage-value = { $value } no es un valor de { $what }.
cli-usage-value-of = { $value } no es un valor de { $what }. Puede ser: { $valid }
cli-usage-other = La línea de órdenes no se entiende.
cli-namesake = «{ $name }» es una orden, y aquí hay también un plan en una carpeta de ese nombre. Para abrirlo: plenary ./{ $name }
cli-no-folder = No hay ninguna carpeta { $folder }.
cli-no-folder-similar = No hay ni carpeta ni orden { $folder }. ¿Quiso decir `plenary { $similar }`?
cli-no-party = Nada se registra sin una voz. Diga quién tiene la palabra: --party government, employers, workers, civil-society, advisers o secretariat.
cli-organisation-unknown = { $count ->
    [0] No hay ninguna organización { $id } en plan.toml, ni ninguna de { $voice }. Omita --organisation, o añádala primero a plan.toml.
   *[other] No hay ninguna organización { $id } en plan.toml. Las de { $voice } son: { $known }
}
cli-organisation-other = La organización { $id } habla por { $voice }. Dé la palabra a esa voz, o nombre otra organización.
cli-person = "{ $value }" no es una persona. Escriba un nombre y una dirección: "Nombre <correo>".
cli-time = "{ $value }" no es un momento. Escríbalo 2003-10-14T09:30, seguido de -06:00 si no es la hora del plan.
cli-time-range = "{ $value }" está fuera de los años 1970 a 2099: git no conoce otros. Omita --time para registrarlo ahora y diga en el texto cuándo fue.
cli-time-skipped = «{ $value }» nunca estuvo en el reloj: se adelantó más allá de esa hora. Corríjala, o escríbala seguida de la diferencia, como +01:00.
cli-time-future = "{ $value }" está más de un día por delante del reloj de este ordenador. Corrija el momento o el reloj; si es intencionado, añada --future.
cli-number = "{ $value }" no es un número.
cli-set-empty-input = No llegó nada por la entrada estándar, así que no se cambió nada. Para vaciar el campo, dé "" como valor.
cli-set-no-value = Dé el valor nuevo, o --stdin para leerlo de la entrada estándar.
cli-field-unknown = No hay ningún campo { $field }. Los campos son: { $known }
cli-clause-broken = La cláusula no se puede leer: su archivo { $path } está dañado. { $why } Corríjalo primero; no se modificó nada.
cli-clause-broken-at = La cláusula no se puede leer: su archivo { $path } está dañado en la línea { $line }. { $why } Corríjalo primero; no se modificó nada.
cli-left-out =
    { $count ->
        [one] { $path } no se puede leer y falta aquí. `plenary check` dice qué le pasa.
       *[other] { $count } archivos no se pueden leer y faltan aquí; el primero es { $path }. `plenary check` dice qué les pasa.
    }
cli-clause-unknown = No hay ninguna cláusula { $clause }. `plenary list` muestra los id y los números.
cli-baseline-unknown = No hay ninguna referencia { $name } en el historial de este plan. `plenary diff --help` dice cuál puede ser.
cli-start-unknown = Esta copia del repositorio está truncada, de modo que aquí no se sabe cómo empezó el plan. Traiga el resto con `git fetch --unshallow`, o compare con un cambio que muestre `plenary log`.
cli-id-form = "{ $id }" no da un id. Un id tiene letras minúsculas de la a a la z, cifras y guiones, 100 como máximo: dígalo con --id.
cli-after-elsewhere = La cláusula { $clause } no está en ese lugar. Nombre una que esté allí, o solo --after.
cli-move-nowhere = Diga adónde: --parent o --top, y --after o --first.
cli-remove-children = { $count ->
    [one] Hay una cláusula bajo { $clause }. Trasládela primero, o suprímala también con --with-children.
   *[other] Hay { $count } cláusulas bajo { $clause }. Trasládelas primero, o suprima todas con --with-children.
}
cli-input-refused = El valor contiene { $code }, un carácter que nadie ve o que gobierna algo. Quítelo.
cli-input-long = El valor supera los 8 MiB.
cli-batch-form = Se esperaban CLÁUSULA, CAMPO y VALOR separados por tabuladores.
cli-batch-escape = Tras una barra invertida solo puede venir n, t u otra barra.

## Lo que no se pudo

cli-input-failed = No se pudo leer la entrada estándar: { $why }
cli-output-failed = No se pudo escribir la respuesta: { $why }
cli-settings-broken = { $path } no puede usarse; valen los valores por defecto: { $why }
cli-no-data-folder = No hay carpeta donde guardar el plan, porque este usuario no tiene carpeta personal. Nombre una: plenary example { $name } CARPETA
cli-no-recorder = No se sabe quién registra. Dígalo una vez en los ajustes o con `git config --global user.name` y `user.email`, o ahora con --recorder "Nombre <correo>".

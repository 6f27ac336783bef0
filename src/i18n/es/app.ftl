### What the room `app` says.

## Groups of commands

app-group-floor = La palabra
app-group-edit = Modificar el plan
app-group-dialogue = El diálogo
app-group-review = Lo que ha cambiado
app-group-move = Desplazarse
app-group-program = Planes y programa

## The floor

app-floor-government = Palabra al gobierno
app-floor-employers = Palabra a los empleadores
app-floor-workers = Palabra a los trabajadores
app-floor-civil-society = Palabra a la sociedad civil
app-floor-advisers = Palabra a los asesores
app-floor-secretariat = Palabra a la secretaría
app-floor-ask = ¿Quién tiene la palabra?
app-floor-as-a-whole = en su conjunto
app-floor-nobody = nadie
app-speaker = Quién habla
app-speaker-help = Elige la organización y el delegado que hablan por la voz que tiene la palabra.
app-speaker-ask = { $voice }: ¿quién habla?

## Changing the plan

app-undo = Deshacer
app-undo-help = Deshace el último cambio mediante un cambio nuevo, a nombre de quien tiene la palabra.
app-redo = Rehacer
app-redo-help = Revierte lo último que se deshizo.
app-not-now = «{ $command }» no se puede hacer aquí.
app-interrupt = Ctrl-C no detiene nada aquí; { $quit } sale de Plenary y pregunta antes de que se pierda algo.
app-interrupt-closed = Cerrado; no se ha hecho nada.
app-interrupt-typed = Ctrl-C conserva lo escrito aquí; Esc lo descarta.
app-interrupt-typing = No hay nada seleccionado que copiar. Lo escrito se conserva; Esc sale del texto.
app-then-locked = Este es el plan tal como era. Pulse Esc para volver a hoy y luego modifíquelo.

## Problems and notices

app-problems = Problemas
app-problems-help = Enumera lo que está mal en los archivos del plan, con el lugar.
app-notice = Ver el aviso
app-notice-help = Muestra lo que anuncia la banda y qué se puede hacer.
app-foreign-title = Cambios hechos fuera de Plenary
app-foreign-show = Mostrar lo que ha cambiado
app-foreign-adopt = Registrarlos a nombre de quien tiene la palabra
app-foreign-adopt-help = Registra lo que otro programa cambió en los archivos del plan, a nombre de quien tiene la palabra.
app-foreign-file = { $name }: { $what }
app-foreign-struck = − { $line }
app-foreign-inserted = + { $line }
app-foreign-more =
    { $count ->
        [one] Difiere { $count } línea más
       *[other] Difieren { $count } líneas más
    }
app-foreign-leave = Dejarlos como están
app-offered-title = Texto que se estaba escribiendo cuando Plenary terminó
app-offered-keep = Continuar: { $clause }
app-offered-drop = Descartar: { $clause }
app-unplaced-title = Texto cuyo lugar no se conoce
app-unplaced-read = Leer y copiar: «{ $text }»
app-unplaced-drop = Tirar: «{ $text }»
app-unplaced-copied = Está en el portapapeles; péguelo en la cláusula a la que pertenece. Se guarda hasta que lo tire.
app-unplaced-text = { $text }

## Getting about

app-read = Leer
app-read-help = Lee la cláusula elegida; las flechas la desplazan.
app-page-empty = Este plan todavía no tiene cláusulas. La tecla { $key } añade la primera.
app-page-after = Lo que sigue
app-page-nothing = Ninguna cláusula aquí.
app-outline = Esquema
app-outline-help = Vuelve al esquema.
app-other-pane = Otro panel
app-other-pane-help = Pasa del esquema a la cláusula y viceversa.
app-down = Bajar
app-down-help = Una línea abajo.
app-up = Subir
app-up-help = Una línea arriba.
app-page-down = Página siguiente
app-page-down-help = Una página abajo.
app-page-up = Página anterior
app-page-up-help = Una página arriba.
app-first = Principio
app-first-help = Va al principio.
app-last = Final
app-last-help = Va al final.
app-next-clause = Cláusula siguiente
app-next-clause-help = Lee la cláusula siguiente.
app-previous-clause = Cláusula anterior
app-previous-clause-help = Lee la cláusula anterior.
app-search = Buscar
app-search-help = Va a una cláusula por su número, su título o una palabra de su texto; no importan tildes ni mayúsculas.
app-next-match = Coincidencia siguiente
app-next-match-help = Va a la cláusula siguiente que contiene lo buscado.
app-previous-match = Coincidencia anterior
app-previous-match-help = Va a la cláusula anterior que contiene lo buscado.
app-not-found = «{ $needle }» no figura en este plan.
app-only-match = «{ $needle }» no aparece en ninguna otra parte de este plan.
app-no-clause = No hay ninguna cláusula «{ $id }» en el plan en pantalla.

## The library

app-library = Biblioteca
app-library-help = Muestra los planes de esta máquina y los incluidos.
app-library-open = Abrir
app-library-open-help = Abre el plan elegido.
app-library-forget = Quitar de la lista
app-library-forget-help = Quita el plan elegido de esta lista; sus archivos se conservan.
app-library-back = Volver
app-library-back-help = Vuelve al plan abierto.
app-open-folder = Abrir una carpeta
app-open-folder-help = Abre el plan de una carpeta de esta máquina.
app-folder-ask = ¿Qué carpeta?
app-folder-none = Nada empieza así ahí.
app-folder-several = Empiezan así: { $names }
app-folder-hint = La carpeta que contiene el plan; Tab completa lo escrito, ~ es su carpeta personal.
app-repository-title = Todavía no es un repositorio
app-repository-text = { $folder } no contiene ningún repositorio git: no se podría registrar ningún cambio. Plenary puede convertirla en uno; los archivos quedan como están.
app-repository-make = Convertirla en repositorio
app-answer-no = No
app-new-plan = Nuevo plan
app-new-plan-help = Crea un plan: pregunta título, países, idioma, modelo y carpeta.
app-new-title = El título del plan
app-new-title-hint = En el idioma del plan; se podrá cambiar.
app-new-countries = El país, o el primero de varios: escriba para encontrarlo
app-new-more-countries = Otro país, o la primera línea para seguir
app-new-countries-all = Seguir: { $countries }
app-new-language = El idioma del texto del plan
app-new-template = Partir de
app-new-folder = Dónde ponerlo
app-new-folder-hint = Una carpeta que aún no exista; Tab completa lo escrito, ~ es su carpeta personal.

## The program

app-help = Ayuda
app-help-keys = Teclas de esta pantalla · Tab: las marcas
app-help-marks = Qué significan las marcas · Tab: las teclas
app-help-help = Explica las teclas de esta pantalla.
app-palette = Todos los comandos
app-palette-help = Enumera todos los comandos; unas letras bastan para encontrar uno.
app-theme = Tema siguiente
app-theme-help = Cambia entre los temas oscuro, claro y de alto contraste.
app-theme-dark = Tema oscuro
app-theme-light = Tema claro
app-theme-contrast = Alto contraste
app-language = Idioma de la interfaz
app-language-help = Elige el idioma de Plenary; el texto del plan no cambia.
app-language-own-name = Español
app-quit = Salir
app-quit-help = Cierra Plenary; pregunta antes.
app-leave-title = Hay texto sin registrar
app-leave-text = Lo escrito no se ha registrado a nombre de nadie. ¿Abandonarlo?
app-leave-stay = Seguir escribiendo
app-leave-go = Abandonarlo
app-quit-session-title = La sesión está abierta
app-quit-title = ¿Salir de Plenary?
app-quit-text = Todo lo que se registró queda guardado.
app-quit-go = Salir
app-quit-session-text = { $session }: la sesión sigue abierta. Se puede levantar en su pantalla ({ $open } y luego { $close }); si queda abierta, continúa cuando se vuelva a iniciar Plenary.
app-quit-session-stay = Quedarse
app-quit-session-go = Salir y dejarla abierta
app-base-start = el inicio


## With numbers

app-left-out =
    { $count ->
        [one] { $path } no se puede leer y falta aquí: véase «{ $problems }».
       *[other] { $count } archivos no se pueden leer y faltan aquí: véase «{ $problems }».
    }
app-problems-title =
    { $count ->
        [one] { $count } problema
       *[other] { $count } problemas
    }
app-foreign-text =
    { $count ->
        [one] Otro programa modificó { $count } archivo de este plan. No se ha registrado nada a nombre de nadie y Plenary no lo sobrescribirá.
       *[other] Otro programa modificó { $count } archivos de este plan. No se ha registrado nada a nombre de nadie y Plenary no los sobrescribirá.
    }
app-overtaken-title =
    { $count ->
        [one] { $count } texto cambiado entretanto
       *[other] { $count } textos cambiados entretanto
    }

## Escritura, formularios, texto con cambios e historial

app-edit-text = Redactar el texto
app-edit-text-help = Redacta el texto de la cláusula para quien tiene la palabra.
app-edit-save = Consignar
app-edit-save-help = Consigna el texto como cambio de quien tiene la palabra.
app-edit-leave = Salir del texto
app-edit-leave-help = Sale del texto; pregunta qué hacer con él si ha cambiado.
app-edit-keep = Guardar como borrador
app-edit-keep-help = Sale del texto y lo guarda para más tarde; no se consigna nada.
app-edit-undo = Deshacer lo escrito
app-edit-undo-help = Deshace lo último que se escribió, palabra por palabra.
app-edit-redo = Rehacer lo escrito
app-edit-redo-help = Vuelve a escribir lo que se deshizo.
app-edit-all = Seleccionar todo
app-edit-all-help = Selecciona todo el texto.
app-bracket = Entre corchetes
app-bracket-help = Pone un párrafo de la cláusula entre corchetes, como un cambio de la voz que tiene la palabra, o los quita.
bracket-which = ¿Qué párrafo va entre corchetes, o deja de estarlo?
bracket-off = entre corchetes
bracket-subject = { $way ->
    [off] Quitar los corchetes de un párrafo de { $number } { $title }
   *[on] Poner entre corchetes un párrafo de { $number } { $title }
}
app-edit-copy = Copiar
app-edit-copy-help = Pone lo seleccionado en el portapapeles.
app-edit-cut = Cortar
app-edit-cut-help = Pone lo seleccionado en el portapapeles y lo quita.
app-edit-brackets = Corchetes
app-edit-brackets-help = Pone entre corchetes lo seleccionado, o la palabra bajo el cursor, o quita los corchetes.
app-edit-copied = Copiado en el portapapeles.
app-edit-refused = No se aceptó: el texto contiene { $code }, un carácter que no se ve. Escríbalo sin él.
app-edit-taken-again = { $taken } Relea el texto y vuelva a registrarlo.
app-edit-subject = Modificar el texto de { $number } { $title }
app-met-title = Otra persona modificó este texto entretanto
app-met-theirs = Consignado entretanto
app-met-mine = Escrito aquí
app-met-merged = Ambos, combinados palabra por palabra
app-met-collide = Ambos modifican las mismas palabras: no pueden combinarse.
app-met-wait = Se busca quién escribió qué …
app-met-merge = Combinar palabra por palabra: ambos se mantienen
app-met-table = Presentar lo escrito aquí como enmienda
app-met-replace = Sustituir la otra redacción por lo escrito aquí
app-edit-leave-title = El texto aún no está consignado
app-edit-leave-text = ¿Qué se hace con lo escrito?
app-edit-leave-save = Consignarlo
app-edit-leave-keep = Guardarlo como borrador
app-edit-leave-discard = Descartarlo
app-edit-leave-stay = Seguir escribiendo
app-edit-kept = Guardado como borrador; no se consignó nada. Aparece cuando se vuelva a redactar la cláusula.
app-edit-draft-back = Este es el borrador que se guardó; no está consignado.
app-edit-draft-no-clause = La cláusula de este borrador ya no está en el plan. El borrador se conserva.
app-form-details = Detalles de la cláusula
app-form-details-help = Cambia título, tipo, responsable, fechas, garantía y grupos, y las filas de prestaciones, dinero y seguimiento.
app-form-details-title = Detalles: { $title }
app-form-add = Añadir una cláusula
app-form-add-help = Añade una cláusula para quien tiene la palabra.
app-form-add-title = Nueva cláusula
app-form-where = Dónde
app-form-first = Al principio de todo
app-form-after = Después de { $number } { $title }
app-form-under = Dentro de { $number } { $title }
app-form-under-new = Dentro de { $name } { $title } (propuesta)
app-form-under-new-tabled = Dentro de una cláusula que solo está propuesta se puede presentar otra, no añadirla: preséntela.
app-form-date-hint = Un día, por ejemplo 2027-06-30
app-form-pick = { $field }: escriba para filtrar
app-form-pick-many = { $field }: Space elige, Enter confirma
app-form-needs-title = Una cláusula necesita un título.
app-form-gone = Esta cláusula ya no está en el plan.
app-form-nothing = No se cambió nada.
app-form-leave = Salir del formulario
app-form-leave-help = Cierra el formulario; pregunta qué hacer con él si se ha rellenado.
app-form-leave-title = Aún sin consignar
app-form-leave-text = Lo que se rellenó no se ha consignado. ¿Qué se hace con ello?
app-form-move = Mover la cláusula
app-form-move-help = Mueve la cláusula por el esquema con las flechas.
app-form-move-title = ¿Dónde va la cláusula?
app-form-remove = Suprimir la cláusula
app-form-remove-help = Suprime la cláusula y las que dependen de ella, tras preguntar; deshacer las recupera.
app-form-remove-yes = Suprimir
app-form-remove-no = Dejarla
app-form-subject-details = Modificar los detalles de { $number } { $title }
app-form-subject-add = Añadir { $title }
app-form-subject-move = Mover { $title }
app-form-subject-remove = Suprimir { $number } { $title }
app-track = Texto con cambios
app-track-help = Muestra cada inserción y cada supresión desde la versión de referencia, y quién las hizo.
app-track-base = Elegir la referencia
app-track-base-help = Elige con qué se compara el texto.
app-track-base-title = Comparar con
app-track-base-tag = { $tag }
app-track-base-parts = { $base }; { $tag } para su parte
app-track-base-session = el inicio de esta sesión
app-track-base-start = el comienzo
app-track-base-cut = desconocido antes de aquí (aquello con que empieza esta copia)
app-track-base-nothing = nada: quién escribió cada palabra
app-track-base-log = un cambio del historial …
app-track-base-word = una etiqueta o una fecha …
app-track-base-hint = Una etiqueta, o un día como 2003-09-15
app-track-moved = Se trasladó de { $from } a { $to }.
app-track-moved-number = { $number }
app-track-moved-under = { $number } («{ $title }»)
app-track-next = Cambio siguiente
app-track-next-help = Va al cambio siguiente y luego a la siguiente cláusula cambiada; aceptar es seguir adelante.
app-track-previous = Cambio anterior
app-track-previous-help = Va al cambio anterior.
app-track-original = Texto original
app-track-original-help = Muestra el texto como era en la versión de referencia.
app-track-tracked = Todos los cambios
app-track-tracked-help = Muestra las inserciones subrayadas y las supresiones tachadas.
app-track-clean = Texto limpio
app-track-clean-help = Muestra el texto como está.
app-track-reject = Rechazar este cambio
app-track-reject-help = Retira el cambio bajo el cursor, como cambio de quien tiene la palabra.
app-track-reject-past = Solo se puede rechazar un cambio del texto actual.
app-track-reject-back = Estas palabras ya están de nuevo en el texto; no hay nada que rechazar.
app-track-reject-gone = La cláusula ya no está en el plan; deshaga su supresión en el historial.
app-track-reject-nothing = No hay ningún cambio bajo el cursor.
app-track-reject-subject = Rechazar un cambio en { $number } { $title }
app-track-only = Solo una parte
app-track-only-help = Resalta los cambios de una parte, luego de la siguiente, luego de todas.
app-track-word-right = Palabra siguiente
app-track-word-right-help = Va a la palabra siguiente; abajo se ve quién la escribió.
app-track-word-left = Palabra anterior
app-track-word-left-help = Va a la palabra anterior.
app-track-leave = Volver
app-track-leave-help = Sale del texto con cambios.
app-track-last = Era el último cambio.
app-track-first = Era el primer cambio.
app-track-touches-nothing = Este cambio no tocó ninguna cláusula.
app-past = Historial
app-past-help = Enumera cada cambio con la letra de quien lo hizo.
app-past-show = Mostrar el cambio
app-past-show-help = Muestra lo que hizo el cambio elegido, palabra por palabra.
app-past-travel = Ver el plan de entonces
app-past-travel-help = Muestra el plan tal como quedó tras el cambio elegido; allí no se puede cambiar nada.
app-undo-merge = Deshacer una fusión
app-undo-merge-text = Lo último que se registró es «{ $called }». ¿Deshacer todo lo que entró con ello, también sus enmiendas y posiciones? El trabajo del otro lado queda en el historial, y { $redo } lo hace entrar de nuevo.
app-undo-merge-yes = Deshacerlo todo
app-past-undo = Deshacer el cambio elegido
app-past-undo-help = Deshace el cambio elegido con uno nuevo; el historial permanece.
app-past-undo-text = ¿Deshacer «{ $subject }» ({ $day })? Se consigna como un cambio nuevo de quien tiene la palabra.
app-past-undo-yes = Deshacerlo
app-past-undo-no = Dejarlo
app-past-by = Solo una parte
app-past-by-help = Muestra los cambios de una parte, luego de la siguiente, luego de todas.
app-past-clause = Solo esta cláusula
app-past-clause-help = Muestra solo los cambios de la cláusula elegida, o de nuevo todos.
app-past-leave = Volver
app-past-leave-help = Sale del historial.
app-past-pick = Elija el cambio con el que comparar y pulse { $key }.
app-past-change = { $subject } ({ $day })
app-past-then = El plan como estaba el { $day }, tras «{ $subject }». Esc para volver.
app-past-back = Volver al presente
app-past-back-help = Deja el pasado y muestra el plan como está.
app-form-remove-text =
    { $count ->
        [0] ¿Suprimir { $number } { $title }?
        [one] ¿Suprimir { $number } { $title } y la cláusula que depende de ella?
       *[other] ¿Suprimir { $number } { $title } y las { $count } cláusulas que dependen de ella?
    }

### What the room `app` says.

## Groups of commands

app-group-floor = La palabra
app-group-edit = Modificar el plan
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
app-floor-help = Da la palabra: el próximo cambio se registra para esta voz. La misma tecla otra vez pregunta quién habla.
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
app-then-locked = Este es el plan tal como era. Pulse Esc para volver a hoy y luego modifíquelo.
app-recorded = Registrado: { $subject }
app-nothing-changed = Nada ha cambiado: no había nada que registrar.
app-adopt-subject = Adopción de cambios hechos fuera de Plenary

## Problems and notices

app-problems = Problemas
app-problems-help = Enumera lo que está mal en los archivos del plan, con el lugar.
app-problem = { $place }: { $problem }
app-notice = Ver el aviso
app-notice-help = Muestra lo que anuncia la banda y qué se puede hacer.
app-foreign-title = Cambios hechos fuera de Plenary
app-foreign-show = Mostrar lo que ha cambiado
app-foreign-adopt = Registrarlos a nombre de quien tiene la palabra
app-foreign-adopt-help = Registra lo que otro programa cambió en los archivos del plan, a nombre de quien tiene la palabra.
app-foreign-leave = Dejarlos como están
app-foreign-edited = { $path } fue modificado.
app-foreign-added = { $path } es nuevo.
app-foreign-deleted = { $path } fue eliminado.
app-offered-title = Texto que se estaba escribiendo cuando Plenary terminó
app-offered-keep = Continuar: { $clause }
app-offered-drop = Descartar: { $clause }

## Getting about

app-read = Leer
app-read-help = Lee la cláusula elegida; las flechas la desplazan.
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
app-search-help = Busca en títulos y texto; no importan acentos ni mayúsculas.
app-next-match = Coincidencia siguiente
app-next-match-help = Va a la cláusula siguiente que contiene lo buscado.
app-previous-match = Coincidencia anterior
app-previous-match-help = Va a la cláusula anterior que contiene lo buscado.
app-not-found = «{ $needle }» no figura en este plan.
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
app-folder-hint = La ruta completa de la carpeta del plan, por ejemplo /home/yo/planes/mali
app-repository-title = Todavía no es un repositorio
app-repository-text = { $folder } no contiene ningún repositorio git: no se podría registrar ningún cambio. Plenary puede convertirla en uno; los archivos quedan como están.
app-repository-make = Convertirla en repositorio
app-answer-no = No
app-new-plan = Nuevo plan
app-new-plan-help = Crea un plan: pregunta título, países, idioma, modelo y carpeta.
app-new-title = El título del plan
app-new-title-hint = En el idioma del plan; se podrá cambiar.
app-new-countries = El país o los países
app-new-countries-hint = Dos letras cada uno, separados por espacios: ML, o AO MZ CV
app-new-language = El idioma del texto del plan
app-new-template = Partir de
app-template-dialogue = Diálogo social
app-template-dialogue-detail = diagnóstico, seminario, plan de acción
app-template-empty = Plan vacío
app-template-empty-detail = sin cláusulas
app-new-folder = Dónde ponerlo
app-new-folder-hint = La ruta completa de una carpeta que aún no existe, por ejemplo /home/yo/planes/mali
app-no-plan = Aquí no hay ningún plan: un plan es una carpeta con un plan.toml.

## The program

app-help = Ayuda
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
app-quit-help = Cierra Plenary; pregunta antes si se perdería texto.
app-leave-title = Hay texto sin registrar
app-leave-text = Lo escrito no se ha registrado a nombre de nadie. ¿Abandonarlo?
app-leave-stay = Seguir escribiendo
app-leave-go = Abandonarlo
app-base-start = el inicio
app-reading-history = Leyendo el historial: { $count } cambios
app-worker-panicked = Ha ocurrido un error interno; no ha modificado nada. Hay un informe en la carpeta de estado de Plenary.

app-undone = Deshecho.
app-redone = Rehecho.
app-newer-format = Un Plenary más reciente escribió este plan: aquí se puede leer, pero no modificar.
app-overtaken = { $clause }: alguien más había escrito entretanto: { $text }
app-base-named = { $name }

## With numbers

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

### Documentos: archivos de Word, recibidos y escritos.

documents-old = { $file } es un archivo de Word antiguo o protegido. Ábralo en Word y guárdelo como .docx sin contraseña.
documents-not-word = { $file } no es un archivo de Word. Lo que puede leerse es un .docx.
documents-broken = { $file } está dañado: una parte falta o no puede leerse. Ábralo en Word y guárdelo de nuevo como .docx.
documents-macros = { $file } contiene macros. Plenary no lee tales archivos; guárdelo como .docx.
documents-objects = { $file } contiene objetos de otros programas (OLE o ActiveX). Plenary no lee tales archivos; retírelos y guárdelo de nuevo.
documents-pieces = { $file } incorpora otros documentos. Plenary no lee tales archivos; ábralo en Word, deje que los incorpore y guárdelo de nuevo como .docx.
documents-long = { $file } no es un archivo de Word seguro: pasa de 64 MB.
documents-parts = { $file } no es un archivo de Word seguro: tiene más de 2000 partes.
documents-unpacks = { $file } no es un archivo de Word seguro: descomprimido pasa de 256 MB, o contiene más texto que un documento.
documents-nests = { $file } no es un archivo de Word seguro: está más anidado, o tiene más elementos, que un documento.
documents-entities = { $file } no es un archivo de Word seguro: define entidades.
documents-twice = { $file } no es un archivo de Word seguro: dos de sus partes llevan el mismo nombre.
documents-climbs = { $file } no es un archivo de Word seguro: una de sus partes lleva fuera de él.
documents-no-author = sin nombre
documents-comment = Comentario, { $author }: { $text }
documents-unread-notes = { $count ->
        [one] Una nota al pie no se leyó.
       *[other] { $count } notas al pie no se leyeron.
    }
documents-unread-headers = { $count ->
        [one] Un encabezado o pie de página no se leyó.
       *[other] { $count } encabezados y pies de página no se leyeron.
    }
documents-unread-outside = { $count ->
        [one] Un enlace lleva fuera del archivo; no se siguió.
       *[other] { $count } enlaces llevan fuera del archivo; no se siguieron.
    }
cli-export-about = Escribir el plan como documento, con cambios o sin ellos
cli-export-usage = plenary export FORMATO RUTA [BASE[..REV]] [--tracked | --clean | --amendments | --adopted] [--clause CLÁUSULA]... [--split] [--editable] [--force]
cli-export-more =
    Cada inserción y cada supresión desde BASE se marca como cambio de su parte; en Word,
    aceptarlos todos da el texto de REV, rechazarlos todos el de BASE. Sin BASE, lo que
    cambió desde la última adopción, o desde el comienzo. RUTA puede ser - para la salida
    estándar. md y txt llevan las marcas de diff, html es una página por sí sola.
documents-help-format = Qué escribir: { $formats }
documents-help-path = Dónde escribirlo; - es la salida estándar
documents-help-tracked = Cada cambio como cambio controlado de su parte; es lo que se escribe de todos modos
documents-help-clean = El texto tal como está, sin marca alguna
documents-help-amendments = Las enmiendas pendientes como cambios controlados de sus partes, cada una con su número y su motivo
documents-help-editable = Word registra lo que cambian los lectores, y no pueden desactivarlo
documents-help-force = Escribir sobre un archivo que ya existe
documents-exists = { $path } ya existe. Dé otro nombre, o --force para escribir encima.
documents-written = { $changes ->
        [0] Escrito en { $path }.
        [one] Escrito en { $path }, con un cambio controlado.
       *[other] Escrito en { $path }, con { $changes } cambios controlados.
    }
documents-slow = { $changes } cambios controlados: los procesadores de texto se vuelven lentos por encima de 5000. --split escribe un archivo por objetivo.
documents-unattributed = sin atribuir
documents-page = Página
documents-of-pages = de
documents-contents = El índice aparece aquí cuando se abre el documento y se actualizan sus campos.
documents-revision = Texto del { $day }, revisión { $rev }
documents-since = Los cambios se marcan desde { $base }.
documents-end = Fin de { $plan }, revisión { $rev }
documents-moved-from = Trasladado desde { $number }
documents-earlier = { $stance }, sobre un texto anterior
documents-consensus = Posición de las partes en la revisión { $rev }
documents-budget = Presupuesto
documents-indicators = Indicadores
documents-clause = Cláusula
documents-item = Partida
documents-year = Año
documents-amount = Importe
documents-cost = Costo: { $name }
documents-funding = Financiación: { $name }
documents-indicator = Indicador
documents-baseline = Valor de referencia
documents-target = Meta
documents-pending = Se marcan los cambios que proponen las enmiendas pendientes.
documents-unmarked = Nada está marcado.
documents-amendment = { $number }: { $verb }
documents-amendment-words = Otras palabras ya están marcadas aquí. Propone:
documents-amendment-whole = Trata de la cláusula entera; no está marcada en ninguna parte.

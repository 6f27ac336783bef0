### Documentos: páginas y texto sin formato.

documents-heard-inserted = añadido por { $party }:
documents-heard-deleted = suprimido por { $party }:
documents-heard-end = fin
documents-skip = Ir al texto
documents-contents-name = Índice
documents-legend-lines = Las palabras subrayadas se añadieron, las tachadas se suprimieron; la letra que las precede dice por quién: { $hands }.
documents-legend-marks = Entre {"{"}+ y +{"}"} figura lo que se añadió, entre [- y -] lo que se suprimió; la letra dice por quién: { $hands }.
documents-help-adopted = El texto de la última adopción, o de la que se nombra en lugar de BASE, con su huella, su código de palabras, las partes y las reservas
documents-help-split = Un archivo por cada cláusula del primer nivel; RUTA es su carpeta
documents-written-parts = { $count ->
        [one] Un archivo escrito en { $path }
       *[other] { $count } archivos escritos en { $path }
    }{ $changes ->
        [0] .
        [one] , con un cambio controlado.
       *[other] , con { $changes } cambios controlados.
    }
documents-split-pipe = --split escribe varios archivos. Dé una carpeta en lugar de -.
documents-split-file = { $path } es un archivo. --split escribe varios: dé una carpeta.
documents-folder = { $path } es una carpeta. Dé el nombre de un archivo, o --split para escribir uno por objetivo.
documents-never-adopted = Nada de este plan se ha adoptado todavía. plenary gavel lo adopta; --clean escribe el texto tal como está.
documents-as-adopted = Tal como se adoptó: { $name }, { $day }.
documents-annex = Adopción
documents-adoption = Adopción
documents-day = Día
documents-session = Sesión
documents-declared-by = Declarada por
documents-scope = Adoptado
documents-whole = El plan entero
documents-part = { $count ->
        [one] Una cláusula
       *[other] { $count } cláusulas
    }
documents-overruled = Adoptado sin acuerdo pleno porque
documents-digest = Huella
documents-code = Código de palabras
documents-signatures = Firmas
documents-signed = Cambios hasta aquí: { $signed } firmados por la propia parte, { $recorded } por la secretaría en su nombre, { $unverified } sin prueba
documents-unsound =
    { $count ->
        [one] Una cosa no se sostiene:
       *[other] { $count } cosas no se sostienen:
    }
documents-parties = Partes
documents-party = Parte
documents-held = Posición
documents-reservations = Reservas
documents-statement = Declaración

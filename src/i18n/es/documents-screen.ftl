### Los documentos en la pantalla: qué se escribe, para quién, desde cuándo y dónde.

app-documents = Enviar como documento
app-documents-help = Escribe el plan como archivo Word, página, Markdown, texto, libro de cálculo, Akoma Ntoso, IATI o sitio: pregunta qué, para quién, desde cuándo y dónde.
app-documents-what = ¿Escribir qué?
app-documents-tracked = Word, todos los cambios controlados
app-documents-clean = Word, el texto tal como está
app-documents-amendments = Word, enmiendas pendientes como cambios
app-documents-adopted = Word, tal como se adoptó por última vez
app-documents-page = Una página para navegador, cambios marcados
app-documents-markdown = Markdown, cambios marcados
app-documents-text = Texto, cambios marcados
app-documents-whom = ¿Para quién?
app-documents-read = Para quien lo lee
app-documents-edit = Para quien lo cambia: Word registra cada cambio
app-documents-since = ¿Cambios desde cuándo?
app-documents-where = ¿Dónde escribirlo?
app-documents-where-hint = Un archivo; Tab completa las carpetas
app-documents-writing = Se escribe { $file } …
documents-stage-read = Leyendo los cambios …
documents-stage-compare = Comparando …
documents-stage-write = Escribiendo el documento …
app-documents-written = { $changes ->
        [0] Escrito: { $file }
        [one] Escrito con un cambio controlado: { $file }
       *[other] Escrito con { $changes } cambios controlados: { $file }
    }
app-documents-folder = { $path } es una carpeta. Añada el nombre de un archivo.
app-documents-exists = { $path } ya existe. Dé otro nombre.
app-documents-not-made = No se pudo hacer el documento.

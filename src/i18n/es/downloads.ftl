### What a site offers to download.

site-downloads = Descargas
site-downloads-about = El plan en documentos para procesadores de texto, hojas de cálculo y otros programas, y sus propios archivos. Todos son de la misma revisión que estas páginas.
site-download = Contenido
site-format = Formato
site-size = Tamaño
site-format-of = { $format ->
        [docx] Word (.docx)
        [xlsx] Excel (.xlsx)
        [md] Markdown (.md)
        [csv] tabla CSV (.csv)
       *[zip] archivo ZIP con archivos TOML (.zip)
    }
site-download-link = { $what }: { $format }, { $size }
site-download-clean = El texto tal como está
site-download-tracked = El texto con cada cambio desde la última adopción, o el comienzo, marcado
site-download-book = Presupuesto, indicadores, registros y posiciones
site-download-text = El texto con signos sencillos
site-download-table = Tabla: { $table }
site-download-files = { $count ->
        [one] El archivo del plan
       *[other] Los { $count } archivos del plan
    }
site-download-slow = En el archivo de Word hay { $changes } cambios marcados. Los procesadores de texto se vuelven lentos con más de 5000; la página de cambios los muestra todos.
site-size-bytes = { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
site-size-kilo = { $size } kB
site-size-mega = { $whole },{ $tenth } MB
site-help-without-files = No ofrecer para descargar los archivos del plan
site-addresses = Los archivos del plan, que el sitio ofrece para descargar, contienen direcciones de correo. Con --without-files quedan fuera.
site-too-large = El plan tiene demasiados archivos para un solo archivo ZIP. Con --without-files el sitio se escribe sin ellos.
site-stage-write = Escribiendo las páginas …

site-folder-only = Un sitio es una carpeta de páginas. Nombre una en lugar de -.
site-only = --without-files es para el sitio: plenary export site OUT
documents-one-range = Basta un BASE..REV, y { $more } sobra. Solo el sitio toma varios planes: plenary export site OUT PLAN...
documents-help-range = Qué comparar: BASE o BASE..REV; para el sitio, planes
app-documents-workbook = Excel, presupuesto, indicadores y registros
app-documents-akn = Akoma Ntoso para sistemas de redacción, cambios marcados
app-documents-site = Un sitio: páginas y descargas para todos
app-documents-iati = IATI para donantes, cifras vigentes
app-iati-reporter = ¿Quién publica?
app-iati-reporter-hint = Identificador en IATI, tipo de organización, nombre: XM-DAC-41122, 40, UNICEF
app-iati-shares = ¿Qué porcentaje tiene cada país?
app-iati-shares-hint = 100 en total, por ejemplo ML=60,SN=40
app-iati-shares-all = Indique el porcentaje de cada uno de estos países, y de ningún otro: { $countries }
app-iati-begins = ¿Cuándo empieza lo que no tiene fecha?
app-iati-begins-hint = Un día, por ejemplo 2006-01-31
app-documents-where-folder = Una carpeta nueva, o la de un sitio anterior; Tab completa carpetas
app-documents-site-written = El sitio está en { $file }. Abra allí index.html.

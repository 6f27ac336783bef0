### Taking in a table of another program, and the register of schemes, on the command line.

cli-import-about = Importa regímenes, datos o la cobertura de un archivo CSV
cli-import-usage =
    plenary import schemes|figures|coverage ARCHIVO [--record --party PARTE] [OPCIONES]
           plenary import ARCHIVO.docx --party PARTE [--as "NOMBRE=PARTE"]... [--dry-run] [--json]
           plenary import ARCHIVO.docx --show [--json]
cli-import-more =
    Sin --record no se registra nada: se muestra qué cambiaría cada fila, y el código de
    salida es 1 si una fila se rechaza o está por decidir. Las filas buenas entran en un
    solo cambio, que «plenary undo» deshace; las rechazadas se escriben en
    ARCHIVO.refused.csv. La manera de leer la tabla se guarda en imports/ y vuelve a
    usarse para una tabla con los mismos encabezados. Un archivo para --map se escribe
    como esos.

    «plenary import ARCHIVO.docx --party PARTE» trae de vuelta un archivo de Word enviado
    con «export docx»: lo que sus autores cambiaron pasa a ser enmiendas de esa parte, o
    de la que nombra --as, y el texto del plan queda como está. --dry-run solo las
    muestra. Traer dos veces el mismo archivo no hace nada.

    «plenary import ARCHIVO.docx --show» dice quién insertó y suprimió qué en un archivo
    de Word, de quien sea, con sus comentarios. No hace falta ningún plan y nada cambia.
import-value-kind = CLASE
import-value-sign = SIGNO
import-value-number = NÚMERO
import-help-kind = Qué son las filas: schemes (regímenes), figures (series) o coverage (cobertura)
import-help-file = La tabla, en CSV
import-help-map = Qué encabezado es qué columna, y qué más hay que saber de la tabla
import-help-encoding = La codificación de sus letras, como windows-1252
import-help-delimiter = Qué separa sus celdas: semicolon, comma, tab o bar
import-help-decimal = Qué precede a la parte decimal: point (punto) o comma (coma)
import-help-multiplier = Por cuánto se multiplican los números cuyo encabezado habla de miles
import-help-same = Las filas con el país y el nombre de un régimen son ese régimen
import-help-new = Las filas con el país y el nombre de un régimen son regímenes aparte
import-help-dry-run = Solo muestra qué cambiaría, como sin --record
import-help-show = Solo decir quién insertó y suprimió qué en un archivo de Word; sin plan
import-help-record = Registra las filas buenas
import-no-file = No existe el archivo { $path }.
import-encoding-unknown = No hay ninguna codificación «{ $value }». Se conocen, por ejemplo, utf-8, windows-1252, macintosh, ibm850.
import-delimiter-unknown = «{ $value }» no separa celdas. Puede ser: semicolon, comma, tab, bar
import-decimal-unknown = «{ $value }» no precede a ninguna parte decimal. Puede ser: point, comma
import-multiplier-unknown = «{ $value }» no es un multiplicador: un uno con ceros, como 1, 1000 o 1000000.
import-map = { $path } no puede usarse como archivo de correspondencias. { $why }
import-map-kind = Es de una tabla de otra clase: { $kind }.
import-progress = Fila { $row } de { $rows }
import-as-kept = Leída como dice imports/{ $name }.toml del plan; otro archivo para --map la lee de otro modo.
import-read = { $count ->
        [one] Una fila, leída con { $delimiter ->
            [semicolon] punto y coma
            [comma] coma
            [tab] tabulador
           *[bar] barra
        } entre las celdas.
       *[other] { $count } filas, leídas con { $delimiter ->
            [semicolon] punto y coma
            [comma] coma
            [tab] tabulador
           *[bar] barra
        } entre las celdas.
    }
import-unused = Sin usar: { $headers }
import-multiplied = Los números de «{ $header }» se multiplicaron por { $by }.
import-read-as = «{ $word }» se leyó como «{ $kind }». Si no lo es, diga qué significa en un archivo para --map, bajo [words.kind].
import-row-alike = «{ $name }» es nuevo y se llama casi como { $scheme }.
import-row-asked = «{ $name }» puede ser { $scheme }: diga --same o --new, o decídalo en un archivo para --map.
import-row-changed = «{ $name }»: { $changes }
import-row-refused = Rechazada en { $place }: { $why }
import-row-same = «{ $name }»: nada nuevo.
import-change = { $what }: { $old } → { $new }
import-nothing-yet = sin establecer
import-more-rows = { $count ->
        [one] No se muestra otra fila; --json la da.
       *[other] No se muestran otras { $count } filas; --json las da.
    }
import-new-source = Nueva en registers/sources.toml: { $id }, «{ $name }»
import-summary = { $column }: lo dan { $given } de { $of }, mediana { $median }.
import-summary-none = { $column }: no lo da ninguno de { $of }.
import-largest = { $column }: el mayor valor es { $number }, en la línea { $line }.
import-share = Todos los valores de { $column } están entre 0 y 1. ¿{ $number } por ciento? El 85 por ciento se escribe 85.
import-counts = Nuevas: { $new }. Cambiadas: { $changed }. Ya así: { $same }. Sin establecer: { $blank }. Por decidir: { $asked }. Rechazadas: { $refused }.
import-not-recorded = No se registró nada. Con --record --party PARTE se registran las filas buenas.
import-nothing = Nada de esta tabla es nuevo para el plan; no se registró nada.
import-done = Importado: { $new } nuevas, { $changed } cambiadas.
import-subject-schemes = Importar regímenes de { $file }: { $new } nuevos, { $changed } cambiados
import-subject-figures = Importar series de { $file }: { $new } nuevas, { $changed } cambiadas
import-subject-coverage = Importar la cobertura de { $file }: { $new } nuevas, { $changed } cambiadas
import-refused-line = línea
import-refused-column = columna
import-refused-header = encabezado
import-refused-reason = razón
import-refused-in = { $count ->
        [one] La fila rechazada está en { $path }, con la razón.
       *[other] Las { $count } filas rechazadas están en { $path }, cada una con su razón.
    }
import-refused-lost = { $count ->
        [one] La fila rechazada no pudo escribirse junto a la tabla. { $why }
       *[other] Las { $count } filas rechazadas no pudieron escribirse junto a la tabla. { $why }
    }
cli-schemes-about = Lista los regímenes y lo que las encuestas dicen de cada uno
cli-schemes-usage = plenary schemes [--at REVISIÓN] [--json | --csv [--excel]]
cli-schemes-more =
    De cada cifra se muestra la más reciente. Si las fuentes dan distintas para ese año
    y ninguna está marcada como usada, es controvertida y no cuenta. Lo que --csv
    escribe, «plenary import schemes» lo importa.
schemes-none = No hay regímenes en registers/schemes.toml.
schemes-count = { $count ->
        [one] Un régimen.
       *[other] { $count } regímenes.
    }
schemes-figure = { $name }: { $value } ({ $year }, { $source })
schemes-contested = { $name }: controvertido ({ $year })

## A table that is to be taken in: what must be said first

export-ask-encoding = Las letras de este archivo pueden leerse de varias maneras. En { $proposal }, la línea { $line } dice: «{ $sample }». Si es correcto, diga --encoding { $proposal }; si no, nombre otra codificación, como macintosh o ibm850, o guarde el archivo en UTF-8.
export-ask-delimiter = No puede saberse qué separa las celdas: las primeras líneas no tienen todas el mismo número de celdas, o lo tienen con varios signos. Diga cuál es con --delimiter: { $proposals }
export-ask-decimal = «{ $cell }» en la columna «{ $header }», línea { $line }, puede ser más de mil o poco más de uno, y ninguna otra celda de la columna lo aclara. Diga --decimal point (punto) o --decimal comma (coma), según lo que preceda a la parte decimal.
export-ask-multiplier = El encabezado «{ $header }» habla de { $proposal }. Si sus números han de multiplicarse por eso, diga --multiplier { $proposal }; si valen tal como están, --multiplier 1.
export-ask-columns = Varios encabezados pueden ser la columna { $column }: { $headers }. Nombre el que corresponde en un archivo para --map y dé "" a los demás.
export-ask-same = { $count ->
    [one] La línea { $line }, «{ $name }», tiene el país y el nombre del régimen { $scheme }. No se toma por el mismo sin que usted lo diga: --same si lo es, --new si es otro, o decídalo en un archivo para --map.
   *[other] { $count } filas tienen el país y el nombre de un régimen que ya existe, la primera en la línea { $line }: «{ $name }», como { $scheme }. No se toman por los mismos sin que usted lo diga: --same si todas lo son, --new si ninguna lo es, o decida cada una en un archivo para --map.
}

## A table that cannot be taken in

export-too-long = El archivo supera los 16 MiB. Divídalo e importe las partes una tras otra.
export-too-many = La tabla tiene más de { $most } filas. Divídala e importe las partes una tras otra.
export-too-wide = La tabla tiene más de { $most } columnas. Guárdela solo con las que hagan falta.
export-workbook = Es un libro de una hoja de cálculo (XLSX, XLS u ODS), no una tabla de texto. Ábralo allí, elija la hoja, guárdela como CSV (UTF-8) e importe ese archivo.
export-garbled = El archivo no está en { $encoding }: a partir de la línea { $line } contiene bytes que ahí no significan nada. Nombre otra codificación con --encoding o guarde el archivo en UTF-8.
export-unclosed = Las comillas que abren una celda en la línea { $line } no se cierran nunca, de modo que el resto del archivo sería una sola celda. Ciérrelas, o dóblelas si forman parte del texto.
export-empty = El archivo no tiene ninguna fila bajo un encabezado.
export-called-off = Se ha interrumpido; no se ha registrado nada.
export-mixed = La columna «{ $header }» escribe sus números de dos maneras: «{ $cell }» en la línea { $line } y «{ $other-cell }» en la línea { $other-line }. Corrija una de ellas; o diga --decimal point o --decimal comma, y lo que no se lea así se rechaza fila por fila.
export-no-column = Ninguna columna es { $column }. Los encabezados son: { $headers }. Diga en un archivo para --map cuál es.
export-no-header = El archivo de correspondencias nombra un encabezado «{ $header }» que esta tabla no tiene. Sus encabezados son: { $headers }
export-fixed = El archivo de correspondencias fija { $column } en «{ $value }», que no es un valor de esa columna. Corríjalo.
export-map-broken = La línea { $line } no está escrita como debe: TOML, con `of = "schemes"` al principio y tablas como [columns], con encabezados y columnas entre comillas.
export-map-word = «{ $word }» no se conoce en { $key }. Puede ser: { $known }

## Why a row is refused

export-row-width = { $width } celdas, y el encabezado tiene { $expected }. Dé a la fila otras tantas.
export-row-empty = Esta celda no debe estar vacía: sin ella nadie sabe de qué trata la fila.
export-row-id = «{ $cell }» no es un identificador: letras minúsculas de la a a la z, cifras y guiones.
export-row-character = Contiene { $code }, un carácter que nadie ve o que controla algo.
export-row-country = «{ $cell }» no es un código de país de dos letras, como ML. Diga qué significa en un archivo de correspondencias, en [words.country].
export-row-currency = «{ $cell }» no es un código de moneda de tres letras, como XOF. Diga qué significa en un archivo de correspondencias, en [words.currency].
export-row-year = «{ $cell }» no es un año de cuatro cifras, como 2004.
export-row-word = «{ $cell }» no es ninguna de las palabras { $known }.
export-row-number = «{ $cell }» no es un número como los escribe esta columna ({ $sign ->
        [comma] coma decimal
       *[point] punto decimal
    }).
export-row-negative = «{ $cell }» es negativo. Escriba cero o más, o nada si no está establecido.
export-row-share = «{ $cell }» por ciento es más que el total.
export-row-whole = «{ $cell }» no es un número entero de personas, como 1240.
export-row-no-year = Da cifras, pero no dice de qué año.
export-row-no-source = El plan tiene otro valor para { $year }. Nombre la fuente de este, para que puedan figurar ambos.
export-row-twice = La línea { $line } dice { $old }.
export-row-other = La serie dice { $old }; sus valores no pueden cambiarlo.
export-row-no-figure = No hay ninguna serie { $id }. Para empezar una, diga qué mide en una columna «medida».
export-row-no-scheme = No hay ningún régimen { $id }. Escriba el identificador de uno que esté, o añádalo antes.
export-row-no-group = No hay ningún grupo { $id } en registers/groups.toml. Escriba el identificador de uno que esté, o añádalo antes.
export-row-several = Varios se llaman «{ $name }». Dé el identificador.

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
export-mixed = La columna «{ $header }» escribe sus números de dos maneras: «{ $cell }» en la línea { $line } y «{ $other-cell }» en la línea { $other-line }. Corrija una de ellas; o diga --decimal point o --decimal comma, y lo que no se lea así se rechaza fila por fila.
export-no-column = Ninguna columna es { $column }. Los encabezados son: { $headers }. Diga en un archivo para --map cuál es.

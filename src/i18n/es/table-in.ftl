# Lo que en una tabla es demasiado.

export-row-long = Esta celda tiene { $length } caracteres. Escríbala con { $most } como máximo.
export-row-times = «{ $cell }» multiplicado por { $by } tiene más de 18 cifras antes de la coma o de 9 después: no es cantidad de nada.
import-none-sound = Ninguna fila de esta tabla es válida; no se registró nada.
store-file-too-long = { $path } superaría los 8 MiB, lo máximo que se lee de un archivo. No se registró nada. Divida lo que pone en él o conserve menos.
plan-value-once = { $field }: una columna figura dos veces en una fila. Escriba cada una una sola vez.
import-summary-mixed = { $column }: { $given } de { $of } lo indican, en varias monedas o periodos: sin mediana.

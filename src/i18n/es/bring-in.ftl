### Una tabla de otro programa importada en la pantalla.

app-bring-in = Importar una tabla
app-bring-in-help = Importa regímenes, cifras o cobertura de un archivo CSV: se muestra lo que cambiaría antes de registrar nada.
bring-in-what = ¿Qué contiene la tabla?
bring-in-kind = { $kind ->
    [schemes] Regímenes, y lo que dicen de ellos las encuestas
    [figures] Cifras por año
   *[coverage] Cobertura: personas por grupo y régimen
}
bring-in-title = ¿Qué archivo? { $what }
bring-in-from = { $file }: { $what }
bring-in-file-hint = El archivo de la tabla, guardado como CSV. Tab completa su nombre, ~ es su propia carpeta.
bring-in-reading = Leyendo la tabla…
bring-in-recording = Registrando…
bring-in-off = Interrumpido; aún no se sabe si a tiempo.
bring-in-keys = Esc lo interrumpe.
bring-in-came = Lo que resultó de la tabla
bring-in-ask = { $what ->
    [encoding] ¿En qué codificación?
    [delimiter] ¿Qué separa las celdas?
    [decimal] ¿Punto o coma?
    [multiplier] ¿En miles?
    [same] ¿El mismo régimen?
   *[refused] Esta tabla no puede importarse
}
bring-in-encoding = Sus letras pueden leerse de varias maneras. En { $encoding }, la línea { $line } dice: «{ $sample }». ¿Es correcto?
bring-in-garbled = El archivo no está en { $encoding }: desde la línea { $line } contiene bytes que allí no significan nada. ¿En qué codificación está?
bring-in-encoding-is = En { $encoding }
bring-in-encoding-other = Otra codificación…
bring-in-encoding-title = ¿En qué codificación está el archivo?
bring-in-encoding-hint = Su nombre, por ejemplo windows-1252, macintosh o ibm850.
bring-in-delimiter = Las primeras líneas no lo dicen: no todas tienen el mismo número de celdas, o lo tienen con varios signos.
bring-in-delimiter-is = { $delimiter ->
    [semicolon] Puntos y comas ;
    [comma] Comas ,
    [tab] Tabuladores
   *[bar] Barras |
}
bring-in-decimal = «{ $cell }» en la columna «{ $header }», línea { $line }, puede ser más de mil o poco más de uno, y ninguna otra celda de la columna lo aclara. ¿Qué precede a la parte decimal?
bring-in-mixed = La columna «{ $header }» escribe sus números de dos maneras: «{ $cell }» en la línea { $line } y «{ $other-cell }» en la línea { $other-line }. Lo mejor es corregir el archivo. O diga qué precede a la parte decimal; lo que no se lea así se rechaza fila por fila.
bring-in-decimal-is = { $sign ->
    [comma] Una coma: 0,5
   *[point] Un punto: 0.5
}
bring-in-multiplier = El encabezado «{ $header }» habla de miles o de millones. ¿Hay que multiplicar sus números?
bring-in-multiplier-by = Sí, por { $by }
bring-in-multiplier-none = No, valen tal como están
bring-in-which = ¿Qué encabezado es la columna { $column }?
bring-in-every-row = Ninguno: es lo mismo en todas las filas…
bring-in-every-row-of = Lo mismo en todas las filas: { $column }
bring-in-fixed-title = { $column }, en todas las filas
bring-in-fixed-hint = Vale dondequiera que una fila no diga otra cosa.
bring-in-header = ¿Qué es la columna «{ $header }»?
bring-in-not-used = no se usa
bring-in-same = { $count ->
    [one] La línea { $line }, «{ $name }», tiene el país y el nombre del régimen { $scheme }. No se toma por el mismo sin que usted lo diga.
   *[other] { $count } filas tienen el país y el nombre de un régimen que ya está, la primera en la línea { $line }: «{ $name }», como { $scheme }. No se toman por los mismos sin que usted lo diga.
}
bring-in-same-is = Es { $scheme }
bring-in-same-new = Es otro régimen
bring-in-same-all = Las { $count } son los regímenes de su nombre
bring-in-same-all-new = Las { $count } son otros regímenes
bring-in-other-file = Elegir otro archivo
bring-in-leave = Dejarla; no se registra nada
bring-in-record = Registrar { $for }
bring-in-record-whose = Registrar, y decir para quién
bring-in-hand-back = Escribir las filas rechazadas junto a la tabla
bring-in-columns = Qué es cada columna…
bring-in-again = Leer de nuevo el archivo
bring-in-columns-title = Qué son las columnas
bring-in-nothing = Nada de lo admisible en esta tabla es nuevo para el plan: no hay nada que registrar.
bring-in-row = Línea { $line }: { $told }
bring-in-more = { $count ->
    [one] { $count } fila más como estas.
   *[other] { $count } filas más como estas.
}
bring-in-as-kept = Leída como dice imports/{ $name }.toml del plan.
bring-in-is = { $column }: «{ $header }»
bring-in-fixed = { $column }: «{ $text }» en cada fila que no diga otra cosa
bring-in-done = Importado { $for }: { $new } nuevas, { $changed } cambiadas
bring-in-file-changed = { $path } ha cambiado desde que se mostró; no se ha registrado nada. Léalo de nuevo y registre lo que se muestre entonces.

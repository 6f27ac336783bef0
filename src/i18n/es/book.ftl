### El libro de cálculo: sus hojas, sus columnas y lo que se dice de él.

book-sheet = { $id ->
    [budget] Presupuesto
    [funding] Financiación
    [costing] Costo por año
    [indicators] Indicadores
    [progress] Seguimiento
    [schemes] Regímenes
    [groups] Grupos
    [amendments] Enmiendas
    [consensus] Consenso
    [positions] Posiciones
   *[notes] Notas
}
book-column = { $key ->
    [number] N.º
    [clause] Cláusula
    [item] Partida
    [kind] Tipo
    [currency] Moneda
    [total] Total
    [at-least] Al menos
    [missing] Falta establecer
    [other-years] Otros años
    [no-year] Sin año
    [benefit] Prestación
    [cost] Costo
    [payer] De
    [payer-kind] Quién paga
    [state] Estado
    [scheme] Régimen
    [year] Año
    [until] Hasta
    [a-year] Importe por año
    [committed] Comprometido
    [pledged] Prometido
    [sought] Buscado
    [indicator] Indicador
    [unit] Unidad
    [baseline] Valor de referencia
    [baseline-year] Año de referencia
    [target] Meta
    [target-year] Año de la meta
    [better] Mejor
    [verification] Medio de verificación
    [party] Parte
    [date] Fecha
    [value] Valor
    [progress] Por ciento del camino
    [result] Resultado
    [source] Fuente
    [due] Vence
    [note] Nota
    [milestone] Hito
    [payment] Pago
    [scheme-kind] Tipo
    [country] País
    [place] Lugar
    [founded] Fundado en
    [funds-currency] Moneda de sus fondos
    [members] Afiliados
    [beneficiaries] Beneficiarios
    [contribution] Cotización
    [per] Frecuencia
    [collected] Recaudado, por ciento
    [used] Elegido
    [description] Descripción
    [id] Id
    [group] Grupo
    [economy] Economía
    [within] Parte de
    [amendment] Enmienda
    [does] Qué hace
    [field] Campo
    [sponsor] Por quién
    [fate] Resultado
    [tabled] Presentada
    [last-step] Último paso
    [reads] Redactada sobre
    [proposed] Propone
    [reason] Motivo
    [amends] Subenmienda a
    [stands] Cómo está
    [because-of] Por
    [brackets] Corchetes abiertos
    [stance] Posición
    [on] Tomada sobre
    [statement] Declaración
    [session] Sesión
    [says] Qué dice
    [plan] Plan
    [countries] Países
    [language] Idioma
    [stage] Etapa
    [day] Texto del
    [revision] Revisión
    [assumption] Supuesto
   *[unread] No se puede leer y falta aquí
}
book-gdp = Producto interno bruto
book-expenditure = Gasto público
book-unreported = nadie ha informado
book-nearer = más cerca de la meta
book-farther = más lejos que al principio
book-on-these = este texto
book-on-earlier = un texto anterior
book-note-unknown = Lo que no está establecido se dice con palabras. No es cero: el total de una fila o columna así es lo que de ella está establecido, y figura en «Al menos».
book-note-currencies = Los importes en monedas distintas figuran en hojas distintas y nunca se suman.
book-note-figures = Una hoja de cálculo guarda quince cifras de un número. Un número con más se escribe aquí como texto y no cuenta en ninguna suma del programa; un total de tales números se escribe tal como se calculó.
book-written = Escrito en { $path }: { $sheets } hojas.
book-written-csv = Escrito en la carpeta { $path }: { $sheets } tablas.
book-too-large = Este plan tiene más filas o columnas de las que caben en un libro de cálculo. Escríbalo como tablas: --csv
book-one-revision = Un archivo { $format } es de una sola revisión. Nómbrela sola, sin los dos puntos: { $rev }
book-csv-folder = Varias tablas no pueden ir a la salida estándar. Nombre una carpeta en lugar de -
book-csv-file = { $path } es un archivo. Las tablas se escriben en una carpeta: dé otro nombre.
book-only-xlsx = --csv y --excel son para un libro de cálculo: plenary export xlsx
book-not-for = { $option } no es para { $format }.
book-folder = { $path } es una carpeta. Dé el nombre de un archivo.
book-help-csv = Con xlsx: las hojas como tablas en una carpeta de este nombre, un archivo cada una

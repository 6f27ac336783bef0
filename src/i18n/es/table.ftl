# Filas y registros que se rellenan en una tabla
table-ledger = { $what ->
    [value] Cifra { $id }
    [set] Escenario { $id }
    [survey] Régimen { $id }
    [group] Grupos de personas
    [source] Fuentes
    [covered] Cobertura
    [plan] El plan
    [resource] Recursos de aprendizaje
   *[overlap] Solapamientos
}
table-column = { $key ->
    [name] Nombre
    [unit] Unidad
    [baseline] Valor de referencia
    [baseline-year] Año de referencia
    [target] Meta
    [target-year] Año meta
    [better] Mejor
    [source] Fuente
    [date] Fecha
    [note] Nota
    [indicator] Indicador
    [value] Valor
    [milestone] Hito
    [funding] Financiación
    [scheme] Régimen
    [group] Grupo
    [amount] Importe
    [rate] Tasa
    [of] De
    [currency] Moneda
    [per] Por
    [price-year] Año de precios
    [index] Sigue
    [admin] Gestión %
    [admin-share] Parte de gestión
    [start] Inicio
    [end] Fin
    [collected] Recaudado %
    [year] Año
    [share] Por ciento
    [path] Avance
    [from] De
    [until] Hasta
    [kind] Tipo
    [state] Estado
    [id] Identificador
    [measure] Medida
    [growth] Crecimiento %
    [held] Se mantiene
    [status] Condición
    [used] Usado
    [description] Descripción
    [economy] Economía
    [within] Dentro de
    [country] País
    [place] Lugar
    [founded] Fundado en
    [members] Afiliados
    [beneficiaries] Beneficiarios
    [contribution] Cotización
    [people] Personas
    [schemes] Regímenes
    [figure] Cifra
    [coverage] Cobertura
    [add] Añadir
    [times] Veces %
    [title] Título
    [countries] Países
    [language] Idioma
    [time-zone] Zona horaria
    [stage] Etapa
    [required] Deben acordar
    [seconding] Apoyo exigido
    [costing-currency] Costo en
    [costing-from] Costo desde
    [costing-to] Costo hasta
    [party] Parte
    [organisation] Organización
    [email] Correo
    [delegate] Delegado
    [public-key] Clave pública
    [text] Supuesto
    [link] Dónde
   *[other] { $key }
}
table-about = { $of ->
    [name] cómo se llama en esta cláusula; no hay dos filas con el mismo nombre
    [name-money] para qué es, o quién paga
    [name-indicator] lo que se mide
    [name-entry] tal como se muestra
    [unit] en qué se mide, por ejemplo personas o %
    [baseline] dónde está al comienzo
    [baseline-year] el año del valor de referencia
    [target] adónde debe llegar
    [target-year] el año de la meta
    [better] si es mejor más o menos
    [source] quién lo dice, según el registro de fuentes
    [source-means] dónde se dice: el medio de verificación
    [date] el día en que debe estar hecho
    [date-reported] el día en que se informó
    [note] lo que se informó, en palabras
    [indicator] el indicador del que se informa
    [milestone] el hito del que se informa
    [funding] la financiación de la que se informa
    [value] cuánto en ese año
    [value-reported] dónde está el indicador, o cuánto se pagó
    [value-set] en lugar del valor de ese año
    [scheme] el régimen al que pertenece, según el registro
    [scheme-lacking] el régimen al que le falta dinero
    [group] el grupo de personas, según el registro
    [amount] por cada persona, en lugar de una tasa
    [amount-money] en unidades de la moneda; vacío mientras no esté establecido
    [rate] en lugar de un importe: tanto por ciento de la cifra nombrada en «De»
    [of] la cifra a la que se aplica la tasa
    [of-term] la prestación o cotización que alcanza a tantos
    [currency] tres letras ISO 4217, por ejemplo XOF
    [currency-funds] en qué se guardan sus fondos, tres letras ISO 4217
    [per] cada cuánto se debe
    [per-figure] de un nivel: month o year; de un cambio: la moneda cuya unidad cuesta tanto
    [price-year] el año de los precios en que se dice
    [index] lo que sigue el importe después del año de precios
    [admin] la gestión, en por ciento además de las prestaciones; el 0 se escribe
    [admin-share] o la gestión, en por ciento del total
    [start] el primer día; vacío: el de la cláusula
    [end] el último día; vacío: el de la cláusula
    [collected] por ciento de lo debido que se recauda; el 100 se escribe
    [year] el año civil
    [year-from] el año civil desde el que vale
    [year-first] el año civil, o el primero de varios
    [year-set] el año del valor
    [share] en por ciento: 20, no 0.2
    [share-reached] por ciento del grupo que alcanza: 20, no 0.2
    [share-lacking] por ciento de lo que falta que paga el fondo: 20, no 0.2
    [path] de una vez, o gradualmente desde la fila anterior
    [from-fund] el régimen que es el fondo
    [until] el último año civil; vacío si hay uno solo
    [kind] quién paga
    [kind-scheme] legal, o de base comunitaria
    [state] cuán seguro es; vacío: prometido
    [id] letras de la a a la z, cifras y guiones; no cambia nunca
    [measure] lo que mide
    [growth] por ciento en que crece cada año después de su último valor
    [growth-set] en lugar del crecimiento de la cifra
    [held] sí, si queda como está después de su último valor
    [status] cómo se obtuvo el valor
    [used] sí para el que cuenta cuando las fuentes difieren
    [description] unas palabras más
    [economy] dónde trabajan estas personas
    [within] el grupo más amplio al que pertenecen
    [country] dónde está; escriba para encontrarlo
    [place] en qué lugar del país
    [founded] el año en que se fundó
    [members] quién está afiliado
    [beneficiaries] quién está protegido; nunca se calcula de los afiliados
    [contribution] lo que paga un afiliado
    [people] cuántas personas
    [schemes] los dos regímenes que cubren a las mismas personas
    [figure] la cifra que aquí es distinta
    [coverage] o la prestación o cotización cuya cobertura aquí es distinta
    [add] tanto más en cada valor
    [times] de una cobertura: cada parte, tanto por ciento de lo que era
    [title-plan] el nombre del plan, también en sus documentos
    [countries] aquellos para los que es el plan; escriba para encontrar uno
    [language-plan] el del texto, por su código, por ejemplo es, fr o pt-MZ
    [time-zone] cuyos días y horas son los del plan
    [stage-plan] hasta dónde ha llegado el plan
    [required] las partes sin cuyo acuerdo nada queda acordado
    [seconding] sí donde una enmienda necesita apoyo antes de decidir
    [costing-currency] tres letras ISO 4217, por ejemplo HNL
    [costing-from] el primer año que se calcula
    [costing-to] el último año que se calcula
    [party] la parte, o la otra voz, con la que habla
    [organisation] la organización, según la tabla de organizaciones
    [name-delegate] el nombre tal como se muestra
    [email] atribuye los cambios que no dicen su parte; puede quedar vacío
    [public-key] la línea de un archivo .pub, por ejemplo ssh-ed25519 AAAA…
    [delegate] de quién es propia; vacío para toda la organización
    [from-key] desde cuándo firma: un día, o un momento con su desfase
    [until-key] hasta cuándo firma; vacío para siempre
    [stage] la etapa prevista
    [start-stage] el primer día de la etapa
    [end-stage] el último día de la etapa
    [text] lo que el plan da por sentado, en una frase
    [kind-resource] qué tipo de recurso es
    [country-resource] del que se trata; vacío si es de varios
    [year-resource] el año en que apareció
    [language] en qué idioma está, por su código, por ejemplo es
    [link] dónde se encuentra, en palabras o por su dirección
    [title] tal como se muestra
   *[other] { $of }
}
table-word = { $word ->
    [month] al mes
    [year] al año
    [once] una vez
    [none] nada
    [prices] los precios
    [wages] los salarios
    [step] de una vez
    [even] gradualmente
    [taxes] el Estado, con impuestos
    [donors] donantes
    [other] otros
    [committed] comprometido
    [pledged] prometido
    [sought] buscado
    [higher] más es mejor
    [lower] menos es mejor
    [observed] observado
    [estimated] estimado
    [projected] proyectado
    [assumed] supuesto
    [population] población de un grupo
    [gdp] producto interno bruto
    [government-expenditure] gasto público
    [level] nivel, como un salario o un umbral de pobreza
    [exchange] tipo de cambio
    [formal] economía formal
    [informal] economía informal
    [statutory] legal
    [community-based] de base comunitaria
    [availability] no hay adonde acudir
    [financial] no pueden pagar
    [geographical] queda demasiado lejos
    [cultural] no se ajusta a su modo de vida
    [dignity] no respeta su dignidad
    [self-exclusion] se mantienen al margen
    [true] sí
   *[unknown] { $word }
}
table-takes = { $kind ->
    [text] Palabras.
    [number] Un número, por ejemplo 12 o 12.5.
    [year] Un año, por ejemplo 2010.
    [date] Un día, por ejemplo 2010-12-31.
    [flag] Enter dice sí, o lo retira.
    [list] Enter muestra lo que hay: Space elige.
    [choice] Enter muestra lo que se puede elegir.
    [moment] Un día, por ejemplo 2026-02-01, o un momento, por ejemplo 2026-02-01T10:00:00+01:00.
   *[open] Enter muestra lo que conoce el plan; se puede escribir otra cosa.
}
table-rows = { $kind ->
    [value] Valores por año
    [set] Lo que cambia
    [survey] Encuestas
    [group] Grupos de personas
    [source] Fuentes
    [covered] Quién está cubierto
    [organisation] Organizaciones
    [delegates] Delegados
    [key] Claves
    [schedule] Etapas previstas
    [assumptions] Supuestos
    [resource] Recursos de aprendizaje
   *[overlap] Quién está cubierto dos veces
}
table-ledgers = { $what ->
    [figures] Cifras
    [scenarios] Escenarios
   *[schemes] Regímenes
}
table-new = { $what ->
    [figures] Cifra nueva
    [scenarios] Escenario nuevo
   *[schemes] Régimen nuevo
}
table-hint = Enter abre la tabla
table-empty = Todavía no hay filas. Enter comienza la primera.
table-pick = { $field }: ¿qué debe figurar?
table-pick-other = Otra cosa: escribirla
table-pick-none = Nada: vaciar la casilla
app-table-cell = Cambiar
app-table-cell-help = Cambia la casilla elegida; escribir también lo hace.
app-table-insert = Fila nueva
app-table-insert-help = Comienza una fila nueva.
app-table-duplicate = Copiar fila
app-table-duplicate-help = Pone la fila elegida una vez más.
app-table-remove = Suprimir fila
app-table-remove-help = Suprime la fila elegida.
app-table-undo = Deshacer
app-table-undo-help = Deshace lo último hecho en la tabla.
app-table-redo = Rehacer
app-table-redo-help = Rehace lo que se deshizo en la tabla.
app-table-leave = Volver
app-table-leave-help = Deja la casilla y luego la tabla: lo rellenado queda en el formulario hasta que se registra.
table-new-hint = Su identificador: letras de la a a la z, cifras y guiones, por ejemplo older-persons. No cambia nunca.
table-new-used = «{ $id }» ya existe. Elija otro identificador o abra ese.
table-met = Entretanto otra persona puso «{ $theirs }». Registre de nuevo para sustituirlo, o escríbalo aquí.
table-met-row = Entretanto otra persona cambió o suprimió esta fila. Registre de nuevo para dejarla así, o suprímala.
table-subject = { $what }: modificación
table-done = { $what }: modificación registrada { $for }
app-ledgers = Editar cifras
app-ledgers-help = Rellena cifras, escenarios, regímenes con sus encuestas, grupos, cobertura, solapamientos, fuentes y recursos.

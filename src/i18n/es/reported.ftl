### Lo que se dice de las promesas y los informes: indicadores, hitos, financiación.

cli-follow-up-about = Las promesas frente a los informes de cada parte
cli-follow-up-usage = plenary follow-up [--on FECHA] [--at REVISIÓN] [--json | --csv [--excel]]
cli-follow-up-more =
    De cada indicador, el valor de referencia, la meta y el último informe de cada parte, uno
    junto a otro y nunca en promedio; qué parte del camino es, también por debajo de cero y
    por encima del cien por ciento. Hitos: cumplidos, previstos o atrasados. Financiación:
    comprometida, prometida, buscada y pagada hasta ahora, nunca sumada entre monedas. De
    quién es un informe lo dice el historial. Nada de ello forma parte de lo acordado.
cli-help-follow-up-on = El día en que un hito está atrasado; sin él, hoy
followed-lower = menos es mejor
followed-share = { $share } por ciento del camino
followed-met-share = meta alcanzada: { $share } por ciento del camino
followed-still = como al principio
followed-farther = más lejos que al principio: { $share } por ciento del camino
followed-met = meta alcanzada
followed-missed = meta no alcanzada
followed-none = ningún informe
followed-nobody = sin atribuir
followed-unread = se está leyendo el historial
followed-late = atrasado
followed-no-day = sin fecha
followed-committed = comprometido { $amount }
followed-pledged = prometido { $amount }
followed-sought = buscado { $amount }
followed-paid = pagado hasta ahora { $amount }
followed-paid-of = pagado hasta ahora { $amount } { $currency }, informes sobre { $reported } de { $count } financiaciones
followed-at-least = al menos { $amount } ({ $established } de { $parts })
followed-no-currency = (sin moneda)
followed-money = Dinero de todo el plan, por moneda
followed-other = Otros informes
followed-no-indicator = { $count ->
    [one] Ningún informe sobre { $count } indicador: { $names }
   *[other] Ningún informe sobre { $count } indicadores: { $names }
 }
followed-no-funding = { $count ->
    [one] Ningún informe sobre { $count } financiación: { $names }
   *[other] Ningún informe sobre { $count } financiaciones: { $names }
 }
followed-nothing = El plan no tiene indicadores, hitos, financiación ni informes.
cli-report-same = Exactamente esto ya se informó, y no se registró nada. Si otra parte informa lo mismo, añada su fuente o una nota.
ui-figures-follow-up = Seguimiento
app-figures-follow-up = Seguimiento
app-figures-follow-up-help = Muestra las promesas frente a los informes: cada indicador de la referencia a la meta con el último informe de cada parte, los hitos y la financiación.
app-report-title = Informe sobre { $title }
app-report-value = Valor
app-report-value-hint = cómo está, o cuánto se pagó hasta ahora; nada para un hito
app-report-date = Día
app-report-source = Fuente
app-report-note = Nota
app-report-about = De qué
app-report-about-what = Elija de qué se informa.
app-report-no-value = Un informe sobre un indicador o una financiación necesita un número.
app-form-subject-report = Informar sobre { $number } { $title }
app-figures-report = Informar
app-figures-report-help = Informa sobre el indicador, el hito o la financiación de la fila elegida, de quien tiene la palabra.
costing-by-growth = crecimiento
costing-by-held = mantenido
costing-by-added = añadido

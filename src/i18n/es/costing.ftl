### Lo que dice la sala `costing`, y lo que se dice de los costos.

## Lo que no está establecido

costing-lack-figure = cifra { $id }
costing-lack-exchange = cifra { $id } ({ $currency } por un { $per })
costing-lack-term = { $name } ({ $clause })
costing-lack-support = apoyo de { $from } a { $scheme }
costing-lack-scenario = escenario { $id }
costing-lack-year = { $what }, { $year }
costing-lack-key = { $what }: { $key }
costing-lack-key-year = { $what }: { $key } { $year }
costing-lack-absent = { $what }: nadie lo ha indicado
costing-lack-disagree = { $what }: las fuentes se contradicen, o se indica dos veces; elija
costing-lack-over = { $what }: { $value } por ciento es más de 100
costing-lack-negative = { $what }: { $value } es menos de cero
costing-lack-far = { $what }: demasiadas cifras o demasiados años para el cálculo
costing-lack-word = { $what }: esta palabra no significa nada aquí
costing-lack-early = { $what }: el año es anterior al año de los precios
costing-lack-zero = { $what }: habría que dividir por cero
costing-lack-circle = { $what }: el apoyo vuelve a quien lo da

## Por qué no hay cálculo de costos

costing-none = Este plan no dice en qué años ni en qué moneda se calculan sus costos. Añada a plan.toml una tabla [costing] con currency = "XTS", from = 2005 y to = 2009
costing-incomplete = En plan.toml, la tabla [costing] no tiene { $key }. Necesita currency, from y to
costing-years = Un plan no puede calcularse de { $from } a { $to }: indique cien años como máximo, el primero delante
costing-scenario-unknown = No hay ningún escenario { $id }. Los escenarios son los archivos de la carpeta scenarios
costing-year-outside = El plan se calcula de { $from } a { $to }: { $year } no es uno de esos años
costing-year-wrong = { $year } no es un año. Escríbalo así: 2007
costing-share-wrong = { $share } no es una proporción. Se escriben en por ciento, de 0 a 100: --share 5,25

## Tablas

costing-no-model = Calculado a partir de los términos y las cifras de este plan. No es un modelo actuarial.
costing-unit-million = millones de { $currency }
costing-unit-thousand = miles de { $currency }
costing-unit-one = { $currency }
costing-base = base
costing-title = { $unit }, { $run }
costing-total = total
costing-row-cost = Costo
costing-row-income = Ingresos
costing-row-together = en conjunto
costing-row-at-least = al menos
costing-row-established = líneas establecidas
costing-row-support = Apoyo de fondos
costing-row-gap = Falta por encontrar
costing-row-surplus = Excedente de regímenes
costing-row-of-gdp = Por ciento del PIB
costing-row-of-expenditure = Por ciento del gasto público
costing-row-stands = tal como está
costing-row-only = de ello, solo en conjunto
costing-row-then = entonces
costing-row-now = ahora
costing-row-change = diferencia
costing-row-opening = en caja
costing-row-fund = con los ingresos
costing-row-asked = solicitado
costing-row-paid = pagado
costing-row-left = restante
costing-row-givers = personas que dan
costing-row-a-year = dado en un año entero
costing-row-reaching = de ello, llega al fondo
costing-share-of = { $share } por ciento de: { $whom }

## Junto a una tabla

costing-carries-from = { $scheme } se sostiene por sí mismo desde { $year }.
costing-carries-never = { $scheme } no se sostiene por sí mismo en estos años.
costing-carries-open = { $scheme }: no está establecido desde cuándo se sostiene por sí mismo.
costing-undated = Sin año, por lo tanto en ninguno de estos: { $name }, { $amount }
costing-missing = No establecido (?), porque falta esto:
costing-rounded = Los totales son de las cifras exactas: lo que se muestra redondeado puede no sumar.
costing-unsourced = ° se apoya en una cifra sin fuente y que no se dice supuesta.
costing-basis-changed = Las cifras han cambiado desde entonces: la diferencia no es solo del texto.
costing-apart = { $name } no puede coexistir con las anteriores. { $why }
costing-alts-none = No hay ninguna enmienda pendiente ahí.
costing-no-fund = Este plan no tiene fondo: ninguna cláusula dice qué paga un régimen a otro.
costing-adopted = Costo, { $unit }: { $years }; en total { $total }
costing-adopted-nothing = Costo: ninguna diferencia en ningún año.

## Un año explicado

costing-explained = { $name }, { $year }: { $value }
costing-explained-outside =   Fuera de sus meses: nada se debe, y nada se busca.
costing-explained-not-paid = Nada está previsto para este año.
costing-what-people = personas del grupo
costing-what-coverage = por ciento alcanzado
costing-what-level = monto o tasa
costing-what-amount = importe
costing-what-of = de lo que es una tasa
costing-what-rise = alza en por ciento
costing-what-periods = veces en el año
costing-what-admin = administración, por ciento
costing-what-collected = recaudado, por ciento
costing-what-exchange = cambio
costing-from-row = { $figure } { $row }
costing-from-grown = { $figure } { $row }, con un alza de { $growth } por ciento al año
costing-from-held = { $figure } { $row }, mantenida
costing-by-scenario = por el escenario

## Los comandos

cli-value-scenario = ESCENARIO
cli-value-amendments = ENMIENDAS
cli-value-shares = PROPORCIONES
cli-help-scenario = También con este escenario; puede repetirse
cli-help-with = Como si se adoptaran estas enmiendas: D.1,D.2
cli-help-alts = Lo que cuesta cada enmienda pendiente en esta cláusula, sola y en conjunto
cli-help-explain = Cada factor de este año, con su fuente
cli-help-cost-since = Junto a lo que costaba en esta revisión
cli-help-exact = Con fracciones exactas, en JSON y CSV
cli-help-csv = Escribir una tabla para otros programas
cli-help-excel = La tabla tal como la abre Excel
cli-help-share = Lo que aportarían estas proporciones de donantes, en por ciento: 5,25
cli-cost-about = Decir lo que cuesta el texto por año, y quién paga
cli-cost-usage =
    plenary cost [CLÁUSULA] [--scenario ESCENARIO]... [--with ENMIENDAS] [--explain AÑO]
           plenary cost --alts CLÁUSULA [--scenario ESCENARIO]...
           plenary cost [CLÁUSULA] --since REVISIÓN
cli-cost-more =
    Personas por nivel por tiempo, según los términos y las cifras del plan; no es
    un modelo actuarial. Lo que no está establecido es un signo de interrogación, con
    todo lo que falta, y nunca cero. El JSON da todos los cálculos; lo desconocido es
    allí null. Estado 1: algo de lo pedido no está establecido.
cli-trust-about = Decir lo que los fondos reciben, tienen y pagan
cli-trust-usage = plenary trust [--share PROPORCIONES] [--scenario ESCENARIO]... [--at REVISIÓN] [--json]
cli-trust-more =
    Una proporción es siempre de alguien, que se nombra al lado: el 5 por ciento de
    los asalariados no se compara con el 5 por ciento de los adultos.

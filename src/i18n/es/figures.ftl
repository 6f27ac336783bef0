## Datos

cli-figures-about = Los datos: poblaciones, precios, cambios, etc.
cli-figures-usage = plenary figures [--missing] [--at REVISIÓN] [--json | --csv [--excel]]
cli-figures-none = Todavía no hay datos. `plenary figure` añade uno.
cli-figure-about = Dar a un dato un valor para un año, o decir cómo sigue
cli-figure-usage =
    plenary figure ID AÑO VALOR --source ID --party PARTE [OPCIONES]
           plenary figure ID (--growth NÚMERO | --held) --party PARTE [OPCIONES]
cli-figure-more =
    Un dato que todavía no existe necesita --measure: population (con --group), gdp, government-expenditure
    (con --currency), prices, wages, level o exchange (con --currency y --per). Las fuentes pueden diferir
    sobre un año; --used elige una. Un VALOR vacío quita lo que la fuente dice del año.
cli-value-status = ESTADO
cli-value-measure = MEDIDA
cli-value-currency = MONEDA
cli-value-per = POR
cli-help-figure = El dato, por su identificador
cli-help-figure-year = El año civil
cli-help-figure-value = Cuánto, como 480000 o 2.5; uno vacío lo quita
cli-help-figure-source = Quién lo dice, por su identificador en el registro de fuentes
cli-help-figure-status = observed, estimated, projected o assumed
cli-help-figure-used = De varias fuentes para el año, cuenta esta
cli-help-figure-growth = En cuánto por ciento crece cada año posterior; uno vacío lo quita
cli-help-figure-held = Se queda como está en los años posteriores
cli-help-figure-measure = Qué mide
cli-help-figure-group = El grupo de personas
cli-help-figure-currency = La moneda en que se cuenta
cli-help-figure-per = De un nivel, month o year; de un cambio, la moneda de la que una unidad cuesta tanto
cli-subject-figure = Dato { $id }: { $what }
cli-done-figure = Dato { $id } ({ $what }) modificado { $for }.
cli-figure-described = qué mide
cli-figure-value = { $year }: { $value }
cli-figure-grows = crece un { $value } por ciento al año
cli-figure-stays = se queda como está
cli-figure-ends = sin crecimiento
cli-figure-nothing = Diga qué debe cambiar: un año y un valor, --growth o --held.
cli-figure-unknown = Todavía no hay ningún dato «{ $id }». Para añadirlo, diga qué mide con --measure.
cli-figure-lacks = Un dato de medida { $measure } necesita --{ $key }.
cli-figure-year = «{ $year }» no es un año. Escriba uno como 2005.
cli-figure-number = «{ $value }» no es un número. Escriba uno como 480000 o 2.5, sin espacios ni comas.
cli-figure-no-value = Dé el valor del año.
cli-figure-no-source = Indique la fuente con --source, o diga que el valor es un supuesto con --status assumed.
cli-figure-no-row = Esta fuente no dice nada de ese año; no hay nada que quitar.
measure-population = Población
measure-gdp = Producto interno bruto
measure-government-expenditure = Gasto público
measure-prices = Precios, por ciento al año
measure-wages = Salarios, por ciento al año
measure-level = Nivel
measure-exchange = Cambio

### Lo que dice la sala `costing`, y lo que se dice de los costos.

## Lo que no está establecido

costing-lack-figure = cifra { $id }
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

### Lo que está al lado de una pantalla grande como una pared.

margin-positions = Lo que sostienen las partes
margin-no-positions = Nadie se ha pronunciado todavía.
margin-amendments = Enmiendas
margin-no-amendments = No se ha presentado nada.
margin-changes = Últimos cambios
margin-example = Un ejemplo incluido. Lo que usted abre es una copia propia; se guarda, con lo que cambie en ella.
margin-stands-for =
    { $count ->
        [one] { $count } valor
       *[other] { $count } valores
    }

### La pantalla en palabras, para quien la hace leer en voz alta.

app-say-again = Repetir
app-say-again-help = Con --plain: repite toda la pantalla.
app-say-keys = Decir las teclas
app-say-keys-help = Con --plain: dice las teclas que sirven aquí.
cli-help-plain = La pantalla en palabras, para lectores de pantalla

## Where one is, and who has the floor

plain-clause = Cláusula { $number }, { $title }
plain-of = { $line }, { $at } de { $count }
plain-selected = Selección: { $line }
plain-editing = Escritura: { $name }. { $clause }
plain-floor = La palabra: { $who }
plain-session = Sesión: { $name }
plain-time = Tiempo: { $time }
plain-time-up = Se acabó el tiempo.
plain-arrived = Lo que ha llegado
plain-only = Solo las marcas de: { $who }
plain-cursor = Aquí: { $text }
plain-lit = Señalado: { $text }

## Marks in words

plain-inserted = inserción, { $who }: { $text } – fin de inserción
plain-struck = supresión, { $who }: { $text } – fin de supresión
plain-passing = inserción, { $who }, y luego supresión, { $other }: { $text } – fin de supresión
plain-moved-away = trasladado de aquí:
plain-moved-here = trasladado aquí:
plain-amends = enmienda la anterior
plain-added = se propone una cláusula nueva detrás o debajo de esta
plain-brackets =
    { $count ->
        [one] { $count } corchete abierto
       *[other] { $count } corchetes abiertos
    }
plain-changed-by = modificada por: { $who }
plain-chosen = elegido
plain-wrong = error

## Forms and tables

plain-empty = vacío
plain-row = Fila { $row }: { $cells }
plain-cell = { $column }: { $text }. Fila { $row } de { $rows }
plain-behind = después de { $title }
plain-before = antes de { $title }

## Typing

plain-space = espacio
plain-empty-line = línea vacía
plain-line-end = fin de la línea
plain-new-line = línea nueva
plain-deleted = Borrado: { $text }
plain-selected-text = Selección: { $text }
plain-replace-how = Escríbalo así: ./palabras de antes/palabras nuevas/
plain-replace-none = «{ $text }» no está en este texto. No se cambió nada.
plain-replace-several = «{ $text }» está { $count } veces en este texto. Escriba más palabras, para que se sepa dónde. No se cambió nada.
plain-no-paragraph =
    { $count ->
        [0] Este texto no tiene aún ningún párrafo.
        [one] Este texto tiene un párrafo.
       *[other] Este texto tiene { $count } párrafos.
    }

## Keys and lines

plain-key = { $key } – { $what }
plain-nothing = Nada ha cambiado.
plain-unknown = Aquí nada se llama «{ $line }». Escriba una tecla, como Enter o Ctrl-S, o el nombre de un comando. { $keys } dice las teclas.
plain-how-keys = { $again } repite toda la pantalla, { $keys } dice las teclas que sirven aquí.
plain-how-lines = Cada línea es una tecla por su nombre, como Down o Ctrl-S, el número de una respuesta o el nombre de un comando; una línea vacía es Enter. Mientras se escribe un texto, una línea es texto. Entonces «.» solo lo consigna, «.Esc» pulsa una tecla, «.2» y palabras sustituyen su segundo párrafo, «./antes/ahora/» cambia palabras. { $keys } dice las teclas.
plain-failed = No se puede decir la pantalla: { $why }
plain-replay-plays = en reproducción, { $pace }
plain-replay-stands = en pausa, { $pace }

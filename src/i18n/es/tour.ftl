### El recorrido de los dos primeros minutos.

app-tour = Hacer el recorrido
app-tour-help = Dos minutos en una copia de un ejemplo, tecla a tecla.

tour-offer-title = ¿Es la primera vez que está aquí?
tour-offer-text = Un recorrido de dos minutos muestra cómo se hace y cómo se ve un cambio, en una copia de un ejemplo. Esc lo termina en cualquier momento. Más tarde está entre todos los comandos ({ $palette }).
tour-offer-no = Ahora no
tour-base = inicio del recorrido
tour-ended = El recorrido ha terminado. En el plan, { $library } abre la biblioteca; el recorrido sigue entre todos los comandos ({ $palette }).

tour-bar = Recorrido { $step } de { $all } (fin: Esc) · { $what }
tour-select = { $key } lleva a la cláusula siguiente. Cada línea a la izquierda es una.
tour-read = { $key } la abre para leerla.
tour-floor = { $key } da la palabra a los trabajadores. Todo cambio tiene autor.
tour-edit = { $key } edita la cláusula. El bloque de arriba dice quién habla.
tour-type = Escriba una palabra, donde quiera.
tour-record = { $key } consigna la palabra nueva, del color de su grupo.
tour-track = { $key } muestra lo que cambió. Queda guardado, a nombre del grupo.
tour-end = Cada palabra nueva con su autor. Deshacer: { $undo }. Todas las teclas: { $key }

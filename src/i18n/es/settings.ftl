### The settings of a user: what is wrong with them.

## Keys of one's own

keys-by-palette = { $palette } «{ $command }»
keys-conflict = { $key } ejecutaría a la vez «{ $does }» ({ $one }) y «{ $would }» ({ $other }). Dé otra tecla a una de las dos.
keys-unknown = No hay ninguna orden «{ $id }». «plenary settings» las enumera todas.
keys-unknown-similar = No hay ninguna orden «{ $id }». ¿Quiso decir «{ $similar }»?
keys-no-key = { $id }: ninguna tecla se llama «{ $key }». Las teclas se escriben como se muestran: o, U, Ctrl-U, Alt-1, F5, Enter, PageDown.
keys-no-place = { $id }: ningún lugar se llama «{ $place }». El README los enumera: outline, clause, board, etc.
keys-not-there = { $id }: no tiene ninguna tecla que cambiar en el lugar «{ $place }».
keys-esc-leaves = { $id }: Esc solo sale de lo que está abierto, para que nunca haga daño. Elija otra tecla.
keys-esc-stays = { $id }: Esc debe seguir entre sus teclas, porque quien se pierde la pulsa. Escríbala junto a las demás.
keys-ctrl-c = { $id }: Ctrl-C solo copia, porque muchos la pulsan para detener un programa. Elija otra tecla.
keys-not-sent = { $id }: los terminales no envían { $key } como una tecla propia. Elija otra.
keys-must-stay = { $id }: «{ $does }» debe conservar una tecla, porque quien se pierde la busca.
keys-not-typing = { $id }: solo actúa donde se escribe texto, y allí estas teclas escriben o mueven. Elija una con Ctrl o Alt, o una tecla de función.

## Colours of the parties

colours-no-party = No hay ninguna parte «{ $party }» que colorear. Las partes son government, employers, workers y civil-society.
colours-no-colour = { $party }: no hay ningún color «{ $colour }». Un color es uno de estos, o # y seis cifras: { $known }
colours-not-legible = { $party }: { $colour } resalta demasiado poco ({ $theme }): { $figure } a 1, cuando el texto necesita 4.5 a 1, y lo bastante claro u oscuro sería otro color. { $other } serviría.
colours-too-near = { $party }: { $colour } no se distingue del color de: { $of }. { $other } serviría.

## On the screen

ui-banner-settings =
    { $count ->
        [one] Sus ajustes contienen algo que no funciona, y Plenary sigue sin ello. { $key } lo muestra.
       *[other] Sus ajustes contienen { $count } cosas que no funcionan, y Plenary sigue sin ellas. { $key } las muestra.
    }
app-settings-title = Lo que no funciona en sus ajustes
app-settings-where = Está en { $path }. En su lugar se usan las teclas y los colores de Plenary.

## On the command line

cli-settings-about = Mostrar los ajustes, dónde están y qué hace cada tecla
cli-settings-usage = plenary settings [--check] [--json]
cli-settings-more =
    Los ajustes son de este usuario en este ordenador, para todos los planes. El README muestra un archivo entero.
    Sin archivo todo queda como viene. Las teclas que no pueden funcionar se rechazan juntas, y Plenary sigue con
    las suyas. --check solo dice si algo está mal: el estado de salida es entonces 1.
cli-help-settings-check = Decir solo lo que no funciona
cli-settings-here = Ajustes: { $path }
cli-settings-none = No hay ajustes: { $path } no existe. Todo está como viene.
cli-settings-no-home = No hay ajustes: esta cuenta no tiene carpeta para ellos.
cli-settings-own = según Plenary
cli-settings-marks = * cambiado en los ajustes. Una orden sin tecla se ejecuta por la paleta.
cli-settings-well = Los ajustes están en orden.

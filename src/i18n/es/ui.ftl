### What the room `ui` says.

## The head

ui-head-base = Cambios desde: { $base }
ui-floor-nobody = Nadie tiene la palabra
ui-floor-nobody-hint = 1–6 la dan

## The library

ui-library-title = la mesa de redacción del diálogo social
ui-library-here = Planes en esta máquina
ui-library-examples = Ejemplos incluidos
ui-library-more = Más

## Clauses

ui-no-clauses = Este plan todavía no tiene cláusulas.
ui-search-prompt = Buscar:

## The terminal

ui-panic = Plenary se detuvo por un error del programa. Lo registrado está a salvo y lo que se escribía se ofrecerá al volver a empezar. Hay un informe en { $path }
ui-terminal-failed = La pantalla necesita una terminal y esta no funciona: { $why }. Los comandos no la necesitan: plenary --help

## With numbers

ui-banner-foreign =
    { $count ->
        [one] Otro programa modificó { $count } archivo de este plan.
       *[other] Otro programa modificó { $count } archivos de este plan.
    }
ui-banner-offered =
    { $count ->
        [one] { $count } texto se estaba escribiendo cuando Plenary terminó.
       *[other] { $count } textos se estaban escribiendo cuando Plenary terminó.
    }
ui-banner-overtaken =
    { $count ->
        [one] { $count } texto fue cambiado por otros mientras se escribía este.
       *[other] { $count } textos fueron cambiados por otros mientras se escribía este.
    }

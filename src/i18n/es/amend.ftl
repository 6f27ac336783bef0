### The amendments on screen: tabling, the overlay, what follows from adopting.

## Tabling

app-amend-table = Presentar enmienda
app-amend-table-help = Presenta lo escrito como enmienda de quien tiene la palabra; el texto queda como está.
app-amend-leave-table = Presentarlo como enmienda
app-amend-remove = Presentar una enmienda para suprimirla
app-amend-reason =
    { $count ->
        [one] ¿Por qué se presenta la enmienda?
       *[other] ¿Por qué se presentan las { $count } enmiendas?
    }
app-amend-reason-hint = Una línea. Enter sin texto: sin motivo; Esc: volver.
app-amend-nothing = Nada ha cambiado: no hay nada que presentar.
app-amend-no-words = Esta enmienda no propone ningún texto que pueda enmendarse.
ui-amend-wording = Lo que propone { $name }

## The commands of the screen

app-amend = Enmiendas
app-amend-help = Muestra todas las enmiendas pendientes en el texto de la cláusula, cada una con la letra de su parte y su número.
app-amend-all = Todas las enmiendas
app-amend-all-help = Enumera las enmiendas de todo el plan.
app-amend-do = Qué hacer
app-amend-do-help = Ofrece lo que puede hacerse con la enmienda elegida.
app-amend-what = { $name }: ¿qué se hace?
app-amend-no-step = Ahora no se puede hacer nada con { $name }.
app-amend-named = { $name } ({ $party })
app-amend-show = Ver en el texto
app-amend-show-help = Muestra la enmienda elegida en el texto de su cláusula.
app-amend-adopt = Adoptar …
app-amend-adopt-help = Muestra primero lo que se sigue de adoptar la enmienda elegida; solo entonces una tecla la adopta.
app-amend-not-adopt = No adoptar …
app-amend-not-adopt-help = Consigna que la enmienda elegida se sometió y no se adopta; pregunta por qué.
app-amend-sub = Subenmendar
app-amend-sub-help = Modifica el texto de la enmienda elegida, para presentar una subenmienda.
app-amend-title = Subenmendar el título
app-amend-title-ask = El título que tendría en su lugar la cláusula de { $name }
app-amend-title-hint = Intro pasa al motivo
app-amend-second = Apoyarla
app-amend-position = Consignar una posición sobre ella …
app-amend-refer = Remitirla …
app-amend-withdraw = Retirarla …
app-amend-take-up = Retomarla
app-amend-fall = Constatar que ha decaído
app-amend-receive = Recibirla: darle su número
app-amend-gavel = Adoptar
app-amend-gavel-help = Adopta la enmienda con todo lo que se muestra; deshacer lo revierte todo.
app-amend-results = Textos combinados
app-amend-results-help = Muestra, o deja de mostrar, lo que las enmiendas combinadas harían entonces del texto.
app-amend-changed = Las consecuencias han cambiado entretanto: véalas de nuevo y pulse { $key } otra vez.
app-amend-next = Enmienda siguiente
app-amend-next-help = Elige la enmienda siguiente y pasa a la siguiente cláusula que las tenga.
app-amend-previous = Enmienda anterior
app-amend-previous-help = Elige la enmienda anterior.
app-amend-last = Era la última enmienda.
app-amend-first = Era la primera enmienda.
app-amend-last-here = Era la última enmienda de esta cláusula; { $next } pasa a la siguiente cláusula que las tenga.
app-amend-first-here = Era la primera enmienda de esta cláusula; { $previous } vuelve a la cláusula anterior que las tenga.
app-amend-before = Texto tal como está
app-amend-before-help = Muestra el texto sin enmiendas.
app-amend-marked = Texto con enmiendas
app-amend-marked-help = Muestra lo añadido subrayado y lo suprimido tachado, con parte y número.
app-amend-result = Resultado
app-amend-result-help = Muestra el texto como lo dejaría la sola enmienda elegida.
app-amend-alone = Solo esta
app-amend-alone-help = Muestra solo la enmienda elegida con sus subenmiendas, o de nuevo todas.
app-amend-party = Una sola parte
app-amend-party-help = Muestra las enmiendas de una parte, luego de la siguiente, luego todas.
app-amend-decided = También las decididas
app-amend-decided-help = Añade a la lista las enmiendas ya decididas, o las quita.
app-amend-leave = Volver
app-amend-leave-help = Vuelve un paso: de una página, de la lista, al plan.
app-amend-none = No hay enmiendas pendientes.
app-amend-receive-all = Numerarlas todas
app-amend-receive-all-help = Recibe las enmiendas sin número: cada una recibe el siguiente.

## What is said with a step

app-amend-why-not-adopted = ¿Por qué no se adopta { $name }?
app-amend-why-referred = ¿A quién se remite { $name } y por qué?
app-amend-why-withdrawn = ¿Por qué se retira { $name }?
app-amend-with-falls = { $count ->
    [one] Con ella decae { $falls }.
   *[other] Con ella decaen { $falls }.
} { $hint }

## The uncontested ones of a party

app-amend-bulk = Las no impugnadas …
app-amend-bulk-help = Adopta o no adopta las enmiendas no impugnadas de una parte, una tras otra; las muestra primero.
app-amend-bulk-adopt = Adoptar: { $voice }
app-amend-bulk-not = No adoptar: { $voice }
app-amend-bulk-none = Todas las enmiendas de esta parte están impugnadas o han perdido su texto: decida cada una por separado.
app-amend-bulk-go = Hacerlo todo
app-amend-bulk-go-help = Hace lo que se muestra, un acto tras otro; se detiene en el primero que se rechace.
app-amend-bulk-contested = Ya está impugnada.
app-amend-bulk-done =
    { $count ->
        [one] { $count } enmienda tramitada.
       *[other] { $count } enmiendas tramitadas.
    }
app-amend-bulk-stopped =
    { $count ->
        [one] { $count } tramitada. Detenido en { $name }: { $why }
       *[other] { $count } tramitadas. Detenido en { $name }: { $why }
    }

## On the screen

ui-amend-before = como está
ui-amend-all = todas
ui-amend-one = una sola
ui-amend-result = resultado
ui-amend-title =
    { $count ->
        [one] { $count } enmienda
       *[other] { $count } enmiendas
    }
ui-amend-no-clause = no está en el plan
ui-amend-none = No hay enmiendas aquí. La tecla { $key } añade las ya decididas.
ui-amend-none-here = No hay enmiendas pendientes aquí. Para presentar una: editar el texto y { $key }.
ui-amend-words-gone = texto desaparecido
ui-amend-words-met = ya en el texto
ui-amend-gone = El texto sobre el que se redactó ha desaparecido. Se redactó sobre esto:
ui-amend-met = El texto ya lo dice.
ui-amend-alternative = Alt { $number }:
ui-amend-removes = suprime esta cláusula
ui-amend-moves = traslada esta cláusula: { $place }
ui-amend-adds = añade una cláusula: { $place }
ui-amend-after = después de { $clause }
ui-amend-under = la primera dentro de { $clause }
ui-amend-first = la primera de todas
ui-amend-clause = { $number } { $title }

## What follows from adopting

ui-amend-adoption = Si se adopta { $name }
ui-amend-count-falls =
    { $count ->
        [one] { $count } decae
       *[other] { $count } decaen
    }
ui-amend-count-merged =
    { $count ->
        [one] { $count } combinada
       *[other] { $count } combinadas
    }
ui-amend-count-carried =
    { $count ->
        [one] { $count } se mantiene
       *[other] { $count } se mantienen
    }
ui-amend-count-stale =
    { $count ->
        [one] { $count } posición caduca
       *[other] { $count } posiciones caducan
    }
ui-amend-count-nothing = No afecta a ninguna otra enmienda ni posición.
ui-amend-falls-with = con lo que enmienda
ui-amend-falls-under = con la cláusula de la que depende
ui-amend-joint = Proponen lo mismo y se deciden conjuntamente
ui-amend-caption = { $name }:
ui-amend-put-first = se someten antes: { $names }
ui-amend-unheard = Se someten antes; si se adopta ahora, decaen sin ser oídas
ui-amend-held = Posiciones al respecto
app-amend-why-overruled = { $name }: hay una objeción. ¿Por qué la presidencia decide pese a ello?
ui-amend-falls = Decaen: su texto desaparece
ui-amend-merged = Se combinan palabra por palabra
ui-amend-carried = Quedan como están
ui-amend-stale = Estas posiciones caducan
ui-amend-only-words = No cambia ningún texto del plan: solo lo que propone la enmienda.
ui-amend-bulk-adopt =
    { $count ->
        [one] { $voice }: { $count } enmienda no impugnada por adoptar
       *[other] { $voice }: { $count } enmiendas no impugnadas por adoptar
    }
ui-amend-bulk-not =
    { $count ->
        [one] { $voice }: { $count } enmienda no impugnada por no adoptar
       *[other] { $voice }: { $count } enmiendas no impugnadas por no adoptar
    }

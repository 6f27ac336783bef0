### Palabras puestas en lugar de otras, dondequiera que estén.

## La pantalla

app-replace = Buscar y reemplazar
app-replace-help = Busca palabras en todo el plan y pone otras en su lugar; muestra cada sitio antes de registrar nada.
app-replace-record = Reemplazar
app-replace-record-help = Reemplaza las palabras en todos los sitios elegidos, en un solo cambio de la voz que tiene la palabra.
app-replace-toggle = Incluir o no
app-replace-toggle-help = Deja como está el sitio seleccionado, o lo incluye de nuevo.
app-replace-table = Presentar
app-replace-table-help = Presenta lo elegido como enmiendas, una por texto; los textos quedan como están.
app-replace-all = Todo o nada
app-replace-all-help = Deja todos los sitios como están, o los incluye todos de nuevo.
app-replace-again = Otras palabras
app-replace-again-help = Pregunta de nuevo qué palabras se buscan y qué va en su lugar.
app-replace-whole = Palabra entera
app-replace-whole-help = Busca solo palabras enteras, o también dentro de las palabras.
app-replace-exact = Mayúsculas
app-replace-exact-help = Mayúsculas, apóstrofos, guiones y espacios deben ser como se escribieron, o no importan.
app-replace-part = Dónde
app-replace-part-help = Busca en todo el plan, bajo el objetivo de la cláusula seleccionada, o en la cláusula seleccionada.
app-replace-fields = Qué textos
app-replace-fields-help = Busca en títulos y textos, solo en títulos o solo en textos.
app-replace-leave = Salir
app-replace-leave-help = Sale de los sitios hallados; nada cambia.

replace-find = Buscar
replace-find-hint = ¿Qué palabras hay que reemplazar?
replace-with = Reemplazar «{ $find }» por
replace-with-hint = Lo que irá en su lugar; nada, para tacharlo.
replace-nothing-sought = Escriba las palabras que hay que reemplazar.
replace-none = No hay nada elegido: Espacio incluye un sitio.
replace-heading = { $struck ->
    [yes] Tachar «{ $find }»
   *[no] «{ $find }» → «{ $with }»
} · { $chosen } de { $all } · { $clauses ->
    [one] { $clauses } cláusula
   *[other] { $clauses } cláusulas
}
replace-how = { $part ->
    [plan] Todo el plan
    [branch] Bajo el objetivo
   *[clause] Esta cláusula
} · { $fields ->
    [title] títulos
    [text] textos
   *[both] títulos y textos
} · { $whole ->
    [yes] palabras enteras
   *[no] partes de palabras
} · { $exact ->
    [yes] tal cual
   *[no] mayúsculas o no
}
replace-not-found = «{ $find }» no está en ningún sitio aquí.
replace-left-out = { $number } ({ $field }) queda como está: { $why }
replace-unread = { $path } no se puede leer y no se buscó en él.
replace-subject = { $struck ->
    [yes] { $count ->
        [one] Tachar «{ $find }» en una cláusula
       *[other] Tachar «{ $find }» en { $count } cláusulas
    }
   *[no] { $count ->
        [one] Reemplazar «{ $find }» por «{ $with }» en una cláusula
       *[other] Reemplazar «{ $find }» por «{ $with }» en { $count } cláusulas
    }
}
replace-done = { $struck ->
    [yes] { $count ->
        [one] «{ $find }» tachado en una cláusula { $for }.
       *[other] «{ $find }» tachado en { $count } cláusulas { $for }.
    }
   *[no] { $count ->
        [one] «{ $find }» reemplazado por «{ $with }» en una cláusula { $for }.
       *[other] «{ $find }» reemplazado por «{ $with }» en { $count } cláusulas { $for }.
    }
}

## La línea de órdenes

replace-sum = { $places ->
    [0] No se reemplazaría nada.
    [one] Un sitio.
   *[other] { $places } sitios en { $clauses ->
        [one] una cláusula
       *[other] { $clauses } cláusulas
    }.
}
cli-replace-about = Poner palabras en lugar de otras, dondequiera que estén
cli-replace-usage = plenary replace BUSCADO PUESTO [--clause CLÁUSULA]... [--field CAMPO] [--words] [--case] [--table] --party PARTE
cli-replace-more =
    Todos los sitios son un solo cambio de la parte; solo las palabras puestas son
    suyas. Un segundo texto vacío tacha. `--dry-run` muestra cada sitio y no necesita
    parte. Sin --case, mayúsculas, apóstrofos, guiones y espacios no importan; los
    acentos importan siempre.
cli-help-replace-find = Las palabras buscadas
cli-help-replace-with = Lo que va en su lugar
cli-help-replace-clause = Solo en esta cláusula y las que están bajo ella; puede repetirse
cli-help-replace-field = Solo ahí: title o text
cli-help-replace-words = Solo palabras enteras
cli-help-replace-case = Solo donde mayúsculas y signos son como se escribieron
cli-help-replace-dry-run = Mostrar cada sitio; no cambiar nada
cli-help-replace-table = Presentarlo como enmiendas, una por texto, en un solo acto

### El plan mismo, tal como se rellena.

plan-form-needs = { $key ->
    [title] Un plan necesita un título.
    [language] Diga en qué idioma está el texto, por ejemplo es o pt-MZ.
    [stage] Diga hasta dónde ha llegado el plan.
   *[required] Elija al menos una parte cuyo acuerdo necesita el plan.
}
plan-form-delegate-of-nobody = No hay ninguna organización «{ $id }» por la que hable un delegado. Añádala a las organizaciones o elija otra.
plan-form-delegates-left = { $count ->
    [one] Un delegado habla todavía por «{ $name }». Quite también su fila o elija en ella otra organización.
   *[other] { $count } delegados hablan todavía por «{ $name }». Quite también sus filas o elija en ellas otra organización.
}
plan-form-keys-left = Hay registrada una clave de «{ $name }», y lo que firmó se verifica con ella: la organización se queda en el plan.
plan-form-key-gone = Se quitó o cambió una clave de { $id }. Lo que firmó se verifica con ella: escriba en «Hasta» desde cuándo ya no cuenta y añada otra clave en una fila propia.
plan-form-ask = ¿Registrar esto del plan?
plan-form-kept = Quién negocia lo lleva la secretaría; la palabra la tiene: { $voice }.
plan-form-cease = { $count ->
    [one] Una cláusula acordada dejará de estarlo.
   *[other] { $count } cláusulas acordadas dejarán de estarlo.
}
plan-form-come = { $count ->
    [one] Una cláusula que no está acordada lo estará.
   *[other] { $count } cláusulas que no están acordadas lo estarán.
}
plan-form-same = Ninguna cláusula deja de estar acordada ni pasa a estarlo.
plan-form-sentences = { $one } { $other }
plan-form-record = Registrar { $whose }
plan-form-list = { $one }, { $other }
plan-form-subject = Cambiar el plan: { $what }
plan-form-done = El plan: { $what }, cambiado { $for }
app-form-plan = El plan
app-form-plan-help = Cambia título, idioma, quién debe acordar, organizaciones, delegados, claves, etapas y costos.

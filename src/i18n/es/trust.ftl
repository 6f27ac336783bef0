### What is said of trust: whether all hold the same text, and who stands behind it.

cli-group-trust = Fiarse de él

## Which text

trust-value-which = ADOPCIÓN
trust-value-words = PALABRAS
trust-value-held = ARCHIVO-O-CARPETA
trust-help-which = Una adopción por su nombre, o una revisión. Sin ella: la última adopción, si no el plan tal como está
trust-help-which-agreed = Una adopción por su nombre, o una revisión. Sin ella: la última adopción
trust-help-check = Comparar con estas palabras, tal como se oyeron: "palabra palabra ..."
trust-help-held = El archivo de una cláusula, o la carpeta de un plan
trust-which-adoption = la adopción { $name }
trust-which-revision = la revisión { $revision }
trust-adoption-differs = La adopción { $name } nombra otras palabras que las de su revisión: alguien cambió la etiqueta o el historial. Pida su copia a las demás partes y ejecute `plenary verify`.
trust-nothing-adopted = Aún no se ha adoptado nada. Nombre una revisión con la que comparar, como HEAD.

## The word code

trust-code-about = Decir un texto en doce palabras, para leerlas y compararlas
trust-code-usage =
    plenary code [ADOPCIÓN | REVISIÓN] [--json]
           plenary code [ADOPCIÓN | REVISIÓN] --check PALABRAS
trust-code-more =
    Quien lee las mismas doce palabras tiene las mismas palabras de cada cláusula. El
    lugar de las cláusulas y lo que se informó de ellas no cuentan. Las palabras
    vienen de una lista pública y fija en el idioma del plan (inglés, francés, español
    o portugués, si no inglés). --check responde con su código de salida y señala una
    palabra mal oída.
trust-code-of = { $count ->
    [one] Código de { $which }, una cláusula:
   *[other] Código de { $which }, { $count } cláusulas:
}
trust-code-how = Lea las palabras en voz alta. Quien tiene las mismas palabras tiene el mismo texto.
trust-code-same = Sí: son las palabras de { $which }. Ambos tienen el mismo texto.
trust-code-count = { $count ->
    [one] Es una palabra; un código tiene { $wanted }.
   *[other] Son { $count } palabras; un código tiene { $wanted }.
}
trust-code-unknown = { $count ->
    [one] Una palabra no está en la lista:
   *[other] { $count } palabras no están en la lista:
}
trust-code-nearest = palabra { $place }: «{ $heard }» – ¿quizá { $instead }?
trust-code-none-near = palabra { $place }: «{ $heard }»
trust-code-misheard = No: al menos una palabra se oyó mal, pues estas no son el código de ningún texto. Difieren de { $which }:
trust-code-other = No: son las palabras de otro texto. Difieren de { $which }:
trust-code-ours = palabra { $place }: «{ $heard }», aquí es «{ $instead }»

## Is this what we agreed?

trust-agreed-about = Responder si un archivo o una carpeta es lo acordado
trust-agreed-usage = plenary agreed ARCHIVO-O-CARPETA [ADOPCIÓN | REVISIÓN] [--json]
trust-agreed-more =
    Compara las palabras que alguien tiene con las de una adopción del plan de aquí, o
    del plan que nombra -C. Donde difieren, se muestran: lo acordado que falta,
    tachado; lo que está y no se acordó, insertado.
trust-agreed-yes = Sí: { $held } es lo acordado, palabra por palabra ({ $which }).
trust-agreed-yes-revision = Sí: { $held } se lee como { $which }, palabra por palabra.
trust-agreed-no = { $count ->
    [one] No: { $held } difiere de { $which } en un lugar.
   *[other] No: { $held } difiere de { $which } en { $count } lugares.
}
trust-held-missing = Se acordó y no está.
trust-held-added = Está y no se acordó.
trust-held-unread = { $path } no se puede leer: { $why }
trust-clause-not-agreed = No hay ninguna cláusula { $clause } en { $which }.
trust-other-plan = Es otro plan: su identificador es «{ $held }», y aquí es «{ $agreed }».

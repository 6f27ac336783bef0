### What is said of trust: whether all hold the same text, and who stands behind it.

cli-group-trust = Fiarse de él

## Which text

trust-value-which = ADOPCIÓN
trust-value-words = PALABRAS
trust-value-held = ARCHIVO-O-CARPETA
trust-help-which = Una adopción por su nombre, o una revisión. Sin ella: la última adopción, si no el plan tal como está
trust-help-which-agreed = Una adopción por su nombre, o una revisión. Sin ella: la última adopción
trust-help-check = Comparar con estas palabras, tal como se oyeron: "palabra palabra ..."
trust-help-held = El archivo de una cláusula, un texto (Markdown) con las cláusulas bajo sus títulos, o la carpeta de un plan
trust-which-adoption = la adopción { $name }
trust-which-revision = la revisión { $revision }
trust-adoption-differs = La adopción { $name } nombra otras palabras que las de su revisión: alguien cambió la etiqueta o el historial. Pida su copia a las demás partes y ejecute `plenary verify`.
trust-nothing-adopted = Aún no se ha adoptado nada. Nombre una revisión con la que comparar, como HEAD.

## The word code

cli-code-about = Decir un texto en doce palabras, para leerlas y compararlas
cli-code-usage =
    plenary code [ADOPCIÓN | REVISIÓN] [--json]
           plenary code [ADOPCIÓN | REVISIÓN] --check PALABRAS
cli-code-more =
    Quien lee las mismas doce palabras tiene las mismas palabras de cada cláusula.
    El lugar de las cláusulas y lo que se informó de ellas no cuentan. Las
    palabras vienen de una lista pública y fija en el idioma del plan (inglés,
    francés, español o portugués, si no inglés). --check responde con su código de
    salida y señala una palabra mal oída.
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

cli-agreed-about = Responder si un archivo o una carpeta es lo acordado
cli-agreed-usage = plenary agreed ARCHIVO-O-CARPETA [ADOPCIÓN | REVISIÓN] [--json]
cli-agreed-more =
    Compara las palabras que alguien tiene con las de una adopción del plan de
    aquí, o del plan que nombra -C. Donde difieren, se muestran: lo acordado que
    falta, tachado; lo que está y no se acordó, insertado.
trust-agreed-yes = Sí: { $held } es lo acordado, palabra por palabra ({ $which }).
trust-agreed-yes-revision = Sí: { $held } se lee como { $which }, palabra por palabra.
trust-agreed-no = { $count ->
    [one] No: { $held } difiere de { $which } en un lugar.
   *[other] No: { $held } difiere de { $which } en { $count } lugares.
}
trust-held-missing = Se acordó y no está.
trust-held-added = Está y no se acordó.
trust-agreed-printed = El archivo es un texto: se compararon los títulos y los textos, palabra por palabra, y nada más.
trust-held-nothing = En { $held } no se encontró ningún título de { $which }. Hace falta la carpeta de un plan, el archivo de una cláusula, o un texto con las cláusulas bajo sus títulos.
trust-held-unread = { $path } no se puede leer: { $why }
trust-clause-not-agreed = No hay ninguna cláusula { $clause } en { $which }.
trust-other-plan = Es otro plan: su identificador es «{ $held }», y aquí es «{ $agreed }».

## Keys

trust-value-key = CLAVE
trust-help-sign = Firmar lo que se registra: con esta clave, si no con la de los ajustes, si no con la de git
trust-help-no-sign = No firmar, digan lo que digan los ajustes
trust-help-key = Una clave pública: el archivo (.pub), o la clave misma
trust-help-key-of = La organización cuya clave es, por su identificador en plan.toml
trust-help-key-delegate = El delegado cuya clave personal es
trust-help-key-from = Desde cuándo firma; si no, enseguida
trust-help-key-until = Hasta cuándo; si no, para siempre
trust-help-key-known = Una clave del plan: su huella o el comienzo de ella, o el archivo (.pub)
trust-help-key-end = Desde cuándo ya no cuenta; si no, desde ahora
cli-key-about = Con qué claves firman las partes
cli-key-usage =
    plenary key [list] [--json]
           plenary key add ORGANIZACIÓN CLAVE --party PARTE
           plenary key revoke CLAVE --party PARTE
cli-key-more =
    Son claves SSH, como las que se tienen para un servidor o en una llave física.
    Figuran en plan.toml y, para git, en el archivo allowed_signers a su lado.
cli-key-add-about = Registrar una clave de una organización
cli-key-add-usage = plenary key add ORGANIZACIÓN CLAVE [--delegate NOMBRE] [--from MOMENTO] [--until MOMENTO] --party PARTE
cli-key-add-more =
    La registra la secretaría, o la parte misma en un acto que firma. La primera
    clave de una parte se cree: compare su huella de viva voz. Toda otra debe
    estar firmada por la parte o por la secretaría, o `verify` no la cuenta.
    Registre primero la clave de la secretaría: solo puede traer más claves para
    quienes vinieron después.
cli-key-revoke-about = Registrar que una clave ya no cuenta
cli-key-revoke-usage = plenary key revoke CLAVE [--until MOMENTO] --party PARTE
cli-key-list-about = Enumerarlas
cli-key-list-usage = plenary key list [--at REVISIÓN] [--json]
trust-key-list-none = El plan no nombra ninguna clave. Nada en él puede firmarse de modo que los demás sepan de quién es la firma.
trust-key-added = Clave { $key } registrada. Lea la huella en voz alta, para que los demás sepan que es la correcta.
trust-key-uncounted = No está firmado, así que «plenary verify» no lo contará: hace falta una firma de { $party }, o de la secretaría con una clave que ya estaba. Deshágalo con «plenary undo» y regístrelo con --sign.
trust-key-ended = La clave { $key } ya no cuenta.
trust-key-from = desde { $time }
trust-key-until = hasta { $time }
trust-key-unreadable = no es una clave que firme
trust-key-private = «{ $key }» contiene una clave privada, que debe quedarse con su dueño. Nombre la pública que está al lado, que termina en .pub.
trust-key-kind = «{ $key }» es una clave de una clase que no se acepta. Haga una con `ssh-keygen -t ed25519`.
trust-key-none = «{ $key }» no es una clave: ni un archivo con una clave pública, ni una clave misma, ni la huella de una del plan.
trust-key-several = Varias claves comienzan por «{ $key }». Dé más de la huella; `plenary key list` las muestra.
trust-no-signing-key = No se registró nada: hay que firmar, pero no se conoce ninguna clave. Nombre una con --sign=CLAVE, o en settings.toml: signing-key = "~/.ssh/id_ed25519". O registre sin firmar con --no-sign.
store-subject-key-add = Registrar una clave de { $name }
store-subject-key-end = Poner fin a una clave de { $name }
store-no-program = Para esto hace falta el programa { $name }, que es de OpenSSH y no está instalado. No cambió nada. Instálelo, o registre sin firmar: con --no-sign, o con sign = false en settings.toml.
trust-no-verifier = Las firmas las comprueba el programa { $name }, que es de OpenSSH y no está instalado. No se comprobó nada. Instálelo y vuelva a preguntar; todo lo demás funciona sin él.
store-not-signed = No se registró nada: no se pudo firmar con la clave «{ $key }». ¿Está la clave, la tiene el agente (`ssh-add -l`), está conectada la llave física? Si no, registre sin firmar con --no-sign. ssh-keygen dice: { $why }
trust-touch = Toque la llave de seguridad: le espera. Ctrl-C lo detiene.
trust-not-signed-off = La firma se canceló. No se registró nada.
trust-not-signed-file = No se registró nada: la clave «{ $key }» no está. Devuelva su archivo a su sitio o nombre otra clave: con --sign=CLAVE o signing-key en settings.toml. Si no, registre sin firmar con --no-sign.
trust-not-signed-secret = No se registró nada: la frase secreta o el PIN de la clave «{ $key }» no era correcto, o no se pudo preguntar. Inténtelo de nuevo; una llave de seguridad se bloquea tras unos pocos PIN erróneos.
trust-not-signed-no-device = No se registró nada: la llave de seguridad de «{ $key }» no está conectada. Conéctela e inténtelo de nuevo. Si no, registre sin firmar con --no-sign.
trust-not-signed-device = No se registró nada: la llave de seguridad de «{ $key }» no firmó. ¿Está conectada, y es la correcta? Inténtelo de nuevo y tóquela mientras parpadea.
store-key-unknown = No hay ninguna clave { $key } en el plan. `plenary key list` las muestra.
store-key-known = La clave { $key } ya está en el plan.
store-key-of-others = Una clave de la parte { $party } la registra la secretaría (--party secretariat), o { $party } mismo en un acto firmado (--sign). No se registró nada.
plan-key-of-nobody = Una clave pertenece a la organización «{ $id }», que no está en la mesa
plan-bad-key = Una clave de «{ $id }» no es una clave pública SSH que firme
plan-key-twice = La clave { $key } figura aquí dos veces

## Verifying

cli-verify-about = Decir si el historial está entero y quién responde de él
cli-verify-usage = plenary verify [REVISIÓN] [--strict] [--accept] [--json]
cli-verify-more =
    Todo está y es lo que dice su nombre; cada firma es de una clave de la parte
    que el acto invoca, en ese lugar del historial; solo quien puede cambió las
    claves; las posiciones se tomaron sobre textos que existieron; lo que una
    parte sostiene o presentó solo lo cambió ella o la secretaría; las adopciones
    nombran las palabras de sus revisiones; y nada se reescribió desde que este
    equipo miró. El código de salida es 1 si algo no se sostiene. Lo que no está
    firmado se nombra y no es una falta: es la palabra de alguien, no una prueba.
trust-help-verify-rev = Hasta esta revisión. Sin ella: hasta donde está el plan, lo que se recuerda
trust-help-strict = Responder que no también si un acto no está firmado desde que el plan tiene claves, o si no tiene ninguna
trust-help-accept = Tomar lo que hay por el nuevo comienzo, aunque se reescribió o tiene otras primeras claves
trust-verify-holds = Todo se sostiene.
trust-verify-whole = El historial está entero. Nada en él está firmado: quién responde de él es palabra de cada uno, no una prueba.
trust-verify-part = Lo que hay aquí del historial está entero. Nada en él está firmado: quién responde de él es palabra de cada uno, no una prueba.
trust-verify-not = { $count ->
    [one] Una cosa no se sostiene:
   *[other] { $count } cosas no se sostienen:
}
trust-verify-strict = { $count ->
    [one] Un acto no está firmado, desde que el plan tiene claves: { $changes }.
   *[other] { $count } actos no están firmados, desde que el plan tiene claves: { $changes }.
}
trust-verify-strict-none = El plan no tenía clave con que firmar: ningún acto está firmado.
trust-verify-party = { $signed } firmados por ella, { $recorded } firmados por la secretaría en su nombre, { $unsigned } sin probar
trust-behind-owner = firmado
trust-behind-secretariat = firmado por la secretaría
trust-behind-nobody = sin verificar
trust-verify-checked = { $changes ->
    [one] Se miraron un cambio y { $objects } objetos.
   *[other] Se miraron { $changes } cambios y { $objects } objetos.
}
trust-verify-more-of-these = { $count ->
    [one] Y uno más como estos.
   *[other] Y { $count } más como estos.
}
trust-not-remembered = No se pudo recordar en este equipo lo que se vio. { $why }
trust-missing = { $count ->
    [one] Falta un objeto: { $object }. Tráigalo de otra copia del plan.
   *[other] Faltan { $count } objetos, el primero { $object }. Tráigalos de otra copia del plan.
}
trust-damaged = El objeto { $object } no es lo que dice su nombre: está dañado o falsificado. Tráigalo de otra copia del plan.
trust-replaced = { $count ->
    [one] A git se le dice que muestre un objeto como otro (refs/replace). Aquí se lee lo que se registró; otros programas muestran otra cosa. Quítelo con `git replace -d`.
   *[other] A git se le dice que muestre { $count } objetos como otros (refs/replace). Aquí se lee lo que se registró; otros programas muestran otra cosa. Quítelos con `git replace -d`.
}
trust-grafted = A git se le dice otro pasado que el que se registró (info/grafts). Quite el archivo.
trust-cut = Esta copia no tiene el comienzo del historial; lo anterior no se miró. `git fetch --unshallow` lo trae.
trust-rewritten = El historial se reescribió: el plan estaba en { $change } cuando este equipo miró por última vez, y ya no desciende de ahí. Pregunte a los demás qué tienen. Si todos están de acuerdo, `plenary verify --accept` lo toma por el nuevo comienzo.
trust-broken-signature = La firma no es de este acto: está dañada o se tomó de otro lugar.
trust-foreign-signature = La firma no es de una clave SSH y no se verificó.
trust-unknown-key = Está firmado con la clave { $key }, que en ese lugar no es de nadie en este plan.
trust-key-out-of-time = Está firmado con la clave { $key } ({ $party }), que en ese lugar del historial aún no firmaba o ya no, diga lo que diga la fecha.
trust-other-partys-key = Dice ser de { $party } y está firmado con una clave de { $other }.
trust-key-not-counted = La clave { $key } ({ $party }) la cambió aquí quien no puede: hace falta una firma de { $party }, o de una secretaría cuya clave ya estaba antes. Ese cambio no cuenta.
trust-first-key = Primera clave de { $party }: { $key }. Se cree y se recuerda en este equipo. Compárela de viva voz.
trust-other-first-key = La primera clave de { $party } es { $key }, y este equipo vio antes otra. Pregunte de viva voz a { $party } cuál es la correcta.
trust-unsigned = Hay una clave ({ $party }), pero esto no está firmado.
trust-never-stood = Una posición de { $party } sobre { $subject } está ligada a un texto que nunca existió.
trust-altered = { $did } { $why }
trust-did-position-new = { $count ->
    [one] Se registró una posición de { $party } sobre { $subjects }.
   *[other] Se registraron { $count } posiciones de { $party }: { $subjects }.
}
trust-did-position-other = { $count ->
    [one] Se reescribió la posición de { $party } sobre { $subjects }.
   *[other] Se reescribieron { $count } posiciones de { $party }: { $subjects }.
}
trust-did-position-gone = { $count ->
    [one] Se quitó la posición de { $party } sobre { $subjects }.
   *[other] Se quitaron { $count } posiciones de { $party }: { $subjects }.
}
trust-did-amendment-new = { $count ->
    [one] Se presentó o se retiró la enmienda { $subjects } en nombre de { $party }.
   *[other] Se presentaron o se retiraron { $count } enmiendas en nombre de { $party }: { $subjects }.
}
trust-did-amendment-other = { $count ->
    [one] Se reescribió lo que { $party } hizo en la enmienda { $subjects }.
   *[other] Se reescribió lo que { $party } hizo en { $count } enmiendas: { $subjects }.
}
trust-did-amendment-gone = { $count ->
    [one] Se quitó la enmienda { $subjects } de { $party }.
   *[other] Se quitaron { $count } enmiendas de { $party }: { $subjects }.
}
trust-did-adoption-new = Se declaró la adopción { $subjects }, lo que solo hace { $party }.
trust-did-adoption-gone = Se dejó sin efecto la adopción { $subjects }, lo que solo hace { $party }.
trust-why-other = El acto dice ser de { $other }.
trust-why-nobody = El acto no dice ser de nadie.
trust-why-signed = Estaba firmado, y este acto no lo firma ni { $party } ni la secretaría.
trust-why-undone = Se deshizo enseguida, bajo la bandera de { $other }.
trust-why-unsigned = El acto dice ser de la secretaría y no está firmado.
trust-tag-gone = La etiqueta de la adopción { $name } estaba aquí cuando este equipo miró por última vez, y ya no está. Tómela de otra copia del plan. Si todos están de acuerdo, `plenary verify --accept` la olvida.
trust-tag-moved = La etiqueta de la adopción { $name } ya no es la que este equipo vio. Pregunte a los demás qué tienen. Si todos están de acuerdo, `plenary verify --accept` la toma.
trust-adoption-is-not = { $count ->
    [one] La adopción { $name } nombra otras palabras que las de su revisión, en la cláusula { $clauses }.
   *[other] La adopción { $name } nombra otras palabras que las de su revisión, en { $count } cláusulas: { $clauses }.
}
trust-adoption-changes = Una adopción cambia el texto que adopta.
trust-signers-differ = El archivo allowed_signers nombra otras claves que plan.toml. Git aceptaría firmas ajenas. El próximo `plenary key` lo escribe de nuevo.

## On the screen

app-group-trust = Confianza
app-trust-code = Código de palabras
app-trust-code-help = Muestra doce palabras de lo último que se adoptó, para leerlas en voz alta: quien tiene las mismas palabras tiene el mismo texto.
app-trust-verify = Verificar el historial
app-trust-verify-help = Dice si el historial está íntegro y quién responde de sus cambios.
app-trust-again = Verificar de nuevo
app-trust-again-help = Verifica otra vez, hasta el estado actual del plan.
app-trust-leave = Volver
app-trust-leave-help = Vuelve al lugar de donde vino.
ui-stage-verifying = Verificando el historial…
ui-trust-code-wait = Se preparan las palabras…
ui-trust-code-adopted = { $count ->
    [one] Código de la adopción { $name }, una cláusula
   *[other] Código de la adopción { $name }, { $count } cláusulas
}
ui-trust-code-standing = { $count ->
    [one] Aún no se ha adoptado nada: código del plan tal como está, una cláusula
   *[other] Aún no se ha adoptado nada: código del plan tal como está, { $count } cláusulas
}
ui-trust-verify-wait = Se examinan cada cambio y cada firma. Puede salir mientras tanto y volver.
ui-trust-verify-not = { $count ->
    [one] Una cosa no se sostiene.
   *[other] { $count } cosas no se sostienen.
}
ui-trust-verify-earlier = El plan siguió adelante desde entonces. { $key } verifica lo que vino después.
ui-trust-whole = El historial está íntegro: todo está y es lo que dice su nombre, y nada se reescribió desde la última vez que miró este ordenador.
ui-trust-whole-first = El historial está íntegro: todo está y es lo que dice su nombre. Este ordenador mira por primera vez; desde ahora dirá lo que se reescriba.
ui-trust-signed = { $count ->
    [0] Ningún cambio está firmado por su parte
    [one] Un cambio está firmado por su parte
   *[other] { $count } cambios están firmados por su parte
}
ui-trust-recorded = { $count ->
    [0] Ningún cambio fue registrado y firmado por la secretaría en nombre de una parte
    [one] Un cambio fue registrado y firmado por la secretaría en nombre de su parte
   *[other] { $count } cambios fueron registrados y firmados por la secretaría en nombre de su parte
}
ui-trust-unproved = { $count ->
    [0] Ningún cambio está sin verificar
    [one] Un cambio está sin verificar: ninguna firma prueba de quién es
   *[other] { $count } cambios están sin verificar: ninguna firma prueba de quién son
}
ui-trust-unclaimed = { $count ->
    [one] Un cambio no dice para quién se hizo
   *[other] { $count } cambios no dicen para quién se hicieron
}

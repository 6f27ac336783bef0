### Lo que la sala `cli` dice del diálogo: enmiendas, posiciones, sesiones, mazo.

## Valores

cli-value-amendment = ENMIENDA
cli-value-subject = ASUNTO
cli-value-stance = POSICIÓN
cli-value-date = FECHA
cli-value-clauses = CLÁUSULAS
cli-value-present = QUIÉN

## Ayuda sobre los argumentos

cli-help-amendment = Una enmienda, por su número, por ejemplo D.3, o por su id
cli-help-table-value = Las palabras propuestas; un valor vacío propone vaciar el campo
cli-help-amends = Proponer otras palabras para esta enmienda: una subenmienda
cli-help-table-of = Con --amends, de una cláusula nueva: este campo y no el texto
cli-help-table-add = Proponer una cláusula nueva de esta clase, con --title
cli-help-table-remove = Proponer que se suprima esta cláusula
cli-help-table-move = Proponer que esta cláusula pase a otro lugar
cli-help-table-title = El título de la cláusula nueva
cli-help-table-id = El id de la cláusula nueva. Si no, tomado del título
cli-help-amendments-all = También las decididas, retiradas o remitidas
cli-help-amendments-party = Solo las de esta voz; puede repetirse
cli-help-overlay = Mostrar esta cláusula con todas las propuestas pendientes en su texto
cli-help-dry-run = Decir solo lo que se seguiría; nada se registra
cli-help-uncontested = Todas las pendientes que nadie objeta y que no chocan con otra
cli-help-of = Solo las de esta voz
cli-help-subject = Una cláusula, por id o número, o una enmienda
cli-help-stance = agree, agree-ad-referendum, agree-with-reservation, object, abstain; none la retira
cli-help-statement = Lo que se dijo con ella
cli-help-no-objection = Nadie objetó: aceptan todas las partes presentes que no se han pronunciado sobre este texto
cli-help-open = Qué sigue abierto, y para quién
cli-help-nearest = Las cláusulas a las que solo les falta una parte
cli-help-session-name = Cómo se llama; o el nombre o el id de una preparada
cli-help-session-place = Dónde se celebra
cli-help-session-date = El día, por ejemplo 2003-10-14. Si no, hoy
cli-help-session-chair = Quién la preside
cli-help-session-agenda = Las cláusulas que se examinan, en orden, separadas por comas. Si no, todas
cli-help-session-present = Quién está: VOZ[:ORGANIZACIÓN[:NOMBRE,NOMBRE]]; puede repetirse
cli-help-session-prepare = Solo prepararla; se abrirá más tarde
cli-help-session-gone = Estos se van
cli-help-session-all = Se examina todo
cli-help-session-id = La sesión, por su id o su nombre. Si no, la que está abierta
cli-help-gavel-name = El nombre de la adopción, por ejemplo plan-2003; se pone una etiqueta de ese nombre
cli-help-gavel-clause = Solo esta cláusula y las que están bajo ella; puede repetirse
cli-help-gavel-dry-run = Decir solo lo que aún falta
cli-help-overrule = La presidencia adopta aunque falte acuerdo, por esta razón
cli-help-rescind = Dejar sin efecto esta adopción; --reason dice por qué
cli-help-record-session = La sesión, por su id o su nombre
cli-help-record-language = El idioma de las actas: en, fr, es, pt. Si no, el del plan

## Órdenes

cli-table-about = Presentar una enmienda
cli-table-usage =
    plenary table CLÁUSULA CAMPO (VALOR | --stdin) --party PARTE
           plenary table --amends ENMIENDA [--of CAMPO] (VALOR | --stdin) --party PARTE
           plenary table --add CLASE --title TEXTO [TEXTO | --stdin] [LUGAR] --party PARTE
           plenary table --move CLÁUSULA LUGAR --party PARTE
           plenary table --remove CLÁUSULA --party PARTE
cli-table-more =
    El texto del plan queda como está hasta que se adopte la enmienda. En una sesión
    la enmienda recibe enseguida su número (D.1, D.2, ...); si no, cuando la recibe
    la secretaría. LUGAR es --parent o --top, y --after o --first.
    Un valor que empieza por un guion va después de `--`.
cli-amendments-about = Las enmiendas presentadas, o una de ellas
cli-amendments-usage =
    plenary amendments [--clause CLÁUSULA]... [--party PARTE]... [--all] [--json]
           plenary amendments ENMIENDA [--json]
           plenary amendments --overlay CLÁUSULA [--party PARTE]... [--json]
cli-amendments-more =
    Las palabras propuestas van con el color de su parte, tras su letra y el número
    de la enmienda; sin colores, {"{"}+W D.3:añadidas+{"}"} y [-E D.5:suprimidas-].
    Donde las propuestas chocan vienen primero las palabras vigentes, entre
    corchetes, y luego cada propuesta como variante.
cli-receive-about = Numerar las enmiendas que aún no tienen número
cli-receive-usage = plenary receive [ENMIENDA]... --party PARTE
cli-receive-more =
    Todas las que no lo tienen, en el orden en que se presentaron, salvo que se
    nombren algunas. De dos con un mismo número, la posterior recibe otro nuevo.
cli-second-about = Apoyar una enmienda
cli-second-usage = plenary second ENMIENDA --party PARTE
cli-adopt-about = Adoptar una enmienda, con todo lo que se sigue
cli-adopt-usage =
    plenary adopt ENMIENDA [--overrule TEXTO] [--dry-run [--json]] --party PARTE
           plenary adopt --uncontested [--of PARTE] [--dry-run [--json]] --party PARTE
cli-adopt-more =
    Con --dry-run dice lo que se seguiría: el texto resultante, qué enmiendas decaen,
    cuáles quedan como están o se fusionan, qué posiciones caducan. --party dice quién
    la declara adoptada; las palabras siguen siendo de quien las propuso.
    `plenary undo` lo deshace todo. Con --uncontested cada una es un acto propio, con
    su ACK.
cli-reject-about = Decidir que una enmienda no se adopta
cli-reject-usage =
    plenary reject ENMIENDA --party PARTE
           plenary reject --uncontested [--of PARTE] --party PARTE
cli-withdraw-about = Retirar una enmienda
cli-withdraw-usage = plenary withdraw ENMIENDA --party PARTE
cli-withdraw-more = Solo la retira la parte que la presentó. Otra puede entonces hacerla suya.
cli-take-up-about = Hacer suya una enmienda retirada o remitida
cli-take-up-usage = plenary take-up ENMIENDA --party PARTE
cli-refer-about = Remitir una enmienda a otros
cli-refer-usage = plenary refer ENMIENDA --reason TEXTO --party PARTE
cli-refer-more = --reason dice a quién, por ejemplo a un grupo de redacción, y por qué.
cli-fall-about = Dejar constancia de que una enmienda ha decaído
cli-fall-usage = plenary fall ENMIENDA --party PARTE
cli-fall-more = Las enmiendas que pierden sus palabras al adoptarse otra decaen con ella.
cli-position-about = Lo que sostienen las partes, o registrar una posición
cli-position-usage =
    plenary position ASUNTO [--party PARTE] [--json]
           plenary position ASUNTO (POSICIÓN | none) --party PARTE [--statement TEXTO]
           plenary position ASUNTO --no-objection --party PARTE
cli-position-more =
    Una posición vale para las palabras exactas sobre las que se tomó. Cuando cambian
    caduca, y se muestran las palabras cambiadas desde entonces; vuelve a valer cuando
    ellas vuelven. --no-objection abarca las partes presentes en la sesión abierta.
cli-consensus-about = Quién está de acuerdo con qué, y qué sigue abierto
cli-consensus-usage = plenary consensus [CLÁUSULA] [--open | --nearest] [--json]
cli-consensus-more =
    Una columna por cada parte: + de acuerdo, ~ de acuerdo ad referéndum, * de acuerdo
    con reserva, o abstención, x objeción, ? caducada (las palabras han cambiado),
    punto: no se ha pronunciado. Con una cláusula: ella y las que están bajo
    ella. Si el plan tiene claves: ■ firmado por la parte, □ firmado en su nombre
    por la secretaría, - sin verificar. ≈ dice dónde cambiaron las cifras desde
    entonces; las posiciones se mantienen.
cli-progress-about = Cuántos corchetes quedan abiertos, a lo largo del tiempo
cli-progress-usage = plenary progress [--json]
cli-progress-more =
    Los corchetes abiertos son las enmiendas por decidir y los [corchetes] escritos
    en títulos y textos. A lo largo del tiempo: una línea por cada día en que algo
    cambió.
cli-session-about = Las sesiones: lista, apertura, levantamiento, asistencia
cli-session-usage =
    plenary session [--json]
           plenary session ORDEN [OPCIONES]
cli-session-more =
    Mientras una sesión está abierta, cada cambio lleva su nombre, y las enmiendas
    reciben su número al presentarse. `plenary session ORDEN --help` dice más.
cli-session-open-about = Abrir una sesión
cli-session-open-usage = plenary session open NOMBRE --party PARTE [--present QUIÉN]... [OPCIONES]
cli-session-open-more = QUIÉN se escribe workers, workers:unions o "workers:unions:Awa Traoré,Paul Diop".
cli-session-present-about = Anotar quién llega o se va
cli-session-present-usage = plenary session present QUIÉN... [--gone] --party PARTE
cli-session-present-more = QUIÉN se escribe workers, workers:unions o "workers:unions:Awa Traoré,Paul Diop".
cli-session-agenda-about = Cambiar el orden del día
cli-session-agenda-usage = plenary session agenda (CLÁUSULA... | --all) --party PARTE
cli-session-park-about = Aplazar una cláusula para más tarde
cli-session-park-usage = plenary session park CLÁUSULA [--reason TEXTO] --party PARTE
cli-session-unpark-about = Retomar una cláusula que se había aplazado
cli-session-unpark-usage = plenary session unpark CLÁUSULA --party PARTE
cli-session-close-about = Levantar una sesión
cli-session-close-usage = plenary session close [ID] --party PARTE
cli-session-show-about = Mostrar una sesión
cli-session-show-usage = plenary session show [ID] [--json]
cli-gavel-about = Adoptar el plan o una parte de él
cli-gavel-usage =
    plenary gavel NOMBRE [--clause CLÁUSULA]... [--overrule TEXTO] --party PARTE [--json]
           plenary gavel --dry-run [--clause CLÁUSULA]... [--json]
           plenary gavel --rescind NOMBRE --reason TEXTO --party PARTE
cli-gavel-more =
    Mientras falte un acuerdo requerido la respuesta es no, con lo que falta y de
    quién, y el código de salida es 1. La presidencia declara y la secretaría
    registra: --by dice quién da el golpe de mazo. La adopción es un cambio del
    historial y la nueva referencia de lo que adopta; el resto conserva sus marcas.
    `plenary undo` revoca la adopción que se acaba de declarar.
cli-record-about = El acta de una sesión, en Markdown o JSON
cli-record-usage = plenary record SESIÓN [--language IDIOMA] [--json]
cli-record-more = Para guardarlas: plenary record 2003-10-14 > actas.md

## Dónde se aplica una enmienda

cli-amendment-does = { $verb }: { $place }
cli-place-field = { $clause } · { $field }
cli-place-add = «{ $title }», { $place }
cli-place-move = { $clause }, { $place }
cli-place-sub = { $clause } · en { $amendment }
cli-place-after = después de { $clause }
cli-place-under = la primera bajo { $clause }
cli-place-under-proposed = bajo «{ $title }», propuesta en { $amendment }
cli-place-top = al comienzo de todo

## Respuestas sobre las enmiendas

cli-alternative = Alt { $number }
cli-amendments-none = No hay ninguna enmienda pendiente.
cli-amendment-gone = ya no están las palabras sobre las que se redactó
cli-amendment-met = el plan ya lo dice
cli-amendment-reason = Motivo
cli-amendment-before = Redactada sobre
cli-amendment-clause = La cláusula
cli-amendment-tracked = Propuesto
cli-amendment-result = Si se adopta
cli-amendment-subs = Subenmiendas
cli-amendment-life = Qué ocurrió
cli-because = a causa de { $amendment }
cli-nobody-known = No se sabe quién
cli-its-id = Su id es { $id }.
cli-tabled-unnumbered = No tiene número hasta que la reciba la secretaría. Su id es { $id }.
cli-received = { $amendment }: { $id }
cli-amendment-now = { $amendment }: { $state }
cli-follows-joint = Se deciden conjuntamente:
cli-follows-unheard = Se somete antes:
cli-follows-held = Posiciones al respecto:
cli-follows-falls = Decaen:
cli-follows-carried = Quedan como están:
cli-follows-merged = Se fusionan palabra por palabra:
cli-follows-stale = Posiciones que caducan:
cli-pending = { $count ->
    [one] { $count } enmienda
   *[other] { $count } enmiendas
}
cli-show-pending = { $count ->
    [one] Enmienda pendiente: { $amendments }
   *[other] Enmiendas pendientes: { $amendments }
}
cli-uncontested-none = Ninguna enmienda pendiente está exenta de controversia.

## Respuestas sobre las posiciones y el consenso

cli-position-missing = no se ha pronunciado
cli-position-stale = { $stance }, caducada: las palabras han cambiado desde entonces
cli-consensus-whose = { $consensus }: { $parties }
cli-consensus-none = Ninguna cláusula está en ese caso.
cli-open-none = No queda nada abierto para nadie.
cli-brackets = { $count ->
    [one] { $count } corchete
   *[other] { $count } corchetes
}
cli-progress-open = { $count ->
    [one] { $count } corchete abierto: enmiendas pendientes { $pending }, escritos { $typed }.
   *[other] { $count } corchetes abiertos: enmiendas pendientes { $pending }, escritos { $typed }.
}
cli-progress-agreed = { $clauses ->
    [one] Cláusulas acordadas: { $count } de { $clauses }.
   *[other] Cláusulas acordadas: { $count } de { $clauses }.
}

## Respuestas sobre las sesiones

cli-sessions-none = Todavía no hay ninguna sesión.
cli-session-state-prepared = preparada
cli-session-state-open = abierta
cli-session-state-closed = levantada
cli-session-date = Fecha
cli-session-place = Lugar
cli-session-chair = Presidencia
cli-session-began = Abierta
cli-session-ended = Levantada
cli-session-attendance = Presentes
cli-session-items = Orden del día
cli-session-aside = Aplazadas
cli-present-now = { $count ->
    [0] Ahora no está presente ninguna parte.
   *[other] Partes presentes ahora: { $parties }.
}

## Respuestas sobre el mazo

cli-adopted = Adoptado como { $name }. Ahora es la referencia.
cli-adopted-part = { $count ->
    [one] Adoptado como { $name }: una cláusula. Ahora es su referencia; el resto conserva sus marcas.
   *[other] Adoptado como { $name }: { $count } cláusulas. Ahora es su referencia; el resto conserva sus marcas.
}
cli-gavel-referendum = Sujeto a confirmación (ad referéndum): { $parties }.
cli-gavel-ready = { $count ->
    [one] { $count } cláusula puede adoptarse.
   *[other] { $count } cláusulas pueden adoptarse.
}
cli-gavel-missing = { $count ->
    [one] Todavía no puede adoptarse. Falta un punto:
   *[other] Todavía no puede adoptarse. Faltan { $count } puntos:
}
cli-gavel-reservation = Reserva de { $party } sobre { $clause }: { $statement }

## Lo que está mal en una línea de órdenes

cli-table-what = Diga qué se propone: CLÁUSULA CAMPO VALOR, o --amends, --add, --move o --remove.
cli-subject-unknown = No hay ni cláusula ni enmienda { $subject }. `plenary list` y `plenary amendments` muestran las que hay.
cli-session-unknown = No hay ninguna sesión { $session }, o hay más de una con ese nombre. `plenary session` muestra sus id.
cli-date = «{ $value }» no es un día. Escríbalo 2003-10-14.
cli-agenda-empty = Nombre las cláusulas que se examinan, o diga --all.
cli-present-form = «{ $value }» no dice quién está presente. Escriba VOZ, VOZ:ORGANIZACIÓN o VOZ:ORGANIZACIÓN:NOMBRE,NOMBRE, por ejemplo workers:unions:Awa Traoré.
cli-not-present = { $who } no figura entre los presentes.

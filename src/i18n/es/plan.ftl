### What the room `plan` says.

## Voices

voice-government = Gobierno
voice-employers = Empleadores
voice-workers = Trabajadores
voice-civil-society = Sociedad civil
voice-advisers = Asesores
voice-secretariat = Secretaría

## Kinds of clauses

kind-chapeau = Preámbulo
kind-finding = Constatación
kind-recommendation = Recomendación
kind-objective = Objetivo
kind-action = Acción

## Fields

field-title = Título
field-text = Texto
field-kind = Tipo
field-lead = Organización responsable
field-partners = Organizaciones asociadas
field-start = Inicio
field-end = Fin
field-guarantee = Garantía
field-aspect = Aspecto de la evaluación
field-groups = Grupos de personas
field-exclusion = Exclusión de la atención de salud
field-indicator = Indicadores
field-benefit = Prestaciones
field-coverage = Cobertura
field-contribution = Cotizaciones
field-cost = Costos
field-funding = Financiación
field-support = Apoyo
field-milestone = Hitos
field-progress = Avances
field-other = { $key }

## Stages of a plan

stage-diagnosis = Diagnóstico
stage-seminar = Seminario
stage-drafting = Redacción
stage-adopted = Adoptado
stage-implementation = Ejecución
stage-campaign = Campaña

## Guarantees of a social protection floor

guarantee-essential-health-care = Atención de salud esencial
guarantee-children = Seguridad del ingreso para los niños
guarantee-active-age = Seguridad del ingreso para las personas en edad activa
guarantee-older-persons = Seguridad del ingreso para las personas de edad

## Aspects of the assessment matrix

aspect-existing-provisions = Disposiciones existentes
aspect-planned-provisions = Disposiciones previstas
aspect-policy-gaps = Vacíos de las políticas
aspect-implementation-issues = Problemas de aplicación
aspect-recommendations = Recomendaciones

## Files that cannot be read

plan-syntax = Esto no es TOML válido. Se espera una línea como key = "value", una [tabla] o un comentario #.
plan-syntax-string = El texto entre comillas no es válido aquí. Ciérrelo con las mismas comillas y escriba \\ para una barra inversa.
plan-syntax-duplicate-key = Esta clave ya figura más arriba. Deje solo una de las dos.
plan-missing-key = Falta la clave «{ $key }». Añádala.
plan-expected-string = «{ $key }» debe ser un texto entre comillas rectas.
plan-expected-integer = «{ $key }» debe ser un número entero.
plan-expected-number = «{ $key }» debe ser un número como 1250 o 0.10, sin comillas y de no más de 1000 cifras.
plan-expected-flag = «{ $key }» debe ser true o false, sin comillas.
plan-expected-date = «{ $key }» debe ser una fecha como 2010-12-31, sin comillas.
plan-expected-strings = «{ $key }» debe ser una lista de textos como ["uno", "dos"].
plan-expected-tables = «{ $key }» debe ser una tabla que empiece por [[{ $key }]].
plan-expected-table = «{ $key }» debe ser una tabla que empiece por [{ $key }].
plan-expected-choice = «{ $key }» debe ser una de estas palabras: { $choices }.
plan-wrong-stem = El archivo se llama «{ $stem }», pero su identificador es «{ $id }». Póngales el mismo nombre.
plan-bad-id = «{ $id }» no sirve como «{ $key }». Un identificador tiene minúsculas a-z, cifras y guiones, empieza por una letra o una cifra y no pasa de 100 caracteres.
plan-device-name = «{ $id }» es en Windows el nombre de un dispositivo: allí ningún archivo puede llamarse así. Elija otro, por ejemplo { $id }-1.
plan-duplicate-id = La cláusula «{ $id }» ya tiene el archivo { $path }. Elimine uno de los dos o cámbiele el nombre.
plan-not-utf8 = A partir de aquí, el archivo no es UTF-8 válido. Guárdelo de nuevo como UTF-8.
plan-no-manifest = No hay plan.toml. Un plan empieza por ese archivo.

## Problems of a whole plan

plan-newer-format = Este plan está en el formato { $format }, escrito por una versión más reciente de Plenary. Se puede leer, pero no modificar; instale la versión más reciente.
plan-unknown-format = No existe el formato { $format }. Escriba format = 1.
plan-duplicate-organisation = La organización «{ $id }» figura dos veces. Elimine una de las dos o cámbiele el nombre.
plan-duplicate-entry = La entrada «{ $id }» figura dos veces. Elimine una de las dos o cámbiele el nombre.
plan-scheme-kind = Un régimen es «statutory» (legal) o «community-based» (comunitario), no «{ $kind }».
plan-country = «{ $code }» no es un código de país. Use dos mayúsculas según la norma ISO 3166, como HN.
plan-typed-taken =
    { $count ->
        [one] Se quitó un carácter que nadie ve: { $codes }.
       *[other] Se quitaron { $count } caracteres que nadie ve: { $codes }.
    }
plan-language = «{ $tag }» no es un código de idioma. Use, por ejemplo, es o pt-MZ.
plan-time-zone = «{ $zone }» no es una zona horaria. Use un nombre como America/Tegucigalpa o Africa/Bamako. Hasta entonces, cada hora sigue siendo la del reloj que la registró.
plan-required-no-party = { $voice }: no es una parte y no se puede exigir su acuerdo.
plan-email-twice = La dirección { $email } figura en dos partes, así que no se le atribuye nada. Déjela en una sola.
plan-name-of = Nombre de { $id }
plan-no-title = La cláusula no tiene título. Póngale uno.
plan-missing-parent = La cláusula superior «{ $parent }» no existe. Mueva la cláusula bajo otra.
plan-cyclic-parent = La cláusula depende de «{ $parent }», que depende a su vez de esta cláusula. Mueva una de las dos.
plan-unknown-organisation = { $field }: en plan.toml no hay ninguna organización «{ $id }». Añádala o elija otra.
plan-unknown-group = { $field }: en registers/groups.toml no hay ningún grupo «{ $id }». Añádalo o elija otro.
plan-listed-twice = { $field }: «{ $id }» figura dos veces. Quite una de las dos.
plan-unknown-guarantee = { $field }: no se conoce «{ $id }». Use essential-health-care, children, active-age u older-persons.
plan-unknown-aspect = { $field }: no se conoce «{ $id }». Use existing-provisions, planned-provisions, policy-gaps, implementation-issues o recommendations.
plan-dates-order = El fin, { $end }, es anterior al inicio, { $start }. Corrija una de las dos fechas.
plan-dates-outside = Las fechas quedan fuera de las de «{ $parent }», de la que depende la cláusula.
plan-row-twice = { $field }: «{ $name }» figura dos veces. Las filas se distinguen por { $columns }: cambie una de ellas o quítela.
plan-row-word = { $field } «{ $name }»: { $key } «{ $word }» no se conoce. Use uno de: { $choices }.
plan-two-of = { $field } «{ $name }» tiene a la vez { $one } y { $other }, que se excluyen. Conserve uno.
plan-negative = { $field } «{ $name }»: { $key } es { $value }. No puede ser inferior a cero.
plan-over-hundred = { $field } «{ $name }»: { $key } es { $value } por ciento. No puede ser más de 100.
plan-share-small = { $field } «{ $name }»: { $key } es { $value } por ciento. ¿Es lo que se quiere? 20 por ciento se escribe 20.
plan-number-long = { $field } «{ $name }»: { $key } tiene demasiadas cifras para calcular con él. Escriba como máximo 18 antes del punto y 9 después.
plan-unknown-scheme = { $field }: no hay ningún régimen «{ $id }» en registers/schemes.toml. Añádalo allí o elija otro.
plan-unknown-figure = { $field }: no hay ningún dato «{ $id }». Añada figures/{ $id }.toml o elija otro.
plan-coverage-of-nothing = { $field }: ninguna prestación ni cotización se llama «{ $id }». Añada una o corrija el nombre.
plan-unknown-exclusion = { $field }: «{ $id }» no se conoce. Use uno de: { $choices }.
plan-support-circle = { $field }: lo que «{ $from }» da a «{ $scheme }» vuelve a «{ $from }». Quite una de estas filas.
plan-support-over = { $field }: en { $year }, lo que recibe «{ $scheme }» supera el 100 por ciento de lo que le falta. Reduzca una parte.
plan-figure-twice = El dato «{ $other }» mide lo mismo. Conserve uno de los dos, con todas las fuentes.
plan-no-source = El valor de { $name } no tiene fuente. Indique una, o diga que su estado es assumed.
plan-contested = Las fuentes difieren sobre { $year }. Mientras ninguna esté marcada con used = true, el dato no está establecido.
plan-covered-more = «{ $name }»: { $people } personas cubiertas son más que las { $all } del grupo. Corrija uno de los dos números si es un error.
plan-figure-needs = Un dato de medida { $measure } necesita { $key }. Añádalo.
plan-costing-years = El cálculo de costos termina en { $to }, antes de empezar en { $from }. Corrija uno de los años.
plan-overlap-two = Un solapamiento es entre dos regímenes. Nombre dos.
plan-hidden-character = { $field }: el texto contiene el carácter invisible { $code }. Elimínelo.

## Values that cannot be read

plan-value-list = { $field }: se espera una lista como «uno, dos».
plan-value-indicator = { $field }: se espera un indicador por línea, como «Personas cubiertas; unit: %; baseline: 12; baseline-year: 2005; target: 30; target-year: 2010».
plan-value-money = { $field }: se espera un importe por línea, como «Formación; amount: 5000; currency: HNL; year: 2006».
plan-value-benefit = { $field }: se espera una prestación por línea, como «Pensión básica; scheme: basic-pension; group: older-persons; amount: 30; currency: XOF; per: month; price-year: 2004; index: prices; admin: 5».
plan-value-contribution = { $field }: se espera una cotización por línea, como «Afiliados; scheme: health-mutual; group: informal-workers; amount: 0.60; currency: XOF; per: month; collected: 85».
plan-value-coverage = { $field }: se espera una línea por cada año en que cambia, como «Pensión básica; year: 2008; share: 60; path: even».
plan-value-support = { $field }: se espera una línea por cada año en que cambia, como «social-trust; scheme: health-mutual; year: 2007; share: 75».
plan-value-milestone = { $field }: se espera un hito por línea, como «Ley ante el parlamento; date: 2006-03-31».
plan-value-progress = { $field }: se espera un informe por línea, como «2006-06-30; note: en curso; indicator: Personas cubiertas; value: 15».
plan-value-number = { $field }: se espera un número como 12 o 12.5.
plan-value-year = { $field }: se espera un año como 2010.
plan-value-date = { $field }: se espera una fecha como 2010-12-31.
plan-value-moment = { $field }: se espera un día como 2026-02-01, o un momento con su desfase como 2026-02-01T10:00:00+01:00.
plan-value-flag = { $field }: se espera true (sí) o false (no).
plan-value-kind = { $field }: se espera chapeau, finding, recommendation, objective o action.
plan-value-toml = { $field }: se espera un valor TOML como "texto", 12 o true.
plan-value-reserved = «{ $field }» no se puede modificar como un campo. Un identificador no cambia nunca; para cambiar el lugar de una cláusula, muévala.

## Edits that cannot be made

plan-edit-unknown = No hay ninguna cláusula «{ $id }». El esquema muestra las que hay.
plan-edit-exists = Ya hay una cláusula «{ $id }». Elija otro identificador.
plan-edit-no-parent = No hay ninguna cláusula «{ $id }» bajo la cual colocarse. Elija otra cláusula superior.
plan-edit-has-children = { $count ->
    [one] Una cláusula depende de «{ $id }». Muévala o elimínela primero.
   *[other] { $count } cláusulas dependen de «{ $id }». Muévalas o elimínelas primero.
}
plan-edit-within-itself = «{ $id }» no puede colocarse bajo sí misma ni bajo una de sus propias cláusulas. Elija otra cláusula superior.
plan-edit-newer = Este plan está en el formato { $format }, escrito por una versión más reciente de Plenary. Instálela para modificarlo.
plan-edit-broken = El archivo de «{ $id }» no se puede leer, así que no se modifica. Corrija primero el archivo; la verificación dice dónde.
plan-edit-unwritable = El archivo de «{ $id }» no se pudo modificar con seguridad; no se cambió nada. Modifique el archivo a mano.
plan-sheet-none = Un archivo «{ $path }» no contiene datos, ni un escenario, ni un registro. Indique uno que los contenga.
plan-sheet-broken = { $path } no se puede leer y por eso no se modifica. Corrija primero el archivo; la comprobación dice dónde.
plan-sheet-unwritable = { $path } no se pudo modificar con seguridad; no se cambió nada. Edite el archivo a mano.
plan-mixed-scripts = La palabra «{ $word }» en «{ $field }» mezcla letras de varios alfabetos ({ $codes }) y se lee como otra. Escríbala de nuevo si no es intencionado.

### El plan en los estándares del ramo: Akoma Ntoso y IATI.

standards-written = Escrito en { $path }.
iati-value-reporter = ID,TIPO,NOMBRE
iati-value-shares = PARTES
iati-help-reporter = Con iati: quién publica, por ejemplo «XM-DAC-41122, 40, UNICEF»: identificador, tipo de organización, nombre
iati-help-shares = Con iati, para varios países: por ciento de cada uno, por ejemplo ML=60,SN=40
iati-only = --reporter, --shares y --begins son para iati: plenary export iati
iati-reporter = Diga quién publica, cosa que ningún plan sabe: --reporter "ID, TIPO, NOMBRE", por ejemplo --reporter "XM-DAC-41122, 40, UNICEF". ID es el identificador de la organización en IATI, TIPO su código de dos cifras en la lista OrganisationType.
iati-nothing = Este plan no tiene cifras que publicar: ni costos, ni prestaciones, ni financiación, ni indicadores. No se escribió nada.
iati-no-start = IATI quiere saber cuándo empieza una actividad, y que no sea después de su fin. Dé un inicio a { $clauses }, o a lo que está por encima, o a la etapa «implementation» en plan.toml; o diga --begins 2006-01-01
iati-no-country = IATI quiere saber para qué país es una actividad. Nómbrelo en «countries» de plan.toml, o diga --shares ML=100
iati-shares = Este plan es para varios países ({ $countries }), e IATI quiere saber qué por ciento tiene cada uno. Dígalo con --shares, por ejemplo --shares ML=60,SN=40
iati-shares-wrong = «{ $shares }» no son partes: escriba un país, = y un porcentaje, separados por comas, 100 en total, por ejemplo ML=60,SN=40
iati-written = Escrito en { $path }: { $activities } actividades.
iati-left-out = Dejados fuera, porque un valor no está establecido, no tiene año o moneda, o es de un día que aún no ha llegado: { $count }
iati-unlisted = La norma no tiene la moneda { $currencies }: lo que está expresado en ella no puede figurar allí.
iati-help-begins = Con iati: cuándo está previsto que empiece lo que el plan no fecha

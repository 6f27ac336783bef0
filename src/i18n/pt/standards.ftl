### O plano nas normas do domínio: Akoma Ntoso e IATI.

standards-written = Escrito em { $path }.
iati-value-reporter = ID,TIPO,NOME
iati-value-shares = PARTES
iati-help-reporter = Com iati: quem publica, por exemplo «XM-DAC-41122, 40, UNICEF»: identificador, tipo de organização, nome
iati-help-shares = Com iati, para vários países: por cento de cada um, por exemplo ML=60,SN=40
iati-only = --reporter, --shares e --begins são para iati: plenary export iati
iati-reporter = Diga quem publica, o que nenhum plano sabe: --reporter "ID, TIPO, NOME", por exemplo --reporter "XM-DAC-41122, 40, UNICEF". ID é o identificador da organização na IATI, TIPO o seu código de dois algarismos na lista OrganisationType.
iati-nothing = Este plano não tem números a publicar: nem custos, nem prestações, nem financiamento, nem indicadores. Nada foi escrito.
iati-no-start = A IATI quer saber quando começa uma atividade, e que não seja depois do seu fim. Indique um início para { $clauses }, ou para o que está acima, ou para a etapa «implementation» em plan.toml; ou diga --begins 2006-01-01
iati-no-country = A IATI quer saber para que país é uma atividade. Indique-o em «countries» de plan.toml, ou diga --shares ML=100
iati-shares = Este plano é para vários países ({ $countries }), e a IATI quer saber que por cento tem cada um. Diga-o com --shares, por exemplo --shares ML=60,SN=40
iati-shares-wrong = «{ $shares }» não são partes: escreva um país, = e uma percentagem, separados por vírgulas, 100 no total, por exemplo ML=60,SN=40
iati-written = Escrito em { $path }: { $activities } atividades.
iati-left-out = Deixados de fora, porque um valor não está estabelecido, não tem ano ou moeda, ou é de um dia que ainda não chegou: { $count }
iati-unlisted = A norma não tem a moeda { $currencies }: o que está expresso nela não pode lá constar.
iati-help-begins = Com iati: quando está previsto que comece o que o plano não data

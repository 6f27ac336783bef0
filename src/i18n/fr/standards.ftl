### Le plan dans les normes du domaine : Akoma Ntoso et IATI.

standards-written = Écrit dans { $path }.
iati-value-reporter = ID,TYPE,NOM
iati-value-shares = PARTS
iati-help-reporter = Avec iati : qui publie, par exemple « XM-DAC-41122, 40, UNICEF » : identifiant, type d’organisation, nom
iati-help-shares = Avec iati, pour plusieurs pays : pour cent de chacun, par exemple ML=60,SN=40
iati-only = --reporter, --shares et --begins sont pour iati : plenary export iati
iati-reporter = Dites qui publie, ce qu’aucun plan ne sait : --reporter "ID, TYPE, NOM", par exemple --reporter "XM-DAC-41122, 40, UNICEF". ID est l’identifiant de l’organisation dans l’IITA, TYPE son code à deux chiffres dans la liste OrganisationType.
iati-nothing = Ce plan ne contient aucun chiffre à publier : ni coûts, ni prestations, ni financement, ni indicateurs. Rien n’a été écrit.
iati-no-start = L’IITA veut savoir quand une activité commence, et que ce ne soit pas après sa fin. Donnez un début à { $clauses }, ou à ce qui est au-dessus, ou à l’étape « implementation » dans plan.toml ; ou dites --begins 2006-01-01
iati-no-country = L’IITA veut savoir pour quel pays est une activité. Nommez-le sous « countries » dans plan.toml, ou dites --shares ML=100
iati-shares = Ce plan est pour plusieurs pays ({ $countries }), et l’IITA veut savoir combien de pour cent revient à chacun. Dites-le avec --shares, par exemple --shares ML=60,SN=40
iati-shares-wrong = « { $shares } » ne sont pas des parts : écrivez un pays, = et un pourcentage, séparés par des virgules, 100 en tout, par exemple ML=60,SN=40
iati-written = Écrit dans { $path } : { $activities } activités.
iati-left-out = Laissés de côté, parce qu’une valeur n’est pas établie, n’a pas d’année ou de monnaie, ou est d’un jour encore à venir : { $count }
iati-unlisted = La norme ne connaît pas la monnaie { $currencies } : ce qui est exprimé ainsi ne peut y figurer.
iati-help-begins = Avec iati : quand commence, selon les prévisions, ce que le plan ne date pas

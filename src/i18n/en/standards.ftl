### The plan in the standards of the field: Akoma Ntoso and IATI.

standards-written = Written to { $path }.
iati-value-reporter = ID,KIND,NAME
iati-value-shares = SHARES
iati-help-reporter = With iati: who publishes, such as "XM-DAC-41122, 40, UNICEF": identifier, kind of organisation, name
iati-help-shares = With iati, for several countries: per cent of each, such as ML=60,SN=40
iati-only = --reporter, --shares and --begins are for iati: plenary export iati
iati-reporter = Say who publishes, which no plan knows: --reporter "ID, KIND, NAME", such as --reporter "XM-DAC-41122, 40, UNICEF". ID is the organisation’s identifier in IATI, KIND its two-figure code in the list OrganisationType.
iati-nothing = This plan holds no figures to report: no costs, benefits, funding or indicators. Nothing was written.
iati-no-start = IATI wants to know when an activity begins, which is not after its end. Give a start to { $clauses }, or to what they stand under, or to the stage “implementation” in plan.toml; or say --begins 2006-01-01
iati-no-country = IATI wants to know which country an activity is for. Name it under “countries” in plan.toml, or say --shares ML=100
iati-shares = This plan is for several countries ({ $countries }), and IATI wants to know how many per cent each has. Say so with --shares, such as --shares ML=60,SN=40
iati-shares-wrong = “{ $shares }” are no shares: write a country, = and per cent, divided by commas, that come to 100, such as ML=60,SN=40
iati-written = Written to { $path }: { $activities } activities.
iati-left-out = Left out, because a value is not established, has no year or currency, or is of a day still to come: { $count }
iati-unlisted = The standard lists no currency { $currencies }: what is in it cannot be told there.
iati-help-begins = With iati: when what the plan does not date is planned to begin

## Dados

cli-figures-about = Os dados: populações, preços, câmbios, etc.
cli-figures-usage = plenary figures [--missing] [--at REVISÃO] [--json | --csv [--excel]]
cli-figures-none = Ainda não há dados. `plenary figure` acrescenta um.
cli-figure-about = Dar a um dado um valor para um ano, ou dizer como continua
cli-figure-usage =
    plenary figure ID ANO VALOR --source ID --party PARTE [OPÇÕES]
           plenary figure ID (--growth NÚMERO | --held) --party PARTE [OPÇÕES]
cli-figure-more =
    Um dado que ainda não existe precisa de --measure: population (com --group), gdp, government-expenditure
    (com --currency), prices, wages, level ou exchange (com --currency e --per). As fontes podem divergir
    sobre um ano; --used escolhe uma. Um VALOR vazio retira o que a fonte diz do ano.
cli-value-status = ESTADO
cli-value-measure = MEDIDA
cli-value-currency = MOEDA
cli-value-per = POR
cli-help-figure = O dado, pelo seu identificador
cli-help-figure-year = O ano civil
cli-help-figure-value = Quanto, como 480000 ou 2.5; um vazio retira-o
cli-help-figure-source = Quem o diz, pelo seu identificador no registo de fontes
cli-help-figure-status = observed, estimated, projected ou assumed
cli-help-figure-used = De várias fontes para o ano, conta esta
cli-help-figure-growth = Em quanto por cento cresce em cada ano seguinte; um vazio retira-o
cli-help-figure-held = Fica como está nos anos seguintes
cli-help-figure-measure = O que mede
cli-help-figure-group = O grupo de pessoas
cli-help-figure-currency = A moeda em que é contado
cli-help-figure-per = De um nível, month ou year; de um câmbio, a moeda de que uma unidade custa tanto
cli-subject-figure = Dado { $id }: { $what }
cli-done-figure = Dado { $id } ({ $what }) alterado { $for }.
cli-figure-described = o que mede
cli-figure-value = { $year }: { $value }
cli-figure-grows = cresce { $value } por cento por ano
cli-figure-stays = fica como está
cli-figure-ends = sem crescimento
cli-figure-nothing = Diga o que deve mudar: um ano e um valor, --growth ou --held.
cli-figure-unknown = Ainda não há nenhum dado «{ $id }». Para o acrescentar, diga o que mede com --measure.
cli-figure-lacks = Um dado de medida { $measure } precisa de --{ $key }.
cli-figure-year = «{ $year }» não é um ano. Escreva um como 2005.
cli-figure-number = «{ $value }» não é um número. Escreva um como 480000 ou 2.5, sem espaços nem vírgulas.
cli-figure-no-value = Dê o valor do ano.
cli-figure-no-source = Indique a fonte com --source, ou diga que o valor é um pressuposto com --status assumed.
cli-figure-no-row = Esta fonte não diz nada desse ano; não há nada a retirar.
measure-population = População
measure-gdp = Produto interno bruto
measure-government-expenditure = Despesa pública
measure-prices = Preços, por cento por ano
measure-wages = Salários, por cento por ano
measure-level = Nível
measure-exchange = Câmbio

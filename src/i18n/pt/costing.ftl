### O que diz a sala `costing`, e o que se diz dos custos.

## O que não está estabelecido

costing-lack-figure = número { $id }
costing-lack-exchange = número { $id } ({ $currency } por um { $per })
costing-lack-term = { $name } ({ $clause })
costing-lack-support = apoio de { $from } a { $scheme }
costing-lack-scenario = cenário { $id }
costing-lack-year = { $what }, { $year }
costing-lack-key = { $what }: { $key }
costing-lack-key-year = { $what }: { $key } { $year }
costing-lack-absent = { $what }: ninguém o indicou
costing-lack-disagree = { $what }: as fontes contradizem-se, ou está indicado duas vezes; escolha
costing-lack-over = { $what }: { $value } por cento é mais de 100
costing-lack-negative = { $what }: { $value } é menos de zero
costing-lack-far = { $what }: demasiados algarismos ou demasiados anos para o cálculo
costing-lack-word = { $what }: esta palavra não significa nada aqui
costing-lack-early = { $what }: o ano é anterior ao ano dos preços
costing-lack-zero = { $what }: seria preciso dividir por zero
costing-lack-circle = { $what }: o apoio volta a quem o dá

## Porque não há cálculo de custos

costing-none = Este plano não diz em que anos nem em que moeda se calculam os seus custos. Acrescente a plan.toml uma tabela [costing] com currency = "XTS", from = 2005 e to = 2009
costing-incomplete = Em plan.toml, a tabela [costing] não tem { $key }. Precisa de currency, from e to
costing-years = Um plano não pode ser calculado de { $from } a { $to }: indique no máximo cem anos, o primeiro à frente
costing-scenario-unknown = Não há nenhum cenário { $id }. Os cenários são os ficheiros da pasta scenarios
costing-year-outside = O plano é calculado de { $from } a { $to }: { $year } não é um desses anos
costing-year-wrong = { $year } não é um ano. Escreva-o assim: 2007
costing-share-wrong = { $share } não é uma proporção. Escrevem-se em por cento, de 0 a 100: --share 5,25

## Tabelas

costing-no-model = Calculado a partir dos termos e dos números deste plano. Não é um modelo atuarial.
costing-unit-million = milhões de { $currency }
costing-unit-thousand = milhares de { $currency }
costing-unit-one = { $currency }
costing-base = base
costing-title = { $unit }, { $run }
costing-total = total
costing-row-cost = Custo
costing-row-income = Receitas
costing-row-together = em conjunto
costing-row-at-least = pelo menos
costing-row-established = linhas estabelecidas
costing-row-support = Apoio de fundos
costing-row-gap = Falta encontrar
costing-row-surplus = Excedente de regimes
costing-row-of-gdp = Por cento do PIB
costing-row-of-expenditure = Por cento da despesa pública
costing-row-stands = tal como está
costing-row-only = do qual, só em conjunto
costing-row-then = então
costing-row-now = agora
costing-row-change = diferença
costing-row-opening = em caixa
costing-row-fund = com as receitas
costing-row-asked = pedido
costing-row-paid = pago
costing-row-left = restante
costing-row-givers = pessoas que dão
costing-row-a-year = dado num ano inteiro
costing-row-reaching = do qual, chega ao fundo
costing-share-of = { $share } por cento de: { $whom }

## Ao lado de uma tabela

costing-carries-from = { $scheme } sustenta-se a si próprio a partir de { $year }.
costing-carries-never = { $scheme } não se sustenta a si próprio nestes anos.
costing-carries-open = { $scheme }: não está estabelecido a partir de quando se sustenta a si próprio.
costing-undated = Sem ano, logo em nenhum destes: { $name }, { $amount }
costing-missing = Não estabelecido (?), porque falta isto:
costing-rounded = Os totais são dos números exatos: o que se mostra arredondado pode não somar.
costing-unsourced = ° assenta num número sem fonte e que não se diz presumido.
costing-basis-changed = Os números mudaram desde então: a diferença não é só do texto.
costing-apart = { $name } não pode coexistir com as anteriores. { $why }
costing-alts-none = Não há aí nenhuma emenda pendente.
costing-no-fund = Este plano não tem fundo: nenhuma cláusula diz o que um regime paga a outro.
costing-adopted = Custo, { $unit }: { $years }; ao todo { $total }
costing-adopted-nothing = Custo: nenhuma diferença em nenhum ano.

## Um ano explicado

costing-explained = { $name }, { $year }: { $value }
costing-explained-outside =   Fora dos seus meses: nada é devido, e nada se procura.
costing-explained-not-paid = Nada está previsto para este ano.
costing-what-people = pessoas do grupo
costing-what-coverage = por cento abrangido
costing-what-level = montante ou taxa
costing-what-amount = montante
costing-what-of = de que é uma taxa
costing-what-rise = subida em por cento
costing-what-periods = vezes no ano
costing-what-admin = administração, por cento
costing-what-collected = cobrado, por cento
costing-what-exchange = câmbio
costing-from-row = { $figure } { $row }
costing-from-grown = { $figure } { $row }, com subida de { $growth } por cento ao ano
costing-from-held = { $figure } { $row }, mantido
costing-by-scenario = pelo cenário

## Os comandos

cli-value-scenario = CENÁRIO
cli-value-amendments = EMENDAS
cli-value-shares = PROPORÇÕES
cli-help-scenario = Também com este cenário; pode repetir-se
cli-help-with = Como se estas emendas fossem adotadas: D.1,D.2
cli-help-alts = O que custa cada emenda pendente nesta cláusula, só e em conjunto
cli-help-explain = Cada fator deste ano, com a sua fonte
cli-help-cost-since = Ao lado do que custava nesta revisão
cli-help-exact = Com frações exatas, em JSON e CSV
cli-help-csv = Escrever uma tabela para outros programas
cli-help-excel = A tabela tal como o Excel a abre
cli-help-share = O que trariam estas proporções de doadores, em por cento: 5,25
cli-cost-about = Dizer o que o texto custa por ano, e quem paga
cli-cost-usage =
    plenary cost [CLÁUSULA] [--scenario CENÁRIO]... [--with EMENDAS] [--explain ANO]
           plenary cost --alts CLÁUSULA [--scenario CENÁRIO]...
           plenary cost [CLÁUSULA] --since REVISÃO
cli-cost-more =
    Pessoas por nível por tempo, segundo os termos e os números do plano; não é um
    modelo atuarial. O que não está estabelecido é um ponto de interrogação, com tudo
    o que falta, e nunca zero. O JSON dá todos os cálculos; o desconhecido é lá null.
    Estado 1: algo do que se pediu não está estabelecido.
cli-trust-about = Dizer o que os fundos recebem, têm e pagam
cli-trust-usage = plenary trust [--share PROPORÇÕES] [--scenario CENÁRIO]... [--at REVISÃO] [--json]
cli-trust-more =
    Uma proporção é sempre de alguém, que se nomeia ao lado: 5 por cento dos
    assalariados não se comparam com 5 por cento dos adultos.

### What is said of who is covered, of reports of the follow-up, and of what is still to be established.

coverage-lack = pessoas abrangidas de { $group } por { $scheme }
coverage-lack-any = pessoas abrangidas de { $group } por algum regime
coverage-none = O plano não tem grupos de pessoas. Estão em registers/groups.toml.
coverage-year = Pessoas abrangidas em { $year }, ou no último ano constatado antes
coverage-formal = Economia formal
coverage-informal = Economia informal
coverage-either = Economia não indicada
coverage-statutory = obrigatório por lei
coverage-community = de base comunitária
coverage-any = por algum regime
coverage-people = { $people } pessoas
coverage-unknown = não estabelecido
coverage-per-cent = { $range } por cento
coverage-no-per-cent = sem percentagem ({ $people } de 0)
coverage-range = { $from } a { $to }
coverage-over = Há mais pessoas abrangidas do que as que o grupo tem: verifique ambos os números.
cli-coverage-about = Quem está abrangido, por grupo e regime
cli-coverage-usage = plenary coverage [--year ANO] [--at REVISÃO] [--json | --csv [--excel]]
cli-coverage-more =
    De cada grupo: as suas pessoas no ano, as abrangidas por cada regime e as abrangidas por
    algum. Onde não se sabe quantas estão em dois regimes ao mesmo tempo, é um intervalo: █
    estão abrangidas com certeza, ░ possivelmente. A economia formal e a informal vão à parte.
cli-help-coverage-year = O ano; sem ele, o último de que se constatou quem está abrangido
cli-report-about = Dar conta de um indicador, marco ou financiamento
cli-report-usage = plenary report CLÁUSULA (--indicator NOME | --milestone NOME | --funding NOME) [--value NÚMERO] --date DATA --party PARTE
cli-report-more =
    Acrescenta a uma cláusula um relatório do seguimento, da parte que tem a palavra. Os
    relatórios não fazem parte do que foi acordado: nenhuma posição caduca. Várias partes
    podem comunicar de maneira diferente.
cli-help-report-indicator = O indicador de que se dá conta
cli-help-report-milestone = O marco que foi cumprido
cli-help-report-funding = O financiamento de que algo foi pago
cli-help-report-value = Como está o indicador, ou quanto foi pago até agora
cli-help-report-date = O dia de que se dá conta, como 2006-03-31
cli-help-report-source = Onde é dito
cli-help-report-note = O que há a dizer a esse respeito
cli-report-date = «{ $date }» não é um dia. Escreva um como 2006-03-31.
cli-report-no-value = Um relatório sobre um indicador ou um financiamento precisa de um número: indique-o com «--value».
cli-report-indicator-unknown = A cláusula não tem o indicador «{ $name }». Tem { $known }.
cli-report-indicator-none = A cláusula não tem o indicador «{ $name }» nem qualquer outro.
cli-report-milestone-unknown = A cláusula não tem o marco «{ $name }». Tem { $known }.
cli-report-milestone-none = A cláusula não tem o marco «{ $name }» nem qualquer outro.
cli-report-funding-unknown = A cláusula não tem o financiamento «{ $name }». Tem { $known }.
cli-report-funding-none = A cláusula não tem o financiamento «{ $name }» nem qualquer outro.
cli-help-figures-missing = O que não está estabelecido para o cálculo dos custos do plano, o mais necessário primeiro
figures-uncosted = Este plano ainda não diz em que anos nem em que moeda se calculam os seus custos.
figures-uncosted-fill = Dizer em que anos e em que moeda se calculam os seus custos
figures-missing-none = Está estabelecido tudo o que o cálculo dos custos do plano requer.
figures-missing-totals = só os totais dependem disto
figures-missing-lines = { $count ->
    [one] { $count } linha depende disto: { $lines }
   *[other] { $count } linhas dependem disto: { $lines }
 }

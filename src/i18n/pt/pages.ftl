### The pages of figures on the screen.

ui-figures-slow = A calcular…
ui-figures-coverage = Cobertura
ui-figures-schemes = Regimes
ui-figures-missing = Em falta
ui-figures-trust = Fundos

app-figures-coverage = Quem está abrangido
app-figures-coverage-help = Mostra, de cada grupo de pessoas, quem está abrangido, a economia formal e a informal em separado.
app-figures-schemes = Regimes
app-figures-schemes-help = Mostra o registo dos regimes e o que soma.
app-figures-missing = O que falta
app-figures-missing-help = Enumera o que não está estabelecido para o cálculo dos custos, o mais necessário primeiro.
app-figures-trust = Fundos de solidariedade
app-figures-trust-help = Mostra o que os fundos de solidariedade recebem, o que lhes é pedido, o que pagam e o que lhes resta, e o que traria uma parte dos doadores.

# Who is covered. What is one number stands as it is.
coverage-one = { $number }
coverage-covered = { $people } abrangidos
coverage-legend = █ abrangidos com certeza   ░ possivelmente   · não abrangidos

# What is not established.
missing-head = { $count ->
    [one] Falta estabelecer { $count } elemento:
   *[other] Faltam estabelecer { $count } elementos, os mais necessários primeiro:
 }
missing-count = O número diz quantas linhas do cálculo dependem dele; · só totais.

# The register of schemes: the heads of its columns, and what it comes to.
schemes-name = Regime
schemes-kind = Tipo
schemes-country = Lugar
schemes-members = Membros
schemes-beneficiaries = Protegidos
schemes-contribution = Contribuição
schemes-collected = Cobrado %
schemes-year = Ano
schemes-source = Fonte
schemes-summary = { $column }: { $given } de { $of } indicam-no, mediana { $median }.
schemes-summary-total = { $column }: { $given } de { $of } indicam-no, { $total } no total, mediana { $median }.
schemes-summary-none = { $column }: nenhum de { $of } o indica.
schemes-unknown = ? ninguém o indica, ou as fontes divergem e nenhuma foi escolhida.   ° sem fonte.

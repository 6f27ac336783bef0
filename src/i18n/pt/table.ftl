# Linhas e registos que se preenchem numa tabela
table-ledger = { $what ->
    [value] Dado { $id }
    [set] Cenário { $id }
    [survey] Regime { $id }
    [group] Grupos de pessoas
    [source] Fontes
    [covered] Cobertura
    [plan] O plano
    [resource] Recursos de aprendizagem
   *[overlap] Sobreposições
}
table-column = { $key ->
    [name] Nome
    [unit] Unidade
    [baseline] Valor de referência
    [baseline-year] Ano de referência
    [target] Meta
    [target-year] Ano da meta
    [better] Melhor
    [source] Fonte
    [date] Data
    [note] Nota
    [indicator] Indicador
    [value] Valor
    [milestone] Marco
    [funding] Financiamento
    [scheme] Regime
    [group] Grupo
    [amount] Montante
    [rate] Taxa
    [of] De
    [currency] Moeda
    [per] Por
    [price-year] Ano dos preços
    [index] Acompanha
    [admin] Gestão %
    [admin-share] Parte de gestão
    [start] Início
    [end] Fim
    [collected] Cobrado %
    [year] Ano
    [share] Por cento
    [path] Progressão
    [from] De
    [until] Até
    [kind] Tipo
    [state] Estado
    [id] Identificador
    [measure] Medida
    [growth] Crescimento %
    [held] Mantido
    [status] Situação
    [used] Usado
    [description] Descrição
    [economy] Economia
    [within] Dentro de
    [country] País
    [place] Local
    [founded] Fundado em
    [members] Inscritos
    [beneficiaries] Beneficiários
    [contribution] Contribuição
    [people] Pessoas
    [schemes] Regimes
    [figure] Dado
    [coverage] Cobertura
    [add] Acrescentar
    [times] Vezes %
    [title] Título
    [countries] Países
    [language] Língua
    [time-zone] Fuso horário
    [stage] Etapa
    [required] Têm de acordar
    [seconding] Apoio exigido
    [costing-currency] Custos em
    [costing-from] Custos desde
    [costing-to] Custos até
    [party] Parte
    [organisation] Organização
    [email] Correio
    [delegate] Delegado
    [public-key] Chave pública
    [text] Pressuposto
    [link] Onde
   *[other] { $key }
}
table-about = { $of ->
    [name] como se chama nesta cláusula; não há duas linhas com o mesmo nome
    [name-money] para que é, ou quem paga
    [name-indicator] o que se mede
    [name-entry] tal como é mostrado
    [unit] em que se mede, por exemplo pessoas ou %
    [baseline] onde está no início
    [baseline-year] o ano do valor de referência
    [target] onde deve chegar
    [target-year] o ano da meta
    [better] se é melhor mais ou menos
    [source] quem o diz, segundo o registo de fontes
    [source-means] onde é dito: o meio de verificação
    [date] o dia em que deve estar feito
    [date-reported] o dia em que foi comunicado
    [note] o que foi comunicado, por palavras
    [indicator] o indicador sobre o qual se informa
    [milestone] o marco sobre o qual se informa
    [funding] o financiamento sobre o qual se informa
    [value] quanto nesse ano
    [value-reported] onde está o indicador, ou quanto foi pago
    [value-set] em vez do valor desse ano
    [scheme] o regime a que pertence, segundo o registo
    [scheme-lacking] o regime a que falta dinheiro
    [group] o grupo de pessoas, segundo o registo
    [amount] por cada pessoa, em vez de uma taxa
    [amount-money] em unidades da moeda; vazio enquanto não estiver apurado
    [rate] em vez de um montante: tantos por cento do dado indicado em «De»
    [of] o dado a que se aplica a taxa
    [of-term] a prestação ou contribuição que abrange tantos
    [currency] três letras ISO 4217, por exemplo XOF
    [currency-funds] em que se guardam os seus fundos, três letras ISO 4217
    [per] de quanto em quanto tempo é devido
    [per-figure] de um nível: month ou year; de um câmbio: a moeda cuja unidade custa tanto
    [price-year] o ano dos preços em que é dito
    [index] o que o montante acompanha depois do ano dos preços
    [admin] a gestão, em por cento além das prestações; o 0 escreve-se
    [admin-share] ou a gestão, em por cento do total
    [start] o primeiro dia; vazio: o da cláusula
    [end] o último dia; vazio: o da cláusula
    [collected] por cento do devido que é cobrado; o 100 escreve-se
    [year] o ano civil
    [year-from] o ano civil a partir do qual vale
    [year-first] o ano civil, ou o primeiro de vários
    [year-set] o ano do valor
    [share] em por cento: 20, não 0.2
    [share-reached] por cento do grupo que abrange: 20, não 0.2
    [share-lacking] por cento do que falta que o fundo paga: 20, não 0.2
    [path] de uma vez, ou gradualmente desde a linha anterior
    [from-fund] o regime que é o fundo
    [until] o último ano civil; vazio se houver só um
    [kind] quem paga
    [kind-scheme] legal, ou de base comunitária
    [state] quão certo é; vazio: prometido
    [id] letras de a a z, algarismos e hífenes; nunca muda
    [measure] o que mede
    [growth] por cento em que cresce em cada ano depois do último valor
    [growth-set] em vez do crescimento do dado
    [held] sim, se fica como está depois do último valor
    [status] como o valor foi obtido
    [used] sim para o que conta quando as fontes divergem
    [description] mais algumas palavras
    [economy] onde estas pessoas trabalham
    [within] o grupo mais amplo a que pertencem
    [country] onde está; escreva para o encontrar
    [place] em que lugar do país
    [founded] o ano em que foi fundado
    [members] quem está inscrito
    [beneficiaries] quem está protegido; nunca calculado a partir dos inscritos
    [contribution] o que paga um inscrito
    [people] quantas pessoas
    [schemes] os dois regimes que cobrem as mesmas pessoas
    [figure] o dado que aqui é diferente
    [coverage] ou a prestação ou contribuição cuja cobertura aqui é diferente
    [add] tanto a mais em cada valor
    [times] de uma cobertura: cada parte, tantos por cento do que era
    [title-plan] o nome do plano, também nos seus documentos
    [countries] aqueles para os quais é o plano; escreva para encontrar um
    [language-plan] a do texto, pelo seu código, por exemplo pt-MZ, fr ou es
    [time-zone] cujos dias e horas são os do plano
    [stage-plan] até onde chegou o plano
    [required] as partes sem cujo acordo nada fica acordado
    [seconding] sim onde uma emenda precisa de apoio antes da decisão
    [costing-currency] três letras ISO 4217, por exemplo MZN
    [costing-from] o primeiro ano que se calcula
    [costing-to] o último ano que se calcula
    [party] a parte, ou a outra voz, com que fala
    [organisation] a organização, segundo a tabela das organizações
    [name-delegate] o nome tal como é mostrado
    [email] atribui as alterações que não dizem a sua parte; pode ficar vazio
    [public-key] a linha de um ficheiro .pub, por exemplo ssh-ed25519 AAAA…
    [delegate] de quem é própria; vazio para toda a organização
    [from-key] desde quando assina: um dia, ou um momento com o seu desvio
    [until-key] até quando assina; vazio para sempre
    [stage] a etapa prevista
    [start-stage] o primeiro dia da etapa
    [end-stage] o último dia da etapa
    [text] o que o plano dá por assente, numa frase
    [kind-resource] que tipo de recurso é
    [country-resource] aquele de que se trata; vazio se for de vários
    [year-resource] o ano em que saiu
    [language] em que língua está, pelo seu código, por exemplo pt
    [link] onde se encontra, por palavras ou por um endereço
    [title] tal como é mostrado
   *[other] { $of }
}
table-word = { $word ->
    [month] por mês
    [year] por ano
    [once] uma vez
    [none] nada
    [prices] os preços
    [wages] os salários
    [step] de uma vez
    [even] gradualmente
    [taxes] o Estado, com impostos
    [donors] doadores
    [other] outros
    [committed] comprometido
    [pledged] prometido
    [sought] procurado
    [higher] mais é melhor
    [lower] menos é melhor
    [observed] observado
    [estimated] estimado
    [projected] projetado
    [assumed] suposto
    [population] população de um grupo
    [gdp] produto interno bruto
    [government-expenditure] despesa pública
    [level] nível, como um salário ou um limiar de pobreza
    [exchange] taxa de câmbio
    [formal] economia formal
    [informal] economia informal
    [statutory] legal
    [community-based] de base comunitária
    [availability] não há onde ir
    [financial] não podem pagar
    [geographical] fica demasiado longe
    [cultural] não se ajusta ao seu modo de vida
    [dignity] não respeita a sua dignidade
    [self-exclusion] mantêm-se afastadas
    [true] sim
   *[unknown] { $word }
}
table-takes = { $kind ->
    [text] Palavras.
    [number] Um número, por exemplo 12 ou 12.5.
    [year] Um ano, por exemplo 2010.
    [date] Um dia, por exemplo 2010-12-31.
    [flag] Enter diz sim, ou retira-o.
    [list] Enter mostra o que há: Space escolhe.
    [choice] Enter mostra o que se pode escolher.
    [moment] Um dia, por exemplo 2026-02-01, ou um momento, por exemplo 2026-02-01T10:00:00+01:00.
   *[open] Enter mostra o que o plano conhece; pode escrever-se outra coisa.
}
table-rows = { $kind ->
    [value] Valores por ano
    [set] O que muda
    [survey] Inquéritos
    [group] Grupos de pessoas
    [source] Fontes
    [covered] Quem está coberto
    [organisation] Organizações
    [delegates] Delegados
    [key] Chaves
    [schedule] Etapas previstas
    [assumptions] Pressupostos
    [resource] Recursos de aprendizagem
   *[overlap] Quem está coberto duas vezes
}
table-ledgers = { $what ->
    [figures] Dados
    [scenarios] Cenários
   *[schemes] Regimes
}
table-new = { $what ->
    [figures] Novo dado
    [scenarios] Novo cenário
   *[schemes] Novo regime
}
table-hint = Enter abre a tabela
table-empty = Ainda não há linhas. Enter começa a primeira.
table-pick = { $field }: o que deve constar?
table-pick-other = Outra coisa: escrevê-la
table-pick-none = Nada: esvaziar a célula
app-table-cell = Alterar
app-table-cell-help = Altera a célula escolhida; escrever também o faz.
app-table-insert = Nova linha
app-table-insert-help = Começa uma nova linha.
app-table-duplicate = Copiar linha
app-table-duplicate-help = Põe a linha escolhida mais uma vez.
app-table-remove = Suprimir linha
app-table-remove-help = Suprime a linha escolhida.
app-table-undo = Desfazer
app-table-undo-help = Desfaz o último que se fez na tabela.
app-table-redo = Refazer
app-table-redo-help = Refaz o que se desfez na tabela.
app-table-leave = Voltar
app-table-leave-help = Deixa a célula e depois a tabela: o preenchido fica no formulário até ser registado.
table-new-hint = O seu identificador: letras de a a z, algarismos e hífenes, por exemplo older-persons. Nunca muda.
table-new-used = «{ $id }» já existe. Escolha outro identificador ou abra esse.
table-met = Entretanto outra pessoa pôs «{ $theirs }». Registe de novo para o substituir, ou escreva-o aqui.
table-met-row = Entretanto outra pessoa alterou ou suprimiu esta linha. Registe de novo para a deixar assim, ou suprima-a.
table-subject = { $what }: alteração
table-done = { $what }: alteração registada { $for }
app-ledgers = Editar dados
app-ledgers-help = Preenche dados, cenários, regimes com os seus inquéritos, grupos, cobertura, sobreposições, fontes e recursos.

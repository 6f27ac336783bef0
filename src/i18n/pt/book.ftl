### O livro de cálculo: as suas folhas, as colunas e o que dele se diz.

book-sheet = { $id ->
    [budget] Orçamento
    [funding] Financiamento
    [costing] Custo por ano
    [indicators] Indicadores
    [progress] Acompanhamento
    [schemes] Regimes
    [groups] Grupos
    [amendments] Emendas
    [consensus] Consenso
    [positions] Posições
   *[notes] Notas
}
book-column = { $key ->
    [number] N.º
    [clause] Cláusula
    [item] Rubrica
    [kind] Tipo
    [currency] Moeda
    [total] Total
    [at-least] Pelo menos
    [missing] Falta estabelecer
    [other-years] Outros anos
    [no-year] Sem ano
    [benefit] Prestação
    [cost] Custo
    [payer] De
    [payer-kind] Quem paga
    [state] Estado
    [scheme] Regime
    [year] Ano
    [until] Até
    [a-year] Montante por ano
    [committed] Comprometido
    [pledged] Prometido
    [sought] Procurado
    [indicator] Indicador
    [unit] Unidade
    [baseline] Valor de referência
    [baseline-year] Ano de referência
    [target] Meta
    [target-year] Ano da meta
    [better] Melhor
    [verification] Meio de verificação
    [party] Parte
    [date] Data
    [value] Valor
    [progress] Por cento do caminho
    [result] Resultado
    [source] Fonte
    [due] Prazo
    [note] Nota
    [milestone] Marco
    [payment] Pagamento
    [scheme-kind] Tipo
    [country] País
    [place] Lugar
    [founded] Fundado em
    [funds-currency] Moeda dos seus fundos
    [members] Membros
    [beneficiaries] Beneficiários
    [contribution] Contribuição
    [per] Periodicidade
    [collected] Cobrado, por cento
    [used] Escolhido
    [description] Descrição
    [id] Id
    [group] Grupo
    [economy] Economia
    [within] Parte de
    [amendment] Emenda
    [does] O que faz
    [field] Campo
    [sponsor] Por quem
    [fate] Destino
    [tabled] Apresentada
    [last-step] Último passo
    [reads] Redigida sobre
    [proposed] Propõe
    [reason] Motivo
    [amends] Subemenda a
    [stands] Como está
    [because-of] Por causa de
    [brackets] Parênteses retos abertos
    [stance] Posição
    [on] Tomada sobre
    [statement] Declaração
    [session] Sessão
    [says] O que diz
    [plan] Plano
    [countries] Países
    [language] Língua
    [stage] Etapa
    [day] Texto de
    [revision] Revisão
    [assumption] Pressuposto
   *[unread] Não pode ser lido e falta aqui
}
book-gdp = Produto interno bruto
book-expenditure = Despesa pública
book-unreported = ninguém relatou
book-nearer = mais perto da meta
book-farther = mais longe do que no início
book-on-these = este texto
book-on-earlier = um texto anterior
book-note-unknown = O que não está estabelecido é dito por palavras. Não é zero: o total de uma linha ou coluna assim é o que dela está estabelecido, e figura em «Pelo menos».
book-note-currencies = Os montantes em moedas diferentes figuram em folhas diferentes e nunca são somados.
book-note-figures = Uma folha de cálculo guarda quinze algarismos de um número. Um número com mais é escrito aqui como texto e não conta em nenhuma soma do programa; um total de tais números é escrito tal como foi calculado.
book-written = Escrito em { $path }: { $sheets } folhas.
book-written-csv = Escrito na pasta { $path }: { $sheets } tabelas.
book-too-large = Este plano tem mais linhas ou colunas do que cabem num livro de cálculo. Escreva-o como tabelas: --csv
book-one-revision = Um ficheiro { $format } é de uma só revisão. Indique-a sozinha, sem os dois pontos: { $rev }
book-csv-folder = Várias tabelas não podem ir para a saída padrão. Indique uma pasta em vez de -
book-csv-file = { $path } é um ficheiro. As tabelas escrevem-se numa pasta: dê outro nome.
book-only-xlsx = --csv e --excel são para um livro de cálculo: plenary export xlsx
book-not-for = { $option } não é para { $format }.
book-folder = { $path } é uma pasta. Indique o nome de um ficheiro.
book-help-csv = Com xlsx: as folhas como tabelas numa pasta com este nome, um ficheiro cada uma

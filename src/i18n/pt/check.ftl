### O que dizem as verificações de dados, termos e registos, ao lado de `plan.ftl`.

plan-figure = Dado
plan-row-needs = { $field } «{ $name }» precisa de { $key }. Acrescente-o.
plan-row-empty = { $field }: esta linha não diz nada. Preencha-a ou retire-a.
plan-row-order = { $field } «{ $name }»: { $key } é { $end }, anterior ao início, { $start }. Corrija um dos dois.
plan-row-no-source = { $field } «{ $name }» não tem fonte. Indique uma.
plan-unknown-source = { $field } «{ $name }»: não há nenhuma fonte «{ $id }» em registers/sources.toml. Acrescente-a ou escolha outra.
plan-currency = { $field } «{ $name }»: { $key } «{ $code }» não é um código de moeda. Use três maiúsculas segundo a norma ISO 4217, como MZN.
plan-admin-whole = { $field } «{ $name }»: uma administração que é todo o total não deixa nada para prestações. Escreva menos de 100.
plan-of-no-level = { $field } «{ $name }»: uma taxa toma-se de um dado de medida level, e «{ $id }» não o é. Escolha um que o seja.
plan-falls-below = { $field } «{ $name }»: { $key } é { $value } por cento. Nada desce mais de 100 por cento.
plan-set-times = { $field } «{ $name }»: times é só para coberturas. Para um dado escreva add, growth, ou value e year.
plan-set-growth = { $field } «{ $name }»: growth é só para dados. Para uma cobertura escreva add, times, ou value e year.
plan-set-nothing = { $field } «{ $name }» não muda nada. Escreva add, ou value e year; growth para um dado, times para uma cobertura.
plan-set-of-nothing = { $field }: esta linha não nomeia nem um dado nem uma cobertura. Nomeie um dos dois.
plan-set-year = { $field } «{ $name }»: um ano vai só com um valor; add, growth e times valem para todos os anos. Retire o ano, ou escreva um valor.
plan-times-small = { $field } «{ $name }»: times é { $value } por cento. É o que se pretende? 120 por cento escreve-se 120.
plan-support-twice = { $field }: o que «{ $from }» dá a «{ $scheme }» em { $year } está também na cláusula «{ $clause }», com outra parte. Mantenha uma das linhas.
plan-group-circle = { $field } «{ $name }» está dentro de «{ $within }», que está dentro deste grupo. Retire um dos dois vínculos.
plan-exchange-same = { $field } «{ $name }»: um câmbio é entre duas moedas. Nomeie outra em per.
plan-exchange-nothing = { $field } «{ $name }»: uma moeda não se troca por 0. Corrija o valor.
plan-no-exchange = { $field } «{ $name }»: nada diz quantos { $into } vale um { $code }, pelo que não pode ser calculado em ano nenhum. Junte figures/{ $id }.toml com measure exchange ou corrija a moeda.
plan-covered-contested = { $field } «{ $name }»: as fontes contradizem-se sobre «{ $scheme }» em { $year }. Enquanto restar mais de uma linha, a cobertura não está estabelecida.
plan-report-of-nothing = { $field } «{ $name }»: a cláusula não tem { $key } «{ $id }». Corrija o nome, ou dê essa linha à cláusula.

## What leaves a cost open

costing-lack-file = ficheiro { $path }
costing-lack-measure = { $what }: uma taxa toma-se de um dado de medida level, e este não o é
costing-lack-unread = { $what } não se consegue ler e pode conter montantes; `plenary check` diz onde está o erro

### O próprio plano, tal como é preenchido.

plan-form-needs = { $key ->
    [title] Um plano precisa de um título.
    [language] Diga em que língua está o texto, por exemplo pt ou pt-MZ.
    [stage] Diga até onde chegou o plano.
   *[required] Escolha pelo menos uma parte cujo acordo o plano exige.
}
plan-form-delegate-of-nobody = Não há nenhuma organização «{ $id }» pela qual um delegado fale. Acrescente-a às organizações ou escolha outra.
plan-form-delegates-left = { $count ->
    [one] Um delegado fala ainda por «{ $name }». Retire também a sua linha ou escolha nela outra organização.
   *[other] { $count } delegados falam ainda por «{ $name }». Retire também as suas linhas ou escolha nelas outra organização.
}
plan-form-keys-left = Há uma chave registada de «{ $name }», e o que ela assinou verifica-se por ela: a organização fica no plano.
plan-form-key-gone = Uma chave de { $id } foi retirada ou alterada. O que ela assinou verifica-se com ela: escreva em «Até» desde quando já não conta e acrescente outra chave numa linha própria.
plan-form-ask = Registar isto do plano?
plan-form-kept = Quem negoceia é mantido pelo secretariado; tem a palavra: { $voice }.
plan-form-cease = { $count ->
    [one] Uma cláusula acordada deixará de o estar.
   *[other] { $count } cláusulas acordadas deixarão de o estar.
}
plan-form-come = { $count ->
    [one] Uma cláusula que não está acordada passará a estar.
   *[other] { $count } cláusulas que não estão acordadas passarão a estar.
}
plan-form-same = Nenhuma cláusula deixa de estar acordada nem passa a estar.
plan-form-sentences = { $one } { $other }
plan-form-record = Registar { $whose }
plan-form-list = { $one }, { $other }
plan-form-subject = Alterar o plano: { $what }
plan-form-done = O plano: { $what }, alterado { $for }
app-form-plan = O plano
app-form-plan-help = Altera título, língua, quem tem de acordar, organizações, delegados, chaves, etapas e custos.

### O que se diz das promessas e dos relatórios: indicadores, marcos, financiamento.

cli-follow-up-about = As promessas face aos relatórios de cada parte
cli-follow-up-usage = plenary follow-up [--on DATA] [--at REVISÃO] [--json | --csv [--excel]]
cli-follow-up-more =
    De cada indicador, o valor de referência, a meta e o último relatório de cada parte, lado a
    lado e nunca em média; que parte do caminho é, também abaixo de zero e acima de cem por
    cento. Marcos: cumpridos, previstos ou atrasados. Financiamento: comprometido,
    prometido, procurado e pago até agora, nunca somado entre moedas. De quem é um relatório,
    di-lo o histórico. Nada disto faz parte do que foi acordado.
cli-help-follow-up-on = O dia em que um marco está atrasado; sem ele, hoje
followed-lower = menos é melhor
followed-share = { $share } por cento do caminho
followed-met-share = meta atingida: { $share } por cento do caminho
followed-still = como no início
followed-farther = mais longe do que no início: { $share } por cento do caminho
followed-met = meta atingida
followed-missed = meta não atingida
followed-none = nenhum relatório
followed-nobody = não atribuído
followed-unread = o histórico está a ser lido
followed-late = atrasado
followed-no-day = sem data
followed-committed = comprometido { $amount }
followed-pledged = prometido { $amount }
followed-sought = procurado { $amount }
followed-paid = pago até agora { $amount }
followed-paid-of = pago até agora { $amount } { $currency }, relatórios sobre { $reported } de { $count } financiamentos
followed-at-least = pelo menos { $amount } ({ $established } de { $parts })
followed-no-currency = (sem moeda)
followed-money = Dinheiro de todo o plano, por moeda
followed-other = Outros relatórios
followed-no-indicator = { $count ->
    [one] Nenhum relatório sobre { $count } indicador: { $names }
   *[other] Nenhum relatório sobre { $count } indicadores: { $names }
 }
followed-no-funding = { $count ->
    [one] Nenhum relatório sobre { $count } financiamento: { $names }
   *[other] Nenhum relatório sobre { $count } financiamentos: { $names }
 }
followed-nothing = O plano não tem indicadores, marcos, financiamento nem relatórios.
cli-report-same = Exatamente isto já foi relatado, e nada foi registado. Se outra parte relata o mesmo, acrescente a sua fonte ou uma nota.
ui-figures-follow-up = Seguimento
app-figures-follow-up = Seguimento
app-figures-follow-up-help = Mostra as promessas face aos relatórios: cada indicador da referência à meta com o último relatório de cada parte, os marcos e o financiamento.
app-report-title = Relatório sobre { $title }
app-report-value = Valor
app-report-value-hint = como está, ou quanto foi pago até agora; nada para um marco
app-report-date = Dia
app-report-source = Fonte
app-report-note = Nota
app-report-about = De quê
app-report-about-what = Escolha de que se dá conta.
app-report-no-value = Um relatório sobre um indicador ou um financiamento precisa de um número.
app-form-subject-report = Dar conta de { $number } { $title }
app-figures-report = Dar conta
app-figures-report-help = Dá conta do indicador, do marco ou do financiamento da linha escolhida, por quem tem a palavra.
costing-by-growth = crescimento
costing-by-held = mantido
costing-by-added = acrescentado

### What is said of the diagnosis, of the time a plan takes, and of what was done since.

cli-group-figures = Números
cli-matrix-about = O diagnóstico: cada garantia sob cada aspeto
cli-matrix-usage = plenary matrix [--at REVISÃO] [--json | --csv [--excel]]
cli-matrix-more =
    O que o diagnóstico constatou cabe numa matriz: as quatro garantias de um piso de
    proteção social segundo as disposições existentes e previstas, as lacunas de política,
    os problemas de aplicação e as recomendações. Uma cláusula está onde dizem a sua
    garantia e o seu aspeto; atrás dela, se as partes estão de acordo.
matrix-every-guarantee = Nenhuma garantia em particular
matrix-empty = nada estabelecido
matrix-agreed = acordado: { $agreed } de { $count }
cli-timeline-about = O que o plano faz e quando: etapas, ações e marcos
cli-timeline-usage = plenary timeline [--at REVISÃO] [--json | --csv [--excel]]
cli-timeline-more =
    Barras: █ comunicado, ░ previsto, ▷ sem último dia. Marcos: ◇ por cumprir, ◆ cumprido.
    A letra é a da organização responsável. As ações sem data são contadas, não desenhadas.
timeline-today = {" "}hoje
timeline-due = por cumprir
timeline-done = cumprido
timeline-undated = { $count ->
    [one] { $count } ação não tem data.
   *[other] { $count } ações não têm data.
 }
timeline-legend = █ comunicado   ░ previsto   ▷ sem fim   ◇ por cumprir   ◆ cumprido
app-group-figures = Números
ui-figures-matrix = Diagnóstico
ui-figures-timeline = Calendário
ui-figures-cost = Custo
app-figures = Números
app-figures-help = Mostra os números, uma página após outra: diagnóstico, cobertura, regimes, o que falta, calendário, custo, alternativas, fundos, acompanhamento.
app-figures-matrix = Matriz do diagnóstico
app-figures-matrix-help = Mostra o que o diagnóstico diz de cada garantia sob cada aspeto, e se as partes estão de acordo.
app-figures-timeline = Calendário
app-figures-timeline-help = Mostra as etapas do plano, as suas ações com data em barras, e os marcos.
app-figures-cost = Quanto custa
app-figures-cost-help = Mostra quanto o texto custa por ano e quem paga, o que falta encontrar e o que não está estabelecido.
app-figures-read = Ler
app-figures-read-help = Explica a linha de custos selecionada no ano escolhido, fator a fator; noutras páginas, lê a cláusula de que fala a linha selecionada.
app-figures-next = Página seguinte
app-figures-next-help = Passa à página de números seguinte.
app-figures-previous = Página anterior
app-figures-previous-help = Volta à página de números anterior.
app-figures-right = Coluna seguinte
app-figures-right-help = No diagnóstico, olha para a garantia seguinte; nos custos, escolhe o ano seguinte, marcado com ▸.
app-figures-left = Coluna anterior
app-figures-left-help = No diagnóstico, olha para a garantia anterior; nos custos, escolhe o ano anterior, marcado com ▸.
app-figures-leave = Voltar
app-figures-leave-help = Volta de uma linha explicada aos custos, ou então ao plano.

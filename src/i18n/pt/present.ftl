# Modo de apresentação: uma cláusula para a sala.

app-group-present = Mostrar à sala
app-present = Apresentar
app-present-help = Mostra à sala uma cláusula, tão grande quanto possível.
app-present-leave = Sair
app-present-leave-help = Apaga a luz; sai se nada estiver iluminado.
app-present-larger = Maior
app-present-larger-help = Letras maiores, ou menos letras por linha.
app-present-smaller = Menor
app-present-smaller-help = Letras menores, ou mais letras por linha.
app-present-letters = Letras
app-present-letters-help = Tenta letras desenhadas, duplas, de qualquer tamanho, simples.
app-present-tracked = Alterações
app-present-tracked-help = O que mudou desde a referência; de novo, o texto.
present-no-amendments = Nenhuma emenda
app-present-amendments = Emendas
app-present-amendments-help = Todas as emendas no texto; de novo, o texto.
app-present-result = Resultado
app-present-result-help = O texto como o deixaria a emenda escolhida.
app-present-board = Posições
app-present-board-help = O que cada parte sustenta sobre a cláusula.
app-present-cost = Custo
app-present-cost-help = O que custa a cláusula, ou senão todo o plano.
app-present-word = Apontar
app-present-word-help = Ilumina a palavra seguinte para a sala.
app-present-word-back = Apontar atrás
app-present-word-back-help = Ilumina a palavra anterior.
app-present-reach = Estender
app-present-reach-help = Estende a luz à palavra seguinte.
app-present-reach-back = Estender atrás
app-present-reach-back-help = Estende a luz à palavra anterior.
app-present-reach-down = Estender abaixo
app-present-reach-down-help = Estende a luz uma linha para baixo.
app-present-reach-up = Estender acima
app-present-reach-up-help = Estende a luz uma linha para cima.
present-text = Texto
present-cost-whole = Todo o plano
present-wait = A calcular…
present-brackets = { $count ->
    [one] um parêntese reto aberto
   *[other] { $count } parênteses retos abertos
}
present-letters-now = { $letters ->
    [drawn] Letras desenhadas em pequenos blocos. Se tiverem falhas, este terminal não as pinta: mais uma vez.
    [double] Linhas de tamanho duplo. Se parecerem rasgadas, este terminal não as tem: mais uma vez.
    [scaled] Letras de qualquer tamanho. Se ficarem pequenas, este terminal não as tem: mais uma vez.
   *[plain] Letras simples.
}
present-last = É a última cláusula.
present-first = É a primeira cláusula.
present-only = Daqui nada se altera: Esc sai da apresentação.
app-beside = Lado a lado
app-beside-help = Põe ao lado a versão anterior, outra cláusula ou uma variante.
app-beside-leave = Voltar
app-beside-leave-help = Volta para onde se estava.
app-present-next = Emenda seguinte
app-present-next-help = Passa à emenda seguinte, perante a sala.
app-present-previous = Emenda anterior
app-present-previous-help = Passa à emenda anterior, perante a sala.
present-pick = O que se põe lado a lado?
present-pick-baseline = Como era ({ $base }) e como é
present-pick-clause = Esta cláusula e outra…
present-pick-which = Que cláusula se põe ao lado?
present-pick-amendments = { $one } e { $two }
present-then = { $number }  antes ({ $base })
present-now = { $number }  agora
present-gone = Já não existe.

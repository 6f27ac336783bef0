# O quadro do consenso, as posições, «alguma objeção?» e a curva dos parênteses retos no ecrã.

## Comandos

app-board = Quadro do consenso
app-board-help = Mostra a posição de cada parte sobre cada cláusula, o que está em aberto e para quem.
app-board-position = Posição de quem fala
app-board-position-help = Regista a posição de quem tem a palavra sobre a cláusula ou a emenda escolhida.
app-board-any-objection = Alguma objeção?
app-board-any-objection-help = Pergunta à sala: as partes presentes que não se pronunciaram sobre este texto dão o seu acordo, cada uma pelo nome.
app-board-cell = Posição
app-board-cell-help = Lista as posições que a parte da coluna escolhida pode tomar sobre a cláusula escolhida.
app-board-set-agree = Acordo
app-board-set-ad-referendum = Acordo ad referendum
app-board-set-reservation = Acordo com reserva
app-board-set-object = Objeção
app-board-set-abstain = Abstenção
app-board-set-help = Regista esta posição para a parte da coluna escolhida; pergunta antes se outra voz tem a palavra.
app-board-take-back = Retirar
app-board-take-back-help = Retira a posição da parte da coluna escolhida.
app-board-words = Palavras alteradas
app-board-words-help = Mostra as palavras alteradas desde que a parte da coluna escolhida se pronunciou, ou desde a referência.
app-board-view = Outra vista
app-board-view-help = Mostra todas as cláusulas, as que estão em aberto para a parte da coluna escolhida, ou as que uma só parte separa de um texto limpo.
app-board-order = Ordenar
app-board-order-help = Ordena pelo plano, ou pela distância do acordo.
app-board-left = Esquerda
app-board-left-help = Vai à parte da esquerda.
app-board-right = Direita
app-board-right-help = Vai à parte da direita.
app-board-leave = Plano
app-board-leave-help = Volta ao plano, à mesma cláusula.
app-progress = Progresso
app-progress-help = Mostra como desceu o número de parênteses retos abertos, e onde estão os que restam.
app-progress-leave = Voltar
app-progress-leave-help = Volta ao lugar de onde se veio.

## Palavras curtas ao lado dos sinais: dez letras no máximo

app-board-agrees = acordo
app-board-ad-referendum = ad ref.
app-board-reserves = reserva
app-board-objects = objeção
app-board-abstains = abstenção
app-board-changed = alterado
app-board-silent = falta
app-board-is-agreed = acordado
app-board-is-ad-referendum = ad ref.
app-board-is-reserved = reservas
app-board-is-contested = contestado
app-board-is-stale = alterado
app-board-is-open = em aberto

## Uma posição

app-board-no-party = { $voice }: não é uma parte, e não tem posições. Dê a palavra a uma parte.
app-board-held = posição atual
app-board-position-title = { $party } sobre { $subject }
app-board-reservation-title = { $party }: reserva sobre { $subject }
app-board-objection-title = { $party }: objeção a { $subject }
app-board-statement-hint = O que deve ficar registado. Enter regista, mesmo sem declaração; Esc não regista nada.
app-board-nothing-held = { $party }: nenhuma posição a retirar sobre este texto.
app-board-banner = Tem a palavra: { $voice }.
app-board-banner-nobody = Ninguém tem a palavra.
app-board-for-speaker = { $party } ({ $names })
app-board-for-other-title = Para { $party }?
app-board-for-other = { $banner } Registar como posição de { $who } sobre { $subject }: { $stance }?
app-board-for-other-back = { $banner } Retirar a posição de { $who } sobre { $subject }?
app-board-for-other-no = Não registar nada
app-board-for-other-yes = Registá-la para { $party }

## Alguma objeção?

app-board-not-now = Agora não
app-board-open-session = Abrir uma sessão
app-board-no-session = Nenhuma sessão está aberta. Quem está presente decide para quem o silêncio vale como acordo: abra uma sessão e indique quem está presente.
app-board-no-objection =
    { $count ->
        [one] Sem objeção: registar o seu acordo
       *[other] Sem objeção: registar o seu acordo ({ $count })
    }
app-board-spoken = { $party }: { $stance }
app-board-all-spoken = Todas as partes presentes se pronunciaram sobre este texto.
app-board-covered = Sem objeção, acordo de: { $parties }.
app-board-spoke-earlier = Posição sobre um texto anterior: { $parties }.
app-board-on-record = Já consta: { $positions }.
app-board-absent = Nada se regista, por ausência, para: { $parties }.
app-board-objection-text = { $subject }. { $text }

## Palavras alteradas desde uma posição

app-board-since = { $party }, posição de { $when }
app-board-since-unknown = A revisão que estava então no ecrã não é conhecida aqui: sincronize com quem registou a posição.

## Como está uma cláusula, numa linha

app-board-line-object = objeção: { $parties }
app-board-line-stale = sobre outro texto: { $parties }
app-board-line-missing = falta: { $parties }
app-board-line-reserve = reserva: { $parties }
app-board-line-ad-referendum = ad referendum: { $parties }
app-board-line-agree = acordo: { $parties }
app-board-line-abstain = abstenção: { $parties }

## O quadro

ui-board-empty = Nenhuma cláusula resta aqui.
ui-board-sum = acordado: { $agreed }  [{ $brackets }]
ui-board-all = Tudo { $count }
ui-board-open = Em aberto { $party } { $count }
ui-board-nearest = Só falta uma parte { $count }
ui-board-by-distance = o mais próximo primeiro
ui-board-still-open = em aberto
ui-board-holds = { $party }: { $stance }, { $when }
ui-board-held-earlier = { $party }: o texto mudou desde { $when } ({ $stance })
ui-board-silent = { $party }: não se pronunciou sobre este texto
ui-board-statement = «{ $text }»
ui-board-who = { $who }; registado por { $recorder }

## A curva

ui-progress-title =
    { $count ->
        [0] Nenhum parêntese reto aberto
        [one] { $count } parêntese reto aberto
       *[other] { $count } parênteses retos abertos
    } ({ $most } no máximo); { $clauses ->
        [one] { $agreed } de { $clauses } cláusula acordada
       *[other] { $agreed } de { $clauses } cláusulas acordadas
    }
ui-progress-none = Ainda nada foi contado.
ui-progress-wait = A contar …
ui-progress-brackets = parênteses retos
ui-progress-agreed = acordado

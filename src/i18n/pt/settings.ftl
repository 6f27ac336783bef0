### The settings of a user: what is wrong with them.

## Keys of one's own

keys-by-palette = { $palette } «{ $command }»
keys-conflict = { $key } executaria ao mesmo tempo «{ $does }» ({ $one }) e «{ $would }» ({ $other }). Dê outra tecla a um dos dois.
keys-unknown = Não há nenhum comando «{ $id }». «plenary settings» enumera-os todos.
keys-unknown-similar = Não há nenhum comando «{ $id }». Quis dizer «{ $similar }»?
keys-no-key = { $id }: nenhuma tecla se chama «{ $key }». As teclas escrevem-se como são mostradas: o, U, Ctrl-U, Alt-1, F5, Enter, PageDown.
keys-no-place = { $id }: nenhum lugar se chama «{ $place }». O README enumera-os: outline, clause, board, etc.
keys-not-there = { $id }: não tem nenhuma tecla para mudar no lugar «{ $place }».
keys-esc-leaves = { $id }: Esc só sai do que está aberto, para nunca fazer mal. Escolha outra tecla.
keys-esc-stays = { $id }: Esc tem de ficar entre as suas teclas, porque quem se perde a prime. Escreva-a ao lado das outras.
keys-ctrl-c = { $id }: Ctrl-C só copia, porque muitos a primem para parar um programa. Escolha outra tecla.
keys-not-sent = { $id }: os terminais não enviam { $key } como uma tecla própria. Escolha outra.
keys-must-stay = { $id }: «{ $does }» tem de conservar uma tecla, porque quem se perde a procura.
keys-not-typing = { $id }: só atua onde se escreve texto, e ali estas teclas escrevem ou movem. Escolha uma com Ctrl ou Alt, ou uma tecla de função.

## Colours of the parties

colours-no-party = Não há nenhuma parte «{ $party }» para colorir. As partes são government, employers, workers e civil-society.
colours-no-colour = { $party }: não há nenhuma cor «{ $colour }». Uma cor é uma destas, ou # e seis algarismos: { $known }
colours-not-legible = { $party }: { $colour } sobressai demasiado pouco ({ $theme }): { $figure } para 1, quando o texto precisa de 4.5 para 1, e clara ou escura o bastante seria outra cor. { $other } serviria.
colours-too-near = { $party }: { $colour } não se distingue da cor de: { $of }. { $other } serviria.

## On the screen

ui-banner-settings =
    { $count ->
        [one] As suas definições contêm algo que não funciona, e o Plenary continua sem isso. { $key } mostra o quê.
       *[other] As suas definições contêm { $count } coisas que não funcionam, e o Plenary continua sem elas. { $key } mostra quais.
    }
app-settings-title = O que não funciona nas suas definições
app-settings-where = Está em { $path }. Em seu lugar usam-se as teclas e as cores do Plenary.

## On the command line

cli-settings-about = Mostrar as definições, onde estão e o que faz cada tecla
cli-settings-usage = plenary settings [--check] [--json]
cli-settings-more =
    As definições são deste utilizador neste computador, para todos os planos. O README mostra um ficheiro inteiro.
    Sem ficheiro tudo fica como vem. As teclas que não podem funcionar são recusadas em conjunto, e o Plenary segue
    com as suas. --check só diz se algo está mal: o estado de saída é então 1.
cli-help-settings-check = Dizer só o que não funciona
cli-settings-here = Definições: { $path }
cli-settings-none = Não há definições: { $path } não existe. Tudo está como vem.
cli-settings-no-home = Não há definições: esta conta não tem pasta para elas.
cli-settings-own = à escolha do Plenary
cli-settings-marks = * alterado nas definições. Um comando sem tecla executa-se pela paleta.
cli-settings-well = As definições estão em ordem.

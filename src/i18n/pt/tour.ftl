### A visita dos dois primeiros minutos.

app-tour = Fazer a visita
app-tour-help = Dois minutos numa cópia de um exemplo, tecla a tecla.

tour-offer-title = É a primeira vez que está aqui?
tour-offer-text = Uma visita de dois minutos mostra como se faz e como se vê uma alteração, numa cópia de um exemplo. Esc termina-a a qualquer momento. Mais tarde está entre todos os comandos ({ $palette }).
tour-offer-no = Agora não
tour-base = início da visita
tour-ended = A visita terminou. No plano, { $library } abre a biblioteca; a visita continua entre todos os comandos ({ $palette }).

tour-bar = Visita { $step } de { $all } (fim: Esc) · { $what }
tour-select = { $key } leva à cláusula seguinte. Cada linha à esquerda é uma.
tour-read = { $key } abre-a para leitura.
tour-floor = { $key } dá a palavra aos trabalhadores. Toda alteração tem autor.
tour-edit = { $key } edita a cláusula. O bloco em cima diz quem fala.
tour-type = Escreva uma palavra, onde quiser.
tour-record = { $key } regista a palavra nova, da cor do seu grupo.
tour-track = { $key } mostra o que mudou. Fica guardado, em nome do grupo.
tour-end = Cada palavra nova com o seu autor. Anular: { $undo }. Todas as teclas: { $key }

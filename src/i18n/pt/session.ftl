# As sessões no ecrã: presenças, lista de oradores, adoção.

app-session = Sessão
app-session-help = Abre uma sessão; enquanto há uma aberta, mostra os presentes, a ordem do dia e a lista de oradores.
app-session-new = Uma nova sessão
app-session-choose = Abrir uma sessão, ou ver a ata de uma
app-session-prepared = Abrir «{ $session }»
app-session-past = Ata de «{ $session }»
app-session-name = Nome
app-session-place = Local
app-session-chair = Presidência
app-session-agenda = Ordem do dia
app-session-agenda-hint = Enter escolhe cláusulas; nenhuma significa todas
app-session-agenda-all = Todo o plano
app-session-present = Presentes
app-session-delegates = { $voice }: outros
app-session-delegates-hint = Nomes de delegados que o plano não refere, separados por vírgulas
app-session-form-open = Abrir uma sessão
app-session-form-change = A sessão
app-session-needs-name = Uma sessão precisa de um nome: acompanha cada alteração que nela se faz.
app-session-none = Nenhuma sessão está aberta. Prima { $key } no plano para abrir uma.
app-session-chaired = presidência: { $chair }
app-session-parked = Adiadas
app-session-change = Pormenores
app-session-change-help = Altera o nome, o local, a presidência, a ordem do dia e os presentes da sessão.
app-session-close = Encerrar a sessão
app-session-close-help = Encerra a sessão, depois de perguntar.
app-session-close-title = Encerrar a sessão?
app-session-close-text = { $parked ->
    [0] «{ $session }» termina. As alterações seguintes não pertencerão a nenhuma sessão.
    [one] «{ $session }» termina com { $parked } cláusula adiada. As alterações seguintes não pertencerão a nenhuma sessão.
   *[other] «{ $session }» termina com { $parked } cláusulas adiadas. As alterações seguintes não pertencerão a nenhuma sessão.
}
app-session-close-yes = Encerrá-la
app-session-close-no = Continuar
app-session-leave = Voltar ao plano
app-session-leave-help = Sai do ecrã da sessão; a sessão continua aberta.

app-park = Adiar
app-park-help = Adia a cláusula para mais tarde na sessão, ou retoma-a.
app-park-ask = Porque é adiada a cláusula?
app-park-ask-hint = Uma linha para a ata; pode ficar vazia

app-speakers-next = Orador seguinte
app-speakers-next-help = Dá a palavra ao primeiro da lista de oradores e põe o temporizador a andar.
app-speakers-ask = Pede a palavra
app-speakers-ask-help = Inscreve alguém na lista de oradores.
app-speakers-who = Quem pede a palavra?
app-speakers-leave = Tirar da lista
app-speakers-leave-help = Tira da lista o orador escolhido.
app-speakers-earlier = Mais cedo
app-speakers-earlier-help = Faz passar o orador escolhido à frente do de cima.
app-speakers-later = Mais tarde
app-speakers-later-help = Faz passar o orador escolhido para trás do de baixo.
app-speakers-nobody = Ninguém espera pela palavra.

app-timer-pause = Temporizador
app-timer-pause-help = Põe a andar o temporizador da palavra, ou para-o.
app-timer-restart = Temporizador do início
app-timer-restart-help = Põe o temporizador a andar desde o início.
app-timer-stop = Sem temporizador
app-timer-stop-help = Desliga o temporizador: fala-se sem ele até ser posto de novo a andar.
app-timer-time = Tempo de palavra
app-timer-time-help = Fixa o tempo de que dispõe um orador.
app-timer-ask = De quanto tempo dispõe um orador?
app-timer-ask-hint = Minutos, ou minutos e segundos como 2:30; 0: sem temporizador
app-timer-wrong = Isso não é um tempo. Escreva minutos, como 3, ou minutos e segundos, como 2:30.

ui-timer-running = de palavra
ui-timer-ready = por orador
ui-timer-off = sem temporizador
ui-timer-paused = parado
ui-speakers = { $count ->
    [0] Lista de oradores: ninguém espera
    [one] Lista de oradores: espera um
   *[other] Lista de oradores: esperam { $count }
}

app-gavel = A adoção
app-gavel-help = Adota o plano ou uma parte, se houver acordo ou se a presidência decidir em contrário.
app-gavel-chair = Tem a palavra: { $party }. O martelo é da presidência, e o secretariado regista: o que se adota, se decide apesar de uma objeção ou se revoga não se regista em nome de { $party }.
app-gavel-for-chair = Declara-o a presidência: continuar
app-gavel-ask = O que se adota?
app-gavel-plan = Todo o plano
app-gavel-part = { $number } { $title }, com o que dela depende
app-gavel-missing = { $count ->
    [0] há acordo
    [one] { $count } obstáculo
   *[other] { $count } obstáculos
}
app-gavel-title = Adotar?
app-gavel-agreed = { $count ->
    [one] { $count } cláusula
   *[other] { $count } cláusulas
} de «{ $title }»: há acordo das partes cujo acordo o plano requer. { $reservations ->
    [0] Sem reservas.
    [one] Fica registada { $reservations } reserva.
   *[other] Ficam registadas { $reservations } reservas.
}{ $referendum ->
    [0] { "" }
   *[other] { " " }Sob reserva de confirmação (ad referendum): { $parties }.
}
app-gavel-strike = Dar-lhe nome e adotar
app-gavel-not-yet = Ainda não
app-gavel-refused = Ainda não há acordo
app-gavel-refused-text = { $count ->
    [one] { $count } obstáculo impede a adoção. A presidência pode decidir em contrário, com um motivo que fica registado.
   *[other] { $count } obstáculos impedem a adoção. A presidência pode decidir em contrário, com um motivo que fica registado.
}
app-gavel-what = Ver o que falta, e de quem
app-gavel-overrule = Decidir em contrário, com um motivo
app-gavel-reason = Porque se adota embora falte o acordo?
app-gavel-reason-hint = Fica registado com a adoção e na ata
app-gavel-needs-reason = Nada foi adotado: para decidir em contrário, a presidência deve dar um motivo.
app-gavel-name = Como se chama a adoção?
app-gavel-name-hint = O nome da etiqueta; os textos seguintes comparam-se com ela
app-gavel-struck = Adotado como { $name }. As alterações mostram-se desde então.
app-gavel-struck-part = Adotado como { $name }. As alterações desta parte mostram-se desde então; o resto conserva as suas marcas.
app-gavel-rescind-title = O último ato foi uma adoção
app-gavel-rescind-text = «{ $name }» foi adotado sobre exatamente este texto. Revogar a adoção também fica registado; o texto fica como está.
app-gavel-rescind = Revogar a adoção
app-gavel-undo-change = Anular a última alteração do texto
app-gavel-stays = Deixar tudo como está
app-gavel-why = Porque se revoga a adoção?
app-gavel-why-hint = Uma linha para a ata; pode ficar vazia
app-gavel-rescinded = Revogada: a adoção { $name }.

app-record = Ata
app-record-help = Mostra a ata de uma sessão, ou escreve-a num ficheiro.
app-record-choose = A ata de que sessão?
app-record-title = Ata da sessão
app-record-read = Lê-la aqui
app-record-write = Escrevê-la num ficheiro (Markdown)
app-record-file = Em que ficheiro?
app-record-file-hint = Um ficheiro que ainda não exista
app-record-written = A ata está em { $file }.
app-record-not-written = A ata não foi escrita em { $file }: { $why }. Indique outro ficheiro.
app-record-no-session = Não há nenhuma sessão { $session } neste plano.
app-record-line = { $text }

### What the room `dialogue` says: amendments, positions, sessions, and why a deed is refused.

## What an amendment does

verb-insert = inserir
verb-delete = suprimir
verb-replace = substituir
verb-add = acrescentar
verb-remove = suprimir
verb-move = deslocar

## The steps in its life

what-tabled = apresentada
what-seconded = apoiada
what-adopted = adotada
what-adopted-as-amended = adotada na forma subemendada
what-not-adopted = não adotada
what-withdrawn = retirada
what-taken-up = retomada
what-fallen = prejudicada
what-referred = remetida

## Where it stands

state-tabled = apresentada
state-seconded = apoiada
state-adopted = adotada
state-adopted-as-amended = adotada na forma subemendada
state-not-adopted = não adotada
state-withdrawn = retirada
state-fallen = prejudicada
state-referred = remetida

## What a party holds

stance-agree = acordo
stance-agree-ad-referendum = acordo ad referendum
stance-agree-with-reservation = acordo com reserva
stance-object = objeção
stance-abstain = abstenção

## Why a deed is refused

dialogue-no-amendment = Não há nenhuma emenda «{ $amendment }», ou várias começam assim. Indique-a pelo número, como D.3, ou pelo identificador.
dialogue-amendment-exists = Já há uma emenda { $amendment }. Nada foi alterado; apresente a sua mais uma vez.
dialogue-no-clause = Não há nenhuma cláusula «{ $clause }». Verifique o identificador no índice.
dialogue-no-session = Não há nenhuma sessão «{ $session }». Verifique a lista de sessões.
dialogue-no-organisation = O plano não menciona nenhuma organização «{ $organisation }» sob essa voz. Escolha uma da lista ou acrescente-a a plan.toml.
dialogue-not-in-session = Não há nenhuma sessão aberta. Abra uma primeiro.
dialogue-session-open = A sessão { $session } ainda está aberta. Encerre-a primeiro.
dialogue-not-now-amended = { $amendment } já não pode ser subemendada (estado: { $state }). { $next }
dialogue-not-now-seconded = { $amendment } não pode ser apoiada (estado: { $state }). { $next }
dialogue-not-now-adopted = { $amendment } não pode ser adotada (estado: { $state }). { $next }
dialogue-not-now-not-adopted = { $amendment } não pode ser rejeitada (estado: { $state }). { $next }
dialogue-not-now-withdrawn = { $amendment } não pode ser retirada (estado: { $state }). { $next }
dialogue-not-now-taken-up = { $amendment } não pode ser retomada (estado: { $state }). Só se retoma uma emenda retirada ou remetida. { $next }
dialogue-not-now-fallen = { $amendment } não pode ser dada por prejudicada (estado: { $state }). { $next }
dialogue-not-now-referred = { $amendment } não pode ser remetida (estado: { $state }). { $next }
dialogue-not-now-held = Já não se regista nenhuma posição sobre { $amendment } (estado: { $state }). { $next }
dialogue-next-undo = Uma decisão só se revoga anulando-a.
dialogue-next-take-up = Antes pode ser retomada.
dialogue-next-decide = Ainda está por decidir.
dialogue-not-seconded = { $amendment } não foi apoiada, como este plano exige. Peça primeiro a outra delegação que a apoie.
dialogue-own-amendment = { $amendment } é a emenda desta mesma delegação. Para isto é precisa outra: dê-lhe a palavra.
dialogue-several = «{ $amendment }» designa { $count } emendas: { $list }. Indique uma pelo identificador, ou peça ao secretariado novos números: plenary receive.
dialogue-one-of-several = a de { $party } é { $id }
dialogue-list-of-several = { $first }; { $next }
dialogue-nobody = ninguém conhecido
dialogue-amended = { $count ->
    [one] { $amendment } não pode ser retirada: { $subs } altera-a. O autor desta retira-a primeiro, ou a sala decide.
   *[other] { $amendment } não pode ser retirada: { $subs } alteram-na. Os autores destas retiram-nas primeiro, ou a sala decide.
}
dialogue-amended-for-good = { $count ->
    [one] { $amendment } já não pode ser retirada: { $subs }, que a altera, foi adotada. Cabe à sala decidir sobre { $amendment }.
   *[other] { $amendment } já não pode ser retirada: { $subs }, que a alteram, foram adotadas. Cabe à sala decidir sobre { $amendment }.
}
dialogue-objected = { $count ->
    [one] Objeção a { $amendment }: { $parties }. Resolva-a antes, ou a presidência decide em contrário com um motivo (--overrule; o ecrã pergunta).
   *[other] Objeções a { $amendment }: { $parties }. Resolva-as antes, ou a presidência decide em contrário com um motivo (--overrule; o ecrã pergunta).
}
dialogue-not-chair = { $party }: esta voz não pode, por si só, decidir apesar de uma objeção: fá-lo a presidência, e o secretariado regista (--party secretariat; no ecrã, tecla 6).
dialogue-only-spaces = O que se propõe só difere em espaços; nada foi apresentado.
dialogue-not-yours = { $amendment } pertence a outra voz e só o seu autor a retira. Dê a palavra ao autor.
dialogue-no-party = { $voice }: não é uma parte. Só as quatro partes fazem isto; dê a palavra a uma delas.
dialogue-text-changed = O texto mudou desde que estava no ecrã. Nada foi registado; veja primeiro o novo texto.
dialogue-words-gone = As palavras sobre as quais { $amendment } foi redigida já não existem. Não pode ser aplicada; pode ser dada por prejudicada ou apresentada de novo sobre o texto atual.
dialogue-words-stand = As palavras sobre as quais { $amendment } foi redigida ainda existem: não está prejudicada.
dialogue-no-words = { $amendment } não propõe palavras que possam ser subemendadas. Apresente antes uma emenda própria.
dialogue-no-fields = { $amendment } não acrescenta nenhuma cláusula, por isso não há campo a escolher. Omita o campo para subemendar as suas próprias palavras.
dialogue-first = { $amendment } ficaria sob a cláusula que { $over } propõe. Decida primeiro sobre { $over }.
dialogue-said-twice = { $by } trouxe para este lugar uma cláusula que diz o que { $amendment } diria: juntas di-lo-iam duas vezes. Dê { $amendment } por prejudicada ou emende a cláusula que ali está.
dialogue-said-by = { $by } trouxe para aqui uma cláusula que diz o mesmo
dialogue-instead = [Alt] em vez de { $amendments }
dialogue-nothing-proposed = A proposta não altera nada; nada foi apresentado.
dialogue-nobody-left = Não resta nenhum acordo a registar: todas as partes presentes se pronunciaram sobre este texto. Verifique as presenças.
dialogue-nothing-to-do = Não há nada a fazer: já é assim.
dialogue-refused = O texto contém { $code }, um carácter invisível ou de controlo. Nada foi registado; retire-o.
dialogue-broken = O ficheiro { $path } não pode ser lido e nunca é reescrito. «plenary check» mostra o lugar; repare-o primeiro.
dialogue-unwritable = O ficheiro { $path } não pode ser escrito de modo a ler-se como pretendido. Nada foi alterado. Simplifique esse ficheiro à mão.

## Files that cannot be read

dialogue-bad-digest = «{ $key }» deve ser uma impressão digital: 64 algarismos e letras de 0 a 9 e de a a f.
dialogue-bad-number = Uma emenda não pode ter o número { $number }. Espera-se 1 ou mais.
dialogue-expected-moment = «{ $key }» deve ser um momento como 2003-09-15T10:00:00+02:00, sem aspas.
dialogue-expected-table = «{ $key }» deve ser uma tabela que comece por [{ $key }].
dialogue-file-no-party = «{ $stem }» não é uma parte, por isso este ficheiro não contém posições. Têm posições: { $choices }.
dialogue-wrong-party = O ficheiro pertence a «{ $stem }», mas diz ser de «{ $party }». Não se tira dele a posição de ninguém; corrija «party».
dialogue-position-twice = { $party }: várias posições sobre o mesmo texto de { $subject }. Conta a última; apague as outras.

## What was done, as the history tells it

dialogue-unnumbered = uma emenda { $whose }
dialogue-whose = { $voice ->
    [government] do grupo governamental
    [employers] do grupo dos empregadores
    [workers] do grupo dos trabalhadores
    [civil-society] do grupo da sociedade civil
    [advisers] do grupo dos consultores
    [secretariat] do secretariado
   *[other] sem número
} a { $on }
dialogue-titled = «{ $title }»
dialogue-did-table = Apresentar a emenda { $amendment } a { $on }
dialogue-did-table-unnumbered = Apresentar uma emenda a { $on }
dialogue-did-table-new = Apresentar a emenda { $amendment }: uma nova cláusula «{ $title }»
dialogue-did-table-new-unnumbered = Apresentar uma emenda: uma nova cláusula «{ $title }»
dialogue-did-receive =
    { $count ->
        [one] Receber uma emenda: { $amendments }
       *[other] Receber { $count } emendas: { $amendments }
    }
dialogue-did-second = Apoiar a emenda { $amendment }
dialogue-did-adopt = Adotar a emenda { $amendment }
dialogue-did-adopt-as-amended = Adotar a emenda { $amendment } na forma subemendada
dialogue-did-not-adopt = Não adotar a emenda { $amendment }
dialogue-did-withdraw = Retirar a emenda { $amendment }
dialogue-did-take-up = Retomar a emenda { $amendment }
dialogue-did-refer = Remeter a emenda { $amendment }
dialogue-did-split = Dividir { $amendment }: dela sai { $second }
dialogue-did-split-unnumbered = Dividir { $amendment } em duas
dialogue-did-join = Juntar { $other } a { $amendment }
dialogue-did-fall = Dar por prejudicada a emenda { $amendment }
dialogue-did-hold = { $party }, sobre { $subject }: { $stance }
dialogue-did-retract = { $party }, sobre { $subject }: posição retirada
dialogue-did-no-objection =
    { $count ->
        [one] Sem objeções a { $subject }: acordo de uma parte
       *[other] Sem objeções a { $subject }: acordo de { $count } partes
    }
dialogue-did-prepare = Preparar a sessão «{ $session }»
dialogue-did-open = Abrir a sessão «{ $session }»
dialogue-did-know = Corrigir a sessão «{ $session }»
dialogue-did-close = Encerrar a sessão «{ $session }»
dialogue-did-park = Adiar o exame de { $clause }
dialogue-did-unpark = Voltar a { $clause }

## What the room is told when it is done

dialogue-done-table = Emenda { $amendment } a { $on } apresentada
dialogue-done-table-unnumbered = Emenda a { $on } apresentada
dialogue-done-table-new = Emenda { $amendment } apresentada: uma nova cláusula «{ $title }»
dialogue-done-table-new-unnumbered = Emenda apresentada: uma nova cláusula «{ $title }»
dialogue-done-receive =
    { $count ->
        [one] Uma emenda recebida: { $amendments }
       *[other] { $count } emendas recebidas: { $amendments }
    }
dialogue-done-second = Emenda { $amendment } apoiada
dialogue-done-adopt = Emenda { $amendment } adotada
dialogue-done-adopt-as-amended = Emenda { $amendment } adotada na forma subemendada
dialogue-done-not-adopt = Emenda { $amendment } não adotada
dialogue-done-withdraw = Emenda { $amendment } retirada
dialogue-done-take-up = Emenda { $amendment } retomada
dialogue-done-refer = Emenda { $amendment } remetida
dialogue-done-split = { $amendment } dividida: dela sai { $second }
dialogue-done-split-unnumbered = { $amendment } dividida em duas
dialogue-done-join = { $other } juntada a { $amendment }
dialogue-done-fall = Emenda { $amendment } dada por prejudicada
dialogue-done-hold = Posição registada: { $party }, sobre { $subject }: { $stance }
dialogue-done-retract = Posição retirada: { $party }, sobre { $subject }
dialogue-done-no-objection =
    { $count ->
        [one] Sem objeções a { $subject }: acordo de uma parte registado
       *[other] Sem objeções a { $subject }: acordo de { $count } partes registado
    }
dialogue-done-prepare = Sessão «{ $session }» preparada
dialogue-done-open = Sessão «{ $session }» aberta
dialogue-done-know = Sessão «{ $session }» corrigida
dialogue-done-close = Sessão «{ $session }» encerrada
dialogue-done-park = { $clause }: exame adiado
dialogue-done-unpark = { $clause }: exame retomado

## What is wrong with files that can be read

dialogue-check-clause = Já não há nenhuma cláusula «{ $clause }». Veja se foi suprimida ou mudou de nome.
dialogue-check-session = Não há nenhuma sessão «{ $session }». Falta o seu ficheiro ou o nome está mal escrito.
dialogue-check-organisation = plan.toml não menciona nenhuma organização «{ $organisation }» sob { $voice }. Acrescente-a ou corrija o nome.
dialogue-check-number = Duas emendas têm o número { $amendment }; { $other } também o tem. Faça receber de novo a mais recente: fica com o número seguinte.
dialogue-check-amends = Subemendaria a emenda { $amendment }, que não existe. Reponha esse ficheiro ou apague este.
dialogue-check-under = A sua cláusula ficaria sob a que a emenda { $amendment } propõe, que não existe. Reponha esse ficheiro ou apague este.
dialogue-check-circle = Subemendaria { $amendment }, que por fim subemenda esta mesma. Corrija «amends» num dos ficheiros.
dialogue-check-gone = As palavras sobre as quais { $amendment } foi redigida já não existem. Dê-a por prejudicada ou faça-a apresentar de novo.
dialogue-check-met = O texto já diz o que { $amendment } propõe. Dê-a por prejudicada ou faça-a retirar.
dialogue-check-no-steps = { $amendment } não tem nenhum [[event]]: ninguém a apresentou. Acrescente o evento «tabled» com a parte e o momento.
dialogue-check-step = { $amendment } não pode ter sido { $step } depois do que veio antes. Corrija a ordem das suas tabelas [[event]].
dialogue-check-voice = { $amendment }, { $step } por { $voice }: não lhes cabia fazê-lo. A emenda era de { $sponsor }.
dialogue-check-party = { $party }: esta parte não é exigida nem tem organização em plan.toml. Acrescente uma ou apague este ficheiro.
dialogue-check-subject = Não há nenhuma emenda { $amendment }. A posição sobre ela não se aplica a nada.
dialogue-check-two-open = A sessão { $session } está aberta e { $other } também. Encerre uma das duas.
dialogue-check-never-opened = A sessão { $session } está encerrada, mas nunca foi aberta. Acrescente «opened» ou apague «closed».
dialogue-check-closed-early = A sessão { $session } foi encerrada antes de ser aberta. Corrija um dos dois momentos.
dialogue-name-delegate = Nome de um delegado
dialogue-name-proposed = Texto proposto
dialogue-name-reason = Motivo
dialogue-name-statement = Declaração
dialogue-name-session = Sessão
dialogue-option-holds = fica como está
dialogue-option-puts-nothing = nada é inserido aqui
dialogue-looks-alike = «{ $after }» só parece «{ $before }»: são outros caracteres ({ $codes }).

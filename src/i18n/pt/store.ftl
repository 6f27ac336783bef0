### O que diz a sala `store`.

store-no-folder = Não existe a pasta { $path }. Verifique como se escreve o seu nome.
store-not-a-repository = { $path } não está num repositório git. Vá à pasta de um plano. Se esta pasta contém um, abra-a no ecrã com «plenary PASTA», que se oferece para fazer dela um repositório.
store-owner = O repositório { $path } pertence a outro utilizador, como acontece numa memória USB. Copie-o para uma pasta sua e abra a cópia.
store-missing = Falta a esta cópia do repositório uma parte do que foi registado: não é possível dizê-lo nem fazê-lo aqui. Nada foi alterado. Obtenha o resto com «git fetch --refetch» ou «git fetch --unshallow», ou faça uma cópia nova e inteira do repositório a partir do de outra parte.
store-cut-off = O objeto { $object } do repositório { $path } está danificado: o seu ficheiro acaba cedo demais, como depois de um corte de corrente ou de uma cópia que não chegou ao fim. Nada foi lido nem alterado. Execute lá «plenary doctor --repair»: põe o objeto de lado e diz o que fazer a seguir.
store-cut-short = O histórico desta cópia do repositório está truncado, e aquilo em que isto assenta não se conhece antes desse ponto. Nada foi alterado. Obtenha o resto com «git fetch --unshallow»; se for um ficheiro .git/info/grafts que o trunca, retire esse ficheiro.
store-not-a-file = { $path } é um canal (pipe), um dispositivo ou uma pasta, onde deve estar um simples ficheiro. Ficou como está e nada foi alterado. Retire-o e tente de novo.
store-too-many = Este plano tem mais de { $count } ficheiros e pastas, muito mais do que um plano que se negoceia. Não foi lido e nada foi alterado. Divida-o em vários planos, cada um na sua pasta com o seu próprio plan.toml, ou procure o que foi posto por engano entre as suas cláusulas.
store-not-plain = { $path } é uma ligação, um canal (pipe) ou um dispositivo onde o git guarda um ficheiro ou uma pasta normais. Não foi seguido e nada foi alterado. Retire-o ou obtenha de novo o repositório com «git clone» junto de quem o guarda.
store-elsewhere = Pelas suas próprias definições, este repositório seria escrito fora de si mesmo, em { $path }. Nada foi alterado. Se conhece esse lugar, abra lá o plano; se não, faça a sua própria cópia com «git clone» e abra-a.
store-sha256 = O repositório { $path } usa SHA-256, que o Plenary ainda não sabe ler. Peça a quem o fez um clone na forma habitual do git (SHA-1).
store-reftable = O repositório { $path } guarda os seus ramos numa «reftable», que o Plenary ainda não sabe ler. Converta-o com «git refs migrate --ref-format=files».
store-extension = O repositório { $path } usa uma extensão do git que o Plenary não conhece. Clone-o com «git clone --no-local» e abra o clone.
store-no-plan = Este repositório não contém nenhum plano. Crie um com «plenary new», ou registe primeiro um plan.toml.
store-several-plans =
    { $count ->
        [one] Este repositório contém um plano: { $plans }. Confirme com --plan que é esse.
       *[other] Este repositório contém { $count } planos: { $plans }. Indique qual com --plan.
    }
store-no-such-plan = Não há nenhum plano em { $path } nesta revisão.
store-unborn = Neste repositório ainda não foi registada nenhuma alteração. Registe uma vez os ficheiros do plano com «git add .» e «git commit» e volte a abri-lo.
store-branch-gone = O ramo { $branch } desapareceu, embora o seu registo diga que nele se registaram alterações. Nada foi alterado. «plenary doctor --repair» repõe-no onde o seu registo o situa por último.
store-detached = O repositório está num estado antigo e não está em nenhum ramo: uma alteração não pertenceria a nada. Volte primeiro a um ramo, por exemplo com «git switch main».
store-unfinished-merge = Uma fusão está por terminar neste repositório, pelo que nada foi registado. Refaça-a com «plenary merge --redo», termine com «git commit» ou desfaça com «git merge --abort»; depois tente de novo.
store-unfinished-revert = Uma reversão (git revert) está por terminar neste repositório, pelo que nada foi registado. Termine com «git revert --continue» ou desfaça com «git revert --abort»; depois tente de novo.
store-unfinished-cherry-pick = Uma cópia de alterações (git cherry-pick) está por terminar neste repositório, pelo que nada foi registado. Termine com «git cherry-pick --continue» ou desfaça com «git cherry-pick --abort»; depois tente de novo.
store-unfinished-rebase = Uma reorganização (git rebase) está por terminar neste repositório, pelo que nada foi registado. Termine com «git rebase --continue» ou desfaça com «git rebase --abort»; depois tente de novo.
store-unfinished-am = Uma série de correções (git am) está por terminar neste repositório, pelo que nada foi registado. Termine com «git am --continue» ou desfaça com «git am --abort»; depois tente de novo.
store-unfinished-bisect = Uma pesquisa com «git bisect» está por terminar neste repositório, pelo que nada foi registado. Termine-a com «git bisect reset»; depois tente de novo.
store-unfinished-conflict = Há ficheiros em conflito neste repositório, pelo que nada foi registado. Resolva-os, indique cada um com «git add» e termine com «git commit», ou volte à última alteração com «git reset --merge»; depois tente de novo.
store-newer = Este plano foi escrito por um Plenary mais recente (formato { $format }). Pode lê-lo aqui; para o alterar, atualize o Plenary.
store-broken-manifest = Não é possível ler o plan.toml do plano, por isso nada é registado. Repare primeiro esse ficheiro; «plenary check» mostra o lugar.
store-no-revision = Não existe a revisão «{ $name }». Indique uma alteração, uma etiqueta ou um ramo, ou «start».
store-two-revisions = «{ $name }» é uma etiqueta e um ramo, em alterações diferentes. Precise qual: tags/{ $name } ou heads/{ $name }.
store-not-empty = A pasta { $path } não está vazia. Escolha uma nova ou uma vazia.
store-no-example = Não há nenhum plano incorporado «{ $name }». «plenary examples» dá a lista.
store-no-template = Não existe o modelo «{ $name }». Escolha um destes: { $known }.
store-not-an-id = «{ $text }» não pode ser um identificador. Use minúsculas sem acentos, algarismos e hífenes.
store-sheet-meanwhile = { $path } foi alterado entretanto. Nada foi registado; importe de novo a tabela e veja o que muda agora.
store-sheet-broken = { $path } não pode ser editado tal como está: «plenary check» diz onde. Nada foi registado; corrija-o primeiro.
store-removed-meanwhile = A cláusula { $id } foi suprimida enquanto trabalhava nela. Nada foi alterado; o seu texto continua aqui.
store-field-meanwhile = O texto da cláusula { $id } foi alterado entretanto. Nada foi registado; releia-o primeiro.
store-changed-meanwhile = A cláusula { $id } foi alterada quando ia suprimi-la. Nada foi suprimido; releia-a primeiro.
store-nothing = Isto não altera nada, por isso nada foi registado.
store-organisation = O plano não inclui nenhuma organização { $id } para a voz que tem a palavra. Escolha uma da lista ou acrescente-a ao plan.toml.
store-person = Não é possível registar o nome «{ $name }». Escreva-o sem mudanças de linha nem parênteses angulares, e o endereço eletrónico sem espaços.
store-time = Não é possível registar este momento: o git só conhece os anos de 1970 a 2099. Acerte o relógio deste computador ou indique um momento desses anos.
store-collision =
    { $count ->
        [one] Isto já não pode ser anulado isoladamente: { $clauses } voltou a mudar depois, nas mesmas palavras. Nada foi alterado.
       *[other] Isto já não pode ser anulado isoladamente: { $count } lugares voltaram a mudar depois, nas mesmas palavras ({ $clauses }). Nada foi alterado.
    }
store-undo-held =
    { $count ->
        [one] Uma parte pronunciou-se sobre esta emenda ({ $parties }), pelo que a sua apresentação não pode ser anulada. Anule primeiro essa posição, ou faça retirar a emenda.
       *[other] { $count } partes pronunciaram-se sobre esta emenda ({ $parties }), pelo que a sua apresentação não pode ser anulada. Anule primeiro essas posições, ou faça retirar a emenda.
    }
store-undo-first = A primeira alteração de um plano não pode ser anulada.
store-undo-part = Esta alteração é apenas uma parte de um ato registado em várias. Anule o ato inteiro pela sua última alteração, { $change }.
store-undo-elsewhere = Essa alteração não afetou este plano.
store-undone-by = Essa alteração já foi anulada, por { $undo }. Anule { $undo } para voltar a tê-la.
store-nothing-to-undo = Não há nada para anular nem para refazer.
store-not-ready =
    { $count ->
        [one] Ainda falta acordo sobre um ponto: nada foi adotado. Resolva-o, ou que a presidência decida, indicando o motivo.
       *[other] Ainda falta acordo sobre { $count } pontos: nada foi adotado. Resolva-os, ou que a presidência decida, indicando o motivo.
    }
store-tag-name = «{ $name }» não pode ser o nome de uma adoção. Use letras, algarismos e hífenes.
store-tag-means = «{ $name }» já significa algo para o Plenary ou para o git: um dia, um ramo, HEAD, start, o início do identificador de uma alteração. Escolha outro nome, por exemplo plan-{ $name }.
store-not-chair = Sob o martelo, a presidência declara e o secretariado regista. { $party }: esta voz não pode, por si só, adotar um texto, decidir apesar de uma objeção nem revogar uma adoção; peça ao secretariado que o registe (--party secretariat; no ecrã, tecla 6).
store-redo-gavel = Esta tecla não refaz o que o martelo declarou. Bata de novo com o martelo.
store-rescinded = Revogada: a adoção { $name }
store-tag-exists = Já existe uma adoção ou um marco «{ $name }». Escolha outro nome.
store-no-adoption = Não existe a adoção «{ $name }». Nada foi revogado.
store-foreign-moved = O ficheiro { $path } acaba de mudar outra vez. Nada foi registado; veja-o de novo.
store-script = Não é possível reproduzir a série de atos: { $why }.
store-locked = Outro programa está a trabalhar neste repositório ({ $path }). Nada foi alterado. Espere um momento e tente de novo; se nenhum outro programa estiver a correr, elimine esse ficheiro.
store-held = Outro Plenary, o processo { $process } em { $host }, retém este repositório e não o liberta. Nada foi alterado. Se estiver parado ou bloqueado, retome-o ou termine-o e tente de novo.
store-held-by-unknown = Outro Plenary retém este repositório ({ $path }) e não o liberta. Nada foi alterado. Se estiver parado ou bloqueado, retome-o ou termine-o e tente de novo.
store-busy =
    { $count ->
        [one] Outros estão a registar alterações ao mesmo tempo. Tentou-se uma vez; nada foi alterado. Tente de novo.
       *[other] Outros estão a registar alterações ao mesmo tempo. Tentou-se { $count } vezes; nada foi alterado. Tente de novo.
    }
store-read-only = Não é possível escrever em { $path }. Nada foi alterado. Copie o plano para um lugar onde possa escrever ou peça permissão.
store-full = O disco está cheio. Nada foi alterado. Liberte espaço e tente de novo.
store-io = Não foi possível ler ou escrever { $path }: { $why }. Nada foi alterado.
store-io-missing = esse ficheiro ou pasta não existe
store-io-denied = falta a autorização
store-io-read-only = o disco é só de leitura
store-io-full = o disco está cheio
store-io-exists = já existe algo com esse nome
store-io-folder = é uma pasta
store-io-no-folder = não é uma pasta, ou uma parte do caminho não o é
store-io-not-empty = a pasta não está vazia
store-io-busy = outro programa está a usá-lo
store-io-name = esse nome não é aceite aqui ou é demasiado longo
store-io-large = é demasiado grande
store-io-short = falta o fim
store-io-broken = não é possível ler o seu conteúdo
store-io-network = o disco de rede não responde
store-io-fault = o disco assinala uma falha
store-io-memory = o computador já não tem memória livre
store-io-closed = fechou-se o programa que o devia ler
store-io-other = o sistema recusou ({ $why })
store-git = { $what } Nada foi alterado. (git: { $why })
store-trouble-locked = Outro programa está a alterar o repositório. Espere que termine e tente de novo; se nenhum outro programa estiver a correr, elimine o ficheiro terminado em .lock na pasta .git.
store-trouble-full = O disco está cheio. Liberte espaço e tente de novo.
store-trouble-denied = O sistema não permite ler ou escrever um ficheiro do repositório. Peça autorização, ou copie o plano para um lugar onde possa escrever.
store-trouble-settings = Não é possível ler as definições do git. Corrija o ficheiro indicado: .git/config no repositório, ou .gitconfig na sua pasta pessoal.
store-trouble-missing = Falta um objeto do repositório. Obtenha-o com «git fetch --refetch», ou copie de novo o repositório a partir do de outra parte.
store-trouble-damaged = Um ficheiro do repositório está danificado. «plenary doctor» diz qual; copie de novo o repositório a partir do de outra parte.
store-trouble-reference = Não é possível ler um ramo ou uma etiqueta do repositório. «plenary doctor» diz se pode ser reparado; senão, copie de novo o repositório a partir do de outra parte.
store-trouble-index = Não é possível ler o índice do git. «plenary doctor --repair» refá-lo.
store-trouble-system = O sistema não conseguiu ler ou escrever um ficheiro do repositório. Verifique se o disco está ligado e em bom estado, e tente de novo.
store-trouble-other = O repositório não o conseguiu fazer. Tente de novo; se assim continuar, copie de novo o repositório a partir do de outra parte.

store-left-index = Está registado, mas o índice do git não pôde acompanhar. { $why } Não faça «git commit» aqui antes disso: anularia a alteração. O Plenary tenta de novo a cada comando; se assim continuar, «plenary doctor --repair» refaz { $path }.
store-left-aside = Um objeto do repositório estava danificado: o seu ficheiro acabava cedo demais, como depois de um corte de corrente. Nada do plano precisa dele; foi posto de lado como { $path } e o trabalho continuou.
store-left-held = Está registado, mas outro programa tem o índice do git ocupado ({ $path }). Não faça «git commit» aqui antes de o índice acompanhar: anularia a alteração. O Plenary tenta de novo a cada comando; se nenhum outro programa estiver a correr, elimine esse ficheiro.
store-left-staged = Está registado, mas { $path } tinha sido preparado antes com o git e assim fica. Um «git commit» anularia a alteração; «git restore --staged { $path }» evita-o.
store-left-file = Está registado, mas { $path }, na pasta, não pôde acompanhar. { $why } O Plenary tenta de novo a cada comando.
store-left-kept = Está registado, mas o git guarda { $path } na pasta de outra forma (por um filtro ou uma codificação em .gitattributes), o que o Plenary não faz. Escreva «git checkout HEAD -- { $path }» para atualizar o ficheiro; perder-se-ia o que nele tivesse sido alterado à mão.
store-left-kept-gone = Está registado, mas o git guardava { $path } na pasta de outra forma (por um filtro ou uma codificação em .gitattributes), pelo que o Plenary não pode saber se foi alterado à mão. Elimine o ficheiro se não precisar dele.
store-left-bare = Está registado, mas os ficheiros de { $path } não puderam acompanhar: segundo as definições do git, este repositório não os tem (core.bare). Não faça «git commit» aqui antes disso: anularia a alteração. Escreva «git config core.bare false»; o próximo comando do Plenary atualiza-os.

store-symlink = Há uma ligação onde deveria estar um ficheiro do plano. As ligações não são seguidas: ponha aqui o próprio ficheiro.
store-gitlink = Há outro repositório onde deveria estar um ficheiro do plano. Fica de fora.
store-folder = Há uma pasta onde deveria estar um ficheiro do plano. Fica de fora.
store-file-deep = Isto está dentro de demasiadas pastas, umas dentro de outras, e fica de fora. A divisão em pastas não tem significado: suba-o.
store-name-bytes = O nome deste ficheiro, ou de uma pasta em que está, não é Unicode, pelo que o ficheiro fica de fora. Dê-lhe outro nome.
store-too-long = O ficheiro ultrapassa 8 MiB e fica de fora. Uma cláusula deveria ter alguns parágrafos.
store-not-text = O ficheiro não é texto em UTF-8 e fica de fora. Guarde-o em UTF-8.
store-missing-object = Falta neste clone o conteúdo do ficheiro. Obtenha de novo o repositório de quem o tem.

store-subject-undo = Anular: { $subject }
store-subject-redo = Refazer: { $subject }
store-taken-back = Anulado: { $subject }
store-done-again = Refeito: { $subject }
store-what = { $what ->
    [table] a apresentação de { $thing }
    [receive] a receção de { $thing }
    [second] o apoio a { $thing }
    [adopt] a adoção de { $thing }
    [not-adopt] a decisão de não adotar { $thing }
    [withdraw] a retirada de { $thing }
    [take-up] a retoma de { $thing }
    [split] a divisão de { $thing }
    [join] a junção de { $thing }
    [refer] a remissão de { $thing }
    [fall] a declaração de { $thing } como prejudicada
    [position] a posição sobre { $thing } ({ $party })
    [retract] a retirada da posição sobre { $thing } ({ $party })
    [no-objection] o acordo sem objeções sobre { $thing }
    [session] a alteração da sessão «{ $thing }»
    [open] a abertura da sessão «{ $thing }»
    [close] o encerramento da sessão «{ $thing }»
    [park] o adiamento de { $thing }
    [unpark] a retoma do exame de { $thing }
    [add] o aditamento de { $thing }
    [remove] a supressão de { $thing }
    [move] a deslocação de { $thing }
    [order] a nova ordem das cláusulas
   *[change] a alteração de { $thing }
}
store-clauses =
    { $count ->
        [one] { $count } cláusula
       *[other] { $count } cláusulas
    }
store-the-merge = a fusão «{ $subject }»
store-positions-of = as posições: { $party }
store-unnumbered = uma emenda { $whose }
store-listed = { $first }, { $next }
store-subject-rescind = Revogar a adoção: { $name }

## New plans, and watching the files

store-subject-created = Abrir o plano «{ $title }»
store-subject-adopted = Incorporar o plano «{ $title }» a partir dos seus ficheiros
store-watch-blind = As alterações que outros programas façam aos ficheiros não serão notadas enquanto o plano estiver aberto: este sistema não consegue vigiar a pasta. Volte a abrir o plano (O) para as ver.

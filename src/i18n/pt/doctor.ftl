### What is said of what is wrong with a repository, a terminal and the settings.

cli-doctor-about = Ver o que está mal aqui, e reparar o que é seguro
cli-doctor-usage = plenary doctor [--repair] [--json]
cli-help-repair = Reparar o que pode ser reparado sem perder nada, e dizer o que foi feito
cli-doctor-more =
    Olha para o repositório e o plano que contém, as definições e os programas
    presentes e, num terminal, o terminal. √ está como deve, · convém saber,
    ✗ está mal. Sem --repair nada é mudado, salvo o que todo o comando termina.
    --repair retira os bloqueios que não são de ninguém, escreve os ficheiros do
    plano que faltam na pasta, refaz o índice do git e retira caches antigas.
    Código de saída: 0 tudo bem, 1 algo está mal, 3 uma reparação falhou.

## The whole

doctor-area-repository = Repositório
doctor-area-terminal = Terminal
doctor-area-settings = Definições e programas
doctor-well = { $notes ->
    [0] Está tudo bem.
    [one] Está tudo bem; convém saber { $notes } coisa.
   *[other] Está tudo bem; convém saber { $notes } coisas.
}
doctor-unwell = { $count ->
    [one] { $count } coisa está mal.
   *[other] { $count } coisas estão mal.
}
doctor-can-repair = { $count ->
    [one] `plenary doctor --repair` pode reparar { $count } destas coisas.
   *[other] `plenary doctor --repair` pode reparar { $count } destas coisas.
}
doctor-unchecked = Isto não pôde ser visto: { $why }
doctor-repair-do = `plenary doctor --repair` trata disso.

## The repository

doctor-stands = O repositório abre; o plano está em { $change } de { $branch }.
doctor-bare = O repositório não tem pasta com ficheiros, como num ponto de encontro; o plano está em { $change } de { $branch }.
doctor-writable-good = Pode ser escrito tudo o que um registo escreve.
doctor-writable-not = Não se pode escrever { $path }: { $why }.
doctor-writable-do = Copie toda a pasta para um lugar seu e continue aí, ou peça ao dono que lha dê.
doctor-lock-none = Ninguém tem um bloqueio.
doctor-lock-left = O bloqueio { $path } foi deixado por um programa que morreu; impede que se registem alterações.
doctor-lock-fresh = Outro programa tem o bloqueio { $path } neste momento. Se ainda lá estiver daqui a um minuto, veja de novo.
doctor-held-by = Um Plenary em { $host } está a registar neste momento (processo { $process }).
doctor-held = Outro Plenary está a registar neste momento.
doctor-space-good = Há espaço no disco: { $free } MiB.
doctor-space-low = O disco está a encher: restam { $free } MiB.
doctor-space-full = O disco está cheio: restam { $free } MiB, e um registo pode falhar.
doctor-space-do = Liberte espaço nele.
doctor-settings-plain = As definições do repositório não lançam nenhum programa.
doctor-programs = { $count ->
    [one] O repositório faria o git lançar um programa: { $names }. O Plenary nunca o lança.
   *[other] O repositório faria o git lançar { $count } programas: { $names }. O Plenary nunca os lança.
}
doctor-programs-do = Se não foi você que o definiu, não use aqui nenhum comando git: traga o plano com `plenary bring-back` para uma cópia sua.
doctor-flush = Aqui foi dito ao git que não espere pelo disco: o que se regista com o próprio git pode perder-se numa falha de corrente. O que o Plenary regista, não.
doctor-flush-do = Retire core.fsync e core.fsyncObjectFiles das suas definições.
doctor-driver-absent = O git funde aqui por linhas; `plenary merge` funde por cláusula e palavra.
doctor-driver-whole = O git funde aqui os planos como o Plenary.
doctor-driver-uninstalled = O plano pede ao git que funda como o Plenary, mas esta cópia não sabe como.
doctor-driver-unnamed = Esta cópia sabe fundir como o Plenary, mas nenhuma linha de .gitattributes o pede.
doctor-driver-gone = O git deve fundir com { $path }, que já não existe: git merge falhará.
doctor-driver-do = `plenary install-merge-driver` corrige-o.

## The plan in it

doctor-interrupted = { $count ->
    [one] Um registo tinha sido interrompido; { $count } ficheiro da pasta foi levado agora à última alteração, como faz todo o comando.
   *[other] Um registo tinha sido interrompido; { $count } ficheiros da pasta foram levados agora à última alteração, como faz todo o comando.
}
doctor-index-good = O índice do git está como a última alteração.
doctor-index-missing = Falta o índice do git: o git julga retirados todos os ficheiros.
doctor-index-broken = O índice do git não pode ser lido.
doctor-index-behind = { $count ->
    [one] O índice do git tem uma versão anterior de { $count } ficheiro: o próximo commit com o git desfaria a alteração registada.
   *[other] O índice do git tem versões anteriores de { $count } ficheiros: o próximo commit com o git desfaria as alterações registadas.
}
doctor-index-staged = { $count ->
    [one] Alguém preparou com o git { $count } ficheiro que ainda não está registado.
   *[other] Alguém preparou com o git { $count } ficheiros que ainda não estão registados.
}
doctor-files-good = Os ficheiros da pasta estão como foram registados.
doctor-files-gone = { $count ->
    [one] { $path } está registado e falta na pasta.
   *[other] { $count } ficheiros estão registados e faltam na pasta; o primeiro é { $path }.
}
doctor-files-gone-do = Se ninguém o quis retirar, `plenary doctor --repair` escreve-o de novo.
doctor-files-changed = { $count ->
    [one] { $path } difere do que está registado.
   *[other] { $count } ficheiros diferem do que está registado; o primeiro é { $path }.
}
doctor-files-changed-do = Abra o plano no ecrã para o adotar em nome de uma voz ou o deixar.
doctor-check-good = Os ficheiros do plano estão em ordem.
doctor-check-warned = { $count ->
    [one] Há { $count } observação sobre os ficheiros do plano.
   *[other] Há { $count } observações sobre os ficheiros do plano.
}
doctor-check-wrong = { $count ->
    [one] { $count } coisa está mal nos ficheiros do plano.
   *[other] { $count } coisas estão mal nos ficheiros do plano.
}
doctor-check-do = `plenary check` diz o ficheiro e a linha.
doctor-objects-good = { $count ->
    [one] O histórico está inteiro: foi visto { $count } objeto.
   *[other] O histórico está inteiro: foram vistos { $count } objetos.
}
doctor-objects-do = Guarde esta pasta como está e continue com a cópia de outra parte: `plenary bring-back` traz o que é novo.
doctor-replaced-do = O Plenary lê o que foi registado. Com `git replace -d` e sem .git/info/grafts, o git também o lerá.
doctor-cut-off = { $count ->
    [one] { $count } objeto está cortado, como por uma cópia que não chegou ao fim: a biblioteca do git leria nele sem fim, e nada mais foi visto.
   *[other] { $count } objetos estão cortados, como por uma cópia que não chegou ao fim: a biblioteca do git leria neles sem fim, e nada mais foi visto.
}
doctor-cut-off-do = `plenary doctor --repair` põe-nos de lado; traga depois o que falta da cópia de outra parte.
doctor-name-head = O ficheiro HEAD está danificado: já não diz que o plano está no ramo { $branch }.
doctor-name-branch = O ramo { $branch } está danificado ou desapareceu: já não diz em que alteração está o plano.
doctor-name-do = `plenary doctor --repair` repõe-no em { $change }, onde o seu registo o situa por último.
doctor-did-head = HEAD nomeia de novo o ramo { $branch }.
doctor-did-branch = O ramo { $branch } está de novo em { $change }, onde o seu registo o situa por último.
doctor-name-list = A lista de ramos e etiquetas do git, packed-refs, está cortada ou danificada.
doctor-name-list-do = `plenary doctor --repair` conserva o que dela está inteiro; traga o que falta da cópia de outra parte.
doctor-did-list = Conservou-se o que está inteiro da lista de ramos e etiquetas do git; a danificada foi posta de lado como { $path }.
doctor-cut-do = `git fetch --unshallow` traz o resto.
doctor-rewritten-do = Pergunte quem o fez. `plenary verify` diz mais, e `plenary verify --accept` toma-o como novo começo.
doctor-clock-good = O relógio concorda com a última alteração.
doctor-clock-early = O relógio desta máquina diz { $now }, o que não pode ser.
doctor-clock-behind = O relógio desta máquina diz { $now }, e a última alteração foi registada a { $last }.
doctor-clock-do = Acerte o relógio, ou descubra que máquina registou no futuro.
doctor-drafts = { $count ->
    [one] { $count } texto foi escrito e nunca registado.
   *[other] { $count } textos foram escritos e nunca registados.
}
doctor-drafts-do = É oferecido ao abrir o plano no ecrã.
doctor-caches = { $count ->
    [one] { $count } ficheiro da cache é de outra versão do Plenary.
   *[other] { $count } ficheiros da cache são de outras versões do Plenary.
}

## The terminal

doctor-size-good = O terminal tem { $columns } colunas e { $rows } linhas.
doctor-size-small = O terminal tem { $columns } colunas e { $rows } linhas; o ecrã precisa de 80 e 24.
doctor-size-do = Aumente a janela ou reduza as suas letras.
doctor-size-none = O terminal não diz o seu tamanho.
doctor-colours-true = Tem todas as cores.
doctor-colours-256 = Tem 256 cores.
doctor-colours-16 = Tem 16 cores: as partes distinguem-se pelas letras mais do que pela cor.
doctor-colours-none = Não tem cores: as partes distinguem-se pelas letras.
doctor-term-none = O terminal não diz o que é (TERM).
doctor-term-do = Abra o Plenary numa janela própria, não dentro de outro programa.
doctor-within = O Plenary corre dentro de { $program }, que fica entre ele e o terminal.
doctor-within-do = Para letras grandes na parede, lance-o fora.
doctor-encoding-good = Lê UTF-8: pode mostrar qualquer língua.
doctor-encoding-other = Não lê UTF-8: as letras com acento são mal mostradas.
doctor-encoding-mute = Foi perguntado e não respondeu; pelas suas definições lê UTF-8.
doctor-encoding-unsure = Foi perguntado e não respondeu; as suas definições não dizem que lê UTF-8 («{ $locale }»).
doctor-encoding-do = Ponha a codificação do terminal em UTF-8.
doctor-letters-plain = Tem letras de um tamanho; na parede aumente a sua fonte.
doctor-letters-drawn = Tem letras de um tamanho; para a parede desenham-se outras maiores.
doctor-letters-double = Tem letras de tamanho duplo para a parede.
doctor-letters-scaled = Tem letras de qualquer tamanho para a parede.
doctor-keys-apart = Distingue todas as teclas.
doctor-keys-plain = Envia as teclas como a maioria dos terminais, o que basta.

## Settings and programs

doctor-settings-good = { $path } está em ordem.
doctor-settings-none = Nada está definido para este utilizador; está bem assim.
doctor-settings-do = Enquanto não for corrigido, conta como vazio.
doctor-no-home = O sistema não conhece a pasta deste utilizador: as definições não são guardadas, e o que se escreve é guardado no repositório.
doctor-no-home-do = Defina HOME.
doctor-recorder = { $name } <{ $email }> regista.
doctor-recorder-none = Não está definido quem regista: no ecrã é o secretariado do plano, e um comando precisa de --recorder.
doctor-recorder-do = `git config --global user.name "O seu nome"` e `git config --global user.email voce@example.org` definem-no.
doctor-signing-none = Nada é assinado, pois ninguém o pediu.
doctor-signing-good = A chave para assinar está à mão.
doctor-signing-gone = A chave para assinar, { $key }, não pode ser lida.
doctor-signing-do = Nomeie o ficheiro da chave em settings.toml (signing-key), ou reponha a chave.
doctor-typed-kept = O que se escreve sobrevive a uma falha.
doctor-typed-lost = O que se escreve não sobreviveria a uma falha: não se pode escrever { $path } ({ $why }).
doctor-typed-do = Torne essa pasta sua, ou indique uma sua em XDG_STATE_HOME.
doctor-program = { $version } está à mão.
doctor-git-none = Não há programa git: os planos viajam só por pasta e pen, não para servidores.
doctor-git-do = Instale o git.
doctor-ssh-none = Não há programa ssh: não se pode assinar nem verificar assinaturas.
doctor-ssh-old = { $version } é demasiado antigo para verificar assinaturas.
doctor-ssh-do = Instale o OpenSSH 8.2 ou posterior.

## What was repaired

doctor-did-nothing = Não havia nada a reparar.
doctor-did-lock = O bloqueio { $path } foi retirado.
doctor-did-aside = O que estava cortado foi posto de lado como { $path }.
doctor-did-file = { $path } foi escrito de novo como estava registado.
doctor-did-index = O índice do git está de novo como a última alteração.
doctor-did-index-aside = O índice do git foi refeito; o danificado foi posto de lado como { $path }.
doctor-did-caches = { $count ->
    [one] Foi retirado { $count } ficheiro antigo da cache.
   *[other] Foram retirados { $count } ficheiros antigos da cache.
}

## No ecrã

app-doctor = Está tudo em ordem?
app-doctor-help = Procura o que está mal aqui e repara o que se pode.
app-doctor-looking = A ver se está tudo em ordem…
app-doctor-repairing = A reparar o que se pode…
app-doctor-of = Visto: { $folder }
app-doctor-offer = { $count ->
    [one] { $count } destes pontos pode ser reparado aqui: prima Enter.
   *[other] { $count } destes pontos podem ser reparados aqui: prima Enter.
}
app-doctor-ask = Reparar?
app-doctor-ask-text = { $count ->
    [one] { $count } ponto pode ser reparado. Nada do que foi registado se perde, e diz-se o que foi feito.
   *[other] { $count } pontos podem ser reparados. Nada do que foi registado se perde, e diz-se o que foi feito.
}
app-doctor-ask-go = Reparar
app-doctor-marked = { $mark } { $said }
app-doctor-advised = { $said } { $advice }

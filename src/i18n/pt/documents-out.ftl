### Documentos: páginas e texto simples.

documents-heard-inserted = acrescentado por { $party }:
documents-heard-deleted = suprimido por { $party }:
documents-heard-end = fim
documents-skip = Ir para o texto
documents-contents-name = Índice
documents-legend-lines = As palavras sublinhadas foram acrescentadas, as riscadas suprimidas; a letra que as precede diz por quem: { $hands }.
documents-legend-marks = Entre {"{"}+ e +{"}"} está o que foi acrescentado, entre [- e -] o que foi suprimido; a letra diz por quem: { $hands }.
documents-help-adopted = O texto da última adoção, ou da que se nomeia no lugar de BASE, com a sua impressão, o seu código de palavras, as partes e as reservas
documents-help-split = Um ficheiro por cada cláusula do primeiro nível; CAMINHO é a pasta deles
documents-written-parts = { $count ->
        [one] Um ficheiro escrito em { $path }
       *[other] { $count } ficheiros escritos em { $path }
    }{ $changes ->
        [0] .
        [one] , com uma alteração registada.
       *[other] , com { $changes } alterações registadas.
    }
documents-split-pipe = --split escreve vários ficheiros. Dê uma pasta no lugar de -.
documents-split-file = { $path } é um ficheiro. --split escreve vários: dê uma pasta.
documents-folder = { $path } é uma pasta. Dê o nome de um ficheiro, ou --split para escrever um por objetivo.
documents-never-adopted = Nada deste plano foi ainda adotado. plenary gavel adota-o; --clean escreve o texto tal como está.
documents-as-adopted = Tal como adotado: { $name }, { $day }.
documents-annex = Adoção
documents-adoption = Adoção
documents-day = Dia
documents-session = Sessão
documents-declared-by = Declarada por
documents-scope = Adotado
documents-whole = O plano inteiro
documents-part = { $count ->
        [one] Uma cláusula
       *[other] { $count } cláusulas
    }
documents-overruled = Adotado sem acordo pleno porque
documents-digest = Impressão
documents-code = Código de palavras
documents-signatures = Assinaturas
documents-signed = Alterações até aqui: { $signed } assinadas pela própria parte, { $recorded } pelo secretariado por ela, { $unverified } sem prova
documents-unsound =
    { $count ->
        [one] Uma coisa não se sustenta:
       *[other] { $count } coisas não se sustentam:
    }
documents-parties = Partes
documents-party = Parte
documents-held = Posição
documents-reservations = Reservas
documents-statement = Declaração

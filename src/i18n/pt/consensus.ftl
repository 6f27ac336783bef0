# Where a clause stands between the parties, and what is still open.

## Where a text stands

consensus-agreed = acordado
consensus-ad-referendum = acordado ad referendum
consensus-with-reservations = acordado com reservas
consensus-contested = contestado
consensus-open = em aberto
consensus-stale = texto alterado

## O martelo

consensus-nobody = ninguém
consensus-list = { $first }, { $rest }
consensus-obstacle-contested = { $clause }: objeção de: { $who }
consensus-obstacle-open = { $clause }: ainda sem posição de: { $who }
consensus-obstacle-stale = { $clause }: o texto mudou desde a posição de: { $who }
consensus-obstacle-pending =
    { $clause }: { $count ->
        [one] uma emenda pendente
       *[other] { $count } emendas pendentes
    }
consensus-obstacle-brackets =
    { $clause }: { $count ->
        [one] um par de parênteses retos
       *[other] { $count } pares de parênteses retos
    }
consensus-obstacle-unknown = { $clause }: não existe essa cláusula
consensus-obstacle-rootless = { $amendment }: continua pendente, mas a emenda de que depende já não existe; é preciso retirá-la
consensus-obstacle-unread = { $path }: não pode ser lido e ninguém sabe o que diz; é preciso reparar primeiro o ficheiro
consensus-verdict-agreed = acordado
consensus-verdict-reserved = acordado com reservas
consensus-verdict-ad-referendum = acordado ad referendum
consensus-verdict-abstained = abstenção
consensus-verdict-open = sem posição sobre todo o texto
consensus-verdict-objected = objeção
consensus-gavel-plan = Adoção do plano: { $title }
consensus-gavel-part =
    { $count ->
        [one] Adoção de uma cláusula: { $title }
       *[other] Adoção de { $count } cláusulas: { $title }
    }
consensus-gavel-referendum = { $subject } (ad referendum: { $parties })

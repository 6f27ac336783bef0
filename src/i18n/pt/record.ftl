### As atas dos trabalhos, no registo que lhes convém. As frases tomam por si a maiúscula inicial.

record-title = Ata dos trabalhos
record-plan = Plano: { $title }
record-session = Sessão: { $name }
record-place = Local: { $place }
record-day = Data: { $date }
record-chair = Presidência: { $name }
record-whole-plan = Ordem do dia: a totalidade do plano
record-agenda = Ordem do dia:
record-opened = A sessão foi aberta às { $time }.
record-chair-changed = Às { $time }, { $name } assumiu a presidência.
record-agenda-changed = A ordem do dia foi alterada no decurso da sessão.
record-attendance = Participação
record-nobody = Não foi registada qualquer presença.
record-absent = Sem representação: { $parties }.
record-present = { $organisation }: { $delegates }
record-joined = { $count ->
    [one] Chegada no decurso da sessão: { $names }.
   *[other] Chegadas no decurso da sessão: { $names }.
}
record-left = { $count ->
    [one] Saída no decurso da sessão: { $names }.
   *[other] Saídas no decurso da sessão: { $names }.
}

record-date = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[other] dezembro
} de { $year }
record-time = { $hour }h{ $minute }

## Who and where

record-group = { $voice ->
    [government] o grupo governamental
    [employers] o grupo dos empregadores
    [workers] o grupo dos trabalhadores
    [civil-society] o grupo da sociedade civil
    [advisers] o grupo dos consultores
    [secretariat] o secretariado
   *[other] um participante cujo grupo não foi registado
}
record-group-named = { $group } ({ $names })
record-clause = { $number } «{ $title }»
record-clause-gone = «{ $title }»
record-quoted = «{ $text }»
record-top = no primeiro nível do plano
record-under = sob o ponto { $clause }
record-first = em primeiro lugar
record-after = a seguir ao ponto { $clause }
record-to = { $field ->
    [title] ao título
    [text] ao texto
   *[other] à rubrica «{ $name }»
}
record-unnumbered = uma emenda sem número

## What was proposed

record-before = Esta emenda tinha sido apresentada antes da presente sessão.
record-before-at = Esta emenda tinha sido apresentada antes da presente sessão, em { $date }, às { $time }.
record-renumbered = No decurso da sessão, a cláusula passou a ter o número { $number }.
record-proposed = { $who } propôs a seguinte emenda { $place }:
record-proposed-whole = { $who } propôs a seguinte emenda { $place }, que passaria a ler-se como segue:
record-proposed-sub = { $who } propôs a seguinte subemenda a { $amendment }:
record-proposed-sub-whole = { $who } propôs a seguinte subemenda a { $amendment }, que passaria a ler-se como segue:
record-proposed-sub-field = { $who } propôs a seguinte subemenda { $place } de { $amendment }:
record-proposed-sub-field-whole = { $who } propôs a seguinte subemenda { $place } de { $amendment }, que passaria a ler-se como segue:
record-proposed-add = { $who } propôs acrescentar { $new } { $place }:
record-proposed-remove = { $who } propôs a supressão da cláusula.
record-proposed-move = { $who } propôs que a cláusula fosse deslocada e ficasse { $place }.
record-new = { $kind ->
    [chapeau] o seguinte preâmbulo
    [finding] a seguinte constatação
    [recommendation] a seguinte recomendação
    [objective] o seguinte objetivo
   *[action] a seguinte ação
}
record-point-replace = substituir «{ $old }» por «{ $new }»
record-point-delete = suprimir «{ $old }»
record-point-insert = inserir «{ $new }» a seguir a «{ $after }»
record-point-insert-first = inserir «{ $new }» no início
record-point-paragraph = inserir um novo parágrafo a seguir a «{ $after }»: «{ $new }»
record-point-write = inserir «{ $new }»
record-reason = O motivo indicado foi o seguinte:

## What became of it

record-received = { $kind ->
    [sub] O secretariado recebeu a subemenda e atribuiu-lhe o número { $amendment }.
   *[amendment] O secretariado recebeu a emenda e atribuiu-lhe o número { $amendment }.
}
record-seconded = { $kind ->
    [sub] { $who } apoiou a subemenda.
   *[amendment] { $who } apoiou a emenda.
}
record-adopted = { $kind ->
    [sub] A subemenda foi adotada.
   *[amendment] A emenda foi adotada.
}
record-adopted-as-amended = { $kind ->
    [sub] A subemenda foi adotada na forma subemendada.
   *[amendment] A emenda foi adotada na forma subemendada.
}
record-reads = A redação passou a ser a seguinte:
record-falls = { $count ->
    [one] Em consequência, ficou prejudicada a seguinte emenda: { $amendments }.
   *[other] Em consequência, ficaram prejudicadas as seguintes emendas: { $amendments }.
}
record-not-adopted = { $kind ->
    [sub] Submetida a apreciação, a subemenda não foi adotada.
   *[amendment] Submetida a apreciação, a emenda não foi adotada.
}
record-withdrawn = { $kind ->
    [sub] { $who } retirou a subemenda.
   *[amendment] { $who } retirou a emenda.
}
record-taken-up = { $kind ->
    [sub] { $who } fez sua a subemenda.
   *[amendment] { $who } fez sua a emenda.
}
record-came-back = { $kind ->
    [sub] A subemenda voltou à reunião, ainda em nome do seu autor.
   *[amendment] A emenda voltou à reunião, ainda em nome do seu autor.
}
record-fallen = { $kind ->
    [sub] Não subsistindo as palavras sobre as quais tinha sido redigida, a subemenda ficou prejudicada.
   *[amendment] Não subsistindo as palavras sobre as quais tinha sido redigida, a emenda ficou prejudicada.
}
record-fallen-because = { $kind ->
    [sub] Em consequência do decidido sobre { $amendment }, a subemenda ficou prejudicada.
   *[amendment] Em consequência do decidido sobre { $amendment }, a emenda ficou prejudicada.
}
record-referred = { $kind ->
    [sub] A subemenda foi remetida.
   *[amendment] A emenda foi remetida.
}
record-referred-to = { $kind ->
    [sub] A subemenda foi remetida, com a seguinte indicação:
   *[amendment] A emenda foi remetida, com a seguinte indicação:
}

## Changes of the text

record-drafted = { $who } propôs a seguinte alteração { $place }, que foi registada:
record-drafted-whole = { $who } propôs uma alteração { $place }, que foi registada; a redação é agora a seguinte:
record-editorial = { $who } introduziu a seguinte alteração de forma { $place }:
record-editorial-whole = { $who } introduziu uma alteração de forma { $place }, cuja redação é agora a seguinte:
record-added = { $who } propôs { $new }, que figura agora { $place }:
record-removed = { $who } propôs a supressão da cláusula, que foi suprimida. Lia-se como segue:
record-moved = { $who } propôs que a cláusula fosse deslocada, e esta ficou { $place }.
record-reordered = { $who } propôs outra ordem das cláusulas, que foi registada.

## Positions

record-position = { $stance ->
    [agree] { $who } deu o seu acordo à { $subject ->
        [amendment] emenda
       *[clause] cláusula
    }
    [agree-ad-referendum] { $who } deu o seu acordo ad referendum à { $subject ->
        [amendment] emenda
       *[clause] cláusula
    }
    [agree-with-reservation] { $who } deu o seu acordo com uma reserva à { $subject ->
        [amendment] emenda
       *[clause] cláusula
    }
    [object] { $who } opôs-se à { $subject ->
        [amendment] emenda
       *[clause] cláusula
    }
   *[abstain] { $who } absteve-se quanto à { $subject ->
        [amendment] emenda
       *[clause] cláusula
    }
}
record-said = { $position }.
record-stated = { $position } e fez constar a seguinte declaração:
record-no-objection = Não tendo sido levantada qualquer objeção à { $subject ->
    [amendment] emenda
   *[clause] cláusula
}, foi registado o acordo { $count ->
    [one] da seguinte parte
   *[other] das seguintes partes
}: { $parties }.
record-retracted = { $who } retirou a sua posição sobre a { $subject ->
    [amendment] emenda
   *[clause] cláusula
}.
record-stale = { $subject ->
    [amendment] { $count ->
        [one] Tendo a emenda sido alterada, deixou de valer a posição da seguinte parte: { $parties }.
       *[other] Tendo a emenda sido alterada, deixaram de valer as posições das seguintes partes: { $parties }.
    }
   *[clause] { $count ->
        [one] Tendo a cláusula sido alterada, deixou de valer a posição da seguinte parte: { $parties }.
       *[other] Tendo a cláusula sido alterada, deixaram de valer as posições das seguintes partes: { $parties }.
    }
}
record-alive = { $count ->
    [one] Tendo sido reposta a redação anterior, voltou a valer a posição da seguinte parte: { $parties }.
   *[other] Tendo sido reposta a redação anterior, voltaram a valer as posições das seguintes partes: { $parties }.
}

## What was taken back

record-taken-back = { $what ->
    [tabled] A apresentação da emenda foi posteriormente anulada.
    [received] A numeração da emenda foi posteriormente anulada.
    [seconded] O apoio à emenda foi posteriormente anulado.
    [adopted] A adoção da emenda foi posteriormente anulada.
    [not-adopted] A decisão de não adotar a emenda foi posteriormente anulada.
    [withdrawn] A retirada da emenda foi posteriormente anulada.
    [taken-up] A decisão de fazer sua a emenda foi posteriormente anulada.
    [fallen] A emenda deixou posteriormente de estar prejudicada, por ter sido anulado o ato em causa.
    [referred] A remissão da emenda foi posteriormente anulada.
    [position] { $count ->
        [one] A posição da seguinte parte foi posteriormente anulada: { $parties }.
       *[other] As posições das seguintes partes foram posteriormente anuladas: { $parties }.
    }
    [parked] O adiamento do exame da cláusula foi posteriormente anulado.
    [unparked] O recomeço do exame foi posteriormente anulado.
    [drafted] A alteração do texto foi posteriormente anulada.
    [decision] A decisão foi posteriormente anulada.
   *[other] Este ato foi posteriormente anulado.
}
record-restored = { $what ->
    [tabled] A apresentação da emenda foi posteriormente restabelecida.
    [received] A numeração da emenda foi posteriormente restabelecida.
    [seconded] O apoio à emenda foi posteriormente restabelecido.
    [adopted] A adoção da emenda foi posteriormente restabelecida.
    [not-adopted] A decisão de não adotar a emenda foi posteriormente restabelecida.
    [withdrawn] A retirada da emenda foi posteriormente restabelecida.
    [taken-up] A decisão de fazer sua a emenda foi posteriormente restabelecida.
    [fallen] A emenda ficou posteriormente de novo prejudicada.
    [referred] A remissão da emenda foi posteriormente restabelecida.
    [position] { $count ->
        [one] A posição da seguinte parte foi posteriormente restabelecida: { $parties }.
       *[other] As posições das seguintes partes foram posteriormente restabelecidas: { $parties }.
    }
    [parked] O adiamento do exame da cláusula foi posteriormente restabelecido.
    [unparked] O recomeço do exame foi posteriormente restabelecido.
    [drafted] A alteração do texto foi posteriormente restabelecida.
   *[other] O que fora anulado foi posteriormente restabelecido.
}
record-undone-later = Isso ocorreu fora da presente sessão.
record-elsewhere = O seguinte ato, registado antes da presente sessão, foi anulado:
record-other = { $who } fez constar o seguinte:

## Items set aside, decisions, the end

record-nothing = Nada foi registado sob este ponto.
record-other-matters = Outros assuntos
record-parked = O exame da cláusula foi adiado.
record-parked-because = O exame da cláusula foi adiado, com a seguinte indicação:
record-unparked = O exame da cláusula foi retomado.
record-set-aside = { $count ->
    [one] Ponto adiado
   *[other] Pontos adiados
}
record-pending-amendments = { $when ->
    [close] { $count ->
        [one] Emenda pendente no encerramento da sessão
       *[other] Emendas pendentes no encerramento da sessão
    }
   *[now] { $count ->
        [one] Emenda pendente à data da redação desta ata
       *[other] Emendas pendentes à data da redação desta ata
    }
}
record-pending-to = { $clause }. Autor: { $who }.
record-pending-by = Autor: { $who }.
record-not-agreed = { $when ->
    [close] { $count ->
        [one] Cláusula não acordada no encerramento da sessão
       *[other] Cláusulas não acordadas no encerramento da sessão
    }
   *[now] { $count ->
        [one] Cláusula não acordada à data da redação desta ata
       *[other] Cláusulas não acordadas à data da redação desta ata
    }
}
record-open-contested = { $count ->
    [one] opõe-se a seguinte parte: { $parties }
   *[other] opõem-se as seguintes partes: { $parties }
}
record-open-stale = { $count ->
    [one] a posição da seguinte parte referia-se a outra redação: { $parties }
   *[other] as posições das seguintes partes referiam-se a outra redação: { $parties }
}
record-open-missing = { $count ->
    [one] falta a posição da seguinte parte: { $parties }
   *[other] faltam as posições das seguintes partes: { $parties }
}
record-open = { $clause }: { $what }.
record-open-and = { $first }; { $next }
record-untouched = { $count ->
    [one] Além disso, { $count } cláusula que a sessão não abordou e sobre a qual ninguém se pronunciou.
   *[other] Além disso, { $count } cláusulas que a sessão não abordou e sobre as quais ninguém se pronunciou.
}
record-decisions = { $count ->
    [one] Decisão
   *[other] Decisões
}
record-plan-adopted = O plano foi declarado adotado («{ $name }»).
record-plan-adopted-by = { $who } declarou o plano adotado («{ $name }»).
record-clauses-adopted = { $count ->
    [one] Foi declarada adotada a seguinte cláusula («{ $name }»):
   *[other] Foram declaradas adotadas as seguintes cláusulas («{ $name }»):
}
record-clauses-adopted-by = { $count ->
    [one] { $who } declarou adotada a seguinte cláusula («{ $name }»):
   *[other] { $who } declarou adotadas as seguintes cláusulas («{ $name }»):
}
record-overruled = A presidência assim o declarou embora o acordo não fosse completo, pelo seguinte motivo:
record-overruled-objections = { $count ->
    [one] A presidência não atendeu a objeção da seguinte parte: { $parties }.
   *[other] A presidência não atendeu as objeções das seguintes partes: { $parties }.
}
record-overruled-missing = { $count ->
    [one] Faltava a posição da seguinte parte sobre esta redação: { $parties }.
   *[other] Faltavam as posições das seguintes partes sobre esta redação: { $parties }.
}
record-ad-referendum = Acordo ad referendum: { $parties }.
record-reservations = { $count ->
    [one] Foi mantida a seguinte reserva:
   *[other] Foram mantidas as seguintes reservas:
}
record-reservation = { $party }: { $clause }
record-rescinded = A adoção «{ $name }» foi revogada.
record-rescinded-by = { $who } revogou a adoção «{ $name }».
record-close = Encerramento da sessão
record-closed = A sessão foi encerrada às { $time }.
record-still-open = A sessão não tinha sido encerrada quando esta ata foi redigida.
record-changes = { $count ->
    [one] Alteração em que assenta esta ata
   *[other] Alterações em que assenta esta ata
}
record-entry = { $date }, { $time }. { $subject } (registado por { $recorder }).

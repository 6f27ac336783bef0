### O que volta do Word: as alterações de um documento enviado, como emendas.

back-value-as = NOME=PARTE
back-help-as = Por quem fala um autor do ficheiro Word, quando o plano conhece esse nome como de outra parte; pode repetir-se
back-as = { $word } não diz quem fala por quem. Escreva --as "NOME=PARTE", por exemplo --as "A. Diallo=workers".
back-again = { $file } já tinha sido recebido, com a alteração { $commit }. Nada foi feito.
back-no-stamp = { $file } não diz de que plano nem de que versão provém. --show mostra o que contém.
back-other-plan = Este ficheiro pertence ao plano de { $plan }. Aqui está: { $own }.
back-unknown-revision = Este ficheiro foi enviado a partir de uma versão do plano que não está aqui. Traga primeiro essa versão: plenary merge.
back-other-party = Em plan.toml, «{ $name }» fala por: { $voice }. Diga de quem são estas palavras: --as "{ $name }=...".
back-other-parties = Em plan.toml, «{ $name }» é um nome de várias partes. Diga de quem são estas palavras: --as "{ $name }=...".
back-no-author = O ficheiro não nomeia ninguém «{ $name }». { $count ->
        [0] Não nomeia ninguém que tenha alterado ou dito alguma coisa.
       *[other] Nomeia: { $known }.
    }
back-cannot = O que o ficheiro altera em { $clause } não pode ser apresentado: { $why } Nada foi apresentado.
back-too-much = O que este ficheiro altera soma mais de 32 MB de texto. Nada foi apresentado. Envie o plano por partes, com --split, e traga cada uma em separado.
back-too-many = Este ficheiro contém mais de { $most } alterações, ou as de mais de { $authors } autores: é mais do que uma reunião pode tratar. Nada foi apresentado. Envie o plano por partes, com --split, e traga cada uma em separado.
back-untracked = não registado no ficheiro
back-nothing = O ficheiro não propõe nada. Nada foi apresentado.
back-under-new = sob «{ $title }», que é nova
back-done = { $count ->
        [one] Foi apresentada uma emenda. Recebe o seu número quando o secretariado a regista.
       *[other] Foram apresentadas { $count } emendas. Recebem o seu número quando o secretariado as regista.
    }
back-unplaced = Sem lugar, { $author }: { $text }
back-silent = { $count ->
        [one] Uma alteração não ficou registada no ficheiro: alguém desligou o registo, ou aceitou ou rejeitou o que tínhamos marcado. É proposta em nome de quem traz o ficheiro.
       *[other] { $count } alterações não ficaram registadas no ficheiro: alguém desligou o registo, ou aceitou ou rejeitou o que tínhamos marcado. São propostas em nome de quem traz o ficheiro.
    }
back-fallen = { $count ->
        [one] Uma emenda caduca: o texto sobre o qual foi redigida já não existe.
       *[other] { $count } emendas caducam: o texto sobre o qual foram redigidas já não existe.
    }
back-met = { $count ->
        [one] Uma alteração já está no plano.
       *[other] { $count } alterações já estão no plano.
    }
back-looks = { $count ->
        [one] Uma alteração de mera forma foi deixada de lado.
       *[other] { $count } alterações de mera forma foram deixadas de lado.
    }
back-headers = { $count ->
        [one] Um cabeçalho ou rodapé não foi lido.
       *[other] { $count } cabeçalhos e rodapés não foram lidos.
    }
foreign-value-from = ANO|FICHEIRO
foreign-help-from = O ano em que começa a redação: dois anos de redação, três de execução; ou um ficheiro Word (.docx) de que se faz o plano, com as suas alterações registadas como histórico
foreign-file = { $word } não é um ano de 1900 a 2200 nem um ficheiro Word. O que pode ser lido é um .docx.
foreign-subject = Retomar alterações registadas de { $file }
foreign-who = { $file } tem alterações de pessoas de quem ninguém diz por quem falam: { $names }. Diga-o de cada uma: --as "NOME=PARTE".
foreign-ask = Por quem fala «{ $name }» ({ $parties })?
foreign-nameless = (sem nome)
back-subject = Apresentar emendas de um ficheiro Word
foreign-comments = { $count ->
        [one] Um comentário não faz parte do plano; plenary import { $file } --show mostra-o.
       *[other] { $count } comentários não fazem parte do plano; plenary import { $file } --show mostra-os.
    }

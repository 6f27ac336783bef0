### Duas linhas de trabalho reunidas: o que disso se diz no histórico de um plano e na linha de comandos.

store-unrelated = As duas não têm nenhuma alteração em comum: não são dois estados de um mesmo plano. Nada foi alterado. Veja se este é o repositório certo, ou obtenha um clone do outro com «git clone».
store-nothing-unfinished = Não se encontrou aqui nenhuma fusão a refazer: nenhuma está por acabar, e a última alteração não reúne nada com marcas de conflito. Nada foi alterado.

## No histórico

merge-subject =
    { $count ->
        [0] Reunir { $name }
        [one] Reunir { $name }; um lugar colide e é proposto
       *[other] Reunir { $name }; { $count } lugares colidem e são propostos
    }
merge-left = Em { $path } ambos alteraram o mesmo. Fica como estava aqui; do outro lado não foi tomado: { $theirs }
merge-left-file = { $path } foi alterado em ambos os lados. Fica como estava aqui; o que o outro lado tem está na sua própria linha do histórico.
merge-left-later = Em { $path } encontraram-se duas posições de uma mesma parte sobre as mesmas palavras. Vale a mais recente; a outra está na linha do histórico em que foi tomada.
merge-left-adopted = { $path } foi adotada no outro lado e aqui não. As suas palavras entraram com ela, pelo que vale como adotada.
merge-renumbered = { $from } do outro lado é { $to } a partir de agora: o número tinha sido dado aqui.
merge-taken-back = O que tinha entrado aqui com «{ $called }» foi anulado depois e fica de fora.
merge-again = Para o ter de novo no plano: plenary redo { $undo }
merge-kind =
    { $kind ->
        [words] as mesmas palavras foram alteradas de outro modo
        [value] dois valores
        [place] movida para dois lugares
        [removal] alterada aqui, suprimida lá
        [return] suprimida aqui, alterada lá
        [twice] duas cláusulas novas com um mesmo id
        [settings] alterado de outro modo
        [dialogue] outros passos em cada lado
        [adopted] adotada lá, aqui não
        [late] adotada num lado, emendada no outro
        [positions] uma parte tomou duas posições sobre as mesmas palavras
       *[file] alterado em ambos os lados
    }

## Na linha de comandos

cli-group-share = Partilhá-lo
cli-merge-about = Reunir outra linha de trabalho com esta, palavra por palavra
cli-merge-usage = plenary merge REVISÃO [--dry-run] [--json] [--party PARTE]
cli-merge-more =
    As cláusulas são reunidas por id, os campos por nome, as listas e linhas por
    elemento, a prosa por palavra. Onde ambos os lados alteraram as mesmas palavras, fica o
    que está aqui e a outra redação é apresentada como emenda da sua parte: nada se perde,
    e nenhuma marca de conflito entra num texto. As palavras guardam a bandeira de quem as
    escreveu. --redo refaz uma fusão que o git deixou por acabar, ou com as suas marcas nos
    ficheiros.
cli-install-merge-driver-about = Fazer com que «git merge» reúna os planos como o Plenary
cli-install-merge-driver-usage = plenary install-merge-driver [--remove]
cli-install-merge-driver-more =
    Só para este repositório: uma linha em .gitattributes, que viaja com o plano, e o
    comando nas definições do git, que não viaja. Onde «git merge» encontra as mesmas
    palavras alteradas de outro modo, para com o que está aqui, e «plenary merge --redo»
    faz o resto.
cli-merge-driver-about = Reunir um ficheiro para o git
cli-merge-driver-usage = plenary merge-driver BASE NOSSO DELES CAMINHO
cli-help-merge-revision = O que fazer entrar: um ramo, um commit, uma etiqueta
cli-help-merge-dry-run = Dizer o que daí resultaria; nada é escrito
cli-help-merge-redo = Refazer a fusão que o git deixou por acabar ou com marcas de conflito
cli-help-merge-party = Para quem a fusão é registada; senão, a voz pela qual o plano conhece a chave que assina ou quem regista, e senão o secretariado
cli-help-merge-remove = Retirar de novo estas definições
cli-help-merge-base = O ficheiro de que ambos provêm
cli-help-merge-ours = O ficheiro daqui; o resultado é escrito nele
cli-help-merge-theirs = O ficheiro que entra
cli-help-merge-path = Onde está o ficheiro no repositório
cli-value-file = FICHEIRO
cli-merge-no-revision = Diga o que fazer entrar: um ramo, um commit ou uma etiqueta; ou então --redo.
cli-merge-nothing = Tudo o que { $name } tem já está aqui: não há nada a reunir.
cli-merge-forward = Nada tinha sido registado aqui desde então: o plano está agora onde está { $name }.
cli-merge-would-forward = Nada foi registado aqui desde então: o plano estaria onde está { $name }.
cli-merge-done =
    { $count ->
        [0] { $name } foi reunido; nada colide.
        [one] { $name } foi reunido; um lugar colide.
       *[other] { $name } foi reunido; { $count } lugares colidem.
    }
cli-merge-would =
    { $count ->
        [0] { $name } seria reunido; nada colide.
        [one] { $name } seria reunido; um lugar colide.
       *[other] { $name } seria reunido; { $count } lugares colidem.
    }
cli-merge-changes =
    { $count ->
        [one] { $party }: { $count } alteração
       *[other] { $party }: { $count } alterações
    }
cli-merge-nobody = não atribuídas
cli-merge-case = { $place }: { $kind }. Fica o que está aqui; o outro é { $amendment } ({ $party }).
cli-merge-case-unnumbered = { $place }: { $kind }. Fica o que está aqui; o outro é { $amendment }.
cli-merge-case-left = { $place }: { $kind }. Fica o que está aqui; o outro fica no histórico.
cli-merge-case-later = { $place }: { $kind }. Vale a mais recente; a outra fica no histórico. Pergunte à parte.
cli-merge-case-adopted = { $place }: { $kind }. As suas palavras entraram, pelo que vale como adotada. Anule a adoção se a sala não as quiser.
cli-merge-place = { $number }, { $field }
cli-merge-renumbered = { $from } do outro lado é { $to } a partir de agora.
cli-driver-installed = «git merge» passa a reunir os planos deste repositório como o Plenary. Registe o ficheiro .gitattributes para que viaje com o plano. Retira-se com «plenary install-merge-driver --remove».
cli-driver-removed = «git merge» volta a reunir os planos deste repositório linha a linha.
cli-driver-none = «git merge» não usa o Plenary neste repositório: não há nada a retirar.
cli-driver-collides = { $path }: ambos os lados alteraram o mesmo. O ficheiro fica como está aqui, sem marcas. Termine com «plenary merge --redo», que apresenta a outra redação pela sua parte; ou anule tudo com «git merge --abort».

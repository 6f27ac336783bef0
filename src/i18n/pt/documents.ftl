### Documentos: ficheiros Word, recebidos e escritos.

documents-old = { $file } é um ficheiro Word antigo ou protegido. Abra-o no Word e guarde-o como .docx sem palavra-passe.
documents-not-word = { $file } não é um ficheiro Word. O que pode ser lido é um .docx.
documents-broken = { $file } está danificado: falta uma parte ou não pode ser lida. Abra-o no Word e guarde-o de novo como .docx.
documents-macros = { $file } contém macros. O Plenary não lê tais ficheiros; guarde-o como .docx.
documents-objects = { $file } contém objetos de outros programas (OLE ou ActiveX). O Plenary não lê tais ficheiros; retire-os e guarde-o de novo.
documents-pieces = { $file } incorpora outros documentos. O Plenary não lê tais ficheiros; abra-o no Word, deixe que os incorpore e guarde-o de novo como .docx.
documents-long = { $file } não é um ficheiro Word seguro: tem mais de 64 MB.
documents-parts = { $file } não é um ficheiro Word seguro: tem mais de 2000 partes.
documents-unpacks = { $file } não é um ficheiro Word seguro: descomprimido passa de 256 MB, ou contém mais texto do que um documento.
documents-nests = { $file } não é um ficheiro Word seguro: está mais aninhado, ou tem mais elementos, do que um documento.
documents-entities = { $file } não é um ficheiro Word seguro: define entidades.
documents-twice = { $file } não é um ficheiro Word seguro: duas das suas partes têm o mesmo nome.
documents-climbs = { $file } não é um ficheiro Word seguro: uma das suas partes leva para fora dele.
documents-no-author = sem nome
documents-comment = Comentário, { $author }: { $text }
documents-unread-notes = { $count ->
        [one] Uma nota de rodapé não foi lida.
       *[other] { $count } notas de rodapé não foram lidas.
    }
documents-unread-headers = { $count ->
        [one] Um cabeçalho ou rodapé não foi lido.
       *[other] { $count } cabeçalhos e rodapés não foram lidos.
    }
documents-unread-outside = { $count ->
        [one] Uma ligação leva para fora do ficheiro; não foi seguida.
       *[other] { $count } ligações levam para fora do ficheiro; não foram seguidas.
    }
cli-export-about = Escrever o plano como documento, com as alterações ou sem elas
cli-export-usage = plenary export FORMATO CAMINHO [BASE[..REV]] [--tracked | --clean | --amendments | --adopted] [--clause CLÁUSULA]... [--split] [--editable] [--force]
cli-export-more =
    Cada inserção e cada supressão desde BASE é marcada como alteração da sua parte; no
    Word, aceitá-las todas dá o texto de REV, rejeitá-las todas o de BASE. Sem BASE, o
    que mudou desde a última adoção, ou desde o início. CAMINHO pode ser - para a saída
    padrão. md e txt têm as marcas de diff, html é uma página por si só.
documents-help-format = O que escrever: { $formats }
documents-help-path = Onde o escrever; - é a saída padrão
documents-help-tracked = Cada alteração como alteração registada da sua parte; é o que se escreve de qualquer modo
documents-help-clean = O texto tal como está, sem qualquer marca
documents-help-amendments = As emendas pendentes como alterações registadas das suas partes, cada uma com o seu número e a sua razão
documents-help-editable = O Word regista o que os leitores alteram, e eles não podem desligá-lo
documents-help-force = Escrever por cima de um ficheiro que já existe
documents-exists = { $path } já existe. Dê outro nome, ou --force para escrever por cima.
documents-written = { $changes ->
        [0] Escrito em { $path }.
        [one] Escrito em { $path }, com uma alteração registada.
       *[other] Escrito em { $path }, com { $changes } alterações registadas.
    }
documents-slow = { $changes } alterações registadas: os processadores de texto ficam lentos acima de 5000. --split escreve um ficheiro por objetivo.
documents-unattributed = não atribuído
documents-page = Página
documents-of-pages = de
documents-contents = O índice aparece aqui quando o documento é aberto e os seus campos são atualizados.
documents-revision = Texto de { $day }, revisão { $rev }
documents-since = As alterações são marcadas desde { $base }.
documents-end = Fim de { $plan }, revisão { $rev }
documents-moved-from = Deslocado de { $number }
documents-earlier = { $stance }, sobre um texto anterior
documents-consensus = Posição das partes na revisão { $rev }
documents-budget = Orçamento
documents-indicators = Indicadores
documents-clause = Cláusula
documents-item = Rubrica
documents-year = Ano
documents-amount = Montante
documents-cost = Custo: { $name }
documents-funding = Financiamento: { $name }
documents-indicator = Indicador
documents-baseline = Valor de referência
documents-target = Meta
documents-pending = Estão marcadas as alterações que as emendas pendentes propõem.
documents-unmarked = Nada está marcado.
documents-amendment = { $number }: { $verb }
documents-amendment-words = Outras palavras já estão marcadas aqui. Propõe:
documents-amendment-whole = Trata da cláusula inteira; não está marcada em parte alguma.

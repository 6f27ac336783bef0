### Os documentos no ecrã: o que se escreve, para quem, desde quando e onde.

app-documents = Enviar como documento
app-documents-help = Escreve o plano como ficheiro Word, página, Markdown, texto, livro de cálculo, Akoma Ntoso, IATI ou sítio: pergunta o quê, para quem, desde quando e onde.
app-documents-what = Escrever o quê?
app-documents-tracked = Word, todas as alterações registadas
app-documents-clean = Word, o texto tal como está
app-documents-amendments = Word, emendas pendentes como alterações
app-documents-adopted = Word, tal como foi adotado por último
app-documents-page = Uma página para o navegador, alterações marcadas
app-documents-markdown = Markdown, alterações marcadas
app-documents-text = Texto, alterações marcadas
app-documents-whom = Para quem?
app-documents-read = Para quem o lê
app-documents-edit = Para quem o altera: o Word regista cada alteração
app-documents-since = Alterações desde quando?
app-documents-where = Escrevê-lo onde?
app-documents-where-hint = Um ficheiro; Tab completa as pastas
app-documents-writing = A escrever { $file } …
documents-stage-read = A ler as alterações …
documents-stage-compare = A comparar …
documents-stage-write = A escrever o documento …
app-documents-written = { $changes ->
        [0] Escrito: { $file }
        [one] Escrito com uma alteração registada: { $file }
       *[other] Escrito com { $changes } alterações registadas: { $file }
    }
app-documents-folder = { $path } é uma pasta. Acrescente o nome de um ficheiro.
app-documents-exists = { $path } já existe. Dê outro nome.
app-documents-not-made = Não foi possível fazer o documento.

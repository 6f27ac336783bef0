### What a site offers to download.

site-downloads = Transferências
site-downloads-about = O plano em documentos para processadores de texto, folhas de cálculo e outros programas, e os seus próprios ficheiros. Todos são da mesma revisão que estas páginas.
site-download = Conteúdo
site-format = Formato
site-size = Tamanho
site-format-of = { $format ->
        [docx] Word (.docx)
        [xlsx] Excel (.xlsx)
        [md] Markdown (.md)
        [csv] tabela CSV (.csv)
       *[zip] arquivo ZIP com ficheiros TOML (.zip)
    }
site-download-link = { $what }: { $format }, { $size }
site-download-clean = O texto tal como está
site-download-tracked = O texto com cada alteração desde a última adoção, ou o início, marcada
site-download-book = Orçamento, indicadores, registos e posições
site-download-text = O texto com sinais simples
site-download-table = Tabela: { $table }
site-download-files = { $count ->
        [one] O ficheiro do plano
       *[other] Os { $count } ficheiros do plano
    }
site-download-slow = No ficheiro Word há { $changes } alterações marcadas. Os processadores de texto ficam lentos acima de 5000; a página das alterações mostra-as todas.
site-size-bytes = { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
site-size-kilo = { $size } kB
site-size-mega = { $whole },{ $tenth } MB
site-help-without-files = Não oferecer para transferência os ficheiros do plano
site-addresses = Os ficheiros do plano, que o sítio oferece para transferência, contêm endereços de correio. Com --without-files ficam de fora.
site-too-large = O plano tem demasiados ficheiros para um só arquivo ZIP. Com --without-files, o sítio é escrito sem eles.
site-stage-write = A escrever as páginas …

site-folder-only = Um sítio é uma pasta de páginas. Indique uma em vez de -.
site-only = --without-files é para o sítio: plenary export site OUT
documents-one-range = Basta um BASE..REV, e { $more } está a mais. Só o sítio aceita vários planos: plenary export site OUT PLAN...
documents-help-range = O que comparar: BASE ou BASE..REV; para o sítio, planos
app-documents-workbook = Excel, orçamento, indicadores e registos
app-documents-akn = Akoma Ntoso para sistemas de redação, alterações marcadas
app-documents-site = Um sítio: páginas e transferências para todos
app-documents-iati = IATI para doadores, números vigentes
app-iati-reporter = Quem publica?
app-iati-reporter-hint = Identificador na IATI, tipo de organização, nome: XM-DAC-41122, 40, UNICEF
app-iati-shares = Que percentagem tem cada país?
app-iati-shares-hint = 100 no total, por exemplo ML=60,SN=40
app-iati-shares-all = Indique a percentagem de cada um destes países, e de nenhum outro: { $countries }
app-iati-begins = Quando começa o que não tem data?
app-iati-begins-hint = Um dia, por exemplo 2006-01-31
app-documents-where-folder = Uma pasta nova, ou a de um sítio anterior; Tab completa pastas
app-documents-site-written = O sítio está em { $file }. Abra lá index.html.

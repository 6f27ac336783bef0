### What the room `plan` says.

## Voices

voice-government = Governo
voice-employers = Empregadores
voice-workers = Trabalhadores
voice-civil-society = Sociedade civil
voice-advisers = Consultores
voice-secretariat = Secretariado

## Kinds of clauses

kind-chapeau = Preâmbulo
kind-finding = Constatação
kind-recommendation = Recomendação
kind-objective = Objetivo
kind-action = Ação

## Fields

field-title = Título
field-text = Texto
field-kind = Tipo
field-lead = Organização responsável
field-partners = Organizações parceiras
field-start = Início
field-end = Fim
field-guarantee = Garantia
field-aspect = Aspeto da avaliação
field-groups = Grupos de pessoas
field-exclusion = Exclusão dos cuidados de saúde
field-indicator = Indicadores
field-benefit = Prestações
field-coverage = Cobertura
field-contribution = Contribuições
field-cost = Custos
field-funding = Financiamento
field-support = Apoio
field-milestone = Marcos
field-progress = Progressos
field-other = { $key }

## Stages of a plan

stage-diagnosis = Diagnóstico
stage-seminar = Seminário
stage-drafting = Redação
stage-adopted = Adotado
stage-implementation = Execução
stage-campaign = Campanha

## Guarantees of a social protection floor

guarantee-essential-health-care = Cuidados de saúde essenciais
guarantee-children = Segurança de rendimento para as crianças
guarantee-active-age = Segurança de rendimento para as pessoas em idade ativa
guarantee-older-persons = Segurança de rendimento para as pessoas idosas

## Aspects of the assessment matrix

aspect-existing-provisions = Disposições existentes
aspect-planned-provisions = Disposições previstas
aspect-policy-gaps = Lacunas das políticas
aspect-implementation-issues = Problemas de aplicação
aspect-recommendations = Recomendações

## Files that cannot be read

plan-syntax = Isto não é TOML válido. Espera-se uma linha como key = "value", uma [tabela] ou um comentário #.
plan-syntax-string = O texto entre aspas não é válido aqui. Feche-o com as mesmas aspas e escreva \\ para uma barra invertida.
plan-syntax-duplicate-key = Esta chave já figura mais acima. Deixe apenas uma das duas.
plan-missing-key = Falta a chave «{ $key }». Acrescente-a.
plan-expected-string = «{ $key }» deve ser um texto entre aspas retas.
plan-expected-integer = «{ $key }» deve ser um número inteiro.
plan-expected-number = «{ $key }» deve ser um número como 1250 ou 0.10, sem aspas e com não mais de 1000 algarismos.
plan-expected-flag = «{ $key }» deve ser true ou false, sem aspas.
plan-expected-date = «{ $key }» deve ser uma data como 2010-12-31, sem aspas.
plan-expected-strings = «{ $key }» deve ser uma lista de textos como ["um", "dois"].
plan-expected-tables = «{ $key }» deve ser uma tabela que comece por [[{ $key }]].
plan-expected-table = «{ $key }» deve ser uma tabela que comece por [{ $key }].
plan-expected-choice = «{ $key }» deve ser uma destas palavras: { $choices }.
plan-wrong-stem = O ficheiro chama-se «{ $stem }», mas o seu identificador é «{ $id }». Dê-lhes o mesmo nome.
plan-bad-id = «{ $id }» não serve como «{ $key }». Um identificador tem minúsculas a-z, algarismos e hífenes, começa por uma letra ou um algarismo e não passa de 100 caracteres.
plan-device-name = «{ $id }» é no Windows o nome de um dispositivo: nenhum ficheiro se pode chamar assim. Escolha outro, por exemplo { $id }-1.
plan-duplicate-id = A cláusula «{ $id }» já tem o ficheiro { $path }. Elimine um dos dois ou mude-lhe o nome.
plan-not-utf8 = A partir daqui, o ficheiro não é UTF-8 válido. Guarde-o de novo como UTF-8.
plan-no-manifest = Não há plan.toml. Um plano começa por esse ficheiro.

## Problems of a whole plan

plan-newer-format = Este plano está no formato { $format }, escrito por uma versão mais recente do Plenary. Pode ser lido, mas não alterado; instale a versão mais recente.
plan-unknown-format = Não existe o formato { $format }. Escreva format = 1.
plan-duplicate-organisation = A organização «{ $id }» figura duas vezes. Elimine uma das duas ou mude-lhe o nome.
plan-duplicate-entry = A entrada «{ $id }» figura duas vezes. Elimine uma das duas ou mude-lhe o nome.
plan-scheme-kind = Um regime é «statutory» (legal) ou «community-based» (comunitário), não «{ $kind }».
plan-country = «{ $code }» não é um código de país. Use duas maiúsculas segundo a norma ISO 3166, como MZ.
plan-typed-taken =
    { $count ->
        [one] Foi retirado um carácter que ninguém vê: { $codes }.
       *[other] Foram retirados { $count } caracteres que ninguém vê: { $codes }.
    }
plan-language = «{ $tag }» não é um código de língua. Use, por exemplo, pt ou pt-MZ.
plan-time-zone = «{ $zone }» não é um fuso horário. Use um nome como Africa/Maputo ou America/Tegucigalpa. Até lá, cada hora continua a ser a do relógio que a registou.
plan-required-no-party = { $voice }: não é uma parte e o seu acordo não pode ser exigido.
plan-email-twice = O endereço { $email } figura em duas partes, pelo que nada lhe é atribuído. Deixe-o numa só.
plan-name-of = Nome de { $id }
plan-no-title = A cláusula não tem título. Dê-lhe um.
plan-missing-parent = A cláusula superior «{ $parent }» não existe. Mova a cláusula para baixo de outra.
plan-cyclic-parent = A cláusula depende de «{ $parent }», que por sua vez depende desta cláusula. Mova uma das duas.
plan-unknown-organisation = { $field }: em plan.toml não há nenhuma organização «{ $id }». Acrescente-a ou escolha outra.
plan-unknown-group = { $field }: em registers/groups.toml não há nenhum grupo «{ $id }». Acrescente-o ou escolha outro.
plan-listed-twice = { $field }: «{ $id }» aparece duas vezes. Retire uma das duas.
plan-unknown-guarantee = { $field }: «{ $id }» não é conhecido. Use essential-health-care, children, active-age ou older-persons.
plan-unknown-aspect = { $field }: «{ $id }» não é conhecido. Use existing-provisions, planned-provisions, policy-gaps, implementation-issues ou recommendations.
plan-dates-order = O fim, { $end }, é anterior ao início, { $start }. Corrija uma das duas datas.
plan-dates-outside = As datas ficam fora das de «{ $parent }», de que depende a cláusula.
plan-row-twice = { $field }: «{ $name }» aparece duas vezes. As linhas distinguem-se por { $columns }: altere uma delas ou retire-a.
plan-row-word = { $field } «{ $name }»: { $key } «{ $word }» não é conhecido. Use um de: { $choices }.
plan-two-of = { $field } «{ $name }» tem ao mesmo tempo { $one } e { $other }, que se excluem. Mantenha um.
plan-negative = { $field } «{ $name }»: { $key } é { $value }. Não pode ser inferior a zero.
plan-over-hundred = { $field } «{ $name }»: { $key } é { $value } por cento. Não pode ser mais de 100.
plan-share-small = { $field } «{ $name }»: { $key } é { $value } por cento. É o que se pretende? 20 por cento escreve-se 20.
plan-number-long = { $field } «{ $name }»: { $key } tem algarismos a mais para se calcular com ele. Escreva no máximo 18 antes do ponto e 9 depois.
plan-unknown-scheme = { $field }: não há nenhum regime «{ $id }» em registers/schemes.toml. Acrescente-o ou escolha outro.
plan-unknown-figure = { $field }: não há nenhum dado «{ $id }». Acrescente figures/{ $id }.toml ou escolha outro.
plan-coverage-of-nothing = { $field }: nenhuma prestação nem contribuição se chama «{ $id }». Acrescente uma ou corrija o nome.
plan-unknown-exclusion = { $field }: «{ $id }» não é conhecido. Use um de: { $choices }.
plan-support-circle = { $field }: o que «{ $from }» dá a «{ $scheme }» volta a «{ $from }». Retire uma destas linhas.
plan-support-over = { $field }: em { $year }, o que «{ $scheme }» recebe ultrapassa 100 por cento do que lhe falta. Reduza uma parte.
plan-figure-twice = O dado «{ $other }» mede o mesmo. Mantenha um dos dois, com todas as fontes.
plan-no-source = O valor de { $name } não tem fonte. Indique uma, ou diga que o seu estado é assumed.
plan-contested = As fontes divergem sobre { $year }. Enquanto nenhuma estiver marcada com used = true, o dado não está estabelecido.
plan-covered-more = «{ $name }»: { $people } pessoas cobertas são mais do que as { $all } do grupo. Corrija um dos dois números se for um erro.
plan-figure-needs = Um dado de medida { $measure } precisa de { $key }. Acrescente-o.
plan-costing-years = O cálculo de custos termina em { $to }, antes de começar em { $from }. Corrija um dos anos.
plan-overlap-two = Uma sobreposição é entre dois regimes. Indique dois.
plan-hidden-character = { $field }: o texto contém o carácter invisível { $code }. Elimine-o.

## Values that cannot be read

plan-value-list = { $field }: espera-se uma lista como «um, dois».
plan-value-indicator = { $field }: espera-se um indicador por linha, como «Pessoas abrangidas; unit: %; baseline: 12; baseline-year: 2005; target: 30; target-year: 2010».
plan-value-money = { $field }: espera-se um montante por linha, como «Formação; amount: 5000; currency: MZN; year: 2006».
plan-value-benefit = { $field }: espera-se uma prestação por linha, como «Pensão de base; scheme: basic-pension; group: older-persons; amount: 30; currency: XOF; per: month; price-year: 2004; index: prices; admin: 5».
plan-value-contribution = { $field }: espera-se uma contribuição por linha, como «Membros; scheme: health-mutual; group: informal-workers; amount: 0.60; currency: XOF; per: month; collected: 85».
plan-value-coverage = { $field }: espera-se uma linha por cada ano em que muda, como «Pensão de base; year: 2008; share: 60; path: even».
plan-value-support = { $field }: espera-se uma linha por cada ano em que muda, como «social-trust; scheme: health-mutual; year: 2007; share: 75».
plan-value-milestone = { $field }: espera-se um marco por linha, como «Lei perante o parlamento; date: 2006-03-31».
plan-value-progress = { $field }: espera-se um relato por linha, como «2006-06-30; note: em curso; indicator: Pessoas abrangidas; value: 15».
plan-value-number = { $field }: espera-se um número como 12 ou 12.5.
plan-value-year = { $field }: espera-se um ano como 2010.
plan-value-date = { $field }: espera-se uma data como 2010-12-31.
plan-value-moment = { $field }: espera-se um dia como 2026-02-01, ou um momento com o seu desvio como 2026-02-01T10:00:00+01:00.
plan-value-flag = { $field }: espera-se true (sim) ou false (não).
plan-value-kind = { $field }: espera-se chapeau, finding, recommendation, objective ou action.
plan-value-toml = { $field }: espera-se um valor TOML como "texto", 12 ou true.
plan-value-reserved = «{ $field }» não se altera como um campo. Um identificador nunca muda; para mudar o lugar de uma cláusula, mova-a.

## Edits that cannot be made

plan-edit-unknown = Não há nenhuma cláusula «{ $id }». O índice mostra as que existem.
plan-edit-exists = Já há uma cláusula «{ $id }». Escolha outro identificador.
plan-edit-no-parent = Não há nenhuma cláusula «{ $id }» sob a qual se colocar. Escolha outra cláusula superior.
plan-edit-has-children = { $count ->
    [one] { $count } cláusula depende de «{ $id }». Mova-a ou elimine-a primeiro.
   *[other] { $count } cláusulas dependem de «{ $id }». Mova-as ou elimine-as primeiro.
}
plan-edit-within-itself = «{ $id }» não pode ficar sob si mesma nem sob uma das suas próprias cláusulas. Escolha outra cláusula superior.
plan-edit-newer = Este plano está no formato { $format }, escrito por uma versão mais recente do Plenary. Instale-a para o alterar.
plan-edit-broken = O ficheiro de «{ $id }» não se consegue ler, pelo que não é alterado. Corrija primeiro o ficheiro; a verificação diz onde.
plan-edit-unwritable = Não foi possível alterar o ficheiro de «{ $id }» com segurança; nada mudou. Altere o ficheiro à mão.
plan-sheet-none = Um ficheiro «{ $path }» não contém dados, nem um cenário, nem um registo. Indique um que os contenha.
plan-sheet-broken = { $path } não pode ser lido e por isso não é alterado. Corrija primeiro o ficheiro; a verificação diz onde.
plan-sheet-unwritable = { $path } não pôde ser alterado com segurança; nada foi mudado. Edite o ficheiro à mão.
plan-mixed-scripts = A palavra «{ $word }» em «{ $field }» mistura letras de vários alfabetos ({ $codes }) e lê-se como outra. Escreva-a de novo se não for intencional.

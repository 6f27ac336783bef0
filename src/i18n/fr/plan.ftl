### What the room `plan` says.

## Voices

voice-government = Gouvernement
voice-employers = Employeurs
voice-workers = Travailleurs
voice-civil-society = Société civile
voice-advisers = Conseillers
voice-secretariat = Secrétariat

## Kinds of clauses

kind-chapeau = Chapeau
kind-finding = Constat
kind-recommendation = Recommandation
kind-objective = Objectif
kind-action = Action

## Fields

field-title = Titre
field-text = Texte
field-kind = Nature
field-lead = Organisation responsable
field-partners = Organisations partenaires
field-start = Début
field-end = Fin
field-guarantee = Garantie
field-aspect = Volet de l’évaluation
field-groups = Groupes de personnes
field-exclusion = Exclusion des soins de santé
field-indicator = Indicateurs
field-benefit = Prestations
field-coverage = Couverture
field-contribution = Cotisations
field-cost = Coûts
field-funding = Financement
field-support = Soutien
field-milestone = Jalons
field-progress = Avancement
field-other = { $key }

## Stages of a plan

stage-diagnosis = Diagnostic
stage-seminar = Séminaire
stage-drafting = Rédaction
stage-adopted = Adopté
stage-implementation = Mise en œuvre
stage-campaign = Campagne

## Guarantees of a social protection floor

guarantee-essential-health-care = Soins de santé essentiels
guarantee-children = Sécurité du revenu pour les enfants
guarantee-active-age = Sécurité du revenu pour les personnes d’âge actif
guarantee-older-persons = Sécurité du revenu pour les personnes âgées

## Aspects of the assessment matrix

aspect-existing-provisions = Dispositions existantes
aspect-planned-provisions = Dispositions prévues
aspect-policy-gaps = Lacunes des politiques
aspect-implementation-issues = Problèmes de mise en œuvre
aspect-recommendations = Recommandations

## Files that cannot be read

plan-syntax = Ce n’est pas du TOML valide. Attendu : une ligne comme key = "value", une [table] ou un commentaire #.
plan-syntax-string = Le texte entre guillemets n’est pas valide ici. Fermez-le par les mêmes guillemets et écrivez \\ pour une barre oblique inverse.
plan-syntax-duplicate-key = Cette clé figure déjà plus haut. N’en gardez qu’une.
plan-missing-key = La clé « { $key } » manque. Ajoutez-la.
plan-expected-string = « { $key } » doit être un texte entre guillemets droits.
plan-expected-integer = « { $key } » doit être un nombre entier.
plan-expected-number = « { $key } » doit être un nombre tel que 1250 ou 0.10, sans guillemets et d’au plus 1000 chiffres.
plan-expected-flag = « { $key } » doit être true ou false, sans guillemets.
plan-expected-date = « { $key } » doit être une date comme 2010-12-31, sans guillemets.
plan-expected-strings = « { $key } » doit être une liste de textes comme ["un", "deux"].
plan-expected-tables = « { $key } » doit être une table qui commence par [[{ $key }]].
plan-expected-table = « { $key } » doit être une table qui commence par [{ $key }].
plan-expected-choice = « { $key } » doit être l’un des mots suivants : { $choices }.
plan-wrong-stem = Le fichier s’appelle « { $stem } », mais son identifiant est « { $id } ». Donnez-leur le même nom.
plan-bad-id = « { $id } » ne convient pas pour « { $key } ». Un identifiant se compose de minuscules a-z, de chiffres et de traits d’union, commence par une lettre ou un chiffre et compte au plus 100 caractères.
plan-device-name = « { $id } » est chez Windows le nom d’un périphérique : aucun fichier ne peut y porter ce nom. Choisissez-en un autre, par exemple { $id }-1.
plan-duplicate-id = La clause « { $id } » a déjà le fichier { $path }. Supprimez ou renommez l’un des deux.
plan-not-utf8 = À partir d’ici, le fichier n’est pas de l’UTF-8 valide. Enregistrez-le de nouveau en UTF-8.
plan-no-manifest = Il n’y a pas de plan.toml. Un plan commence par ce fichier.

## Problems of a whole plan

plan-newer-format = Ce plan est au format { $format }, écrit par une version plus récente de Plenary. On peut le lire mais non le modifier ; installez la version plus récente.
plan-unknown-format = Il n’existe pas de format { $format }. Écrivez format = 1.
plan-duplicate-organisation = L’organisation « { $id } » figure deux fois. Supprimez ou renommez l’une des deux.
plan-duplicate-entry = L’entrée « { $id } » figure deux fois. Supprimez ou renommez l’une des deux.
plan-scheme-kind = Un régime est « statutory » (légal) ou « community-based » (communautaire), et non « { $kind } ».
plan-country = « { $code } » n’est pas un code de pays. Utilisez deux majuscules selon la norme ISO 3166, comme ML.
plan-typed-taken =
    { $count ->
        [one] Un caractère que personne ne voit a été enlevé : { $codes }.
       *[other] { $count } caractères que personne ne voit ont été enlevés : { $codes }.
    }
plan-language = « { $tag } » n’est pas un code de langue. Utilisez par exemple fr ou pt-MZ.
plan-time-zone = « { $zone } » n’est pas un fuseau horaire. Utilisez un nom comme Africa/Bamako ou America/Tegucigalpa. D’ici là, chaque heure reste celle de l’horloge qui l’a enregistrée.
plan-required-no-party = { $voice } : ce n’est pas une partie, son accord ne peut être requis.
plan-email-twice = L’adresse { $email } figure sous deux parties ; rien ne lui est donc attribué. Ne la gardez que sous une seule.
plan-name-of = Nom de { $id }
plan-no-title = La clause n’a pas de titre. Donnez-lui-en un.
plan-missing-parent = La clause parente « { $parent } » n’existe pas. Déplacez la clause sous une autre.
plan-cyclic-parent = La clause dépend de « { $parent } », qui dépend elle-même de cette clause. Déplacez l’une des deux.
plan-unknown-organisation = { $field } : plan.toml ne contient pas d’organisation « { $id } ». Ajoutez-la ou choisissez-en une autre.
plan-unknown-group = { $field } : registers/groups.toml ne contient pas de groupe « { $id } ». Ajoutez-le ou choisissez-en un autre.
plan-listed-twice = { $field } : « { $id } » y figure deux fois. Retirez l’une des deux mentions.
plan-unknown-guarantee = { $field } : « { $id } » est inconnu. Utilisez essential-health-care, children, active-age ou older-persons.
plan-unknown-aspect = { $field } : « { $id } » est inconnu. Utilisez existing-provisions, planned-provisions, policy-gaps, implementation-issues ou recommendations.
plan-dates-order = La fin, { $end }, précède le début, { $start }. Corrigez l’une des deux dates.
plan-dates-outside = Les dates sortent de celles de « { $parent } », dont dépend la clause.
plan-row-twice = { $field } : « { $name } » y figure deux fois. Les lignes se distinguent par { $columns } : modifiez l’une d’elles ou retirez-la.
plan-row-word = { $field } « { $name } » : { $key } « { $word } » n’est pas connu. Utilisez l’un de : { $choices }.
plan-two-of = { $field } « { $name } » a à la fois { $one } et { $other }, qui s’excluent. Gardez l’un des deux.
plan-negative = { $field } « { $name } » : { $key } vaut { $value }. Il ne peut pas être inférieur à zéro.
plan-over-hundred = { $field } « { $name } » : { $key } vaut { $value } pour cent. Il ne peut pas dépasser 100.
plan-share-small = { $field } « { $name } » : { $key } vaut { $value } pour cent. Est-ce voulu ? 20 pour cent s’écrit 20.
plan-number-long = { $field } « { $name } » : { $key } a trop de chiffres pour être calculé. Écrivez-en au plus 18 avant le point et 9 après.
plan-unknown-scheme = { $field } : il n’y a pas de régime « { $id } » dans registers/schemes.toml. Ajoutez-le ou choisissez-en un autre.
plan-unknown-figure = { $field } : il n’y a pas de donnée chiffrée « { $id } ». Ajoutez figures/{ $id }.toml ou choisissez-en une autre.
plan-coverage-of-nothing = { $field } : aucune prestation ni cotisation ne s’appelle « { $id } ». Ajoutez-en une ou corrigez le nom.
plan-unknown-exclusion = { $field } : « { $id } » n’est pas connu. Utilisez l’un de : { $choices }.
plan-support-circle = { $field } : ce que « { $from } » donne à « { $scheme } » revient à « { $from } ». Retirez l’une de ces lignes.
plan-support-over = { $field } : en { $year }, ce que reçoit « { $scheme } » dépasse 100 pour cent de ce qui lui manque. Réduisez une part.
plan-figure-twice = La donnée chiffrée « { $other } » mesure la même chose. Gardez l’une des deux, avec toutes les sources.
plan-no-source = La valeur de { $name } n’a pas de source. Indiquez-en une, ou dites que son statut est assumed.
plan-contested = Les sources divergent pour { $year }. Tant qu’aucune n’est marquée used = true, la donnée n’est pas établie.
plan-covered-more = « { $name } » : { $people } personnes couvertes, c’est plus que les { $all } du groupe. Corrigez l’un des deux nombres si c’est une erreur.
plan-figure-needs = Une donnée chiffrée de mesure { $measure } a besoin de { $key }. Ajoutez-le.
plan-costing-years = Le chiffrage finit en { $to }, avant de commencer en { $from }. Corrigez l’une des années.
plan-overlap-two = Un chevauchement concerne deux régimes. Nommez-en deux.
plan-hidden-character = { $field } : le texte contient le caractère invisible { $code }. Supprimez-le.

## Values that cannot be read

plan-value-list = { $field } : une liste est attendue, comme « un, deux ».
plan-value-indicator = { $field } : un indicateur par ligne est attendu, comme « Personnes couvertes; unit: %; baseline: 12; baseline-year: 2005; target: 30; target-year: 2010 ».
plan-value-money = { $field } : un montant par ligne est attendu, comme « Formation; amount: 5000; currency: XOF; year: 2006 ».
plan-value-benefit = { $field } : une prestation par ligne est attendue, par exemple « Pension de base; scheme: basic-pension; group: older-persons; amount: 30; currency: XOF; per: month; price-year: 2004; index: prices; admin: 5 ».
plan-value-contribution = { $field } : une cotisation par ligne est attendue, par exemple « Adhérents; scheme: health-mutual; group: informal-workers; amount: 0.60; currency: XOF; per: month; collected: 85 ».
plan-value-coverage = { $field } : une ligne est attendue pour chaque année où elle change, par exemple « Pension de base; year: 2008; share: 60; path: even ».
plan-value-support = { $field } : une ligne est attendue pour chaque année où il change, par exemple « social-trust; scheme: health-mutual; year: 2007; share: 75 ».
plan-value-milestone = { $field } : un jalon par ligne est attendu, par exemple « Loi devant le parlement; date: 2006-03-31 ».
plan-value-progress = { $field } : un compte rendu par ligne est attendu, comme « 2006-06-30; note: en cours; indicator: Personnes couvertes; value: 15 ».
plan-value-number = { $field } : un nombre est attendu, comme 12 ou 12.5.
plan-value-year = { $field } : une année est attendue, comme 2010.
plan-value-date = { $field } : une date est attendue, comme 2010-12-31.
plan-value-moment = { $field } : un jour est attendu, comme 2026-02-01, ou un instant avec son décalage, comme 2026-02-01T10:00:00+01:00.
plan-value-flag = { $field } : true (vrai) ou false (faux) est attendu.
plan-value-kind = { $field } : chapeau, finding, recommendation, objective ou action est attendu.
plan-value-toml = { $field } : une valeur TOML est attendue, comme "texte", 12 ou true.
plan-value-reserved = « { $field } » ne se modifie pas comme un champ. Un identifiant ne change jamais ; pour changer la place d’une clause, déplacez-la.

## Edits that cannot be made

plan-edit-unknown = Il n’y a pas de clause « { $id } ». Le sommaire montre celles qui existent.
plan-edit-exists = Il y a déjà une clause « { $id } ». Choisissez un autre identifiant.
plan-edit-no-parent = Il n’y a pas de clause « { $id } » sous laquelle se placer. Choisissez une autre clause parente.
plan-edit-has-children = { $count ->
    [one] { $count } clause dépend de « { $id } ». Déplacez-la ou supprimez-la d’abord.
   *[other] { $count } clauses dépendent de « { $id } ». Déplacez-les ou supprimez-les d’abord.
}
plan-edit-within-itself = « { $id } » ne peut se placer sous elle-même ni sous l’une de ses propres clauses. Choisissez une autre clause parente.
plan-edit-newer = Ce plan est au format { $format }, écrit par une version plus récente de Plenary. Installez-la pour le modifier.
plan-edit-broken = Le fichier de « { $id } » est illisible ; il n’est donc pas modifié. Corrigez d’abord le fichier ; la vérification dit où.
plan-edit-unwritable = Le fichier de « { $id } » n’a pu être modifié sans risque ; rien n’a changé. Modifiez le fichier à la main.
plan-sheet-none = Un fichier « { $path } » ne contient ni données chiffrées, ni scénario, ni registre. Indiquez-en un qui en contient.
plan-sheet-broken = { $path } ne peut pas être lu et n’est donc pas modifié. Corrigez d’abord le fichier ; le contrôle dit où.
plan-sheet-unwritable = { $path } n’a pas pu être modifié sans risque ; rien n’a été changé. Modifiez le fichier à la main.
plan-mixed-scripts = Le mot « { $word } » dans « { $field } » mêle des lettres de plusieurs alphabets ({ $codes }) et se lit comme un autre. Retapez-le si ce n’est pas voulu.

//! The headers that people give the columns of a table, in four languages.

use super::column::{Column, Kind};
use crate::export::Multiplier;
use crate::text;

impl Column {
    /// The headers that people give it, as [`plain`] makes them.
    fn headers(self) -> &'static [&'static str] {
        match self {
            Column::Id => &[
                "id",
                "code",
                "scheme id",
                "identifier",
                "identifiant",
                "identificador",
                "codigo",
                "scheme code",
                "code regime",
            ],
            Column::Name => &[
                "name",
                "scheme",
                "scheme name",
                "name scheme",
                "nom",
                "regime",
                "nom regime",
                "mutuelle",
                "nom mutuelle",
                "denomination",
                "intitule",
                "nombre",
                "nombre regimen",
                "regimen",
                "denominacion",
                "mutual",
                "nome",
                "nome regime",
                "designacao",
                "denominacao",
                "mutualidade",
                "organisation",
                "organization",
            ],
            Column::Country => &[
                "country",
                "country code",
                "pays",
                "code pays",
                "pais",
                "codigo pais",
                "iso",
                "iso2",
            ],
            Column::Place => &[
                "place",
                "location",
                "town",
                "city",
                "district",
                "region",
                "lieu",
                "localite",
                "ville",
                "commune",
                "lugar",
                "localidad",
                "ciudad",
                "municipio",
                "local",
                "localidade",
                "cidade",
                "concelho",
            ],
            Column::Founded => &[
                "founded",
                "year founded",
                "year foundation",
                "founding year",
                "established",
                "year established",
                "created",
                "year created",
                "creation",
                "fondee",
                "fondation",
                "annee fondation",
                "annee creation",
                "cree",
                "creee",
                "fundada",
                "fundado",
                "fundacion",
                "ano fundacion",
                "ano creacion",
                "creacion",
                "criada",
                "criado",
                "criacao",
                "ano criacao",
                "fundacao",
                "ano fundacao",
            ],
            Column::Kind => &[
                "kind",
                "type",
                "scheme type",
                "type scheme",
                "type regime",
                "genre",
                "tipo",
                "tipo regimen",
                "tipo regime",
            ],
            Column::Figure => &[
                "figure", "id", "code", "series", "chiffre", "serie", "cifra",
            ],
            Column::Measure => &["measure", "mesure", "medida", "variable"],
            Column::Group => &[
                "group",
                "population group",
                "groupe",
                "groupe population",
                "grupo",
                "grupo poblacion",
                "grupo populacao",
            ],
            Column::Scheme => &[
                "scheme",
                "scheme id",
                "scheme name",
                "regime",
                "nom regime",
                "mutuelle",
                "regimen",
                "nombre regimen",
                "nome regime",
            ],
            Column::Year => &[
                "year",
                "reference year",
                "survey year",
                "year survey",
                "annee",
                "annee reference",
                "annee enquete",
                "exercice",
                "ano",
                "ano referencia",
                "ano encuesta",
                "ejercicio",
                "ano inquerito",
            ],
            Column::Members => &[
                "members",
                "number members",
                "membership",
                "enrolled",
                "adherents",
                "membres",
                "nombre adherents",
                "nombre membres",
                "affilies",
                "nombre affilies",
                "miembros",
                "socios",
                "afiliados",
                "numero miembros",
                "numero afiliados",
                "numero socios",
                "membros",
                "associados",
                "numero membros",
                "numero associados",
                "aderentes",
                "inscritos",
            ],
            Column::Beneficiaries => &[
                "beneficiaries",
                "number beneficiaries",
                "protected persons",
                "persons protected",
                "beneficiaires",
                "nombre beneficiaires",
                "personnes protegees",
                "beneficiarios",
                "numero beneficiarios",
                "personas protegidas",
                "pessoas protegidas",
            ],
            Column::Contribution => &[
                "contribution",
                "contribution amount",
                "amount contribution",
                "premium",
                "dues",
                "cotisation",
                "montant cotisation",
                "cuota",
                "cotizacion",
                "monto cuota",
                "aporte",
                "prima",
                "contribucion",
                "contribuicao",
                "quota",
                "quotizacao",
                "montante contribuicao",
            ],
            Column::Currency => &["currency", "monnaie", "devise", "moneda", "divisa", "moeda"],
            Column::Per => &[
                "per",
                "par",
                "por",
                "periodicity",
                "frequency",
                "contribution period",
                "period",
                "periodicite",
                "periode",
                "frequence",
                "periodicidad",
                "periodo",
                "frecuencia",
                "periodicidade",
                "frequencia",
            ],
            Column::Collected => &[
                "collected",
                "collection rate",
                "recovery rate",
                "percent collected",
                "taux recouvrement",
                "recouvrement",
                "taux collecte",
                "recouvre",
                "recaudacion",
                "tasa recaudacion",
                "recaudado",
                "taxa cobranca",
                "cobranca",
                "cobrado",
                "taxa arrecadacao",
            ],
            Column::Value => &[
                "value",
                "valeur",
                "valor",
                "population",
                "total population",
                "population total",
                "population totale",
                "poblacion",
                "poblacion total",
                "populacao",
                "populacao total",
                "total",
            ],
            Column::Status => &[
                "status",
                "statut",
                "etat",
                "estado",
                "situacion",
                "situacao",
            ],
            Column::People => &[
                "people",
                "persons",
                "covered",
                "people covered",
                "persons covered",
                "number covered",
                "personnes",
                "personnes couvertes",
                "effectif",
                "couverts",
                "personas",
                "personas cubiertas",
                "cubiertos",
                "pessoas",
                "pessoas cobertas",
                "pessoas abrangidas",
                "cobertos",
            ],
            Column::Source => &[
                "source",
                "sources",
                "data source",
                "fuente",
                "fuentes",
                "fonte",
                "fontes",
            ],
        }
    }
}

/// The headers that a file of refused rows gives what it says of each: they are none of the table that it came from.
const REPORTS: [[&str; 4]; 4] = [
    ["line", "column", "header", "reason"],
    ["ligne", "colonne", "en-tête", "raison"],
    ["línea", "columna", "encabezado", "razón"],
    ["linha", "coluna", "cabeçalho", "razão"],
];

/// Whether a header is one of a report on refused rows.
pub fn is_report(header: &str) -> bool {
    REPORTS.as_flattened().contains(&header)
}

/// How many of a table's headers are its own, and not of the report that stands behind them in a file of refused rows.
pub fn before_report(headers: &[String]) -> usize {
    match headers.split_last_chunk::<4>() {
        Some((own, last)) if REPORTS.iter().any(|report| last == report) => own.len(),
        _ => headers.len(),
    }
}

/// The columns of a kind that a header can be.
pub fn meant(header: &str, kind: Kind) -> Option<Column> {
    let plain = plain(header);
    let mut columns = kind.columns().iter();
    let known =
        |column: &&Column| column.word() == plain || column.headers().contains(&plain.as_str());
    columns.find(known).copied()
}

/// A header reduced to what is compared: without accents and marks, what stands in brackets, thousands and small words.
pub fn plain(header: &str) -> String {
    const SMALL: [&str; 29] = [
        "of", "the", "in", "a", "de", "du", "des", "d", "l", "le", "la", "les", "en", "el", "los",
        "las", "del", "do", "da", "dos", "das", "o", "os", "as", "em", "n", "no", "nº", "º",
    ];
    let folded = text::fold(header);
    let mut bare = String::with_capacity(folded.len());
    let mut depth = 0_usize;
    for c in folded.chars() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            c if depth == 0 => bare.push(if c.is_alphanumeric() { c } else { ' ' }),
            _ => {}
        }
    }
    let small = |word: &&str| SMALL.contains(word) || Multiplier::spoken_of(word).is_some();
    let words: Vec<&str> = bare.split(' ').filter(|word| !word.is_empty()).collect();
    let kept: Vec<&str> = words.iter().copied().filter(|word| !small(word)).collect();
    // A header of small words alone is one all the same.
    if kept.is_empty() { words } else { kept }.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use strum::IntoEnumIterator;

    #[test]
    fn headers_of_four_languages_are_known() {
        for (header, column) in [
            ("Name of the scheme", Column::Name),
            ("NOM DE LA MUTUELLE", Column::Name),
            ("Nombre del régimen", Column::Name),
            ("Denominação", Column::Name),
            ("Pays", Column::Country),
            ("Localité", Column::Place),
            ("Année de création", Column::Founded),
            ("Año", Column::Year),
            ("Nombre d’adhérents", Column::Members),
            ("Number of members (thousands)", Column::Members),
            ("Número de afiliados", Column::Members),
            ("N.º de associados", Column::Members),
            ("Bénéficiaires", Column::Beneficiaries),
            ("Cotisation", Column::Contribution),
            ("Moeda", Column::Currency),
            ("Périodicité", Column::Per),
            ("Taux de recouvrement [%]", Column::Collected),
            ("Fuente", Column::Source),
        ] {
            assert_eq!(meant(header, Kind::Schemes), Some(column), "{header}");
        }
        assert_eq!(
            meant("Population totale, en milliers", Kind::Figures),
            Some(Column::Value)
        );
        assert_eq!(
            meant("Population (thousands)", Kind::Figures),
            Some(Column::Value)
        );
        assert_eq!(
            meant("Personnes couvertes", Kind::Coverage),
            Some(Column::People)
        );
        assert_eq!(meant("Remarks", Kind::Schemes), None);
    }

    #[test]
    fn what_is_said_of_refused_rows_is_known_in_four_languages() {
        use crate::i18n::{Catalogue, Language};
        for language in Language::iter() {
            let words = Catalogue::of(language);
            let report = [
                "import-refused-line",
                "import-refused-column",
                "import-refused-header",
                "import-refused-reason",
            ]
            .map(|id| words.word(id));
            let all: Vec<String> = std::iter::once("name".to_owned()).chain(report).collect();
            assert_eq!(before_report(&all), 1, "{all:?}");
            assert_eq!(before_report(&all[..4]), 4);
            for kind in Kind::iter() {
                assert!(all[1..].iter().all(|header| meant(header, kind).is_none()));
            }
        }
    }

    #[test]
    fn no_header_is_two_columns_of_a_kind() {
        for kind in Kind::iter() {
            let all = kind.columns().iter().flat_map(|column| {
                let own =
                    std::iter::once(column.word()).filter(|word| !column.headers().contains(word));
                own.chain(column.headers().iter().copied())
            });
            let mut seen = std::collections::BTreeSet::new();
            for header in all {
                assert!(seen.insert(header), "{header} twice in {kind:?}");
            }
        }
        for column in Column::iter() {
            for header in column.headers() {
                assert_eq!(plain(header), *header, "{column:?}");
            }
        }
    }
}

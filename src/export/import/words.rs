//! What people write in the cells of a table for the words of a plan, in four languages.

/// A word of a plan, and others for it.
pub type Word = (&'static str, &'static [&'static str]);

pub(super) const KINDS: &[Word] = &[
    (
        "statutory",
        &[
            "legal",
            "obligatoire",
            "obligatorio",
            "statutaire",
            "estatutario",
            "compulsory",
            "public",
            "publico",
        ],
    ),
    (
        "community-based",
        &[
            "community based",
            "community",
            "communautaire",
            "base communautaire",
            "comunitario",
            "comunitaria",
            "base comunitaria",
            "mutual",
            "mutuelle",
            "mutualiste",
            "mutualidad",
            "mutualidade",
            "mutua",
        ],
    ),
];
pub(super) const PERS: &[Word] = &[
    (
        "month",
        &[
            "monthly",
            "per month",
            "mois",
            "par mois",
            "mensuel",
            "mensuelle",
            "mes",
            "por mes",
            "mensual",
            "mensal",
        ],
    ),
    (
        "year",
        &[
            "yearly", "annual", "per year", "an", "par an", "annee", "annuel", "annuelle", "ano",
            "por ano", "anual",
        ],
    ),
    (
        "once",
        &[
            "one off", "une fois", "unique", "una vez", "unico", "unica", "uma vez",
        ],
    ),
];
pub(super) const MEASURES: &[Word] = &[
    ("population", &["poblacion", "populacao"]),
    ("gdp", &["pib", "gross domestic product"]),
    (
        "government-expenditure",
        &[
            "government expenditure",
            "public expenditure",
            "depenses publiques",
            "gasto publico",
            "despesa publica",
        ],
    ),
    ("prices", &["inflation", "prix", "precios", "precos"]),
    ("wages", &["salaires", "salarios"]),
    ("level", &["niveau", "nivel"]),
    (
        "exchange",
        &["exchange rate", "taux change", "tipo cambio", "taxa cambio"],
    ),
];
pub(super) const STATUSES: &[Word] = &[
    (
        "observed",
        &["observe", "observee", "observado", "observada"],
    ),
    (
        "estimated",
        &[
            "estimate",
            "estime",
            "estimee",
            "estimation",
            "estimado",
            "estimada",
        ],
    ),
    (
        "projected",
        &[
            "projection",
            "projete",
            "projetee",
            "proyectado",
            "proyectada",
            "proyeccion",
            "projetado",
            "projetada",
        ],
    ),
    (
        "assumed",
        &[
            "assumption",
            "suppose",
            "supposee",
            "hypothese",
            "supuesto",
            "supuesta",
            "suposto",
            "suposta",
        ],
    ),
];

//! Elements of a text that need no more than their names to be understood.

/// Whether no words stand in an element: what is said of others, formulas, and how signs are read aloud.
pub fn is_unread(element: &str) -> bool {
    matches!(
        element,
        "rPr"
            | "sectPr"
            | "sdtPr"
            | "sdtEndPr"
            | "tblPr"
            | "tblPrEx"
            | "tblGrid"
            | "customXmlPr"
            | "smartTagPr"
            | "instrText"
            | "delInstrText"
            | "fldData"
            | "rt"
            | "rubyPr"
            | "docPartPr"
    )
}

/// The character that an element stands for.
pub fn character(element: &str) -> Option<&'static str> {
    match element {
        "tab" | "ptab" => Some("\t"),
        "br" | "cr" => Some("\n"),
        "noBreakHyphen" => Some("\u{2011}"),
        "softHyphen" => Some("\u{ad}"),
        _ => None,
    }
}

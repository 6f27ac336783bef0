//! New files, in canonical key order.

use super::keys;
use super::splice::KEYS;
use crate::plan::row::{Cells, cells};
use crate::plan::{Clause, Field, Manifest, Organisation, quote};
use std::fmt::Write;

/// The file of a new clause.
pub fn write_clause(clause: &Clause) -> String {
    write_below(clause, "")
}

/// The same as the content of a table in another file; `path` leads the names of the tables in it: `new.`.
pub(crate) fn write_below(clause: &Clause, path: &str) -> String {
    let mut out = String::new();
    for key in KEYS {
        let value = match (key, value_of(clause, key)) {
            ("title" | "text", None) => Some(quote::basic("")),
            (_, value) => value,
        };
        if let Some(value) = value {
            pair(&mut out, key, &value);
        }
    }
    for (key, value) in &clause.unknown {
        pair(&mut out, &quote::key(key), value);
    }
    for field in Field::ROWS {
        let rows = clause.rows(field).map(|rows| rows.cells());
        blocks(
            &mut out,
            &format!("{path}{field}"),
            &rows.unwrap_or_default(),
        );
    }
    out
}

/// The TOML text of a key's value; absent where the key is left out. Tables are not written here.
pub(super) fn value_of(clause: &Clause, key: &str) -> Option<String> {
    let string = |text: &Option<String>| text.as_deref().map(quote::basic);
    match key {
        "id" => Some(quote::basic(clause.id.as_str())),
        "kind" => Some(quote::basic(clause.kind.slug())),
        "parent" => clause.parent.as_ref().map(|id| quote::basic(id.as_str())),
        "order" => Some(clause.order.to_string()),
        "title" if clause.title.is_empty() => None,
        "title" => Some(quote::basic(&clause.title)),
        "text" if clause.text.is_empty() => None,
        "text" => Some(quote::paragraphs(&clause.text)),
        "lead" => string(&clause.lead),
        "partners" => strings(&clause.partners),
        "start" => clause.start.map(|date| date.to_string()),
        "end" => clause.end.map(|date| date.to_string()),
        "guarantee" => string(&clause.guarantee),
        "aspect" => string(&clause.aspect),
        "groups" => strings(&clause.groups),
        "exclusion" => strings(&clause.exclusion),
        other => {
            let entry = clause.unknown.iter().find(|(name, _)| name == other);
            entry.map(|(_, text)| text.clone())
        }
    }
}

pub(crate) fn strings(items: &[String]) -> Option<String> {
    (!items.is_empty()).then(|| quote::list(items))
}

fn pair(out: &mut String, key: &str, value: &str) {
    let _ = writeln!(out, "{key} = {value}");
}

pub(super) fn blocks(out: &mut String, name: &str, rows: &[Cells]) {
    for row in rows {
        let _ = writeln!(out, "\n[[{name}]]");
        for (key, value) in row {
            pair(out, &quote::key(key), value);
        }
    }
}

/// `plan.toml` of a new plan.
pub fn write_manifest(manifest: &Manifest) -> String {
    let mut out = String::new();
    pair(&mut out, "format", &manifest.format.to_string());
    pair(&mut out, "id", &quote::basic(&manifest.id));
    pair(&mut out, "title", &quote::basic(&manifest.title));
    list(&mut out, "countries", &manifest.countries);
    pair(&mut out, "language", &quote::basic(&manifest.language));
    if let Some(zone) = &manifest.zone {
        pair(&mut out, "time-zone", &quote::basic(zone.name()));
    }
    pair(&mut out, "stage", &quote::basic(manifest.stage.slug()));
    let required: Vec<String> = manifest.required.iter().map(ToString::to_string).collect();
    list(&mut out, "required", &required);
    if manifest.seconding {
        pair(&mut out, "seconding", "true");
    }
    if !manifest.assumptions.is_empty() {
        list(&mut out, "assumptions", &manifest.assumptions);
    }
    for period in &manifest.schedule {
        let _ = writeln!(out, "\n[[schedule]]");
        pair(&mut out, "stage", &quote::basic(period.stage.slug()));
        for (key, date) in [("start", period.start), ("end", period.end)] {
            if let Some(date) = date {
                pair(&mut out, key, &date.to_string());
            }
        }
    }
    if let Some(costing) = &manifest.costing {
        let _ = writeln!(out, "\n[costing]");
        for (key, value) in cells(costing) {
            pair(&mut out, &quote::key(&key), &value);
        }
    }
    for organisation in &manifest.organisations {
        write_organisation(&mut out, organisation);
    }
    out.extend(manifest.keys.iter().map(keys::block));
    out
}

fn write_organisation(out: &mut String, organisation: &Organisation) {
    let _ = writeln!(out, "\n[[organisation]]");
    pair(out, "id", &quote::basic(&organisation.id));
    pair(out, "name", &quote::basic(&organisation.name));
    pair(out, "party", &quote::basic(organisation.voice.slug()));
    let delegates = organisation.delegates.iter().map(|delegate| {
        let name = format!("name = {}", quote::basic(&delegate.name));
        let email = delegate.email.as_deref().map(quote::basic);
        let email = email.map(|email| format!(", email = {email}"));
        format!("  {{ {name}{} }},\n", email.unwrap_or_default())
    });
    let delegates: String = delegates.collect();
    if !delegates.is_empty() {
        pair(out, "delegates", &format!("[\n{delegates}]"));
    }
}

fn list(out: &mut String, key: &str, items: &[String]) {
    pair(out, key, &strings(items).unwrap_or_else(|| "[]".to_owned()));
}

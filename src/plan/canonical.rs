//! What a position is bound to: the agreed content of a clause as bytes.

use super::{Clause, Field};

/// The agreed content of a clause in canonical form: everything but its parent, its order and its progress,
/// so that moving a clause or reporting on it makes nobody's consent stale. The form is `<bytes of the name> <name> <bytes of the text>\n`, the
/// text and `\n` for the id and for each field that is not empty, in canonical order; the lengths keep one
/// field's text from passing for another's. Texts count byte by byte: nothing is normalised but the zeros at the end of a
/// decimal fraction.
pub fn canonical(clause: &Clause) -> Vec<u8> {
    let mut out = Vec::new();
    part(&mut out, "id", clause.id.as_str());
    for (field, text) in clause.fields() {
        let text = match field {
            Field::Progress => continue,
            // 0.10 is as much as 0.1: how a number is spelled makes nobody's consent stale.
            _ => clause.rows(&field).map_or(text, |rows| rows.shortest()),
        };
        part(&mut out, field.key(), &text);
    }
    out
}

/// One named part of a canonical form.
pub(crate) fn part(out: &mut Vec<u8>, name: &str, text: &str) {
    // A key this version does not know may hold any character; its length keeps it apart too.
    let head = format!("{} {name} {}\n", name.len(), text.len());
    out.extend_from_slice(head.as_bytes());
    out.extend_from_slice(text.as_bytes());
    out.push(b'\n');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::testing::{id, plan};

    #[test]
    fn only_agreed_content_counts() {
        let plan = plan(&[("a", None, 1), ("b", None, 2)]);
        let clause = plan.clauses[&id("a")].clone();
        let mut moved = clause.clone();
        moved.order = 99;
        moved.parent = Some(id("b"));
        moved
            .set(&Field::Progress, Some("2005-01-31; note: under way"))
            .unwrap();
        assert_eq!(canonical(&moved), canonical(&clause));
        for (field, value) in [
            (Field::Text, "x"),
            (Field::Lead, "x"),
            (Field::Other("x".into()), "1"),
        ] {
            let mut changed = clause.clone();
            changed.set(&field, Some(value)).unwrap();
            assert_ne!(canonical(&changed), canonical(&clause), "{field}");
        }
    }
}

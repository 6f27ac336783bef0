//! Akoma Ntoso 3 (OASIS LegalDocML): the plan as a `doc` that parliaments and drafting systems read.
//!
//! Clauses are `level`s, nested as in the outline; what came and went since the baseline is `ins` and `del` of its party. A
//! clause is known by its own id (`lvl_health-care`) and not by its number: this stays when clauses move, and of two states of
//! a plan that stand in one document no two clauses share it. The `meta` holds who is meant, when the text was made, changed
//! and adopted, and by which change each clause was modified; its notes are what the parties said of
//! clauses.

mod body;
mod meta;
mod naming;

use super::document::Source;
use super::markup::Xml;
use crate::track::Standing;

/// The namespace of the standard.
const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// The document in bytes. The adoptions are those that stand at its revision.
pub fn write(source: &Source<'_>, adoptions: &[Standing]) -> Vec<u8> {
    let body = body::body(source);
    let mut xml = Xml::document();
    xml.begin("akomaNtoso", &[("xmlns", NAMESPACE)]);
    let contains = match body.changed.is_empty() {
        true => "singleVersion",
        false => "multipleVersions",
    };
    xml.begin("doc", &[("name", "plan"), ("contains", contains)]);
    meta::meta(source, adoptions, (&body.changed, &body.remarks), &mut xml);
    body::preface(source, &mut xml);
    xml.append(body.xml);
    xml.done()
}

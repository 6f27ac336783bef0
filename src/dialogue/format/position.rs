//! `positions/<party>.toml`.

use super::page::{Page, Pairs, Tables};
use super::values::{Keys, prose, text};
use crate::dialogue::{Figures, Position, Stance, Subject};
use crate::i18n::Message;
use crate::plan::format::read;
use crate::plan::problem::Fault;
use crate::plan::{Delegate, Problem, Speaker, Voice, quote};
use strum::VariantNames;

/// Reads a party's file. `stem` is the file's name without `.toml`, which must be the party: what the file says
/// of itself is compared with it and never trusted. Every entry is handed out, of the same text too; the
/// problem's path is `<stem>.toml`, for the caller to complete.
///
/// # Errors
///
/// The first thing that is not as format 1 wants it, with its line and column.
pub fn read_positions(text: &str, stem: &str) -> Result<(Voice, Vec<Position>), Problem> {
    let text = &*read::lines(text);
    parse(text, stem).map_err(|fault| fault.of(&format!("{stem}.toml"), text))
}

fn parse(source: &str, stem: &str) -> Result<(Voice, Vec<Position>), Fault> {
    let mut keys = Keys::of_file(source)?;
    let value = keys.must("party")?;
    let span = value.span();
    let named = read::string("party", value)?;
    let Some(party) = stem.parse().ok().filter(|it: &Voice| it.is_party()) else {
        let parties = Voice::PARTIES.map(Voice::slug).join(", ");
        let message = Message::new("dialogue-file-no-party")
            .with("stem", stem)
            .with("choices", parties);
        return Err(Fault::new(span, "no-party", message));
    };
    if named != stem {
        let message = Message::new("dialogue-wrong-party")
            .with("stem", stem)
            .with("party", named);
        return Err(Fault::new(span, "wrong-party", message));
    }
    let tables = keys.tables("position")?.into_iter();
    let positions = tables.map(|table| position(party, table));
    Ok((party, positions.collect::<Result<_, _>>()?))
}

fn position(party: Voice, mut keys: Keys<'_>) -> Result<Position, Fault> {
    let subject = match keys.may_id("amendment")? {
        Some(amendment) => Subject::Amendment(amendment),
        None => Subject::Clause(keys.id("clause")?),
    };
    let stances = Stance::VARIANTS;
    Ok(Position {
        subject,
        stance: read::choice("stance", keys.must("stance")?, stances)?,
        digest: keys.digest("digest")?,
        statement: keys.word("statement")?,
        by: Speaker {
            voice: party,
            organisation: keys.word("organisation")?,
            delegate: keys.word("delegate")?.map(Delegate::named),
        },
        recorder: keys.word("recorder")?.unwrap_or_default(),
        time: keys.moment("time")?,
        session: keys.may_id("session")?,
        revision: keys.word("revision")?,
        figures: figures(&mut keys)?,
    })
}

/// The keys of a clause's other terms, and of the currency it was reckoned in.
const TERMS: &str = "basis-terms";
const CURRENCY: &str = "cost-currency";

/// What it cost, where that is said.
fn figures(keys: &mut Keys<'_>) -> Result<Option<Figures>, Fault> {
    let (basis, terms) = (keys.word("basis")?, keys.word(TERMS)?);
    let (cost, currency) = (keys.word("cost")?, keys.word(CURRENCY)?);
    Ok(basis.map(|basis| Figures {
        basis,
        terms,
        cost,
        currency: currency.unwrap_or_default(),
    }))
}

/// What a party's file says.
pub fn page(party: Voice, positions: &[Position]) -> Page {
    Page {
        keys: vec![("party", Some(quote::basic(party.slug())))],
        block: String::new(),
        tables: vec![Tables {
            name: "position",
            told_by: &[],
            all: positions.iter().map(pairs).collect(),
        }],
    }
}

fn pairs(position: &Position) -> Pairs {
    let mut pairs = Pairs::new();
    match &position.subject {
        Subject::Clause(id) => text(&mut pairs, "clause", Some(id.as_str())),
        Subject::Amendment(id) => text(&mut pairs, "amendment", Some(id.as_str())),
    }
    text(&mut pairs, "stance", Some(position.stance.slug()));
    text(&mut pairs, "digest", Some(&position.digest.to_string()));
    if let Some(statement) = &position.statement {
        pairs.push(("statement", prose(statement)));
    }
    text(
        &mut pairs,
        "organisation",
        position.by.organisation.as_deref(),
    );
    text(&mut pairs, "delegate", position.by.delegate_name());
    let recorder = Some(position.recorder.as_str()).filter(|recorder| !recorder.is_empty());
    text(&mut pairs, "recorder", recorder);
    pairs.push(("time", position.time.stamp()));
    text(
        &mut pairs,
        "session",
        position.session.as_ref().map(|session| session.as_str()),
    );
    text(&mut pairs, "revision", position.revision.as_deref());
    if let Some(figures) = &position.figures {
        text(&mut pairs, "basis", Some(&figures.basis));
        text(&mut pairs, TERMS, figures.terms.as_deref());
        text(&mut pairs, "cost", figures.cost.as_deref());
        let currency = Some(figures.currency.as_str()).filter(|it| !it.is_empty());
        text(&mut pairs, CURRENCY, currency);
    }
    pairs
}

//! `table`: tables an amendment for whoever has the floor.

use super::said;
use crate::dialogue::{Amendment, AmendmentId, Deed, DeedError, Dialogue, Digest, Proposal};
use crate::i18n::{Catalogue, Message};
use crate::plan::{Clause, ClauseId, Field};
use crate::shell::cli::frame::{Answer, Call, Failure, Group, Verb, argument, call, target};
use crate::shell::cli::verbs::add::{self, Draft};
use crate::shell::cli::verbs::{relocate, set};
use crate::shell::cli::work::{Recording, notes};
use crate::shell::writer::Output;
use crate::store;
use clap::{ArgGroup, Command};

/// `plenary table CLAUSE FIELD (VALUE | --stdin) --party P`
pub const TABLE: Verb = Verb::new("table", Group::Amend, run).arguments(arguments);

/// The options that say that something else is proposed than other words for a field.
const OTHERS: [&str; 4] = ["amends", "add", "remove", "move"];

fn arguments(words: &'static Catalogue, command: Command) -> Command {
    let value = |name, value, help| argument::positional(words, name, value, help);
    let option = |name, value, help| argument::option(words, name, value, help);
    let flag = |name, help| argument::flag(words, name, help);
    let command = command
        .args([
            value("clause", "cli-value-clause", "cli-help-clause")
                .conflicts_with_all(["remove", "move"]),
            value("field", "cli-value-field", "cli-help-field").conflicts_with_all(OTHERS),
            value("value", "cli-value-value", "cli-help-table-value")
                .conflicts_with_all(OTHERS)
                .allow_hyphen_values(true),
            flag("stdin", "cli-help-stdin").conflicts_with_all(["value", "remove", "move"]),
            option("amends", "cli-value-amendment", "cli-help-amends"),
            option("of", "cli-value-field", "cli-help-table-of").requires("amends"),
            option("add", "cli-value-kind", "cli-help-table-add")
                .value_parser(argument::kinds())
                .requires("title"),
            option("remove", "cli-value-clause", "cli-help-table-remove"),
            option("move", "cli-value-clause", "cli-help-table-move"),
            option("title", "cli-value-text", "cli-help-table-title").requires("add"),
            option("id", "cli-value-id", "cli-help-table-id").requires("add"),
            option("parent", "cli-value-clause", "cli-help-parent").requires("placed"),
            flag("top", "cli-help-top")
                .conflicts_with("parent")
                .requires("placed"),
            option("after", "cli-value-clause", "cli-help-after").requires("placed"),
            flag("first", "cli-help-first")
                .conflicts_with("after")
                .requires("placed"),
        ])
        .group(ArgGroup::new("other").args(OTHERS))
        .group(ArgGroup::new("placed").args(["add", "move"]));
    argument::floor(words, command)
}

fn run(call: &Call<'_>, out: &mut Output) -> Result<Answer, Failure> {
    let mut recording = Recording::begin(call)?;
    let proposal = proposal(call, &recording)?;
    let id = new_id()?;
    let deed = Deed::Table {
        id: id.clone(),
        proposal: Box::new(proposal),
        reason: recording.reason().map(str::to_owned),
    };
    let recorded = recording.enact(deed)?;
    let mut notes = notes(&recorded);
    notes.extend(said::tabled(&mut recording, &id));
    out.acknowledge(recorded.id, &notes);
    Ok(Answer::Done)
}

/// An id that no other machine makes as well.
///
/// # Errors
/// When chance makes none.
pub fn new_id() -> Result<AmendmentId, Failure> {
    let id = store::unique().to_string().to_ascii_lowercase();
    id.parse()
        .map_err(|_| Failure::Usage(Message::new("cli-id-form").with("id", id)))
}

fn proposal(call: &Call<'_>, recording: &Recording) -> Result<Proposal, Failure> {
    if let Some(word) = call.text("amends") {
        return sub(call, recording, word);
    }
    if let Some(kind) = call.text("add") {
        let text = given(call, "clause")?.unwrap_or_default();
        let (place, under) = match beside_proposed(call, recording)? {
            Some((place, under)) => (place, under),
            None => (add::place(call, recording)?, None),
        };
        let Draft { clause, after, .. } = add::draft(call, recording, (kind, &text), place)?;
        return Ok(Proposal::Add {
            clause: Box::new(clause),
            under,
            after,
        });
    }
    if let Some(word) = call.text("remove") {
        let clause = recording.clause(word)?;
        let on = digest(recording, &clause)?;
        return Ok(Proposal::Remove { clause, on });
    }
    if let Some(word) = call.text("move") {
        let clause = recording.clause(word)?;
        let ((parent, after), under) = match beside_proposed(call, recording)? {
            Some(found) => found,
            None => {
                let own = std::slice::from_ref(&clause);
                (relocate::destination(call, recording, own)?, None)
            }
        };
        return Ok(Proposal::Move {
            clause,
            parent,
            under,
            after,
        });
    }
    other_words(call, recording)
}

/// Under which clause and after which, and what would make the first of them where it is only proposed.
type Place = ((Option<ClauseId>, Option<ClauseId>), Option<AmendmentId>);

/// Where a clause goes that is to stand under one that is only proposed, or beside one: these are named by their id, or by the
/// amendment. Nothing where it is to stand among clauses of the plan.
fn beside_proposed(call: &Call<'_>, recording: &Recording) -> Result<Option<Place>, Failure> {
    let new = |option: &str| {
        let word = call.text(option)?;
        let known = recording.clause(word).is_ok();
        proposed(recording.dialogue(), word).filter(|_| !known)
    };
    let (parent, after) = (new("parent"), new("after"));
    let Some((over, clause)) = parent else {
        let after = after.filter(|_| call.text("parent").is_none());
        // Beside one that is proposed it stands where that does.
        return Ok(after.map(|(beside, clause)| {
            let under = beside.proposal.destination().and_then(|to| to.under);
            let place = (clause.parent.clone(), Some(clause.id.clone()));
            (place, under.cloned())
        }));
    };
    let parent = Some(clause.id.clone());
    let under = Some(over.id.clone());
    match (call.text("after"), after) {
        (None, _) => Ok(Some(((parent, None), under))),
        (_, Some((_, beside))) if beside.parent == parent => {
            Ok(Some(((parent, Some(beside.id.clone())), under)))
        }
        (Some(word), _) => Err(Failure::Usage(
            Message::new("cli-after-elsewhere").with("clause", word),
        )),
    }
}

/// The pending amendment that would add a clause of this id, or is called so itself, with that clause.
fn proposed<'d>(dialogue: &'d Dialogue, word: &str) -> Option<(&'d Amendment, &'d Clause)> {
    dialogue.proposed(word).or_else(|| {
        let one = dialogue.amendments.get(dialogue.find(word).ok()?)?;
        match &one.proposal {
            Proposal::Add { clause, .. } if one.is_pending() => Some((one, &**clause)),
            _ => None,
        }
    })
}

/// Another wording of a field.
fn other_words(call: &Call<'_>, recording: &Recording) -> Result<Proposal, Failure> {
    let (Some(clause), Some(field)) = (call.text("clause"), call.text("field")) else {
        return Err(Failure::Usage(Message::new("cli-table-what")));
    };
    let clause = recording.clause(clause)?;
    let value = given(call, "value")?.ok_or_else(no_value)?;
    let plan = recording.plan();
    let field = target::field(plan, &clause, field)?;
    let proposed = set::typed(call, &field, &value)?;
    let old = plan.clauses.get(&clause);
    if let Some(old) = old {
        set::changed(old, &field, proposed.as_deref()).map_err(Failure::Usage)?;
    }
    Ok(Proposal::Words {
        on: digest(recording, &clause)?,
        original: old.and_then(|old| old.get(&field)),
        clause,
        field,
        proposed,
    })
}

/// A sub-amendment: another wording of what an amendment proposes.
fn sub(call: &Call<'_>, recording: &Recording, word: &str) -> Result<Proposal, Failure> {
    let dialogue = recording.dialogue();
    let amendment = target::amendment(dialogue, word)?;
    let proposed = call.typed(&given(call, "clause")?.ok_or_else(no_value)?)?;
    let amended = dialogue.amendments.get(&amendment);
    let new = amended.and_then(|amended| dialogue.new_clause(amended));
    let field = match call.text("of") {
        Some(word) => Some(target::field_of(new.as_ref(), word)?),
        None => None,
    };
    let of = field.as_ref().unwrap_or(&Field::Text);
    let words = amended.and_then(|amended| dialogue.wording_of(amended, of));
    let (Some(amended), Some(original)) = (amended, words) else {
        let error = DeedError::NoWords(word.to_owned());
        return Err(Failure::Could(error.message()));
    };
    let on = Digest::of_amendment(recording.plan(), dialogue, amended);
    Ok(Proposal::Sub {
        amendment,
        field,
        on,
        original,
        proposed,
    })
}

/// The value that was typed at this place, else the one on standard input.
fn given(call: &Call<'_>, place: &str) -> Result<Option<String>, Failure> {
    match call.text(place) {
        Some(_) if call.flag("stdin") => Err(Failure::Usage(
            Message::new("cli-usage-conflict")
                .with("what", "--stdin")
                .with("other", call.words.word("cli-value-value")),
        )),
        Some(value) => Ok(Some(value.to_owned())),
        None if call.flag("stdin") => {
            let value = call::standard_input()?;
            if value.is_empty() {
                return Err(Failure::Usage(Message::new("cli-set-empty-input")));
            }
            Ok(Some(value))
        }
        None => Ok(None),
    }
}

fn no_value() -> Failure {
    Failure::Usage(Message::new("cli-set-no-value"))
}

fn digest(recording: &Recording, clause: &ClauseId) -> Result<Digest, Failure> {
    let plan = recording.plan();
    let found = plan.clauses.get(clause).ok_or_else(|| {
        Failure::Could(Message::new("cli-clause-unknown").with("clause", clause.as_str()))
    })?;
    Ok(Digest::of_clause(plan, found))
}

//! What a verification came to, in plain sentences: whether the history is whole, who stands behind its changes, and
//! what was found.

use crate::app::label::{Label, Row};
use crate::app::model::keys::Keys;
use crate::app::model::screen::Tone;
use crate::app::model::trust::{Asked, Made, Verified};
use crate::app::model::workspace::Workspace;
use crate::app::say;
use crate::i18n::Message;
use crate::plan::{Manifest, Voice};
use crate::text::{Shown, wrap};
use crate::track::trust::{Count, Finding, Stands, Told, told};

/// The mark of who stands behind a change; one column, of the signs that every font has.
pub fn mark(stands: Stands) -> &'static str {
    match stands {
        Stands::Signed => "■",
        Stands::Recorded => "□",
        Stands::Unsigned | Stands::Refused | Stands::Unclaimed => "-",
    }
}

/// The three that people are told apart, with the messages that count them.
const STATES: [(Stands, &str); 3] = [
    (Stands::Signed, "ui-trust-signed"),
    (Stands::Recorded, "ui-trust-recorded"),
    (Stands::Unsigned, "ui-trust-unproved"),
];

/// Whether everything holds.
pub fn heading(verdict: &Asked<Verified>) -> (Tone, Message) {
    match verdict {
        Asked::Never | Asked::Waiting(_) => (Tone::Plain, Message::new("ui-trust-verify-wait")),
        Asked::Refused(why) => (Tone::Bad, why.clone()),
        Asked::Told(verified) => {
            let findings = verified.findings.iter();
            let cut = verified.findings.iter().any(Finding::is_cut);
            match findings.filter(|one| one.is_grave()).count() {
                0 if cut && !verified.is_signed() => {
                    (Tone::Plain, Message::new("trust-verify-part"))
                }
                // That nothing contradicts a signature says little where there is none.
                0 if !verified.is_signed() => (Tone::Plain, Message::new("trust-verify-whole")),
                0 => (Tone::Good, Message::new("trust-verify-holds")),
                count => (
                    Tone::Bad,
                    Message::new("ui-trust-verify-not").with("count", count),
                ),
            }
        }
    }
}

/// Everything that is said.
pub fn rows(workspace: &Workspace, made: &Made, keys: &Keys) -> Vec<Row> {
    let Asked::Told(verified) = &workspace.trust.verdict else {
        return Vec::new();
    };
    let manifest = &workspace.plan.manifest;
    let rows = Vec::new();
    let mut page = Page { made, rows };
    if verified.rev != workspace.head {
        let earlier = Message::new("ui-trust-verify-earlier");
        page.sentence("", &earlier.with("key", keys.quoted("trust-again")));
        page.blank();
    }
    let findings = verified.findings.iter();
    let (history, others): (Vec<_>, Vec<_>) = findings.partition(|one| one.is_of_history());
    if !history.iter().any(|one| one.is_grave() || one.is_cut()) {
        let id = match verified.before {
            true => "ui-trust-whole",
            false => "ui-trust-whole-first",
        };
        page.sentence("", &Message::new(id));
    }
    page.findings(&history, manifest);
    // What does not hold stands where it is seen, before what one counts.
    let (grave, notes): (Vec<_>, Vec<_>) = others.into_iter().partition(|one| one.is_grave());
    page.findings(&grave, manifest);
    page.blank();
    page.counts(verified);
    if !notes.is_empty() {
        page.blank();
        page.findings(&notes, manifest);
    }
    if let Some(why) = &verified.unremembered {
        page.blank();
        page.sentence("", why);
    }
    page.blank();
    let (changes, objects) = verified.looked;
    let looked = Message::new("trust-verify-checked");
    let looked = looked.with("changes", changes).with("objects", objects);
    page.prose("", Label::Faint, &page.say(&looked));
    page.rows
}

/// The rows that are being made.
struct Page<'a> {
    made: &'a Made,
    rows: Vec<Row>,
}

impl Page<'_> {
    fn say(&self, message: &Message) -> String {
        say(self.made.language, message)
    }

    fn blank(&mut self) {
        self.rows.push(Row::default());
    }

    fn sentence(&mut self, mark: &'static str, message: &Message) {
        let text = self.say(message);
        self.prose(mark, Label::Body, &text);
    }

    /// Wraps a sentence behind a mark; its other rows stand below its first word.
    fn prose(&mut self, mark: &'static str, label: Label, text: &str) {
        let text = Shown::line(text);
        let indent = if mark.is_empty() { 0 } else { 3 };
        let columns = usize::from(self.made.area.width).saturating_sub(indent + 2);
        let mut mark = (!mark.is_empty()).then(|| Shown::line(format!("{mark}  ")).into_owned());
        for row in wrap(&text, columns.max(1), &self.made.width) {
            let line = (label, text.part(row.range).into_owned());
            self.rows.push(match mark.take() {
                Some(mark) => Row {
                    indent: 0,
                    runs: vec![(Label::Bracket, mark), line],
                },
                None => Row {
                    indent: u16::try_from(indent).unwrap_or(0),
                    runs: vec![line],
                },
            });
        }
    }

    /// How many changes are of which kind: all together in sentences, then for each voice.
    fn counts(&mut self, verified: &Verified) {
        let sum = verified.counts.values().copied().sum::<Count>();
        for ((stands, id), count) in STATES.into_iter().zip(sum.three()) {
            self.sentence(mark(stands), &Message::new(id).with("count", count));
        }
        if verified.unclaimed > 0 {
            let message = Message::new("ui-trust-unclaimed").with("count", verified.unclaimed);
            self.sentence(mark(Stands::Unclaimed), &message);
        }
        if verified.counts.is_empty() {
            return;
        }
        self.blank();
        let names = verified.counts.keys().map(|voice| self.say(&voice.name()));
        let names: Vec<String> = names.collect();
        let widest = names.iter().map(|name| self.made.width.of(name)).max();
        let widest = widest.unwrap_or(0) + 3;
        for ((voice, count), name) in verified.counts.iter().zip(names) {
            let air = widest.saturating_sub(self.made.width.of(&name));
            let mut runs = vec![
                letter(*voice),
                run(Label::Body, format!("{name}{}", " ".repeat(air))),
            ];
            for ((stands, _), count) in STATES.into_iter().zip(count.three()) {
                runs.push(run(Label::Bracket, format!("{} ", mark(stands))));
                runs.push(run(Label::Body, format!("{count:<6}")));
            }
            self.rows.push(Row { indent: 0, runs });
        }
    }

    /// Each with its sentence, and with which change it came.
    fn findings(&mut self, findings: &[&Finding], manifest: &Manifest) {
        for finding in told(findings.iter().copied()) {
            match finding {
                Told::Finding(finding) => {
                    let mut text = self.say(&finding.message());
                    if let Some(id) = finding.at {
                        let id: String = id.to_string().chars().take(8).collect();
                        let minute = manifest.clock(finding.time).minute();
                        text.push_str(&format!(" ({minute}, {id})"));
                    }
                    let mark = if finding.is_grave() { "X" } else { "·" };
                    self.prose(mark, Label::Body, &text);
                }
                Told::More(count) => {
                    let more = Message::new("trust-verify-more-of-these").with("count", count);
                    self.sentence("", &more);
                }
            }
        }
    }
}

fn letter(voice: Voice) -> (Label, Shown<'static>) {
    run(Label::Voice(Some(voice)), format!("{}  ", voice.letter()))
}

fn run(label: Label, text: String) -> (Label, Shown<'static>) {
    (label, Shown::line(text).into_owned())
}

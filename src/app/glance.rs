//! How a plan stands, in a line: how far it has come, how many brackets are open, what is new since somebody here looked at it
//! last, and its last session. A worker finds it out; this is how it is told.

use super::label::{Label, Row};
use super::prose::Hand;
use super::say;
use crate::dialogue::{Brackets, Dialogue, Session};
use crate::i18n::{Language, Message};
use crate::plan::{Plan, Stage};
use crate::store::history::News;
use crate::text::{Shown, Width, fitted};

/// How a plan stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Glance {
    /// How far it has come.
    pub stage: Stage,
    /// How many brackets are open.
    pub brackets: usize,
    /// What changed since one looked.
    pub since: Since,
    /// The last session.
    pub session: Option<Sitting>,
}

/// What changed since somebody here looked last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Since {
    /// Nobody here has looked yet.
    Never,
    /// This.
    New(News),
    /// What was seen is no part of this history any more: there is no telling.
    Elsewhere,
}

/// The last session, as it is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sitting {
    /// What it is called. Not safe to display raw.
    pub name: String,
    /// The day; empty where it is not known.
    pub day: String,
    /// Whether it is going on.
    pub open: bool,
}

/// A part of the line.
type Piece = Vec<(Label, Shown<'static>)>;

/// Air between two parts; whoever listens hears a comma.
const AIR: &str = "   ";

/// A part that would be cut to less than this is left out.
const LEAST: usize = 16;

impl Glance {
    /// How a plan stands by what it says itself.
    pub fn of(plan: &Plan, dialogue: &Dialogue, since: Since) -> Glance {
        let held = dialogue.sessions.values();
        let last = held
            .filter(|session| session.opened.is_some())
            .max_by_key(|session| (session.is_open(), session.opened.map(|at| at.seconds)));
        Glance {
            stage: plan.manifest.stage,
            brackets: Brackets::of(plan, dialogue).total(),
            since,
            session: last.map(Sitting::of),
        }
    }

    fn pieces(&self, language: Language) -> Vec<Piece> {
        let faint = |message: &Message| (Label::Faint, Shown::line(say(language, message)));
        let brackets = Message::new("plain-brackets").with("count", self.brackets);
        let mut pieces = vec![vec![faint(&self.stage.name())], vec![faint(&brackets)]];
        let since = self.since.message().map(|message| {
            let hands = self.since.voices().iter().flat_map(|voice| {
                let letter = Hand::of(*voice).letter().to_string();
                let letter = (Label::Voice(*voice), Shown::line(letter));
                [(Label::Faint, Shown::line(" ")), letter]
            });
            let mut piece = vec![faint(&message)];
            // Two columns before the first letter: it is no word of the sentence.
            piece.extend(
                (!self.since.voices().is_empty()).then(|| (Label::Faint, Shown::line(" "))),
            );
            piece.extend(hands);
            piece
        });
        pieces.extend(since);
        let session = self.session.iter();
        pieces.extend(session.map(|session| vec![faint(&session.message())]));
        pieces
    }
}

impl Sitting {
    fn of(session: &Session) -> Sitting {
        let opened = session.opened.and_then(|opened| opened.date());
        let day = session.date.or(opened);
        Sitting {
            name: session.called(),
            day: day.map(|day| day.to_string()).unwrap_or_default(),
            open: session.is_open(),
        }
    }

    fn message(&self) -> Message {
        let id = match self.open {
            true => "ui-library-sitting",
            false => "ui-library-session",
        };
        Message::new(id)
            .with("name", self.name.as_str())
            .with("day", self.day.as_str())
    }
}

impl Since {
    fn message(&self) -> Option<Message> {
        match self {
            Since::Never => None,
            Since::Elsewhere => Some(Message::new("ui-library-elsewhere")),
            Since::New(news) => {
                let id = match news.more {
                    true => "ui-library-new-over",
                    false => "ui-library-new",
                };
                Some(Message::new(id).with("count", news.count))
            }
        }
    }

    fn voices(&self) -> &[Option<crate::plan::Voice>] {
        match self {
            Since::New(news) => &news.voices,
            Since::Never | Since::Elsewhere => &[],
        }
    }
}

/// What is told of a plan in so many columns; parts that have no room are left out from the right, and of one that cannot be read
/// it is said why.
pub fn row(
    told: &Result<Glance, Message>,
    columns: usize,
    width: &Width,
    language: Language,
) -> Row {
    let pieces = match told {
        Ok(glance) => glance.pieces(language),
        Err(why) => vec![vec![(Label::Faint, Shown::line(say(language, why)))]],
    };
    let mut row = Row::default();
    let mut left = columns;
    for piece in pieces {
        if !row.runs.is_empty() {
            left = left.saturating_sub(AIR.len());
        }
        let wide: usize = piece.iter().map(|(_, text)| width.of(text)).sum();
        let first = row.runs.is_empty();
        let cut = wide > left && !width.is_endless();
        if cut && !first && left < LEAST {
            break;
        }
        // Of letters that stand for somebody none is left out, unless all are.
        let whole = if cut { 1 } else { piece.len() };
        if !first {
            row.runs.push((Label::Faint, Shown::line(AIR)));
        }
        let runs = piece.into_iter().take(whole);
        row.runs
            .extend(runs.map(|(label, text)| (label, fitted(text, left, width))));
        if cut {
            break;
        }
        left -= wide.min(left);
    }
    row
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Voice;
    use strum::IntoEnumIterator;

    fn glance(count: usize) -> Glance {
        let voices = vec![Some(Voice::Government), Some(Voice::Workers), None];
        Glance {
            stage: Stage::Drafting,
            brackets: 3,
            since: Since::New(News {
                count,
                more: false,
                voices: if count > 0 { voices } else { Vec::new() },
            }),
            session: Some(Sitting {
                name: "Third session".to_owned(),
                day: "2003-10-14".to_owned(),
                open: false,
            }),
        }
    }

    fn told(glance: &Glance, columns: usize, language: Language) -> String {
        let row = row(&Ok(glance.clone()), columns, &Width::default(), language);
        let texts = row.runs.iter().map(|(_, text)| text.as_str());
        texts.collect()
    }

    fn english(glance: &Glance, columns: usize) -> String {
        told(glance, columns, Language::English)
    }

    #[test]
    fn a_plan_is_told_in_a_line() {
        assert_eq!(
            english(&glance(5), 90),
            "Drafting   3 open brackets   5 new changes  G W ?   2003-10-14 Third session"
        );
        let nothing = english(&glance(0), 90);
        assert!(nothing.contains("   nothing new   "), "{nothing}");
        let one = english(&glance(1), 90);
        assert!(one.contains("   1 new change  G W ?   "), "{one}");
    }

    #[test]
    fn what_has_no_room_is_left_out_from_the_right() {
        let all = glance(5);
        let cut = english(&all, 70);
        assert!(cut.ends_with("  G W ?   2003-10-14 Third…"), "{cut}");
        assert!(english(&all, 60).ends_with("changes  G W ?"));
        assert!(english(&all, 47).ends_with("brackets   5 new changes"));
        assert_eq!(english(&all, 40), "Drafting   3 open brackets");
        assert_eq!(english(&all, 10), "Drafting");
        for columns in 0..90 {
            for language in Language::iter() {
                let told = told(&all, columns, language);
                assert!(Width::default().of(&Shown::line(told)) <= columns);
            }
        }
    }

    #[test]
    fn what_is_not_known_is_not_told() {
        let mut one = glance(0);
        (one.since, one.session) = (Since::Never, None);
        assert_eq!(english(&one, 90), "Drafting   3 open brackets");
        one.since = Since::Elsewhere;
        assert!(english(&one, 90).contains("rewritten"));
        one.since = Since::New(News {
            count: 1_000,
            more: true,
            voices: Vec::new(),
        });
        assert!(
            english(&one, 90).contains("over 1000 new changes"),
            "{}",
            english(&one, 90)
        );
    }

    #[test]
    fn how_much_is_new_is_said_whole_on_a_small_screen_in_every_language() {
        let mut one = glance(5);
        one.brackets = 12;
        let Since::New(news) = &mut one.since else {
            panic!("{:?}", one.since);
        };
        (news.count, news.more) = (1_000, true);
        for language in Language::iter() {
            // What the library has beside its edges at 80 columns.
            let line = told(&one, 74, language);
            let before = line.split('…').next().unwrap_or_default();
            assert!(before.contains("  G W ?"), "{language:?}: {line}");
        }
    }

    #[test]
    fn a_session_that_goes_on_says_so() {
        let mut one = glance(0);
        one.session.as_mut().unwrap().open = true;
        assert!(english(&one, 90).ends_with("in session: Third session"));
    }

    #[test]
    fn the_last_session_is_the_one_opened_last() {
        let session = |id: &str, opened: Option<i64>| {
            let id: crate::dialogue::SessionId = id.parse().unwrap();
            let session = Session {
                opened: opened.map(|at| crate::plan::Moment::new(at, 0)),
                closed: opened.map(|at| crate::plan::Moment::new(at + 60, 0)),
                ..Session::new(id.clone())
            };
            (id, session)
        };
        let mut dialogue = Dialogue::default();
        let all = [
            session("a", Some(1_064_000_000)),
            session("b", Some(1_000_000_000)),
            session("c", None),
        ];
        dialogue.sessions.extend(all);
        let last = || Glance::of(&Plan::default(), &dialogue, Since::Never).session;
        let last = last().unwrap();
        assert_eq!((last.name.as_str(), last.day.as_str()), ("a", "2003-09-19"));
        assert!(!last.open);
    }
}

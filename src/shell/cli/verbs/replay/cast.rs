//! The replay as a film: an asciicast, version 2, as asciinema and its players read it. It is drawn as the screen draws, act
//! after act at one pace, and holds no clock but that of the acts: whoever makes it anew has the same bytes.
//!
//! One object in a line says how large the screen is; then each line is an event: when, in seconds; `o` for what a terminal is
//! sent, `m` for a mark that players stop at; and its text.

use super::wanted::Wanted;
use crate::app::model::msg::Opened;
use crate::app::model::replay::ReplayMsg;
use crate::app::{Effect, Intent, Msg, Query, Report, Screen, Size, State, Theme, update};
use crate::i18n::Message;
use crate::plan::Speaker;
use crate::shell::cli::frame::{Call, Failure};
use crate::shell::replaying::Teller;
use crate::shell::screen::Film;
use crate::text::Shown;
use crate::track::{History, PastAct, Texts};
use std::collections::VecDeque;
use std::io::{self, Write};
use std::sync::Arc;

/// The screen of a film where none is asked for.
const USUAL: Size = Size {
    columns: 100,
    rows: 30,
};
/// The smallest screen on which anything can be read, and the largest that players show.
const SMALLEST: Size = Size {
    columns: 40,
    rows: 12,
};
const LARGEST: Size = Size {
    columns: 500,
    rows: 200,
};

/// The size that a word asks for: `100x30`.
///
/// # Errors
/// Where it is none, or none that can be read.
pub fn size(word: Option<&str>) -> Result<Size, Failure> {
    let Some(word) = word else {
        return Ok(USUAL);
    };
    let read = || {
        let (columns, rows) = word.split_once(['x', 'X', '×'])?;
        let (columns, rows) = (columns.parse().ok()?, rows.parse().ok()?);
        let fits = (SMALLEST.columns..=LARGEST.columns).contains(&columns)
            && (SMALLEST.rows..=LARGEST.rows).contains(&rows);
        fits.then_some(Size { columns, rows })
    };
    read().ok_or_else(|| {
        let range = |size: Size| format!("{}x{}", size.columns, size.rows);
        let message = Message::new("replay-size").with("value", word);
        let message = message.with("least", range(SMALLEST));
        Failure::Usage(message.with("most", range(LARGEST)))
    })
}

/// A film.
pub struct Made {
    /// The file.
    pub bytes: Vec<u8>,
    /// How many acts it shows.
    pub acts: usize,
}

/// Films the acts.
///
/// # Errors
/// Where there is none, or one cannot be read.
pub fn made(wanted: Wanted, call: &Call<'_>, size: Size) -> Result<Made, Failure> {
    let Some(first) = wanted.acts.first() else {
        return Err(Failure::Could(Message::new("replay-nothing")));
    };
    let pace = wanted.pace.duration();
    let history = Arc::new(wanted.past.history);
    let change = history.find(first.id).and_then(|at| history.change(at));
    let start = change.map_or(0, |change| change.time.seconds);
    let mut reel = Reel::new(size, start, &wanted.past.plan.manifest.title);
    let mut stage = Stage {
        state: State::new(call.language, Theme::default(), size),
        teller: Teller::new(&wanted.past.open, &wanted.past.dialogue),
        history: &history,
        texts: wanted.past.texts.as_ref(),
    };
    let opened = Opened {
        folder: Default::default(),
        plan: Arc::new(wanted.past.plan),
        dialogue: Arc::clone(&wanted.past.dialogue),
        head: wanted.past.rev,
        problems: Vec::new(),
        read_only: None,
    };
    stage.tell(Report::Opened(Box::new(opened)))?;
    stage.tell(Report::History(Arc::clone(&history)))?;
    stage.begin(&wanted.acts, wanted.clause, wanted.past.rev)?;
    let mut film = Film::new(size.columns, size.rows)?;
    for (number, act) in (0_u32..).zip(&wanted.acts) {
        if number > 0 {
            stage.tell(Intent::Replay(ReplayMsg::Tick))?;
        }
        let subject = stage.speak(act);
        let at = pace.saturating_mul(number);
        reel.event(at, "m", &subject)?;
        let bytes = film.paint(&stage.state)?;
        reel.event(at, "o", &String::from_utf8_lossy(&bytes))?;
    }
    let acts = wanted.acts.len();
    let count = u32::try_from(acts).unwrap_or(u32::MAX);
    // The last act stays as long as the others.
    reel.event(pace.saturating_mul(count), "o", "")?;
    let bytes = reel.bytes;
    Ok(Made { bytes, acts })
}

/// The screen that is filmed, and what answers it.
struct Stage<'a> {
    state: State,
    teller: Teller<'a>,
    history: &'a History,
    texts: &'a dyn Texts,
}

impl Stage<'_> {
    /// Shows the first of these acts.
    fn begin(
        &mut self,
        acts: &[PastAct],
        clause: Option<crate::plan::ClauseId>,
        rev: crate::track::CommitId,
    ) -> Result<(), Failure> {
        let begin = ReplayMsg::Begin {
            clause,
            from: None,
            until: Some(rev),
        };
        self.tell(Intent::Replay(begin))?;
        let acts = ReplayMsg::Acts(rev, Ok(Arc::new(acts.to_vec())));
        self.tell(Intent::Replay(acts))?;
        if let Some(workspace) = &mut self.state.workspace {
            workspace.replay.filmed = true;
            workspace.replay.playing = true;
        }
        // Nothing is announced in a film that somebody at the screen would have to deal with.
        self.state.wall.notices.clear();
        self.state.wall.layers.clear();
        self.state.wall.screen = Screen::Replay;
        Ok(())
    }

    /// Takes a step, and answers what is asked for.
    fn tell(&mut self, msg: impl Into<Msg>) -> Result<(), Failure> {
        let mut effects: VecDeque<Effect> = update(&mut self.state, msg.into()).into();
        while let Some(effect) = effects.pop_front() {
            let Effect::Ask(Query::Moment(key, _)) = effect else {
                continue;
            };
            let moment = self.teller.moment((self.history, self.texts), &key);
            let moment = moment.map_err(Failure::Could)?;
            let answer = ReplayMsg::Moment(key, Ok(Box::new(moment)));
            effects.extend(update(&mut self.state, Intent::Replay(answer).into()));
        }
        Ok(())
    }

    /// Gives the floor to who spoke in an act; what they did.
    fn speak(&mut self, act: &PastAct) -> String {
        let change = self.history.find(act.id);
        let Some(change) = change.and_then(|at| self.history.change(at)) else {
            return String::new();
        };
        if let Some(workspace) = &mut self.state.workspace {
            workspace.floor = change.hand().map(|known| Speaker {
                organisation: known.organisation.clone(),
                ..Speaker::of(known.voice)
            });
        }
        Shown::line(&change.subject).to_string()
    }
}

/// The file while it is written.
struct Reel {
    bytes: Vec<u8>,
}

impl Reel {
    fn new(size: Size, start: i64, title: &str) -> Reel {
        let header = serde_json::json!({
            "version": 2,
            "width": size.columns,
            "height": size.rows,
            "timestamp": start,
            "title": Shown::line(title).to_string(),
            "env": { "TERM": "xterm-256color" },
        });
        let mut bytes = header.to_string().into_bytes();
        bytes.push(b'\n');
        Reel { bytes }
    }

    fn event(&mut self, at: std::time::Duration, kind: &str, text: &str) -> io::Result<()> {
        let (seconds, millis) = (at.as_secs(), at.subsec_millis());
        let text = serde_json::Value::from(text).to_string();
        writeln!(self.bytes, "[{seconds}.{millis:03}, \"{kind}\", {text}]")
    }
}

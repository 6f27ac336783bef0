//! A row of the table of commands: what it is called, its keys, what it needs, and what it does. The rows stand in
//! sections, each in the file that knows what they do; [`super::commands`] chains them.

use super::focus::{Focus, Focuses};
use super::key::Chord;
use super::need::Need;
use crate::app::model::keys::Binding;
use crate::app::model::open::Open;
use crate::app::model::state::State;
use crate::app::need::While;
use strum::EnumIter;

/// What kind of thing a command does; the help and the README are grouped by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, EnumIter)]
pub enum Group {
    /// Who has the floor.
    Floor,
    /// Changing the plan.
    Edit,
    /// Amendments, positions, sessions.
    Dialogue,
    /// Seeing what changed.
    Review,
    /// The diagnosis, and what the plan does when.
    Figures,
    /// Taking the plan home and bringing it back.
    Sharing,
    /// Whether all hold the same text, and who stands behind it.
    Trust,
    /// Showing the room one clause.
    Present,
    /// Getting about.
    Move,
    /// Plans and the program.
    Program,
}

impl Group {
    /// The message that names it.
    pub fn name(self) -> &'static str {
        match self {
            Group::Floor => "app-group-floor",
            Group::Edit => "app-group-edit",
            Group::Dialogue => "app-group-dialogue",
            Group::Review => "app-group-review",
            Group::Figures => "app-group-figures",
            Group::Sharing => "app-group-sharing",
            Group::Trust => "app-group-trust",
            Group::Present => "app-group-present",
            Group::Move => "app-group-move",
            Group::Program => "app-group-program",
        }
    }
}

type When = Box<dyn Fn(&State) -> bool + Send + Sync>;
type Run = Box<dyn Fn(&mut State) + Send + Sync>;

/// One row of the table.
pub struct Command {
    /// A stable name.
    pub id: &'static str,
    /// The message with its name, a few words.
    pub name: &'static str,
    /// The message with its help, one sentence.
    pub help: &'static str,
    /// Its group.
    pub group: Group,
    /// The keys that run it, and where.
    pub bindings: Vec<Binding>,
    /// The message that stands in the footer once for all commands that have it.
    pub shared_hint: Option<&'static str>,
    pub(super) needs: Vec<Need>,
    when: Option<When>,
    hint_while: Option<While>,
    pub(super) otherwise: Option<&'static str>,
    run: Run,
}

impl Command {
    /// Begins a row. The messages that name and explain the command follow from its id: of `read`, `app-read` and
    /// `app-read-help`. They are made once and live as long as the table, which is as long as the program.
    #[expect(
        clippy::new_ret_no_self,
        reason = "a row is no command before it says what it does"
    )]
    pub fn new(id: &'static str, group: Group) -> Row {
        let row = Row {
            command: Command {
                id,
                name: "",
                help: "",
                group,
                bindings: Vec::new(),
                shared_hint: None,
                needs: Vec::new(),
                when: None,
                hint_while: None,
                otherwise: None,
                run: Box::new(|_| ()),
            },
            chords: Vec::new(),
        };
        row.named(id)
    }

    /// The keys that run it here by the table, as they were written together. What runs it now, [`super::keymap`] knows.
    pub fn at(&self, place: Focus) -> impl Iterator<Item = &Binding> {
        let bindings = self.bindings.iter();
        bindings.filter(move |binding| binding.places.contains(place))
    }

    /// How early the footer hints at it by these keys of it now.
    pub fn hint_now(&self, keys: &Binding, state: &State) -> u8 {
        let so = || self.hint_while.is_some_and(|so| so(state));
        keys.hint_while.filter(|_| so()).unwrap_or(keys.hint)
    }

    /// Whether it can be run now. Where nothing else was said, that is wherever its keys run it. In present mode it is
    /// only what has a key there: the room looks on, and nothing else shall happen, not by the palette either.
    pub fn is_available(&self, state: &State) -> bool {
        let ground = state.ground();
        let presents = matches!(ground, Focus::Present | Focus::Second);
        if presents && self.at(ground).next().is_none() {
            return false;
        }
        self.needs.iter().all(|need| (need.so)(state)) && self.is_of_use(state)
    }

    /// Whether it is of use here, once nothing that it needs is missing.
    fn is_of_use(&self, state: &State) -> bool {
        match &self.when {
            Some(when) => when(state),
            None if !self.needs.is_empty() => true,
            None => self.at(state.ground()).next().is_some(),
        }
    }

    /// Runs it.
    pub fn run(&self, state: &mut State) {
        (self.run)(state)
    }
}

/// A row of the table that is being written: a command that does not yet say what it does.
#[must_use]
pub struct Row {
    command: Command,
    /// Keys that have no place yet.
    chords: Vec<Chord>,
}

impl Row {
    /// Names and explains it by the messages of another id.
    pub fn named(mut self, id: &str) -> Row {
        self.command.name = format!("app-{id}").leak();
        self.command.help = format!("app-{id}-help").leak();
        self
    }

    /// Explains it by nothing but its name.
    pub fn unexplained(mut self) -> Row {
        self.command.help = self.command.name;
        self
    }

    /// Explains it by this message.
    pub fn explained(mut self, help: &'static str) -> Row {
        self.command.help = help;
        self
    }

    /// One more key, for the places that are named next.
    pub fn key(mut self, chord: impl Into<Chord>) -> Row {
        self.chords.push(chord.into());
        self
    }

    /// Where the keys since the last places run it.
    pub fn at(mut self, places: impl Into<Focuses>) -> Row {
        let chords = std::mem::take(&mut self.chords);
        self.command.bindings.push(Binding::new(chords, places));
        self
    }

    /// How early the footer of the last places hints at it.
    pub fn hint(mut self, rank: u8) -> Row {
        if let Some(binding) = self.command.bindings.last_mut() {
            binding.hint = rank;
        }
        self
    }

    /// How early it does while this is so.
    pub fn hint_while(mut self, so: While, rank: u8) -> Row {
        if let Some(binding) = self.command.bindings.last_mut() {
            binding.hint_while = Some(rank);
        }
        self.command.hint_while = Some(so);
        self
    }

    /// Stands in the footer under this message, together with the others that do.
    pub fn shared_hint(mut self, message: &'static str) -> Row {
        self.command.shared_hint = Some(message);
        self
    }

    /// When it can be run: without this, wherever its keys run it.
    pub fn when(mut self, when: impl Fn(&State) -> bool + Send + Sync + 'static) -> Row {
        self.command.when = Some(Box::new(when));
        self
    }

    /// What it needs: of the first that is missing, the sentence is said. Where it needs nothing else it can be run
    /// wherever one is, and not only where its keys run it.
    pub fn needs(mut self, needs: impl IntoIterator<Item = Need>) -> Row {
        self.command.needs.extend(needs);
        self
    }

    /// When it can be run, and before it what is said where its key is known but that is not so.
    pub fn when_or(
        mut self,
        why: &'static str,
        when: impl Fn(&State) -> bool + Send + Sync + 'static,
    ) -> Row {
        self.command.otherwise = Some(why);
        self.when(when)
    }

    /// What it does.
    pub fn run(self, run: impl Fn(&mut State) + Send + Sync + 'static) -> Command {
        Command {
            run: Box::new(run),
            ..self.command
        }
    }

    /// What it does with the open plan.
    pub fn run_open(self, run: impl Fn(&mut Open<'_>) + Send + Sync + 'static) -> Command {
        self.run(move |state| state.with_open(&run))
    }
}

/// For [`Row::when`]: at any time, wherever one is.
pub fn always(_: &State) -> bool {
    true
}

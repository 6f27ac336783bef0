//! Recording: what every command that changes a plan does alike.

mod chair;

use super::done::{done, notes};
use super::{OpenPlan, time, who};
use crate::app::costed;
use crate::dialogue::{AmendmentId, Deed, Dialogue, Figures, Subject};
use crate::i18n::{Catalogue, Message};
use crate::plan::{
    Clause, ClauseId, Edit, EditError, Moment, Outline, Plan, Speaker, TableEdit, heads,
};
use crate::shell::cli::frame::{Answer, Call, Failure, target};
use crate::shell::recorder;
use crate::shell::writer::Output;
use crate::store::{Act, KeyAct, KeyChange, Loaded, Recorded, Rescind, StoreError, Taking};
use crate::track::{CommitId, Person};
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A plan that is being changed, and for whom.
pub struct Recording {
    open: OpenPlan,
    plan: Plan,
    dialogue: Arc<Dialogue>,
    read: Read,
    outline: OnceCell<Outline>,
    seen: CommitId,
    /// Whether `plan` and `dialogue` are not those of `seen`.
    behind: bool,
    floor: Speaker,
    recorder: Person,
    reason: Option<String>,
    session: Option<String>,
    time: Option<Moment>,
    words: &'static Catalogue,
}

/// How much of the plan and its dialogue has been read.
enum Read {
    /// The clauses that were asked for, and no dialogue.
    Clauses,
    /// What there is to know of one clause, and what the parties hold.
    Held(ClauseId),
    /// All of it.
    Whole,
}

impl Recording {
    /// Opens the plan as it stands and finds out who has the floor. Who has it is asked first: a change without a
    /// voice is a mistake on the command line, whatever the plan is.
    ///
    /// # Errors
    /// When no voice is named, or the plan cannot be opened or changed.
    pub fn begin(call: &Call<'_>) -> Result<Recording, Failure> {
        let mut recording = Recording::begin_with(call, &[])?;
        recording.read_whole()?;
        Ok(recording)
    }

    /// The same, but reads only these clauses and no dialogue; others are read by [`Recording::find`]. Changing one of
    /// thousands need not wait for the others.
    ///
    /// # Errors
    /// As [`Recording::begin`].
    pub fn begin_with(call: &Call<'_>, clauses: &[&str]) -> Result<Recording, Failure> {
        who::voice(call)?;
        let reason = call.text("reason").map(|it| call.typed(it)).transpose()?;
        let session = call.text("session").map(|it| call.typed(it)).transpose()?;
        let open = OpenPlan::open(call)?;
        let recorder = who::recorder(call, Some(&open.repository))?;
        let seen = open.head()?;
        let Loaded { plan, dialogue, .. } = open.load_clauses(seen, clauses)?;
        if plan.read_only() {
            let newer = EditError::Newer(plan.manifest.format);
            return Err(Failure::Could(newer.message()));
        }
        let time = time::given(call, plan.manifest.zone.as_ref())?;
        let floor = who::floor(call, &plan.manifest)?;
        let words = plan.manifest.catalogue();
        Ok(Recording {
            open,
            plan,
            dialogue,
            read: Read::Clauses,
            outline: OnceCell::new(),
            seen,
            behind: false,
            floor,
            recorder,
            reason,
            session,
            time,
            words,
        })
    }

    fn read_whole(&mut self) -> Result<(), Failure> {
        let Loaded { plan, dialogue, .. } = self.open.load(self.seen)?;
        (self.plan, self.dialogue) = (plan, dialogue);
        self.outline = OnceCell::new();
        self.read = Read::Whole;
        Ok(())
    }

    /// As [`Recording::begin`], reading only what a position on this subject takes where it is a clause called by its
    /// id.
    ///
    /// # Errors
    /// As [`Recording::begin`].
    pub fn begin_on(call: &Call<'_>, subject: &str) -> Result<Recording, Failure> {
        let mut recording = Recording::begin_with(call, &[])?;
        match subject.parse() {
            Ok(clause) => recording.read_held(clause)?,
            Err(_) => recording.read_whole()?,
        }
        Ok(recording)
    }

    fn read_held(&mut self, clause: ClauseId) -> Result<(), Failure> {
        let Loaded { plan, dialogue, .. } = self.open.load_held(self.seen, &clause)?;
        if !plan.clauses.contains_key(&clause) {
            return self.read_whole();
        }
        (self.plan, self.dialogue) = (plan, dialogue);
        self.read = Read::Held(clause);
        Ok(())
    }

    /// As [`Recording::clause`], reading what of the plan it takes to know.
    ///
    /// # Errors
    /// When there is none, or the plan cannot be read.
    pub fn find(&mut self, word: &str) -> Result<ClauseId, Failure> {
        if matches!(self.read, Read::Clauses) && !self.plan.clauses.contains_key(word) {
            let mut more = self.open.load_clauses(self.seen, &[word])?.plan;
            self.plan.clauses.append(&mut more.clauses);
            self.plan.folders.append(&mut more.folders);
            // Not an id, then, but a number; or it cannot be read.
            if !self.plan.clauses.contains_key(word) {
                self.read_whole()?;
            }
        }
        self.clause(word)
    }

    /// The plan as it stood when it was opened, with what was recorded here since.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Its dialogue, likewise.
    pub fn dialogue(&self) -> &Dialogue {
        &self.dialogue
    }

    /// When it is recorded, as far as that is known before.
    pub fn moment(&self) -> Moment {
        self.time.unwrap_or_else(recorder::now)
    }

    /// Why, in the words of whoever has the floor.
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }

    /// Why the chairperson overrules, if that is said; it is the reason of what is done then.
    pub fn overrule(&mut self, reason: Option<String>) {
        self.reason = reason.or(self.reason.take());
    }

    /// The session that `--session` names.
    pub fn session(&self) -> Option<&str> {
        self.session.as_deref()
    }

    /// Its outline.
    pub fn outline(&self) -> &Outline {
        self.outline.get_or_init(|| Outline::of(&self.plan))
    }

    /// The clause of this id or number.
    ///
    /// # Errors
    /// When there is none.
    pub fn clause(&self, word: &str) -> Result<ClauseId, Failure> {
        match self.plan.clauses.get_key_value(word) {
            // The outline is only needed for numbers.
            Some((id, _)) => Ok(id.clone()),
            None => target::clause(&self.plan, self.outline(), word),
        }
    }

    /// The amendment that is called so.
    ///
    /// # Errors
    /// When there is none.
    pub fn amendment(&self, word: &str) -> Result<AmendmentId, Failure> {
        target::amendment(&self.dialogue, word)
    }

    /// The clauses of these ids or numbers, without those that stand under another of them.
    ///
    /// # Errors
    /// When there is none of a name.
    pub fn heads(&self, words: &[&str]) -> Result<Vec<ClauseId>, Failure> {
        let all = words.iter().map(|word| self.clause(word));
        Ok(heads(
            &self.plan,
            &all.collect::<Result<Vec<ClauseId>, Failure>>()?,
        ))
    }

    /// What is done to clauses, in a line: to one of them by this edit, or to several.
    pub fn subject_of(&self, edit: &Edit, several: &'static str, clauses: &[ClauseId]) -> Message {
        match clauses.len() {
            1 => self.subject(edit),
            count => Message::new(several).with("count", count),
        }
    }

    /// What an edit does, in a line.
    pub fn subject(&self, edit: &Edit) -> Message {
        let message = match edit {
            Edit::Set { field, .. } => Message::new("cli-subject-set").with("field", field.name()),
            Edit::Add { .. } => Message::new("cli-subject-add"),
            Edit::Remove { .. } => Message::new("cli-subject-remove"),
            Edit::Move { .. } => Message::new("cli-subject-move"),
        };
        let clause = match edit {
            Edit::Add { clause } => Some(&**clause),
            other => self.plan.clauses.get(other.clause()),
        };
        let title = clause.map_or_else(|| edit.clause().to_string(), Clause::called);
        message.with("title", title)
    }

    /// Records the edits as one change and says so.
    ///
    /// # Errors
    /// When it could not be recorded; nothing has changed then.
    pub fn record(
        &mut self,
        edits: Vec<Edit>,
        subject: Message,
        out: &mut Output,
    ) -> Result<Answer, Failure> {
        match self.commit(edits, &subject)? {
            Some(recorded) => {
                let mut said = vec![done(subject, self.floor.voice)];
                said.extend(notes(&recorded));
                out.acknowledge(recorded.id, &said);
            }
            None => out.say(&Message::new("cli-same"))?,
        }
        Ok(Answer::Done)
    }

    /// As [`Recording::record`], without saying so: when this returns a change, it is on disk. None was needed
    /// where the plan stands so already.
    ///
    /// # Errors
    /// As [`Recording::record`].
    pub fn commit(
        &mut self,
        edits: Vec<Edit>,
        subject: &Message,
    ) -> Result<Option<Recorded>, Failure> {
        let time = self.time.unwrap_or_else(recorder::now);
        let (floor, recorder) = (self.floor.clone(), self.recorder.clone());
        let act = Act {
            edits: edits.clone(),
            // The commit is read by whoever reads the plan: it speaks the plan's language.
            subject: self.words.say(subject),
            reason: self.reason.clone(),
            session: self.session.clone(),
            ..Act::new(self.seen, floor, recorder, time)
        };
        let recorded = match self.open.record(&act) {
            Err(StoreError::Nothing) => return Ok(None),
            recorded => recorded?,
        };
        self.follow(&edits, &recorded);
        Ok(Some(recorded))
    }

    /// Records edits of figures, scenarios and registers as one change and says so.
    ///
    /// # Errors
    /// As [`Recording::record`].
    pub fn record_sheets(
        &mut self,
        sheets: Vec<TableEdit>,
        subject: Message,
        out: &mut Output,
    ) -> Result<Answer, Failure> {
        let (floor, recorder) = (self.floor.clone(), self.recorder.clone());
        let act = Act {
            sheets,
            subject: self.words.say(&subject),
            reason: self.reason.clone(),
            session: self.session.clone(),
            ..Act::new(self.seen, floor, recorder, self.moment())
        };
        match self.open.record(&act) {
            Err(StoreError::Nothing) => out.say(&Message::new("cli-same"))?,
            recorded => {
                let recorded = recorded?;
                (self.seen, self.behind) = (recorded.id, true);
                let mut said = vec![done(subject, self.floor.voice)];
                said.extend(notes(&recorded));
                out.acknowledge(recorded.id, &said);
            }
        }
        Ok(Answer::Done)
    }

    /// Does something in the dialogue. When this returns, it is on disk.
    ///
    /// # Errors
    /// When it is refused or could not be recorded; nothing has changed then.
    pub fn enact(&mut self, deed: Deed) -> Result<Recorded, Failure> {
        self.enact_all(vec![deed])
    }

    /// Does several things in the dialogue as one change.
    ///
    /// # Errors
    /// As [`Recording::enact`].
    pub fn enact_all(&mut self, deeds: Vec<Deed>) -> Result<Recorded, Failure> {
        let (floor, recorder) = (self.floor.clone(), self.recorder.clone());
        let act = Act {
            figures: self.looked_at(&deeds),
            deeds,
            reason: self.reason.clone(),
            session: self.session.clone(),
            ..Act::new(self.seen, floor, recorder, self.moment())
        };
        let recorded = self.open.record(&act)?;
        self.seen = recorded.id;
        self.behind = true;
        Ok(recorded)
    }

    /// What the text costs, as it is looked at, that a position is taken on.
    fn looked_at(&self, deeds: &[Deed]) -> BTreeMap<Subject, Figures> {
        let costed = self.plan.manifest.costing.is_some();
        if !costed || deeds.iter().all(|deed| deed.spoken_on().is_none()) {
            return BTreeMap::new();
        }
        match &self.read {
            Read::Whole if !self.behind => costed::looked_at(&self.plan, &self.dialogue, deeds),
            // Nobody's consent waits for a plan that cannot be read whole.
            _ => match self.open.load(self.seen) {
                Ok(seen) => costed::looked_at(&seen.plan, &seen.dialogue, deeds),
                Err(_) => BTreeMap::new(),
            },
        }
    }

    /// Records what becomes of a key.
    ///
    /// # Errors
    /// When it is not theirs to say, or it could not be recorded; nothing has changed then.
    pub fn change_key(&mut self, change: KeyChange) -> Result<Recorded, Failure> {
        let act = KeyAct {
            change,
            floor: self.floor.clone(),
            recorder: self.recorder.clone(),
            time: self.moment(),
            reason: self.reason.clone(),
            session: self.session.clone(),
        };
        Ok(self.open.repository.change_key(&self.open.plan, &act)?)
    }

    /// Records what a table brings in. When this returns, it is on disk.
    ///
    /// # Errors
    /// When it could not be recorded; nothing has changed then.
    pub fn take_in(&mut self, subject: &Message, taking: &Taking) -> Result<Recorded, Failure> {
        let act = Act {
            subject: self.words.say(subject),
            reason: self.reason.clone(),
            session: self.session.clone(),
            ..Act::new(
                self.seen,
                self.floor.clone(),
                self.recorder.clone(),
                self.moment(),
            )
        };
        let recorded = self
            .open
            .repository
            .take_rows(&self.open.plan, &act, taking, &|| true)?;
        self.seen = recorded.id;
        self.behind = true;
        Ok(recorded)
    }

    /// For whom it is recorded.
    pub fn floor(&self) -> &Speaker {
        &self.floor
    }

    /// By whom.
    pub fn recorder(&self) -> &Person {
        &self.recorder
    }

    /// An act of somebody that does nothing yet.
    pub fn act(&self, floor: Speaker) -> Act {
        Act::new(self.seen, floor, self.recorder.clone(), self.moment())
    }

    /// Records several acts in the dialogue, a change for each. When this returns, they are on disk.
    ///
    /// # Errors
    /// When one of them is refused or could not be recorded; nothing has changed then.
    pub fn bring_in(&mut self, acts: &[Act]) -> Result<Vec<CommitId>, Failure> {
        let recorded = self.open.repository.bring_in(&self.open.plan, acts)?;
        if let Some(last) = recorded.last() {
            self.seen = *last;
        }
        self.behind = true;
        Ok(recorded)
    }

    /// What is being changed.
    pub fn open(&self) -> &OpenPlan {
        &self.open
    }

    /// Takes an adoption back.
    ///
    /// # Errors
    /// When there is none of this name, or it could not be recorded; nothing has changed then.
    pub fn rescind(&mut self, name: &str) -> Result<Recorded, Failure> {
        self.knows_session()?;
        let rescind = Rescind {
            name: name.to_owned(),
            floor: self.floor.clone(),
            recorder: self.recorder.clone(),
            time: self.moment(),
            reason: self.reason.clone(),
        };
        Ok(self.open.repository.rescind(&self.open.plan, &rescind)?)
    }

    /// The revision that is looked at.
    pub fn seen(&self) -> CommitId {
        self.seen
    }

    /// The plan and the dialogue as the last deed left them. It is on disk, so that what cannot be read any more is
    /// no failure.
    pub fn after(&mut self) -> Option<(&Plan, &Dialogue)> {
        self.catch_up().ok()?;
        Some((&self.plan, &self.dialogue))
    }

    /// Brings the plan held here to what was recorded: by the same edits, unless others recorded in between. This
    /// cannot fail, because the change is on disk already.
    fn follow(&mut self, edits: &[Edit], recorded: &Recorded) {
        let alone = self.open.parent(recorded.id) == Some(self.seen);
        self.seen = recorded.id;
        self.outline = OnceCell::new();
        self.behind = !alone || Edit::apply_all(edits, &mut self.plan).is_err();
    }

    /// Reads the plan afresh if others changed it while it was being changed here; before each further change.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn catch_up(&mut self) -> Result<(), Failure> {
        if self.behind {
            match &self.read {
                Read::Whole => self.read_whole()?,
                Read::Held(clause) => self.read_held(clause.clone())?,
                Read::Clauses => self.plan = self.open.load_clauses(self.seen, &[])?.plan,
            }
            self.outline = OnceCell::new();
            self.behind = false;
        }
        Ok(())
    }
}

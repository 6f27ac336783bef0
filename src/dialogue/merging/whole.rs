//! A whole plan with its dialogue on three sides, and what becomes of our files.

use super::case::{Case, CaseKind};
use super::presence::Clauses;
use super::{Keep, State, Three, clause, document, plain, spoken};
use crate::dialogue::{Amendment, AmendmentId, Basis, Dialogue, Proposal, basis, format};
use crate::plan::format::{is_sheet, read_manifest};
use crate::plan::{Clause, ClauseId, Manifest, Plan, moved, places};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// What becomes of a file of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is as theirs has it at this path.
    Theirs,
    /// It holds this.
    Text(String),
    /// It goes.
    Gone,
}

/// An amendment that came in with a number that another has here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renumbered {
    /// Which.
    pub amendment: AmendmentId,
    /// The number it had there.
    pub from: u32,
    /// The number it has now.
    pub to: u32,
}

/// What comes of two states.
#[derive(Clone, Debug, Default)]
pub struct Merging {
    /// The plan.
    pub plan: Plan,
    /// The dialogue about it.
    pub dialogue: Dialogue,
    /// Every file that is not as ours has it, by path within the plan's directory.
    pub files: BTreeMap<String, Fate>,
    /// Where they collide.
    pub cases: Vec<Case>,
    /// Amendments that got another number.
    pub renumbered: Vec<Renumbered>,
}

/// Brings two states of a plan together. `differing` are the paths of all files that are not the same on all three sides.
pub fn merge(sides: Three<State<'_>>, differing: &BTreeSet<String>, keep: Keep) -> Merging {
    let mut merger = Merger {
        sides,
        keep,
        out: Merging {
            plan: sides.ours.plan.clone(),
            dialogue: sides.ours.dialogue.clone(),
            ..Merging::default()
        },
    };
    let mut ids: BTreeSet<ClauseId> = BTreeSet::new();
    for path in differing {
        match path.split_once('/').map(|(folder, _)| folder) {
            Some("clauses") => match merger.readable(path) {
                Some(id) => {
                    ids.insert(id);
                }
                None => merger.as_a_file(path),
            },
            Some("amendments" | "positions" | "sessions") => merger.talk(path),
            _ => merger.other(path),
        }
    }
    merger.clauses(&ids);
    merger.adopted();
    if keep == Keep::Ours {
        merger.late();
        merger.number();
    }
    merger.out
}

/// A merge that is being made.
pub(super) struct Merger<'a> {
    pub sides: Three<State<'a>>,
    pub keep: Keep,
    pub out: Merging,
}

impl Merger<'_> {
    fn bytes(&self, path: &str) -> Three<Option<Vec<u8>>> {
        self.sides.map(|side| (side.read)(path))
    }

    pub(super) fn text(&self, side: State<'_>, path: &str) -> Option<String> {
        (side.read)(path).and_then(|bytes| String::from_utf8(bytes).ok())
    }

    /// The clause of a file, if no side's file of it is broken.
    fn readable(&self, path: &str) -> Option<ClauseId> {
        let stem = path.strip_suffix(".toml")?;
        let stem = stem.rsplit_once('/').map_or(stem, |(_, stem)| stem);
        let broken = self.sides.map(|side| side.plan.broken.contains_key(stem));
        let any = broken.base || broken.ours || broken.theirs;
        stem.parse().ok().filter(|_| !any)
    }

    /// A file whose content says nothing here: whichever side changed it. Where both did, ours stays, unless it is merged
    /// as text.
    fn as_a_file(&mut self, path: &str) {
        let three = self.bytes(path);
        match plain::chosen(three.as_ref()) {
            Some(one) if one == three.ours => {}
            Some(None) => self.put(path, Fate::Gone),
            Some(Some(_)) => self.put(path, Fate::Theirs),
            None => self.collided(CaseKind::File, path),
        }
    }

    fn put(&mut self, path: &str, fate: Fate) {
        self.out.files.insert(path.to_owned(), fate);
    }

    fn collided(&mut self, kind: CaseKind, path: &str) {
        let case = Case::of_file(kind, path, String::new());
        self.out.cases.push(case);
    }

    /// What the plan says of itself, registers, and files that are not a plan's.
    fn other(&mut self, path: &str) {
        let three = self.bytes(path);
        let both = plain::chosen(three.as_ref()).is_none();
        let texts = three.map(|bytes| bytes.and_then(|bytes| String::from_utf8(bytes).ok()));
        let texts = texts.as_ref().map(Option::as_deref);
        if both && path.ends_with(".toml") {
            let found = document::document(texts, self.keep);
            let found =
                found.filter(|it| path != Manifest::PATH || read_manifest(&it.text).is_ok());
            if let Some(found) = found {
                let left = found.left.into_iter();
                let cases = left.map(|(key, theirs)| {
                    let note = format!("{key} = {theirs}");
                    Case::of_file(CaseKind::Settings, path, note)
                });
                self.out.cases.extend(cases);
                self.put(path, Fate::Text(found.text));
            } else {
                self.collided(CaseKind::File, path);
            }
        } else if both && let Some(text) = plain::by_word(texts) {
            self.put(path, Fate::Text(text));
        } else {
            self.as_a_file(path);
        }
        self.reread(path);
    }

    /// What the plan says of itself is as its file says it.
    fn reread(&mut self, path: &str) {
        if !is_sheet(path) && path != Manifest::PATH {
            return;
        }
        let merged = match self.out.files.get(path) {
            Some(Fate::Theirs) => (self.sides.theirs.read)(path),
            Some(Fate::Text(text)) => Some(text.clone().into_bytes()),
            Some(Fate::Gone) => None,
            None => return,
        };
        self.out.plan.reread(path, merged.as_deref());
    }

    fn clauses(&mut self, ids: &BTreeSet<ClauseId>) {
        if ids.is_empty() {
            return;
        }
        let sides = self.sides.map(|side| side.plan);
        let was = places(sides.base);
        let mut clauses = Clauses {
            sides,
            keep: self.keep,
            moved: [sides.ours, sides.theirs]
                .map(|side| -> HashSet<ClauseId> { moved(&was, side) }),
            result: sides.ours.clauses.clone(),
            cases: Vec::new(),
        };
        for id in ids {
            clauses.meet(id);
        }
        clauses.place(ids);
        clauses.arrange(ids);
        clauses.follow_what_is_here();
        let Clauses { result, cases, .. } = clauses;
        self.out.cases.extend(cases);
        self.out
            .cases
            .sort_by(|one, other| one.clause.cmp(&other.clause));
        let changed = |id: &&ClauseId| result.get(*id) != sides.ours.clauses.get(*id);
        let all: BTreeSet<&ClauseId> = result
            .keys()
            .chain(sides.ours.clauses.keys())
            .filter(changed)
            .chain(ids)
            .collect();
        for id in all {
            self.write(id, result.get(id));
        }
        self.out.plan.clauses = result;
    }

    /// What becomes of the file of a clause.
    fn write(&mut self, id: &ClauseId, merged: Option<&Clause>) {
        let sides = self.sides.map(|side| side.plan);
        let here = sides.ours.clauses.get(id).map(|_| sides.ours.path(id));
        let there = sides.theirs.clauses.get(id).map(|_| sides.theirs.path(id));
        let folders = &mut self.out.plan.folders;
        let (Some(merged), Some(path)) = (merged, here.as_ref().or(there.as_ref())) else {
            folders.remove(id);
            if let Some(path) = here {
                self.put(&path, Fate::Gone);
            }
            return;
        };
        if here.is_none() {
            let folder = sides.theirs.folders.get(id).cloned();
            folders.insert(id.clone(), folder.unwrap_or_default());
        }
        let base = sides.base.clauses.get(id).map(|_| sides.base.path(id));
        let texts = Three {
            base: base.and_then(|path| self.text(self.sides.base, &path)),
            ours: here
                .as_ref()
                .and_then(|path| self.text(self.sides.ours, path)),
            theirs: there
                .as_ref()
                .and_then(|path| self.text(self.sides.theirs, path)),
        };
        let as_theirs = sides.theirs.clauses.get(id) == Some(merged);
        let as_ours = sides.ours.clauses.get(id) == Some(merged);
        if as_theirs && (texts.ours.is_none() || texts.ours == texts.base) {
            match (texts.theirs, there.as_ref() == Some(path)) {
                (_, true) => self.put(path, Fate::Theirs),
                (Some(text), false) => self.put(path, Fate::Text(text)),
                (None, false) => {}
            }
            return;
        }
        let untouched = texts.theirs.is_none() || texts.theirs == texts.base;
        if as_ours && (untouched || texts.theirs == texts.ours) {
            return;
        }
        let text = match &texts.ours {
            Some(_) => clause::text(texts.as_ref().map(Option::as_deref), merged),
            None => texts
                .theirs
                .as_deref()
                .and_then(|text| clause::edited(text, merged)),
        };
        match text {
            Some(text) if Some(&text) == texts.ours.as_ref() => {}
            Some(text) => self.put(path, Fate::Text(text)),
            None => self.unwritten(id, path),
        }
    }

    /// A file too odd to be changed stays as it is.
    fn unwritten(&mut self, id: &ClauseId, path: &str) {
        if let Some(ours) = self.sides.ours.plan.clauses.get(id) {
            self.out.plan.clauses.insert(id.clone(), ours.clone());
        }
        self.collided(CaseKind::File, path);
    }

    /// A file of the dialogue.
    fn talk(&mut self, path: &str) {
        let broken = self.sides.map(|side| side.dialogue.broken.contains(path));
        if broken.base || broken.ours || broken.theirs {
            return self.as_a_file(path);
        }
        let three = self.bytes(path);
        if let Some(one) = plain::chosen(three.as_ref()) {
            self.as_a_file(path);
            if one == three.theirs && one != three.ours {
                spoken::carry(path, self.sides.theirs.dialogue, &mut self.out.dialogue);
            }
            return;
        }
        let sides = self.sides.map(|side| side.dialogue);
        if spoken::meet(path, sides, &mut self.out.dialogue) {
            self.collided(CaseKind::of_dialogue(path), path);
        }
        let texts = three.map(|bytes| bytes.and_then(|bytes| String::from_utf8(bytes).ok()));
        self.write_talk(path, texts);
    }

    /// An amendment that was adopted there and decided otherwise here stands as its words do: where they came in with
    /// theirs, it is adopted. No record would say that the room refused what is in its text.
    fn adopted(&mut self) {
        let (ours, theirs) = (self.sides.ours.dialogue, self.sides.theirs.dialogue);
        for at in 0..self.out.cases.len() {
            let path = self.out.cases.get(at).and_then(|case| case.path.clone());
            let path = path.unwrap_or_default();
            let stem = path.strip_prefix("amendments/");
            let id = stem.and_then(|stem| stem.strip_suffix(".toml")?.parse().ok());
            let Some(there) = id.as_ref().and_then(|id| theirs.amendments.get(id)) else {
                continue;
            };
            let here = ours.amendments.get(&there.id);
            let refused = here.is_none_or(|here| !here.is_adopted());
            if !there.is_adopted() || !refused || !self.came_in(there) {
                continue;
            }
            if let Some(merged) = self.out.dialogue.amendments.get_mut(&there.id) {
                merged.events.clone_from(&there.events);
            }
            if let Some(case) = self.out.cases.get_mut(at) {
                case.kind = CaseKind::Adopted;
            }
            let texts = self.bytes(&path);
            let texts = texts.map(|bytes| bytes.and_then(|bytes| String::from_utf8(bytes).ok()));
            self.write_talk(&path, texts);
        }
    }

    /// Whether what an amendment proposes is in the merged plan.
    fn came_in(&self, amendment: &Amendment) -> bool {
        match &amendment.proposal {
            Proposal::Add { clause, .. } => self.out.plan.clauses.contains_key(&clause.id),
            _ => basis(&self.out.plan, &self.out.dialogue, amendment) == Basis::Met,
        }
    }

    /// What becomes of a file of the dialogue, once it is known what it says.
    fn write_talk(&mut self, path: &str, texts: Three<Option<String>>) {
        let says = |text: &str| spoken::says(path, text, &self.out.dialogue);
        let by_word = plain::by_word(texts.as_ref().map(Option::as_deref));
        let by_word = by_word.filter(|text| says(text));
        let old = texts.ours.as_deref().or(texts.theirs.as_deref());
        let written = || format::write(path, &self.out.dialogue, old);
        match by_word.map_or_else(written, |text| Ok(Some(text))) {
            Ok(text) if texts.ours == text => {}
            Ok(Some(text)) => self.put(path, Fate::Text(text)),
            Ok(None) => self.put(path, Fate::Gone),
            Err(_) => self.collided(CaseKind::File, path),
        }
    }
}

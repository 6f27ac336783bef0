//! Whether what somebody said was changed by somebody else. What a party holds, tabled or withdrew, and what the secretariat
//! declared adopted, changes rightly by an act that claims that voice, or that the secretariat records for it; and what
//! was signed only by what is signed. Who brings back what stood rightly last does no harm.

use super::altered::{Altered, How, Why};
use super::lines::Lines;
use super::record::{Record, Said, Touch};
use super::{Behind, Evidence, Held, JudgedAct, Stands};
use crate::plan::Voice;
use std::collections::{BTreeMap, BTreeSet};

/// What there is of a record from a change on.
#[derive(Clone, Debug, Default)]
struct State {
    /// By which change; nothing where it never was.
    at: Option<usize>,
    value: Option<u32>,
    /// What was there before it.
    before: Option<u32>,
    /// What whoever may left it at.
    rightful: Option<u32>,
    /// Who stands behind that.
    behind: Behind,
}

impl State {
    fn is_proved(&self) -> bool {
        self.behind != Behind::Nobody
    }
}

/// Goes through all touches, and finds those by others.
pub(super) struct Keeping<'a> {
    evidence: &'a Evidence,
    stands: &'a [Stands],
    lines: Lines<'a>,
    states: BTreeMap<&'a Record, Vec<State>>,
    /// The changes that touched steps of an amendment.
    talks: BTreeMap<&'a str, BTreeSet<usize>>,
}

/// A touch that is told, and of what.
type Found<'a> = (&'a Touch, How, Why);

impl<'a> Keeping<'a> {
    /// Nothing is gone through yet.
    pub fn of(evidence: &'a Evidence, stands: &'a [Stands]) -> Keeping<'a> {
        Keeping {
            evidence,
            stands,
            lines: Lines::of(&evidence.acts),
            states: BTreeMap::new(),
            talks: BTreeMap::new(),
        }
    }

    /// Everything that was changed by others, with the place of the change, told once for each voice whose it is; and who
    /// stands behind the positions that are held at the end. `signs` says whether a voice has a key at a place.
    pub fn found(mut self, signs: impl Fn(Voice, usize) -> bool) -> (Vec<(usize, Altered)>, Held) {
        let mut touches: Vec<&'a Touch> = self.evidence.touches.iter().collect();
        touches.sort_by_key(|touch| touch.at);
        let mut found: Vec<Found<'a>> = Vec::new();
        for touch in touches {
            let told = self.hear(touch, &signs);
            found.extend(told.map(|(how, why)| (touch, how, why)));
        }
        (gathered(found), self.held())
    }

    /// Who stands behind the positions that are held at the end.
    fn held(&self) -> Held {
        let mut held = Held::default();
        let Some(last) = self.evidence.acts.len().checked_sub(1) else {
            return held;
        };
        let positions = self
            .states
            .keys()
            .filter(|record| record.said == Said::Position);
        for record in positions {
            let state = self.at(record, last);
            if state.value.is_some() {
                let rightly = state.value == state.rightful;
                held.note(
                    record,
                    if rightly {
                        state.behind
                    } else {
                        Behind::Nobody
                    },
                );
            }
        }
        held
    }

    /// What was done to a record, if it was not for this change to do it.
    fn hear(
        &mut self,
        touch: &'a Touch,
        signs: &impl Fn(Voice, usize) -> bool,
    ) -> Option<(How, Why)> {
        let act = self.evidence.acts.get(touch.at)?;
        let base = self.base(touch, act);
        let harmless = match act.parents.len() {
            0 | 1 => base.at.is_some() && touch.after == base.rightful,
            _ => self.meets(touch, act, &base),
        };
        let why = match harmless {
            true => None,
            false => self.why(touch, act, &base, signs),
        };
        let kept = harmless || why.is_some();
        let state = State {
            at: Some(touch.at),
            value: touch.after,
            before: self.before(touch, act, &base),
            rightful: if kept { base.rightful } else { touch.after },
            behind: if kept {
                base.behind
            } else {
                self.behind(act, touch)
            },
        };
        self.states.entry(&touch.record).or_default().push(state);
        if matches!(touch.record.said, Said::Step | Said::OwnStep) {
            self.talks
                .entry(&touch.record.of)
                .or_default()
                .insert(touch.at);
        }
        let how = How::of(
            touch.record.said,
            base.value.is_some(),
            touch.after.is_some(),
        );
        why.map(|why| (how, why))
    }

    /// What was there before a change: at a merge, on its own side, which is where it stands again if that is taken back.
    fn before(&self, touch: &Touch, act: &JudgedAct, base: &State) -> Option<u32> {
        match act.parents.as_slice() {
            [own, _, ..] => self.at(&touch.record, *own).value,
            _ => base.value,
        }
    }

    /// What there was of a record at a change.
    fn at(&self, record: &Record, place: usize) -> State {
        let states = self
            .states
            .get(record)
            .map(Vec::as_slice)
            .unwrap_or_default();
        let mut states = states.iter().rev();
        let found = states.find(|state| state.at.is_some_and(|at| self.lines.leads(at, place)));
        found.cloned().unwrap_or_default()
    }

    /// What a change builds on: at a merge, that of the lines which is what the merge has, else one that nothing came after.
    fn base(&self, touch: &Touch, act: &JudgedAct) -> State {
        let tips = self.tips(&touch.record, act);
        let fits = |state: &&State| state.value == touch.after;
        let rightly = |state: &&State| state.rightful == touch.after;
        let base = tips.iter().find(fits).or_else(|| tips.iter().find(rightly));
        base.or(tips.first()).cloned().unwrap_or_default()
    }

    /// What the lines have that a change builds on, but for what another line has something later in the place of.
    fn tips(&self, record: &Record, act: &JudgedAct) -> Vec<State> {
        let parents = act.parents.iter();
        let all: Vec<(usize, State)> = parents
            .map(|place| (*place, self.at(record, *place)))
            .collect();
        let later = |one: &State| {
            all.iter().any(|(place, other)| {
                let after = one.at.is_none_or(|at| self.lines.leads(at, *place));
                other.at != one.at && after
            })
        };
        let tips = all.iter().filter(|(_, state)| !later(state));
        tips.map(|(_, state)| state.clone()).collect()
    }

    /// Whether a merge leaves a record as one of its lines has it. Steps that two lines took are one step, or could not both
    /// be taken: there one may be left out.
    fn meets(&self, touch: &Touch, act: &JudgedAct, base: &State) -> bool {
        if touch.after == base.value || base.at.is_some() && touch.after == base.rightful {
            return true;
        }
        let is_step = matches!(touch.record.said, Said::Step | Said::OwnStep);
        let talks = self.talks.get(touch.record.of.as_str());
        let of_line = |place: &&usize| {
            let mut talks = talks.into_iter().flatten();
            let others = |at: usize| act.parents.iter().any(|one| !self.lines.leads(at, *one));
            talks.any(|at| self.lines.leads(*at, **place) && others(*at))
        };
        is_step && act.parents.iter().filter(of_line).count() > 1
    }

    /// Who stands behind what a change does to a record.
    fn behind(&self, act: &JudgedAct, touch: &Touch) -> Behind {
        match self.stands.get(touch.at) {
            Some(Stands::Signed) if act.claim == Some(touch.record.owner) => Behind::Owner,
            Some(Stands::Signed | Stands::Recorded) => Behind::Secretariat,
            _ => Behind::Nobody,
        }
    }

    /// What was done in the first place, of which a change is the undoing, or the redoing of that, and so on.
    fn origin(&self, place: usize) -> usize {
        let mut at = place;
        let earlier = |at: usize| self.evidence.acts.get(at)?.undoes.filter(|it| *it < at);
        while let Some(before) = earlier(at) {
            at = before;
        }
        at
    }

    /// Why it was not for this change to do it; nothing where it was.
    fn why(
        &self,
        touch: &Touch,
        act: &JudgedAct,
        base: &State,
        signs: &impl Fn(Voice, usize) -> bool,
    ) -> Option<Why> {
        let owner = touch.record.owner;
        let new = base.at.is_none() && touch.after.is_some();
        match act.claim {
            Some(claim) if claim == owner || claim == Voice::Secretariat => {
                let known = || signs(owner, touch.at) || signs(claim, touch.at);
                match base.is_proved() {
                    _ if self.behind(act, touch) != Behind::Nobody => None,
                    true => Some(Why::Signed),
                    false if claim == owner || new || !known() => None,
                    false => Some(Why::Unsigned),
                }
            }
            None if new => None,
            // Of steps there are those that others take as well, and parties may be asked together.
            // What collides at a merge is tabled for the party whose words it is.
            _ if new && act.parents.len() > 1 && touch.record.said != Said::Position => None,
            _ if new && (touch.asked || touch.record.said == Said::Step) => None,
            claim => {
                let origin = |place: Option<usize>| place.map(|place| self.origin(place));
                let undone = act.undoes.is_some() && origin(act.undoes) == origin(base.at);
                let undone = undone && !base.is_proved();
                let back = undone && touch.after == base.before;
                match claim.filter(|_| back && touch.record.said != Said::Adoption) {
                    Some(claim) => Some(Why::Undone(claim)),
                    None => Some(Why::Other(claim)),
                }
            }
        }
    }
}

/// One sentence for each change and whose it is; of an amendment that is gone no step is told.
fn gathered(found: Vec<Found<'_>>) -> Vec<(usize, Altered)> {
    let whole: BTreeSet<(usize, &str)> = found
        .iter()
        .filter(|(touch, ..)| touch.record.said == Said::Proposal)
        .map(|(touch, ..)| (touch.at, touch.record.of.as_str()))
        .collect();
    let mut told: BTreeMap<(usize, Voice, How, Why), BTreeSet<&str>> = BTreeMap::new();
    for (touch, how, why) in &found {
        let record = &touch.record;
        let is_step = matches!(record.said, Said::Step | Said::OwnStep);
        if !(is_step && whole.contains(&(touch.at, record.of.as_str()))) {
            let names = told
                .entry((touch.at, record.owner, *how, *why))
                .or_default();
            names.insert(&touch.name);
        }
    }
    told.into_iter()
        .map(|((at, owner, how, why), names)| {
            let subjects = names.into_iter().map(str::to_owned).collect();
            (
                at,
                Altered {
                    owner,
                    how,
                    why,
                    subjects,
                },
            )
        })
        .collect()
}

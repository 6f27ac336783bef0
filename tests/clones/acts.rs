//! What people do at three copies of a plan, one after the other, and what cuts them off.

use crate::common::{Answer, Call, Seminar, field};
use crate::model::{Acknowledged, Chance, Model, PARTIES};
use std::path::Path;
use std::time::Duration;
use tempfile::TempDir;

/// The copies, the stick, and what was done.
pub struct Table {
    pub copies: Vec<Seminar>,
    stick: TempDir,
    pub model: Model,
    pub told: Vec<String>,
    chance: Chance,
    clauses: usize,
}

/// What happens to a call.
enum Fate {
    Lives,
    Killed(Duration),
    Cramped(u32),
}

impl Table {
    pub fn new(chance: Chance) -> Table {
        let first = Seminar::new();
        let others = ["Second", "Third"].map(|name| first.copy(name));
        let copies = std::iter::once(first).chain(others).collect();
        Table {
            copies,
            stick: TempDir::new().unwrap(),
            model: Model::default(),
            told: Vec::new(),
            chance,
            clauses: 0,
        }
    }

    /// One act of somebody somewhere.
    pub fn act(&mut self) {
        let copy = self.chance.below(self.copies.len());
        let party = PARTIES[self.chance.below(PARTIES.len())];
        match self.chance.below(20) {
            0..6 => self.write(copy, party, "set"),
            6..8 => self.write(copy, party, "table"),
            8 => self.add(copy, party),
            9 => self.remove(copy, party),
            10 => self.shift(copy, party),
            11 | 12 => self.decide(copy),
            13 | 14 => self.position(copy, party),
            15 => self.simple(copy, &["undo", "--party", party]),
            16 => self.simple(copy, &["redo", "--party", party]),
            17 | 18 => self.travel(copy, "bring-back"),
            _ => self.travel(copy, "take-home"),
        }
    }

    /// Takes everything round until all hold the same.
    pub fn gather(&mut self) {
        for _ in 0..4 {
            for at in 0..self.copies.len() {
                for verb in ["bring-back", "take-home"] {
                    if verb == "take-home" || self.is_anything_on_the_stick() {
                        let call = self.on_the_stick(at, verb);
                        let answer = call.run();
                        self.note(at, verb.to_owned(), &answer, None);
                        // Whoever was to bring it there first may have been cut off.
                        let told = ["no branch", "There is no plan in"];
                        let nothing = told.iter().any(|told| answer.err.contains(told));
                        let fine = answer.status == Some(0) || verb == "bring-back" && nothing;
                        assert!(fine, "{verb} at {at}: {answer:#?}");
                    }
                }
            }
            let heads: Vec<String> = self.copies.iter().map(Seminar::head).collect();
            if heads.iter().all(|head| *head == heads[0]) {
                return;
            }
        }
        panic!("the copies never come to the same");
    }

    fn is_anything_on_the_stick(&self) -> bool {
        self.stick.path().read_dir().unwrap().count() > 0
    }

    fn on_the_stick(&self, copy: usize, verb: &str) -> Call {
        let stick: &Path = self.stick.path();
        self.copies[copy].call([verb.as_ref(), stick.as_os_str()])
    }

    fn fate(&mut self) -> Fate {
        match self.chance.below(100) {
            0..18 => {
                let micros = self.chance.below(60_000);
                Fate::Killed(Duration::from_micros(u64::try_from(micros).unwrap()))
            }
            18..26 => Fate::Cramped(u32::try_from(self.chance.below(4)).unwrap()),
            _ => Fate::Lives,
        }
    }

    /// Calls, and notes what was acknowledged. Whether it lived and was done.
    fn call(
        &mut self,
        copy: usize,
        call: Call,
        what: String,
        wrote: Option<(String, String)>,
    ) -> bool {
        let (answer, fate) = match self.fate() {
            Fate::Lives => (call.run(), "".to_owned()),
            Fate::Killed(after) => (call.killed_after(after), format!(" killed after {after:?}")),
            Fate::Cramped(blocks) => (call.cramped(blocks).run(), format!(" in {blocks} blocks")),
        };
        let done = answer.status == Some(0);
        self.note(copy, format!("{what}{fate}"), &answer, wrote);
        let known = matches!(answer.status, Some(0 | 1 | 3)) || fate.contains("killed");
        assert!(
            known && !answer.err.contains("panic"),
            "{what}: {answer:#?}"
        );
        done
    }

    fn note(
        &mut self,
        copy: usize,
        what: String,
        answer: &Answer,
        wrote: Option<(String, String)>,
    ) {
        let short = |id: &str| id.chars().take(8).collect::<String>();
        let acks = answer.out.lines().filter_map(|it| it.strip_prefix("ACK "));
        let acks: Vec<&str> = acks.filter(|it| it.len() == 40).collect();
        let said: Vec<String> = acks.iter().map(|id| short(id)).collect();
        let line = format!("{copy}: {what} -> {:?} {}", answer.status, said.join(" "));
        self.told.push(match answer.err.trim() {
            "" => line,
            err => format!("{line} ({err})"),
        });
        for commit in acks {
            self.model.acknowledged.push(Acknowledged {
                copy,
                commit: commit.to_owned(),
                what: what.clone(),
                wrote: wrote.clone(),
            });
        }
    }

    fn simple(&mut self, copy: usize, words: &[&str]) {
        let call = self.copies[copy].call(words);
        self.call(copy, call, words.join(" "), None);
    }

    /// The clauses of a copy by their ids.
    fn clauses(&self, copy: usize) -> Vec<String> {
        let list = self.copies[copy].run("list --json").done().json();
        let clauses = list["clauses"].as_array().unwrap().iter();
        let there = clauses.filter(|one| one["state"] != "removed");
        there
            .map(|one| one["id"].as_str().unwrap().to_owned())
            .collect()
    }

    /// A clause, with its title and its text.
    fn some_clause(&mut self, copy: usize) -> Option<(String, String, String)> {
        let clauses = self.clauses(copy);
        let id = self.chance.one_of(&clauses)?.clone();
        let shown = self.copies[copy].run(&format!("show {id} --json")).done();
        let shown = shown.json();
        let value = |name: &str| {
            let fields = shown["fields"].as_array().unwrap();
            let there = fields.iter().any(|one| one["name"] == name);
            let value = there.then(|| field(&shown, name)["value"].as_str().unwrap_or_default());
            value.unwrap_or_default().to_owned()
        };
        Some((id, value("title"), value("text")))
    }

    fn write(&mut self, copy: usize, party: &'static str, verb: &str) {
        let Some((id, title, text)) = self.some_clause(copy) else {
            return;
        };
        let name = if self.chance.percent(20) {
            "title"
        } else {
            "text"
        };
        let before = if name == "title" { &title } else { &text };
        let after = self.model.edited(&mut self.chance, before, party);
        let words = [verb, &id, name, &after, "--party", party];
        let call = self.copies[copy].call(words);
        let wrote = (verb == "set" && name == "text").then(|| (id.clone(), after.clone()));
        self.call(copy, call, words.join(" "), wrote);
    }

    fn add(&mut self, copy: usize, party: &'static str) {
        self.clauses += 1;
        let id = format!("new-{}", self.clauses);
        let title = self.model.word(party);
        let text = self.model.edited(&mut self.chance, "", party);
        let words = [
            "add", "action", "--title", &title, "--id", &id, "--text", &text, "--party", party,
        ];
        let call = self.copies[copy].call(words);
        self.call(
            copy,
            call,
            words.join(" "),
            Some((id.clone(), text.clone())),
        );
    }

    fn remove(&mut self, copy: usize, party: &'static str) {
        if let Some((id, ..)) = self.some_clause(copy) {
            self.simple(copy, &["remove", &id, "--party", party]);
        }
    }

    fn shift(&mut self, copy: usize, party: &'static str) {
        if let Some((id, ..)) = self.some_clause(copy) {
            self.simple(copy, &["move", &id, "--first", "--party", party]);
        }
    }

    /// Adopts, withdraws or numbers an amendment that is pending.
    fn decide(&mut self, copy: usize) {
        let listed = self.copies[copy].run("amendments --json").done().json();
        let listed = listed["amendments"].as_array().unwrap().clone();
        let pending: Vec<_> = listed.iter().filter(|one| one["pending"] == true).collect();
        let Some(one) = self.chance.one_of(&pending) else {
            return;
        };
        let id = one["id"].as_str().unwrap().to_owned();
        let sponsor = one["sponsor"]["party"].as_str().unwrap_or("secretariat");
        match self.chance.below(3) {
            0 => self.simple(copy, &["withdraw", &id, "--party", sponsor]),
            1 => self.simple(copy, &["receive", "--party", "secretariat"]),
            _ => self.simple(copy, &["adopt", &id, "--party", "secretariat"]),
        }
    }

    fn position(&mut self, copy: usize, party: &'static str) {
        let Some((id, title, text)) = self.some_clause(copy) else {
            return;
        };
        // Also one that was cut off may have been recorded.
        let taken = self.model.taken.entry((party, id.clone())).or_default();
        taken.insert((title, text));
        let stance = if self.chance.percent(70) {
            "agree"
        } else {
            "object"
        };
        self.simple(copy, &["position", &id, stance, "--party", party]);
    }

    fn travel(&mut self, copy: usize, verb: &str) {
        if verb == "take-home" || self.is_anything_on_the_stick() {
            let call = self.on_the_stick(copy, verb);
            self.call(copy, call, verb.to_owned(), None);
        }
    }
}

//! The day: its clock, its recorder, and the plan on the table.

use crate::common::{Answer, Seminar};
use serde_json::Value;
use std::cell::Cell;
use std::path::PathBuf;
use std::process::Command;

/// A day of a seminar. Every act comes five minutes after the one before.
pub struct Day {
    seminar: Seminar,
    folder: PathBuf,
    acts: Cell<u32>,
}

impl Day {
    /// The built-in plan of Mali in a folder of its own, before the session that its history ends with.
    pub fn begin() -> Day {
        let seminar = Seminar::empty();
        let folder = seminar.folder().with_file_name("mali");
        let day = Day {
            seminar,
            folder,
            acts: Cell::new(0),
        };
        let place = day.folder.as_os_str();
        let example = ["example".as_ref(), "mali".as_ref(), place];
        day.seminar.call(example).run().done();
        let sessions = ["log", "--reverse", "--format=%H", "--grep=^Act: session$"];
        let opened = day.git(&sessions);
        let opened = opened.lines().next().unwrap();
        day.git(&["reset", "--quiet", "--hard", &format!("{opened}^")]);
        day
    }

    /// Something done for a party: it is acknowledged.
    #[track_caller]
    pub fn act(&self, party: &str, words: &[&str]) -> Answer {
        let answer = self.recorded(party, words).done();
        answer.acknowledged();
        answer
    }

    /// Something that is refused with this status: nothing changes.
    #[track_caller]
    pub fn refused(&self, party: &str, words: &[&str], status: i32) -> Answer {
        let before = self.git(&["rev-parse", "HEAD"]);
        let answer = self.recorded(party, words);
        let answer = answer.ends(status).not_acknowledged();
        assert_eq!(self.git(&["rev-parse", "HEAD"]), before);
        answer
    }

    fn recorded(&self, party: &str, words: &[&str]) -> Answer {
        let acts = self.acts.get() + 1;
        self.acts.set(acts);
        let minutes = 9 * 60 + acts * 5;
        let time = format!(
            "2003-10-14T{:02}:{:02}:00+00:00",
            minutes / 60,
            minutes % 60
        );
        let recorder = "Secrétaire du séminaire <secretary@secretariat.mali.plenary.invalid>";
        let floor = ["--party", party, "--time", &time, "--recorder", recorder];
        self.call(&[words, &floor[..]].concat())
    }

    /// Something read.
    #[track_caller]
    pub fn read(&self, words: &[&str]) -> Answer {
        self.call(words).done()
    }

    /// Something read that says this.
    #[track_caller]
    pub fn says(&self, words: &[&str], text: &str) {
        self.read(words).says(text);
    }

    /// Something read as JSON.
    #[track_caller]
    pub fn json(&self, words: &[&str]) -> Value {
        self.read(words).json()
    }

    fn call(&self, words: &[&str]) -> Answer {
        self.seminar.call(words).within(&self.folder).run()
    }

    /// The session's id.
    pub fn session(&self) -> String {
        let sessions = self.json(&["session", "--json"]);
        let sessions = sessions["sessions"].as_array().unwrap();
        assert_eq!(sessions.len(), 1);
        sessions[0]["id"].as_str().unwrap().to_owned()
    }

    /// What a clause says.
    pub fn text(&self, clause: &str) -> String {
        let shown = self.json(&["show", clause, "--json"]);
        let fields = shown["fields"].as_array().unwrap();
        let text = fields.iter().find(|field| field["name"] == "text").unwrap();
        text["value"].as_str().unwrap().trim().to_owned()
    }

    /// Where an amendment stands.
    pub fn state(&self, name: &str) -> String {
        let amendment = self.json(&["amendments", name, "--json"]);
        amendment["state"].as_str().unwrap().to_owned()
    }

    /// How the four parties stand on a clause: held, stale or missing.
    pub fn standing(&self, clause: &str) -> [String; 4] {
        let consensus = self.json(&["consensus", clause, "--json"]);
        let rows = consensus["clauses"].as_array().unwrap();
        let row = rows.iter().find(|row| row["id"] == clause).unwrap();
        let of = |party: &str| {
            let cells = row["positions"].as_array().unwrap();
            let cell = cells.iter().find(|cell| cell["party"] == party).unwrap();
            cell["standing"].as_str().unwrap().to_owned()
        };
        ["government", "employers", "workers", "civil-society"].map(of)
    }

    /// The git program's answer.
    #[track_caller]
    pub fn git(&self, words: &[&str]) -> String {
        let output = Command::new("git")
            .args(words)
            .current_dir(&self.folder)
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("GIT_CONFIG_GLOBAL", "/dev/null")
            .output()
            .unwrap();
        assert!(output.status.success(), "git {words:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap()
    }
}

/// A record with its changes counted in the place of their ids: an amendment's own id is drawn by lot, and with it
/// those of all changes that follow.
pub fn redacted(record: &str) -> String {
    let ids: Vec<String> = record
        .lines()
        .filter_map(|line| line.strip_prefix("- <a id=\"change-")?.split('"').next())
        .map(str::to_owned)
        .collect();
    let mut out = record.to_owned();
    for (at, id) in ids.iter().enumerate() {
        let number = format!("c{:02}", at + 1);
        for full in record
            .split('`')
            .filter(|part| part.len() == 40 && part.starts_with(id))
        {
            out = out.replace(&format!("`{full}`"), &format!("`{number}…`"));
        }
        out = out.replace(&format!("change-{id}"), &format!("change-{number}"));
        out = out.replace(&format!("[{id}]"), &format!("[{number}]"));
        out = out.replace(&format!("**{id}**"), &format!("**{number}**"));
    }
    out
}

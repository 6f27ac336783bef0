//! A history as `git fast-import` reads it.

use super::Size;
use super::prose::{Chance, amend, text, title};
use std::io::{self, Write};
use std::rc::Rc;

/// Voice, organisation, delegate, e-mail.
const SPEAKERS: &[[&str; 4]] = &[
    [
        "government",
        "ministry",
        "Minister of Labour",
        "labour@ministry.example",
    ],
    [
        "employers",
        "employers-group",
        "Employers' spokesperson",
        "desk@employers.example",
    ],
    [
        "workers",
        "workers-group",
        "Workers' spokesperson",
        "desk@workers.example",
    ],
    [
        "civil-society",
        "ngo-forum",
        "NGO forum",
        "forum@ngo.example",
    ],
];

const RECORDER: &str = "Secretariat <secretariat@plan.example>";

#[derive(Clone)]
struct Clause {
    title: String,
    text: String,
    start: Option<usize>,
    lead: Option<usize>,
}

/// The plan at the end of a branch; absent clauses are not written yet or removed.
type State = Vec<Option<Rc<Clause>>>;

struct Writer<'a, W> {
    out: &'a mut W,
    size: Size,
    chance: Chance,
    commits: usize,
    time: u64,
}

/// Where a branch stands.
struct Branch {
    state: State,
    mark: usize,
    touched: Vec<usize>,
}

pub fn write(out: &mut impl Write, size: Size) -> io::Result<()> {
    let mut writer = Writer {
        out,
        size,
        chance: Chance(size.commits as u64),
        commits: 0,
        time: 1_062_000_000,
    };
    writer.run()
}

fn folder(size: Size, clause: usize) -> usize {
    clause / size.clauses.div_ceil(size.clauses.div_ceil(20)).max(1)
}

fn path(size: Size, clause: usize) -> String {
    if size.flat {
        return format!("clauses/clause-{clause:04}.toml");
    }
    format!(
        "clauses/objective-{:03}/clause-{clause:04}.toml",
        folder(size, clause)
    )
}

fn file(size: Size, clause: usize, content: &Clause) -> String {
    let first = (0..clause)
        .rev()
        .take_while(|other| folder(size, *other) == folder(size, clause))
        .last();
    let mut file = format!("id = \"clause-{clause:04}\"\n");
    match first {
        None => file += "kind = \"objective\"\n",
        Some(first) => file += &format!("kind = \"action\"\nparent = \"clause-{first:04}\"\n"),
    }
    file += &format!("order = {}\n", 10 * (clause + 1));
    file += &format!(
        "title = \"{}\"\ntext = \"\"\"\n{}\"\"\"\n",
        content.title, content.text
    );
    if let Some(lead) = content.lead {
        file += &format!("lead = \"{}\"\n", SPEAKERS[lead][1]);
    }
    if let Some(month) = content.start {
        file += &format!("start = {}-{:02}-01\n", 2004 + month / 12, 1 + month % 12);
    }
    file
}

fn manifest() -> String {
    let mut file = String::from(
        "format = 1\nid = \"generated\"\ntitle = \"Generated plan\"\ncountries = [\"ML\"]\n\
         language = \"en\"\nstage = \"drafting\"\n\
         required = [\"government\", \"employers\", \"workers\", \"civil-society\"]\n",
    );
    for [voice, id, name, email] in SPEAKERS {
        file += &format!(
            "\n[[organisation]]\nid = \"{id}\"\nname = \"{name}\"\nparty = \"{voice}\"\n\
             delegates = [{{ name = \"{name}\", email = \"{email}\" }}]\n"
        );
    }
    file
}

impl<W: Write> Writer<'_, W> {
    fn run(&mut self) -> io::Result<()> {
        let mut main = self.first()?;
        while self.commits < self.size.commits {
            // A branch of nine changes beside nine on the main line, joined by a merge: five per cent merges.
            let mut side = Branch {
                state: main.state.clone(),
                mark: main.mark,
                touched: Vec::new(),
            };
            main.touched.clear();
            for turn in 0..19 {
                if self.commits + 1 >= self.size.commits {
                    break;
                }
                let branch = if turn % 2 == 0 { &mut main } else { &mut side };
                self.change(branch)?;
            }
            self.merge(&mut main, side)?;
        }
        writeln!(self.out, "reset refs/heads/main\nfrom :{}\n", main.mark)
    }

    fn header(&mut self, author: &str, message: &str, parents: &[usize]) -> io::Result<usize> {
        self.commits += 1;
        self.time += 40 + self.chance.below(900) as u64;
        let time = self.time;
        write!(
            self.out,
            "commit refs/heads/work\nmark :{}\nauthor {author} {time} +0000\n\
             committer {RECORDER} {time} +0000\ndata {}\n{message}\n",
            self.commits,
            message.len(),
        )?;
        for (number, parent) in parents.iter().enumerate() {
            let word = if number == 0 { "from" } else { "merge" };
            writeln!(self.out, "{word} :{parent}")?;
        }
        Ok(self.commits)
    }

    fn put(&mut self, clause: usize, content: Option<&Clause>) -> io::Result<()> {
        let path = path(self.size, clause);
        match content {
            None => writeln!(self.out, "D {path}"),
            Some(content) => {
                let file = file(self.size, clause, content);
                writeln!(
                    self.out,
                    "M 100644 inline {path}\ndata {}\n{file}",
                    file.len()
                )
            }
        }
    }

    fn first(&mut self) -> io::Result<Branch> {
        let message = "Record the first draft\n\nParty: secretariat\n";
        let mark = self.header(RECORDER, message, &[])?;
        let manifest = manifest();
        writeln!(
            self.out,
            "M 100644 inline plan.toml\ndata {}\n{manifest}",
            manifest.len()
        )?;
        let mut state: State = Vec::new();
        for clause in 0..self.size.clauses {
            let heads_folder =
                clause == 0 || folder(self.size, clause) != folder(self.size, clause - 1);
            let content = (heads_folder || self.chance.percent(95)).then(|| self.clause());
            if let Some(content) = &content {
                self.put(clause, Some(content))?;
            }
            state.push(content.map(Rc::new));
        }
        Ok(Branch {
            state,
            mark,
            touched: Vec::new(),
        })
    }

    fn clause(&mut self) -> Clause {
        Clause {
            title: title(&mut self.chance),
            text: text(&mut self.chance),
            start: None,
            lead: self
                .chance
                .percent(40)
                .then(|| self.chance.below(SPEAKERS.len())),
        }
    }

    fn change(&mut self, branch: &mut Branch) -> io::Result<()> {
        let clause = self.chance.below(self.size.clauses);
        let content = self.next(branch, clause);
        let [voice, organisation, name, email] = SPEAKERS[self.chance.below(SPEAKERS.len())];
        let subject = format!("Amend clause {clause} at the request of the {voice}");
        let (author, message) = match self.chance.below(10) {
            0 => (
                "Passer-by <nobody@example.org>".to_owned(),
                format!("{subject}\n"),
            ),
            1 => (format!("{name} <{email}>"), format!("{subject}\n")),
            _ => (
                format!("{name} <{email}>"),
                format!(
                    "{subject}\n\nParty: {voice}\nOrganisation: {organisation}\nClause: clause-{clause:04}\n"
                ),
            ),
        };
        branch.mark = self.header(&author, &message, &[branch.mark])?;
        self.make(branch, clause, content)?;
        for _ in 1..self.size.wide {
            let clause = self.chance.below(self.size.clauses);
            if self.chance.percent(50) && branch.touched.last() != Some(&clause) {
                let content = self.next(branch, clause);
                self.make(branch, clause, content)?;
            }
        }
        Ok(())
    }

    /// What a clause becomes.
    fn next(&mut self, branch: &Branch, clause: usize) -> Option<Clause> {
        match branch.state[clause].as_deref() {
            None => Some(self.clause()),
            Some(_) if self.chance.below(400) == 0 => None,
            Some(old) => Some(self.amended(old.clone())),
        }
    }

    fn make(
        &mut self,
        branch: &mut Branch,
        clause: usize,
        content: Option<Clause>,
    ) -> io::Result<()> {
        self.put(clause, content.as_ref())?;
        branch.state[clause] = content.map(Rc::new);
        branch.touched.push(clause);
        Ok(())
    }

    fn amended(&mut self, mut clause: Clause) -> Clause {
        match self.chance.below(20) {
            0 => clause.title = title(&mut self.chance),
            1 => clause.start = Some(self.chance.below(60)),
            2 => clause.lead = Some(self.chance.below(SPEAKERS.len())),
            _ => clause.text = amend(&clause.text, &mut self.chance),
        }
        clause
    }

    /// Takes over what the side changed, except where the main line changed the same clause.
    fn merge(&mut self, main: &mut Branch, side: Branch) -> io::Result<()> {
        let message = "Merge the drafting group's work\n\nParty: secretariat\n";
        main.mark = self.header(RECORDER, message, &[main.mark, side.mark])?;
        let mut touched = side.touched;
        touched.sort_unstable();
        touched.dedup();
        touched.retain(|clause| !main.touched.contains(clause));
        for clause in touched {
            self.put(clause, side.state[clause].as_deref())?;
            main.state[clause] = side.state[clause].clone();
        }
        Ok(())
    }
}

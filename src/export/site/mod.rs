//! A plan as pages for everyone: static, without a script, without a request to anywhere. Values in, files by their paths out.
//!
//! Two doors lead to markup and no more: `press` fills the templates and makes every value text, `markup` writes the spans of
//! tracked text, of which there are too many for a template. Text of a plan is text at both. Nothing here knows a clock: what
//! pages say of time is when changes were recorded, so that the same plan gives the same bytes.

mod adoptions;
mod amendments;
mod blocks;
mod centre;
mod chart;
mod clauses;
mod consensus;
mod diagnosis;
mod downloads;
mod feed;
mod figures;
mod frame;
mod history;
mod laid;
mod markup;
mod model;
pub mod names;
mod palette;
mod press;
mod resources;
mod sessions;
mod spans;
mod standing;
mod text;
mod timeline;
mod tracked;
pub mod wall;

pub use centre::Entry;
pub use chart::{Bar, Bars, WHOLE};
pub use model::{Adopted, Compared, Download, Figures, Folder, Plan, Said, Subject, Table};
pub use standing::{Lies, Standing, Sum};

use super::{Job, abreast};
use crate::i18n::Language;
use frame::Frame;
use press::Press;
use standing::Leaf;
use std::collections::BTreeMap;

/// Files by their paths, which are relative and use slashes.
pub type Files = BTreeMap<String, Vec<u8>>;

type Pages = Vec<Leaf>;

/// The pages of a plan.
#[derive(Default)]
pub struct Made {
    /// Those that were made.
    pub files: Files,
    /// Those that stand as they lie.
    pub stand: Vec<String>,
    /// Of what pages are made that may stand the next time.
    pub made_of: BTreeMap<String, String>,
}

/// The pages of one plan, below its folder. What can be downloaded lies beside them.
pub fn pages(plan: &Plan<'_>, standing: &Standing<'_>) -> Made {
    let press = Press::new();
    let frame = Frame::of(plan);
    let mut jobs = long(&press, &frame, standing);
    jobs.push(Box::new(|| short(&press, &frame)));
    let mut made = Made::default();
    for page in abreast(jobs).into_iter().flatten() {
        let path = plan.folder.path(&page.name);
        let made_of = page.made_of.map(|sum| (path.clone(), sum));
        made.made_of.extend(made_of);
        match page.content {
            Some(content) => {
                made.files.insert(path, content.into_bytes());
            }
            None => made.stand.push(path),
        }
    }
    made
}

/// What makes the pages that take a while, the longest first.
fn long<'p>(
    press: &'p Press,
    frame: &'p Frame<'_>,
    standing: &'p Standing<'_>,
) -> Vec<Job<'p, Pages>> {
    let compared = frame.plan.compared.iter().enumerate();
    let mut jobs: Vec<Job<'p, Pages>> = Vec::new();
    jobs.extend(compared.map(|(at, compared)| -> Job<'p, Pages> {
        Box::new(move || {
            let page = tracked::page(press, frame, at, compared);
            vec![Leaf::new(names::tracked(frame.plan, at), page)]
        })
    }));
    jobs.push(Box::new(|| history::pages(press, frame, standing)));
    let page = |name: &'static str, make: fn(&Press, &Frame<'_>) -> String| -> Job<'p, Pages> {
        Box::new(move || vec![Leaf::new(name, make(press, frame))])
    };
    jobs.push(page("consensus.html", consensus::page));
    jobs.push(page("index.html", text::page));
    jobs.push(page("amendments.html", amendments::page));
    jobs.push(page("diagnosis.html", diagnosis::page));
    jobs
}

/// The pages that are made in no time.
fn short(press: &Press, frame: &Frame<'_>) -> Pages {
    let plan = frame.plan;
    let mut pages = Pages::new();
    let mut put = |name: String, page: String| pages.push(Leaf::new(name, page));
    put("adoptions.html".to_owned(), adoptions::page(press, frame));
    put("sessions.html".to_owned(), sessions::page(press, frame));
    for (session, record) in plan.records {
        let page = sessions::record(press, frame, record);
        put(sessions::name(session), page);
    }
    if let Some(page) = timeline::page(press, frame) {
        put("timeline.html".to_owned(), page);
    }
    for figure in plan.figures {
        let page = figures::page(press, frame, figure);
        put(figure.subject.page().to_owned(), page);
    }
    put("downloads.html".to_owned(), downloads::page(press, frame));
    if let Some(feed) = feed::feed(frame) {
        put("feed.xml".to_owned(), feed);
    }
    pages
}

/// The first page of a site of several plans.
pub fn centre(plans: &[Entry], language: Language) -> Files {
    let page = centre::page(&Press::new(), plans, language);
    Files::from([("index.html".to_owned(), page.into_bytes())])
}

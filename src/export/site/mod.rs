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
mod text;
mod timeline;
mod tracked;
pub mod wall;

pub use centre::Entry;
pub use chart::{Bar, Bars, WHOLE};
pub use downloads::Download;
pub use figures::{Figures, Said, Subject, Table};
pub use model::{Adopted, Compared, Folder, Plan};

use super::{Job, abreast};
use crate::i18n::Language;
use frame::Frame;
use press::Press;
use std::collections::BTreeMap;

/// Files by their paths, which are relative and use slashes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// Pages by their names within the plan's folder.
type Pages = Vec<(String, String)>;

/// The pages of one plan, below its folder.
pub fn pages(plan: &Plan<'_>) -> Files {
    let press = Press::new();
    let frame = Frame::of(plan);
    let mut jobs = long(&press, &frame);
    jobs.push(Box::new(|| short(&press, &frame)));
    let mut files = Files::new();
    for (name, page) in abreast(jobs).into_iter().flatten() {
        files.insert(plan.folder.path(&name), page.into_bytes());
    }
    for one in plan.downloads {
        files.insert(plan.folder.path(&one.name), one.bytes.clone());
    }
    files
}

/// What makes the pages that take a while, the longest first.
fn long<'p>(press: &'p Press, frame: &'p Frame<'_>) -> Vec<Job<'p, Pages>> {
    let compared = frame.plan.compared.iter().enumerate();
    let mut jobs: Vec<Job<'p, Pages>> = Vec::new();
    jobs.extend(compared.map(|(at, compared)| -> Job<'p, Pages> {
        Box::new(move || {
            let page = tracked::page(press, frame, at, compared);
            vec![(names::tracked(frame.plan, at), page)]
        })
    }));
    jobs.push(Box::new(|| history::pages(press, frame)));
    let page = |name: &'static str, make: fn(&Press, &Frame<'_>) -> String| -> Job<'p, Pages> {
        Box::new(move || vec![(name.to_owned(), make(press, frame))])
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
    let mut put = |name: String, page: String| pages.push((name, page));
    put("adoptions.html".to_owned(), adoptions::page(press, frame));
    put("sessions.html".to_owned(), sessions::page(press, frame));
    for (session, record) in plan.records {
        let page = sessions::record(press, frame, record);
        put(sessions::name(session), page);
    }
    if let Some(page) = timeline::page(press, frame) {
        put("timeline.html".to_owned(), page);
    }
    for one in plan.figures {
        let page = figures::page(press, frame, one);
        put(one.subject.page().to_owned(), page);
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

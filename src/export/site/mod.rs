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

use crate::i18n::Language;
use frame::Frame;
use press::Press;
use std::collections::BTreeMap;

/// Files by their paths, which are relative and use slashes.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The pages of one plan, below its folder.
pub fn pages(plan: &Plan<'_>) -> Files {
    let press = Press::new();
    let mut files = Files::new();
    let frame = Frame::of(plan);
    let mut put = |name: &str, page: String| {
        files.insert(plan.folder.path(name), page.into_bytes());
    };
    put("index.html", text::page(&press, &frame));
    for (at, compared) in plan.compared.iter().enumerate() {
        put(
            &names::tracked(plan, at),
            tracked::page(&press, &frame, at, compared),
        );
    }
    put("amendments.html", amendments::page(&press, &frame));
    put("consensus.html", consensus::page(&press, &frame));
    put("adoptions.html", adoptions::page(&press, &frame));
    put("sessions.html", sessions::page(&press, &frame));
    for (session, record) in plan.records {
        put(
            &sessions::name(session),
            sessions::record(&press, &frame, record),
        );
    }
    put("diagnosis.html", diagnosis::page(&press, &frame));
    if let Some(page) = timeline::page(&press, &frame) {
        put("timeline.html", page);
    }
    for one in plan.figures {
        put(one.subject.page(), figures::page(&press, &frame, one));
    }
    for (name, page) in history::pages(&press, &frame) {
        put(&name, page);
    }
    put("downloads.html", downloads::page(&press, &frame));
    if let Some(feed) = feed::feed(&frame) {
        put("feed.xml", feed);
    }
    for one in plan.downloads {
        files.insert(plan.folder.path(&one.name), one.bytes.clone());
    }
    files
}

/// The first page of a site of several plans.
pub fn centre(plans: &[Entry], language: Language) -> Files {
    let page = centre::page(&Press::new(), plans, language);
    Files::from([("index.html".to_owned(), page.into_bytes())])
}

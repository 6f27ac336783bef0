//! A site as a whole: what is made anew, what stays, and the folder that holds it. A plan whose pages stand, made of the same,
//! is not made again; where only another plan changed, of this one is read what the common page says.

use super::before::Before;
use super::gathered::Gathered;
use super::made_of::{self, Wish};
use crate::export::site::{Entry, Folder, centre, names, pages};
use crate::shell::cli::frame::Failure;
use crate::shell::cli::work::OpenPlan;
use crate::store::site::{Known, Part, Published, Site, publish};
use std::collections::BTreeSet;
use std::path::Path;

/// What came of writing a site.
pub struct Written {
    /// The files.
    pub published: Published,
    /// Whether mail addresses are in what was written.
    pub addresses: bool,
}

/// A plan, and where its pages lie.
struct Place {
    open: OpenPlan,
    folder: Folder,
    part: Part,
    made_of: String,
    stands: bool,
}

/// Writes the site of these plans into a folder. How far it is is told by the id of a message.
///
/// # Errors
/// When the folder holds other things, or a plan cannot be read.
pub fn write(
    folder: &Path,
    opened: Vec<OpenPlan>,
    wish: Wish,
    tell: &dyn Fn(&'static str),
) -> Result<Written, Failure> {
    // Before the work, which may take a while.
    let known = Known::of(folder)?;
    tell("documents-stage-read");
    let places = places(folder, opened, &known, wish)?;
    let sums: Vec<String> = places.iter().map(|place| place.made_of.clone()).collect();
    let alone = places.len() == 1;
    let common = made_of::common(&sums, wish);
    let stands = alone || known.stands(folder, &Part::Common, &common);
    let mut making = Making {
        stands,
        whole: true,
        ..Making::default()
    };
    for place in places {
        let pages = place.folder.clone();
        let before = Before::new((folder, &known), &pages, wish);
        making.take(place, &before, tell)?;
    }
    let Making {
        mut site,
        entries,
        addresses,
        whole,
        ..
    } = making;
    match (alone, stands) {
        (true, _) => {}
        (false, true) => site.kept.push(Part::Common),
        (false, false) => site.files.extend(centre(&entries, wish.language)),
    }
    if !alone && whole {
        site.made_of.insert(Part::Common, common);
    }
    Ok(Written {
        published: publish(folder, &known, &site)?,
        addresses,
    })
}

/// A site while it is put together.
#[derive(Default)]
struct Making {
    site: Site,
    /// Whether what all plans have in common stands.
    stands: bool,
    /// What that says of each.
    entries: Vec<Entry>,
    addresses: bool,
    whole: bool,
}

impl Making {
    /// Takes in a plan.
    fn take(
        &mut self,
        place: Place,
        before: &Before<'_>,
        tell: &dyn Fn(&'static str),
    ) -> Result<(), Failure> {
        let gathered = match (place.stands, self.stands) {
            (true, true) => None,
            (true, false) => Some(Gathered::glance(place.open)?),
            (false, _) => Some(Gathered::of(place.open, before, tell)?),
        };
        if place.stands {
            self.site.kept.push(place.part.clone());
        }
        let Some(gathered) = gathered else {
            self.site.made_of.insert(place.part, place.made_of);
            return Ok(());
        };
        let plan = gathered.plan(place.folder.clone(), before.wish.language);
        if let Folder::Below(name) = &place.folder {
            self.entries.push(Entry::of(&plan, name));
        }
        if !place.stands {
            tell("site-stage-write");
            let made = before.standing(|standing| pages(&plan, standing));
            self.addresses |= gathered.tells_addresses();
            before.keep(made, &mut self.site);
        }
        self.whole &= gathered.is_whole();
        if gathered.is_whole() {
            self.site.made_of.insert(place.part, place.made_of);
        }
        before.offer(gathered.downloads, &mut self.site);
        Ok(())
    }
}

/// Where the pages of each plan lie, and whether they stand as they would be made.
fn places(
    folder: &Path,
    opened: Vec<OpenPlan>,
    known: &Known,
    wish: Wish,
) -> Result<Vec<Place>, Failure> {
    let alone = opened.len() == 1;
    let mut taken = BTreeSet::new();
    let places = opened.into_iter().map(|open| {
        let (pages, part) = match alone {
            true => (Folder::Top, Part::Whole),
            false => {
                let plan = open.load_clauses(open.head()?, &[])?.plan;
                let name = free(&plan.manifest.id, &mut taken);
                (Folder::Below(name.clone()), Part::Folder(name))
            }
        };
        let made_of = made_of::plan(&open, &pages, wish)?;
        Ok(Place {
            stands: known.stands(folder, &part, &made_of),
            open,
            folder: pages,
            part,
            made_of,
        })
    });
    places.collect()
}

/// A folder's name for a plan of this id that no other plan has.
fn free(id: &str, taken: &mut BTreeSet<String>) -> String {
    let name = names::plain(id);
    let more = (2..).map(|number| format!("{name}-{number}"));
    let mut all = std::iter::once(name.clone()).chain(more);
    let free = all.find(|name| !taken.contains(name)).unwrap_or(name);
    taken.insert(free.clone());
    free
}

//! What the folder of a site holds from the last time, of one plan: what would be made of the same again stays, and what is
//! packed stays packed.

use super::made_of::{self, Wish};
use crate::export::site::{Download, Folder, Made, Standing};
use crate::store::site::{Known, Part, Site};
use std::path::Path;

/// What lies there.
pub struct Before<'b> {
    folder: &'b Path,
    known: &'b Known,
    pages: &'b Folder,
    /// How the site is asked for.
    pub wish: Wish,
    ground: String,
}

impl<'b> Before<'b> {
    /// Of the plan whose pages lie in this folder of the site.
    pub fn new((folder, known): (&'b Path, &'b Known), pages: &'b Folder, wish: Wish) -> Self {
        Before {
            folder,
            known,
            pages,
            wish,
            ground: made_of::ground(wish),
        }
    }

    /// The archive of this name, as this program made it.
    pub fn archive(&self, name: &str) -> Vec<u8> {
        let path = self.pages.path(name);
        let there = self.known.content(self.folder, &path, &self.ground);
        there.unwrap_or_default()
    }

    /// What `make` makes, where it may leave what stands.
    pub fn standing<T>(&self, make: impl FnOnce(&Standing<'_>) -> T) -> T {
        let lies = |path: &str, made_of: &str| {
            let there = self.known.content(self.folder, path, made_of);
            there.is_some()
        };
        make(&Standing {
            ground: &self.ground,
            lies: &lies,
        })
    }

    /// Puts the pages into the site.
    pub fn keep(&self, made: Made, site: &mut Site) {
        site.files.extend(made.files);
        site.kept.extend(made.stand.into_iter().map(Part::File));
        let made_of = made.made_of.into_iter();
        site.made_of
            .extend(made_of.map(|(path, sum)| (Part::File(path), sum)));
    }

    /// Puts what can be downloaded into the site.
    pub fn offer(&self, downloads: Vec<Download>, site: &mut Site) {
        for one in downloads {
            let path = self.pages.path(&one.name);
            if one.format == Download::ARCHIVE {
                let part = Part::File(path.clone());
                site.made_of.insert(part, self.ground.clone());
            }
            site.files.insert(path, one.bytes);
        }
    }
}

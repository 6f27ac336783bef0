//! Reads pages as strictly as can be: every element closed where it must be and one of a few, every link leading somewhere.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Elements that hold nothing.
const VOID: [&str; 4] = ["meta", "link", "br", "hr"];

/// The elements that pages are made of.
const ELEMENTS: &str = "html head meta title link style body header nav main footer section h1 h2 h3 h4 h5 h6 p a ul ol li \
                        span div dl dt dd table caption thead tbody tr th td ins del time code strong blockquote br details \
                        summary svg desc g rect line text circle path figure figcaption";

/// Their attributes.
const ATTRIBUTES: &str = "lang dir charset http-equiv content name rel type title href class id scope role tabindex aria-label \
                          aria-hidden aria-current aria-labelledby data-party data-mark datetime viewBox x y x1 x2 y1 y2 cx cy \
                          r d width height text-anchor download";

/// A page that was read strictly.
#[derive(Default)]
pub struct Page {
    pub ids: BTreeSet<String>,
    pub links: Vec<String>,
    /// All its text, and that without what belongs to marks.
    pub text: String,
    pub unmarked: String,
}

/// Reads a page: every element is closed where it must be, and is one of those that pages are made of.
fn read(path: &Path) -> Page {
    let content = fs::read_to_string(path).unwrap();
    assert!(
        content.starts_with("<!DOCTYPE html>\n<html lang=\""),
        "{path:?}"
    );
    let mut reader = Reader::from_str(&content);
    reader.config_mut().check_end_names = false;
    let mut page = Page::default();
    let mut open: Vec<(String, bool)> = Vec::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    let mut level = 0;
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(start) => {
                let name = name(&start);
                // A drawing has a title of its own.
                if !open.iter().any(|(name, _)| name == "svg") {
                    *counts.entry(name.clone()).or_default() += 1;
                }
                let all = attributes(&start, path);
                element(&name, &all, path, &mut page);
                if let Some(next) = name.strip_prefix('h').and_then(|it| it.parse::<u8>().ok()) {
                    assert!(next <= level + 1, "{name} after h{level} in {path:?}");
                    level = next;
                }
                let marked = open.last().is_some_and(|(_, marked)| *marked);
                if !VOID.contains(&name.as_str()) {
                    let is_mark = all.contains_key("data-mark");
                    open.push((name, marked || is_mark));
                }
            }
            Event::End(end) => {
                let (name, _) = open.pop().unwrap();
                assert_eq!(end.name().as_ref(), name.as_str(), "{path:?}");
            }
            Event::Text(text) => {
                add(&mut page, &open, &text);
            }
            Event::GeneralRef(entity) => {
                let entity = format!("&{};", &*entity);
                let text = quick_xml::escape::unescape(&entity).unwrap().into_owned();
                add(&mut page, &open, &text);
            }
            Event::DocType(_) => {}
            other => panic!("{other:?} in {path:?}"),
        }
    }
    assert!(open.is_empty(), "{open:?} in {path:?}");
    for one in ["html", "head", "title", "h1", "main", "header", "footer"] {
        assert_eq!(counts.get(one), Some(&1), "{one} in {path:?}");
    }
    page
}

fn add(page: &mut Page, open: &[(String, bool)], text: &str) {
    if open.iter().any(|(name, _)| name == "style") {
        return;
    }
    page.text.push_str(text);
    if !open.last().is_some_and(|(_, marked)| *marked) {
        page.unmarked.push_str(text);
    }
}

fn name(start: &BytesStart<'_>) -> String {
    start.name().as_ref().to_owned()
}

fn attributes(start: &BytesStart<'_>, path: &Path) -> BTreeMap<String, String> {
    let mut all = BTreeMap::new();
    for attribute in start.attributes() {
        let attribute = attribute.unwrap_or_else(|error| panic!("{error} in {path:?}"));
        let key = attribute.key.as_ref().to_owned();
        let value = quick_xml::escape::unescape(&attribute.value).unwrap();
        let known = ATTRIBUTES.split_whitespace().any(|known| known == key);
        assert!(known, "{key} in {path:?}");
        all.insert(key, value.into_owned());
    }
    all
}

fn element(name: &str, all: &BTreeMap<String, String>, path: &Path, page: &mut Page) {
    let known = ELEMENTS.split_whitespace().any(|known| known == name);
    assert!(known, "{name} in {path:?}");
    if let Some(id) = all.get("id") {
        assert!(page.ids.insert(id.clone()), "{id} twice in {path:?}");
    }
    if name == "th" {
        assert!(all.contains_key("scope"), "{path:?}");
    }
    if let Some(href) = all.get("href") {
        assert!(
            !href.contains(':') && !href.starts_with('/'),
            "{href} in {path:?}"
        );
        page.links.push(href.clone());
    }
}

/// Reads all pages below a folder, and follows every link of theirs.
pub fn sound(folder: &Path) -> BTreeMap<PathBuf, Page> {
    let mut pages = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "html") {
                let page = read(&path);
                pages.insert(path, page);
            }
        }
    }
    for (path, page) in &pages {
        for link in &page.links {
            let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
            let target = match file {
                "" => path.clone(),
                file => path.parent().unwrap().join(file),
            };
            let target = fs::canonicalize(&target);
            let target = target.unwrap_or_else(|error| panic!("{link} in {path:?}: {error}"));
            if !anchor.is_empty() {
                let canonical = |one: &&PathBuf| fs::canonicalize(one).unwrap() == target;
                let found = pages.keys().find(canonical).and_then(|one| pages.get(one));
                assert!(found.unwrap().ids.contains(anchor), "{link} in {path:?}");
            }
        }
    }
    pages
}

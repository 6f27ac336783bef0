//! The site: every page is sound, whatever a plan holds, and a folder holds nothing but what belongs there.

use crate::common::{MORNING, Seminar};
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
struct Page {
    ids: BTreeSet<String>,
    links: Vec<String>,
    /// All its text, and that without what belongs to marks.
    text: String,
    unmarked: String,
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
                *counts.entry(name.clone()).or_default() += 1;
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
fn sound(folder: &Path) -> BTreeMap<PathBuf, Page> {
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

/// Calls the program for a site beside the plan.
fn site(seminar: &Seminar, name: &str) -> PathBuf {
    let folder = seminar.around().join(name);
    let call = seminar.call(["site"]).args([&folder]);
    call.run().done();
    folder
}

/// Everything in a folder.
fn content(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        match path.is_dir() {
            true => found.extend(content(&path)),
            false => drop(found.insert(path.clone(), fs::read(&path).unwrap())),
        }
    }
    found
}

fn negotiated() -> Seminar {
    let seminar = Seminar::new();
    seminar.adopt("first-reading");
    seminar
        .set(
            "insurance",
            "text",
            "The public fund pays for all care.",
            "workers",
        )
        .done();
    seminar
        .set(
            "support",
            "text",
            "The poor are helped.\n\n- today\n- tomorrow",
            "government",
        )
        .done();
    seminar.run("remove campaign --party employers").done();
    let table = [
        "table",
        "health",
        "text",
        "Everybody has access at once.",
        "--party",
        "workers",
        "--by",
        "A. Delegate <a@unions.example.invalid>",
        "--time",
        MORNING,
    ];
    seminar.call(table).run().done();
    let position = [
        "position",
        "health",
        "object",
        "--party",
        "employers",
        "--statement",
        "Not at once.",
        "--time",
        MORNING,
    ];
    seminar.call(position).run().done();
    seminar
}

#[test]
fn the_pages_of_a_plan_are_sound_and_say_it_all() {
    let seminar = negotiated();
    let folder = site(&seminar, "out");
    let pages = sound(&folder);
    let page = |name: &str| &pages[&folder.join(name)];
    assert!(
        page("index.html")
            .text
            .contains("The public fund pays for all care.")
    );
    assert!(page("index.html").ids.contains("insurance"));
    let tracked = fs::read_to_string(folder.join("tracked.html")).unwrap();
    assert!(
        tracked.contains("<ins data-party=\"workers\" datetime=\"2003-10-14T15:30:00Z\">"),
        "{tracked}"
    );
    assert!(tracked.contains("<del data-party=\"employers\""));
    assert!(page("tracked.html").text.contains("added by Workers:"));
    assert!(
        page("tracked.html")
            .unmarked
            .contains("The public fund pays for all care.")
    );
    assert!(
        page("amendments.html")
            .unmarked
            .contains("Everybody has access at once.")
    );
    assert!(page("consensus.html").text.contains("Not at once."));
    assert!(page("adoptions.html").text.contains("first-reading"));
    assert!(page("history.html").text.contains("Workers"));
    for (path, content) in content(&folder) {
        let text = String::from_utf8_lossy(&content).into_owned();
        assert!(!text.contains("example.invalid"), "{path:?}");
        assert!(
            !text.contains("<script") && !text.contains("style=\""),
            "{path:?}"
        );
    }
}

#[test]
fn what_was_struck_and_what_was_added_is_the_text_before_and_after() {
    let seminar = negotiated();
    let folder = site(&seminar, "out");
    let tracked = fs::read_to_string(folder.join("tracked.html")).unwrap();
    let section = tracked.split("<section id=\"insurance\">").nth(1).unwrap();
    let section = section.split("</section>").next().unwrap();
    let text = |drop: &str, keep: &str| {
        let mut text = String::new();
        for piece in without(section, "<span data-mark", "</span>").split(&format!("<{drop} ")) {
            let rest = piece
                .split_once(&format!("</{drop}>"))
                .map_or(piece, |(_, rest)| rest);
            text.push_str(rest);
        }
        let _ = keep;
        let mut inside = false;
        text.retain(|c| {
            let keeps = !inside && c != '<';
            inside = c == '<' || inside && c != '>';
            keeps
        });
        text
    };
    assert!(text("del", "ins").contains("The public fund pays for all care."));
    assert!(text("ins", "del").contains("The fund pays for care."));
}

/// A text without what stands between these, which may hold more of the same.
fn without(text: &str, open: &str, close: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(open) {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let mut depth = 0;
        loop {
            let start = rest.find("<span").unwrap_or(usize::MAX);
            let end = rest.find(close).unwrap();
            if start < end {
                depth += 1;
                rest = &rest[start + 5..];
            } else {
                depth -= 1;
                rest = &rest[end + close.len()..];
            }
            if depth == 0 {
                break;
            }
        }
    }
    out + rest
}

#[test]
fn nothing_a_plan_says_becomes_markup() {
    let evil = "</title></style></p><script>alert(1)</script><img src=x onerror='y'> \"' style=\"a\" javascript:alert(1) &lt;b&gt; &amp; {{ 7 * 7 }} {% raw %} ]]> <!-- \u{202e}abc\u{200b}\u{7}";
    let long = "x".repeat(5_000);
    let seminar = Seminar::new();
    let title = "<b>Title</b> \"{{ page }}\"\u{202e}";
    seminar.clause(
        "evil",
        "action",
        Some("health"),
        30,
        title,
        &format!("{evil}\n\n- {evil}\n{long}"),
    );
    let plan = seminar
        .read("plan.toml")
        .replace("A plan", "</title><script>alert(2)</script>");
    let plan = plan
        .replace("\"en\"", "\"\\\"><script>\"")
        .replace("The unions", "<i>unions</i>");
    seminar.write("plan.toml", plan);
    seminar.commit("<script>alert(3)</script> & \u{202e}", "Party: secretariat");
    seminar.adopt("a&b'c");
    seminar
        .set(
            "insurance",
            "text",
            &evil
                .replace('\u{202e}', "")
                .replace(['\u{200b}', '\u{7}'], ""),
            "workers",
        )
        .done();
    let reason = "<script>alert(4)</script>";
    let table = [
        "table",
        "health",
        "text",
        "<u>words</u>",
        "--party",
        "workers",
        "--by",
        "<b>D</b>",
        "--reason",
        reason,
        "--time",
        MORNING,
    ];
    seminar.call(table).run();
    let position = [
        "position",
        "health",
        "object",
        "--party",
        "employers",
        "--statement",
        reason,
        "--time",
        MORNING,
    ];
    seminar.call(position).run().done();
    let folder = site(&seminar, "out");
    let pages = sound(&folder);
    let index = &pages[&folder.join("index.html")].text;
    for said in [
        "<script>alert(1)</script>",
        "javascript:alert(1)",
        "&lt;b&gt; &amp; {{ 7 * 7 }} {% raw %}",
        "‹U+202E›",
        "‹U+200B›",
        "␇",
        &long,
        "</title><script>alert(2)",
    ] {
        assert!(index.contains(said), "{said}");
    }
    for page in pages.values() {
        assert!(!page.text.contains(['\u{202e}', '\u{200b}', '\u{7}']));
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes_and_only_what_changed_is_written() {
    let seminar = negotiated();
    let first = site(&seminar, "first");
    let again = site(&seminar, "again");
    let relative = |folder: &Path| -> BTreeMap<PathBuf, Vec<u8>> {
        let all = content(folder).into_iter();
        all.map(|(path, content)| (path.strip_prefix(folder).unwrap().to_owned(), content))
            .collect()
    };
    assert_eq!(relative(&first), relative(&again));
    let call = |name: &str| seminar.call(["site"]).args([seminar.around().join(name)]);
    call("first").run().done().says(": 0 written, 0 removed");
    fs::write(first.join("notes.txt"), "mine").unwrap();
    seminar.run("session prepare day-two --name Second --party secretariat");
    call("first").run().done();
    assert_eq!(fs::read_to_string(first.join("notes.txt")).unwrap(), "mine");
    sound(&first);
}

#[test]
fn a_folder_of_other_things_is_refused_in_a_sentence() {
    let seminar = Seminar::new();
    let folder = seminar.around().join("mine");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("letter.txt"), "x").unwrap();
    let call = seminar.call(["site"]).args([&folder]);
    call.run().ends(3).says("holds other things than a site");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
    seminar
        .call(["site", "out", "nowhere"])
        .run()
        .ends(3)
        .says("neither a plan");
    assert!(!seminar.folder().join("out").exists());
}

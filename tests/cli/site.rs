//! The site: every page is sound, whatever a plan holds, and a folder holds nothing but what belongs there.

use crate::common::{MORNING, Seminar};
use crate::site_pages::sound;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

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
    seminar.set(
        "insurance",
        "text",
        "The public fund pays for all care.",
        "workers",
    );
    seminar.set(
        "support",
        "text",
        "The poor are helped.\n\n- today\n- tomorrow",
        "government",
    );
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
    seminar.set(
        "insurance",
        "text",
        &evil
            .replace('\u{202e}', "")
            .replace(['\u{200b}', '\u{7}'], ""),
        "workers",
    );
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

/// Reads a feed as strictly as any XML.
fn feed(path: &Path) -> String {
    let content = fs::read_to_string(path).unwrap();
    let mut reader = Reader::from_str(&content);
    let mut text = String::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return text,
            Event::Text(more) => text.push_str(&more),
            Event::GeneralRef(_) => text.push('&'),
            _ => {}
        }
    }
}

#[test]
fn several_plans_have_a_centre_with_ways_to_each() {
    let (one, two) = (negotiated(), negotiated());
    let folder = one.around().join("public");
    let call = one
        .call(["site"])
        .args([&folder, &one.folder(), &two.folder()]);
    call.run().done();
    let pages = sound(&folder);
    let index = &pages[&folder.join("index.html")];
    let centre = "Learning and Resources Electronic Centre for Social Inclusion";
    for said in [centre, "Travailleurs", "Trabajadores"] {
        assert!(index.text.contains(said), "{said}");
    }
    for plan in ["seminar", "seminar-2"] {
        assert!(
            index.links.contains(&format!("{plan}/index.html")),
            "{plan}"
        );
        assert!(feed(&folder.join(plan).join("feed.xml")).contains("urn:uuid:"));
        assert!(pages.contains_key(&folder.join(plan).join("sessions.html")));
    }
    let ids = |plan: &str| feed(&folder.join(plan).join("feed.xml"));
    assert_eq!(ids("seminar"), ids("seminar"));
    // Of one plan alone nothing of the centre is left.
    let alone = one.call(["site"]).args([&folder, &one.folder()]);
    alone.run().done();
    assert!(!folder.join("seminar-2").exists());
    sound(&folder);
}

#[test]
fn figures_stand_beside_their_charts() {
    let seminar = Seminar::empty();
    let plan = seminar.around().join("figures");
    seminar
        .call(["example", "figures"])
        .args([&plan])
        .run()
        .done();
    let folder = seminar.around().join("out");
    let call = seminar.call(["site"]).args([&folder]).within(&plan);
    call.run().done();
    let pages = sound(&folder);
    for name in ["coverage.html", "cost.html", "timeline.html"] {
        let content = fs::read_to_string(folder.join(name)).unwrap();
        assert!(content.contains("<svg role=\"img\""), "{name}");
        assert!(
            content.contains("<title id=\"_") && content.contains("<desc id=\"_"),
            "{name}"
        );
        assert!(content.contains("<table>"), "{name}");
    }
    assert!(
        pages[&folder.join("coverage.html")]
            .text
            .contains("not established")
    );
    assert!(!feed(&folder.join("feed.xml")).is_empty());
    let records = pages.keys().filter(|path| {
        let name = path.file_name().unwrap().to_str().unwrap();
        name.starts_with("record-")
    });
    assert_eq!(records.count(), 1);
}

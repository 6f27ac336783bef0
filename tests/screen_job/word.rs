//! A Word file that came back, brought in in a real terminal and a real repository: it tables what the command line tables.

use crate::room::Room;
use crate::word_file::{at, put, rewritten, struck};
use std::path::PathBuf;

/// The plan as a Word file, in which two people changed something.
fn come_back(room: &Room) -> PathBuf {
    let [sent, back] = ["sent.docx", "comments.docx"].map(|name| room.home.path().join(name));
    room.plenary(&["export", "docx", sent.to_str().unwrap(), "--clean"]);
    let edit = |xml: String| {
        let years = struck("Awa", "one year") + &put("Awa", "two years");
        let care = struck("Ben", "Essential care") + &put("Ben", "Good care");
        at(&at(&xml, "one year", &years), "Essential care", &care)
    };
    rewritten(&sent, &back, &[("word/document.xml", &edit)]);
    back
}

/// Everything that the last two changes say, and what they table, but for what chance and the clock decide.
fn tabled(room: &Room, folder: &str) -> String {
    let git = |args: &[&str]| room.git(&[&["-C", folder], args].concat());
    let said = git(&["log", "-2", "--format=%an <%ae>%n%B"]);
    let mut files: Vec<String> = git(&["ls-tree", "-r", "--name-only", "HEAD", "amendments"])
        .lines()
        .map(|path| git(&["show", &format!("HEAD:{path}")]))
        .collect();
    files.sort_by_key(|text| {
        text.lines()
            .find(|line| line.starts_with("clause"))
            .map(str::to_owned)
    });
    let chance = ["Amendment:", "id = ", "at = ", "time = ", "recorder = "];
    let all = format!("{said}\n{}", files.join("\n"));
    let kept = all
        .lines()
        .filter(|line| !chance.iter().any(|word| line.contains(word)));
    kept.collect::<Vec<_>>().join("\n")
}

#[test]
fn what_people_changed_is_shown_and_tabled_as_the_command_line_does() {
    let room = Room::new();
    let back = come_back(&room);
    let before = room.git(&["rev-parse", "HEAD"]);
    room.git(&["clone", "-q", ".", "../copy"]);
    let pty = room.open();
    pty.send("3");
    pty.shows("WORKERS");
    pty.send("I");
    pty.shows("Which Word file came back?");
    pty.send("com\t");
    pty.shows("~/comments.docx");
    pty.send("\r");
    pty.shows("2 proposals");
    pty.shows("two years");
    // Left out and put back; Ben speaks for the employers.
    pty.send(" ");
    pty.shows("left out");
    pty.send(" ");
    pty.send("2");
    pty.shows("Table all 2");
    assert_eq!(room.git(&["rev-parse", "HEAD"]), before);

    // A file that is another by now is not what was shown.
    let bytes = std::fs::read(&back).unwrap();
    rewritten(
        &room.home.path().join("sent.docx"),
        &back,
        &[("word/document.xml", &|xml| {
            at(&xml, "one year", &put("Awa", "ten years"))
        })],
    );
    pty.send("\x13");
    pty.shows("changed since it was shown");
    pty.shows("ten years");
    assert_eq!(room.git(&["rev-parse", "HEAD"]), before);
    std::fs::write(&back, bytes).unwrap();
    pty.send("\x13");
    pty.shows("two years");
    pty.send("\x13");
    pty.shows("2 amendments were tabled");
    pty.shows("Title of register");
    let last = room.git(&["log", "-1", "--format=%B"]);
    assert!(last.contains("File: comments.docx"), "{last}");

    // The command line does the same with a copy.
    let path = back.to_str().unwrap();
    let recorder = room.git(&["log", "-1", "--format=%cn <%ce>"]);
    let call = [
        "-C",
        "../copy",
        "import",
        path,
        "--party",
        "workers",
        "--as",
        "Ben=employers",
    ];
    room.plenary(&[&call[..], &["--recorder", recorder.trim()]].concat());
    let here = tabled(&room, ".");
    assert_eq!(here, tabled(&room, "../copy"));
    for word in [
        "Party: employers",
        "Party: workers",
        "two years",
        "Good care",
    ] {
        assert!(here.contains(word), "{word}: {here}");
    }
    assert_eq!(
        room.git(&["rev-list", "--count", &format!("{}..HEAD", before.trim())]),
        "2\n"
    );
    room.files_follow();

    // The same file a second time says so, and does nothing.
    let head = room.git(&["rev-parse", "HEAD"]);
    pty.send("I");
    pty.shows("Which Word file came back?");
    pty.send("com\t");
    pty.shows("~/comments.docx");
    pty.send("\r");
    pty.shows("was taken in before");
    assert_eq!(room.git(&["rev-parse", "HEAD"]), head);
}

//! The second screen in browsers, asked as a browser asks: what is served to whom, that nothing else is, and that what is
//! recorded is there at once.

use crate::common::Seminar;
use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout, Command};
use std::time::{Duration, Instant};

/// How long anything may take on a machine that is busy.
const PATIENCE: Duration = Duration::from_secs(30);

/// A second screen that is served.
struct Served {
    child: Child,
    out: BufReader<ChildStdout>,
    port: u16,
    key: String,
}

/// A test that fails leaves nobody serving.
impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Served {
    fn begin(seminar: &Seminar) -> Served {
        Served::begin_with(seminar, &[])
    }

    fn begin_with(seminar: &Seminar, more: &[&str]) -> Served {
        let args = ["present", "--web"].iter().chain(more);
        let args: Vec<&OsStr> = args.map(OsStr::new).collect();
        let mut child = seminar.begin(&args);
        let mut out = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        out.read_line(&mut line).unwrap();
        let rest = line.trim().strip_prefix("http://127.0.0.1:").unwrap();
        let (port, key) = rest.split_once('/').unwrap();
        Served {
            child,
            out,
            port: port.parse().unwrap(),
            key: key.trim_end_matches('/').to_owned(),
        }
    }

    fn line(&self) -> TcpStream {
        let stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    /// Sends this as it is, and reads to the end.
    fn raw(&self, text: &str) -> String {
        let mut stream = self.line();
        stream.write_all(text.as_bytes()).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        String::from_utf8(answer).unwrap()
    }

    fn ask(&self, method: &str, path: &str) -> String {
        let port = self.port;
        self.raw(&format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n"
        ))
    }

    /// A page behind the key.
    fn page(&self, name: &str) -> String {
        self.ask("GET", &format!("/{}/{name}", self.key))
    }

    /// Follows the room.
    fn follow(&self, name: &str) -> Following {
        let mut stream = self.line();
        let (port, key) = (self.port, &self.key);
        let asked = format!("GET /{key}/{name} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n");
        stream.write_all(asked.as_bytes()).unwrap();
        Following {
            stream,
            came: Vec::new(),
        }
    }

    fn end(mut self) -> (Option<i32>, String) {
        let id = self.child.id().to_string();
        let told = Command::new("kill").args(["-TERM", &id]).status();
        assert!(told.unwrap().success());
        let mut rest = String::new();
        self.out.read_to_string(&mut rest).unwrap();
        (self.child.wait().unwrap().code(), rest)
    }
}

/// A line that stays open.
struct Following {
    stream: TcpStream,
    came: Vec<u8>,
}

impl Following {
    /// Reads until this came, and how long that took.
    fn until(&mut self, text: &str) -> Duration {
        let since = Instant::now();
        let mut part = [0; 4096];
        while !self.text().contains(text) {
            assert!(
                since.elapsed() < PATIENCE,
                "{text} did not come: {}",
                self.text()
            );
            let read = self.stream.read(&mut part).unwrap();
            assert!(read > 0, "the line ended before {text}: {}", self.text());
            self.came.extend_from_slice(&part[..read]);
        }
        since.elapsed()
    }

    fn text(&self) -> String {
        String::from_utf8_lossy(&self.came).into_owned()
    }
}

fn status(answer: &str) -> &str {
    answer.get(9..12).unwrap_or("none")
}

#[test]
fn only_whoever_has_the_key_reads_and_nobody_writes() {
    let seminar = Seminar::new();
    let served = Served::begin(&seminar);
    let key = served.key.clone();
    for path in [
        "/".to_owned(),
        "/plan".to_owned(),
        "/favicon.ico".to_owned(),
        format!("/{}", &key[1..]),
        format!("/{}0/", &key[1..]),
        format!("/{key}x/"),
        format!("/{key}/plan.toml"),
        format!("/{key}/../plan.toml"),
        format!("/{key}/clause-../../plan"),
        format!("/{key}/clauses/health.toml"),
        format!("/{key}/.git/config"),
        format!("/{key}/clause-nothing"),
        format!("/{key}/%70lan"),
    ] {
        assert_eq!(status(&served.ask("GET", &path)), "404", "{path}");
    }
    for method in [
        "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH",
    ] {
        for path in [format!("/{key}/"), "/".to_owned()] {
            let answer = served.ask(method, &path);
            assert_eq!(status(&answer), "405", "{method} {path}");
            assert!(answer.contains("Allow: GET, HEAD\r\n"));
        }
    }
    // A name that was bent to point here leads nowhere, with the key or without.
    let bent = served.raw(&format!(
        "GET /{key}/plan HTTP/1.1\r\nHost: evil.example\r\n\r\n"
    ));
    assert_eq!(status(&bent), "421");
    for nonsense in [
        "GET\r\n\r\n",
        "\u{1}\u{2}\r\n\r\n",
        "GET / HTTP/1.1\r\n\r\n",
    ] {
        assert_eq!(status(&served.raw(nonsense)), "400", "{nonsense:?}");
    }
    let long = format!(
        "GET /{key}/ HTTP/1.1\r\nHost: localhost\r\nX: {}",
        "a".repeat(9000)
    );
    assert_eq!(status(&served.raw(&long)), "431");
    let moved = served.ask("GET", &format!("/{key}"));
    assert!(moved.contains(&format!("Location: /{key}/\r\n")), "{moved}");
    let head = served.ask("HEAD", &format!("/{key}/plan"));
    assert!(
        head.starts_with("HTTP/1.1 200") && head.ends_with("\r\n\r\n"),
        "{head}"
    );
    let (code, said) = served.end();
    assert_eq!(code, Some(0));
    assert!(said.contains("The second screen is closed."), "{said}");
}

#[test]
fn the_pages_hold_every_clause_with_whose_words_they_are_and_nothing_that_runs() {
    let seminar = Seminar::new();
    seminar.set(
        "insurance",
        "text",
        "The fund <script>pays</script> for care.",
        "workers",
    );
    seminar
        .run("position insurance agree --party employers")
        .done();
    let served = Served::begin(&seminar);
    let all = served.page("plan");
    for needed in [
        "Content-Security-Policy: default-src 'none'; style-src 'sha256-",
        "Referrer-Policy: no-referrer",
        "<html lang=\"en\">",
        "href=\"clause-support\"",
    ] {
        assert!(all.contains(needed), "{needed} in {all}");
    }
    let one = served.page("clause-insurance");
    assert!(one.contains("<ins data-party=\"workers\""), "{one}");
    assert!(
        one.contains("&lt;script&gt;") && !one.contains("<script"),
        "{one}"
    );
    assert!(
        one.contains("Employers: ") || one.contains("Employers</"),
        "{one}"
    );
    assert!(one.contains("href=\"clause-health\"") && one.contains("href=\"clause-support\""));
    for page in [&all, &one] {
        assert!(
            !page.contains("Set-Cookie") && !page.contains(&served.key),
            "{page}"
        );
        // The page is as long as its head says.
        let (head, body) = page.split_once("\r\n\r\n").unwrap();
        assert!(
            head.contains(&format!("Content-Length: {}", body.len())),
            "{head}"
        );
    }
}

#[test]
fn what_is_recorded_is_shown_at_once_to_pages_and_programs() {
    let seminar = Seminar::new();
    let served = Served::begin(&seminar);
    let mut page = served.follow("line");
    let mut events = served.follow("events");
    page.until("</article>");
    events.until("event: shown");
    assert!(page.text().contains("Transfer-Encoding: chunked"));
    // It is a whole page but for its end, and says so once nothing comes any more.
    assert!(page.text().contains("class=\"pulse\"") && !page.text().contains("</html>"));
    assert!(events.text().contains("Content-Type: text/event-stream"));
    seminar.set("support", "text", "The poor are helped at once.", "workers");
    page.until("at once");
    events.until("at once");
    let events = events.text();
    let data = events
        .lines()
        .rfind(|line| line.starts_with("data: "))
        .unwrap();
    let event: serde_json::Value = serde_json::from_str(&data[6..]).unwrap();
    assert_eq!(event["clause"], "support");
    assert_eq!(event["view"], "tracked");
    assert_eq!(event["rev"], seminar.head().as_str());
    // A repository that is away is said, and once it is back the plan is there again.
    let git = seminar.folder().join(".git");
    let away = seminar.folder().join("away");
    std::fs::rename(&git, &away).unwrap();
    page.until("cannot be read at the moment");
    std::fs::rename(&away, &git).unwrap();
    seminar.set(
        "campaign",
        "text",
        "A campaign is begun today.",
        "government",
    );
    page.until("today");
    assert_eq!(served.end().0, Some(0));
    page.until("The second screen was closed.");
    page.until("</html>");
}

#[test]
fn the_pages_that_wait_are_kept_and_tell_nothing_of_the_plan_but_its_title() {
    let seminar = Seminar::new();
    let served = Served::begin(&seminar);
    for (name, leads) in [("", "url=room"), ("room", "url=./")] {
        let page = served.page(name);
        assert!(page.contains("Cache-Control: private, max-age="), "{page}");
        assert!(page.contains("X-Frame-Options: DENY"), "{page}");
        assert!(page.contains("http-equiv=\"refresh\"") && page.contains(leads));
        assert!(page.contains("Waiting for"), "{page}");
        assert!(!page.contains("<article") && !page.contains("clause-"));
    }
    // What says something is kept nowhere, and stands in no page but these.
    let mut line = served.follow("line");
    line.until("</article>");
    let text = line.text();
    assert!(text.contains("Cache-Control: no-store"), "{text}");
    assert!(text.contains("frame-ancestors 'self'"), "{text}");
    assert!(served.page("plan").contains("Cache-Control: no-store"));
}

#[test]
fn the_address_is_the_same_after_a_new_start_unless_another_is_wanted() {
    let seminar = Seminar::new();
    let first = Served::begin(&seminar);
    let (port, key) = (first.port, first.key.clone());
    first.end();
    let again = Served::begin(&seminar);
    assert_eq!((again.port, again.key.as_str()), (port, key.as_str()));
    let (_, said) = again.end();
    assert!(said.contains("It is the address of before"), "{said}");
    let other = Served::begin_with(&seminar, &["--new-address"]);
    assert_ne!(other.key, key);
    assert_eq!(status(&other.ask("GET", &format!("/{key}/"))), "404");
    let (_, said) = other.end();
    assert!(!said.contains("address of before"), "{said}");
}

#[test]
fn no_guest_keeps_the_others_out() {
    let seminar = Seminar::new();
    let served = Served::begin(&seminar);
    // Some say nothing, some follow the room, more than there is room for.
    let silent: Vec<TcpStream> = (0..20).map(|_| served.line()).collect();
    let following: Vec<Following> = (0..160)
        .map(|_| {
            let mut one = served.follow("line");
            one.until("</article>");
            one
        })
        .collect();
    let mut more = served.follow("line");
    more.until("HTTP/1.1 503");
    assert_eq!(status(&served.page("plan")), "200");
    // Whoever says nothing is sent away after a few seconds.
    let since = Instant::now();
    for mut stream in silent {
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert_eq!(status(&answer), "408");
    }
    assert!(since.elapsed() < PATIENCE);
    drop(following);
    // Those who left are noticed when something is sent to them.
    seminar.set("support", "text", "The poor are helped at once.", "workers");
    let mut again = served.follow("line");
    while !again.text().contains("HTTP/1.1 200") {
        std::thread::sleep(Duration::from_millis(200));
        again = served.follow("line");
        again.until("\r\n\r\n");
    }
}

#[test]
fn what_cannot_be_served_is_said() {
    let seminar = Seminar::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap().to_string();
    let args = ["present", "--web", "--address", &address];
    seminar.call(args).run().ends(3).says("Choose another port");
    let args = ["present", "--web", "--address", "somewhere"];
    seminar.call(args).run().ends(2).says("is no address");
    seminar.run("present nowhere --web").ends(3).says("nowhere");
}

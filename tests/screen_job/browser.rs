//! A real browser that nobody sees, driven as its makers' protocol says; where it is not installed, that is said and the test
//! passed over.

#![allow(clippy::print_stderr, reason = "a test says what it passes over")]

use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Where this is set, a browser that cannot be had is a failure and no reason to pass a test over.
const NEEDED: &str = "PLENARY_TESTS_NEED_BROWSER";

const PATIENCE: Duration = Duration::from_secs(60);

/// A browser with one page, in which nothing may run.
pub struct Browser {
    driver: Child,
    port: u16,
    session: String,
}

impl Drop for Browser {
    fn drop(&mut self) {
        if !self.session.is_empty() {
            let _ = self.call("DELETE", &self.session, None);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

impl Browser {
    pub fn begin() -> Option<Browser> {
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let mut driver = Command::new("chromedriver");
        let driver = driver
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let Ok(driver) = driver.spawn() else {
            assert!(
                std::env::var_os(NEEDED).is_none(),
                "chromedriver is not installed"
            );
            eprintln!("chromedriver is not installed: nothing is tried in a browser");
            return None;
        };
        let mut browser = Browser {
            driver,
            port,
            session: String::new(),
        };
        let since = Instant::now();
        while browser.call("GET", "/status", None).is_none() {
            assert!(since.elapsed() < PATIENCE, "chromedriver does not answer");
            std::thread::sleep(Duration::from_millis(100));
        }
        let wanted = json!({"capabilities": {"alwaysMatch": {
            // A page that follows the room is never loaded to its end.
            "pageLoadStrategy": "none",
            "goog:chromeOptions": {
                "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
                "prefs": {"profile.managed_default_content_settings.javascript": 2},
            },
        }}});
        let begun = browser
            .call("POST", "/session", Some(wanted))
            .unwrap_or(Value::Null);
        match begun["sessionId"].as_str() {
            Some(id) => browser.session = format!("/session/{id}"),
            None => {
                assert!(
                    std::env::var_os(NEEDED).is_none(),
                    "no browser begins: {begun}"
                );
                eprintln!("no browser begins, nothing is tried in one: {begun}");
                return None;
            }
        }
        Some(browser)
    }

    pub fn go(&self, address: &str) {
        let path = format!("{}/url", self.session);
        self.call("POST", &path, Some(json!({"url": address})))
            .unwrap();
    }

    /// The words that can be seen on the page and on what stands in it.
    pub fn seen(&self) -> String {
        let shot = self.command(
            "DOMSnapshot.captureSnapshot",
            &json!({"computedStyles": ["visibility"]}),
        );
        let strings = &shot["strings"];
        let string =
            |at: &Value| strings[at.as_u64().map_or(usize::MAX, |at| at as usize)].as_str();
        let mut seen = String::new();
        for document in shot["documents"].as_array().into_iter().flatten() {
            let layout = &document["layout"];
            let texts = layout["text"].as_array().into_iter().flatten();
            for (at, text) in texts.enumerate() {
                let visible = string(&layout["styles"][at][0]) != Some("hidden");
                if let Some(text) = string(text).filter(|_| visible) {
                    seen.push_str(text);
                }
            }
        }
        seen
    }

    /// Where the first thing of this kind lies that is on the page or on what stands in it: its upper edge within what can be
    /// seen, and how high that is.
    pub fn place(&self, selector: &str) -> Option<(f64, f64)> {
        let whole = self.command("DOM.getDocument", &json!({"depth": -1, "pierce": true}));
        let mut roots = Vec::new();
        documents(&whole["root"], &mut roots);
        let found = roots.into_iter().find_map(|root| {
            let asked = json!({"nodeId": root, "selector": selector});
            let found = self.command("DOM.querySelector", &asked);
            found["nodeId"].as_u64().filter(|id| *id > 0)
        })?;
        let model = self.command("DOM.getBoxModel", &json!({"nodeId": found}));
        let upper = model["model"]["border"][1].as_f64()?;
        let metrics = self.command("Page.getLayoutMetrics", &json!({}));
        Some((
            upper,
            metrics["cssVisualViewport"]["clientHeight"].as_f64()?,
        ))
    }

    /// A command of the browser's own protocol; what it answers, or nothing.
    fn command(&self, name: &str, params: &Value) -> Value {
        let path = format!("{}/goog/cdp/execute", self.session);
        let wanted = json!({"cmd": name, "params": params});
        self.call("POST", &path, Some(wanted))
            .unwrap_or(Value::Null)
    }

    /// Waits until what can be seen is so.
    pub fn until(&self, what: &str, mut holds: impl FnMut(&str) -> bool) -> Duration {
        let since = Instant::now();
        loop {
            let seen = self.seen();
            if holds(&seen) {
                return since.elapsed();
            }
            assert!(since.elapsed() < PATIENCE, "{what} is not seen: {seen}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// What the driver answers; nothing where it does not.
    fn call(&self, method: &str, path: &str, body: Option<Value>) -> Option<Value> {
        let body = body.map_or(String::new(), |body| body.to_string());
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).ok()?;
        stream.set_read_timeout(Some(PATIENCE)).ok()?;
        let asked = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            self.port,
            body.len()
        );
        stream.write_all(asked.as_bytes()).ok()?;
        let mut answer = Vec::new();
        let mut part = [0; 4096];
        loop {
            let text = String::from_utf8_lossy(&answer).into_owned();
            if let Some((head, body)) = text.split_once("\r\n\r\n") {
                let head = head.to_ascii_lowercase();
                let long = head
                    .lines()
                    .find_map(|line| line.strip_prefix("content-length:"));
                let long: usize = long?.trim().parse().ok()?;
                if body.len() >= long {
                    let value: Value = serde_json::from_str(body).ok()?;
                    return Some(value["value"].clone());
                }
            }
            match stream.read(&mut part).ok()? {
                0 => return None,
                read => answer.extend_from_slice(&part[..read]),
            }
        }
    }
}

/// The documents at and below a node.
fn documents(node: &Value, all: &mut Vec<Value>) {
    if node["nodeName"] == "#document" {
        all.push(node["nodeId"].clone());
    }
    let within = &node["contentDocument"];
    if within.is_object() {
        documents(within, all);
    }
    for child in node["children"].as_array().into_iter().flatten() {
        documents(child, all);
    }
}

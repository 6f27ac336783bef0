//! Running effects on worker threads; what comes of them returns as messages.

use super::Event;
use crate::app::msg::Opened;
use crate::app::{Effect, Msg};
use crate::i18n::Message;
use crate::track::ObjectId;
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::Sender;

/// The workers.
pub struct Workers {
    sender: Sender<Event>,
}

impl Workers {
    /// Workers that report to this channel.
    pub fn new(sender: Sender<Event>) -> Workers {
        Workers { sender }
    }

    /// Runs an effect at once and returns what comes of it: for what must be there before the first frame.
    pub fn load(&mut self, effect: Effect) -> Msg {
        match effect {
            Effect::Open(folder) => open(&folder),
            _ => Msg::Library(Vec::new()),
        }
    }

    /// Hands an effect to its worker.
    pub fn run(&mut self, effect: Effect) {
        let msg = match effect {
            Effect::Open(folder) => open(&folder),
            _ => return,
        };
        let _ = self.sender.send(Event::Msg(msg));
    }

    /// Waits until everything handed over is done.
    pub fn finish(self) {}
}

fn open(folder: &Path) -> Msg {
    let mut files = Vec::new();
    collect(folder, folder, &mut files);
    let files = files
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    let (plan, problems) = crate::plan::format::read_plan(files);
    if plan.clauses.is_empty() {
        return Msg::Failed(Message::new("app-no-plan"));
    }
    Msg::Opened(Box::new(Opened {
        folder: folder.to_owned(),
        plan: Arc::new(plan),
        head: ObjectId([0; 20]),
        problems: problems
            .into_iter()
            .map(|problem| problem.message)
            .collect(),
        read_only: None,
    }))
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(root, &path, files);
        } else if let (Ok(bytes), Ok(name)) = (std::fs::read(&path), path.strip_prefix(root)) {
            files.push((name.to_string_lossy().into_owned(), bytes));
        }
    }
}

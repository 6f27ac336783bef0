//! The thread of a second screen that looks several times a second what the room is shown, and whether the plan went on. It
//! writes nothing.

use super::Crew;
use super::shown::ShownPlan;
use super::thread::guarded;
use crate::app::{Report, model};
use crate::i18n::Message;
use crate::shell::room::{Look, Room};
use crate::store::{OnScreen, StoreError};
use std::io;
use std::sync::Arc;
use std::thread::Builder;
use std::time::Duration;

/// How often it looks.
const AGAIN: Duration = Duration::from_millis(200);

/// How often in a row the plan cannot be read before that is said: others may just be writing.
const PATIENCE: usize = 4;

/// Starts the thread. It ends with the program.
pub fn start(crew: Arc<Crew>, shown: ShownPlan) -> io::Result<()> {
    let post = shown.open.repository.signpost(&shown.open.plan);
    let mut watcher = Watcher {
        crew: Arc::clone(&crew),
        shown,
        room: Room::new(post),
        said: None,
        failed: 0,
    };
    Builder::new().name("watcher".to_owned()).spawn(move || {
        loop {
            guarded(&crew, || watcher.look());
            std::thread::sleep(AGAIN);
        }
    })?;
    Ok(())
}

struct Watcher {
    crew: Arc<Crew>,
    shown: ShownPlan,
    room: Room,
    said: Option<Look>,
    failed: usize,
}

impl Watcher {
    fn look(&mut self) {
        match self.go_on() {
            Ok(()) => self.failed = 0,
            Err(error) => {
                self.failed += 1;
                if self.failed == PATIENCE {
                    let why = Message::new("wall-unread").with("why", error.message());
                    let shown = self.said.take().and_then(|look| look.shown().cloned());
                    self.tell(shown, Some(why));
                }
                return;
            }
        }
        let look = self.room.look();
        if self.said.as_ref() != Some(&look) {
            self.tell(look.shown().cloned(), look.remark());
            self.said = Some(look);
        }
    }

    /// What was recorded meanwhile is on the screen before it is told where to go.
    fn go_on(&mut self) -> Result<(), StoreError> {
        let head = self.shown.open.repository.head()?.id;
        if self.shown.at != Some(head) {
            let moved = self.shown.move_to(head)?;
            self.crew.say(Report::Moved(Box::new(moved)));
        }
        Ok(())
    }

    fn tell(&self, shown: Option<OnScreen>, remark: Option<Message>) {
        let room = model::second::Room { shown, remark };
        self.crew.say(Report::Room(Box::new(room)));
    }
}

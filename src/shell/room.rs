//! What the room is shown: what a screen of the plan on this computer says, else what was changed last.

use crate::i18n::Message;
use crate::store::{OnScreen, Signpost};

/// What is to be shown.
#[derive(Clone, Debug, PartialEq)]
pub enum Look {
    /// What the facilitator's screen shows.
    Follows(OnScreen),
    /// What it showed before it was closed.
    Closed(OnScreen),
    /// What was changed last: there is no such screen here.
    Last,
    /// The same, because it cannot be read what the screen shows.
    Lost(Message),
}

/// Where it is looked.
pub struct Room {
    post: Signpost,
    /// What a screen showed while it was looked at.
    followed: Option<OnScreen>,
}

impl Room {
    /// Nothing was looked at yet.
    pub fn new(post: Signpost) -> Room {
        Room {
            post,
            followed: None,
        }
    }

    /// What is to be shown now. What a screen said that was closed before anybody looked counts for nothing: the plan went on
    /// since.
    pub fn look(&mut self) -> Look {
        if !self.post.is_held() {
            return self.followed.clone().map_or(Look::Last, Look::Closed);
        }
        match self.post.read() {
            Ok(Some(shown)) => {
                self.followed = Some(shown.clone());
                Look::Follows(shown)
            }
            // A screen that has not said anything yet.
            Ok(None) => self.followed.clone().map_or(Look::Last, Look::Follows),
            Err(error) => Look::Lost(error.message()),
        }
    }
}

impl Look {
    /// The same without what passed: on a screen that is closed nobody speaks.
    #[must_use]
    pub fn present(self) -> Look {
        match self {
            Look::Closed(shown) => Look::Closed(shown.lasting()),
            other => other,
        }
    }

    /// What a screen said, if it did.
    pub fn shown(&self) -> Option<&OnScreen> {
        match self {
            Look::Follows(shown) | Look::Closed(shown) => Some(shown),
            Look::Last | Look::Lost(_) => None,
        }
    }

    /// What has to be said of it.
    pub fn remark(&self) -> Option<Message> {
        match self {
            Look::Follows(_) => None,
            Look::Closed(_) => Some(Message::new("wall-closed")),
            Look::Last => Some(Message::new("wall-last")),
            Look::Lost(why) => Some(Message::new("wall-lost").with("why", why.clone())),
        }
    }
}

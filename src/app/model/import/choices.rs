//! What can be done with a table that is shown, before anything of it is recorded.

use super::{ImportMsg, Preview};
use crate::app::model::layer::Answer;
use crate::app::model::msg::Intent;
use crate::i18n::Message;
use crate::plan::Speaker;

impl Preview {
    /// What can be done with what is shown: the careful answer first.
    pub fn choices(&self, floor: Option<&Speaker>) -> Vec<Answer> {
        let does = |message, msg| Answer::new(message, Intent::Import(msg));
        let mut all = vec![Answer::close(Message::new("bring-in-leave"))];
        let looked = &self.looked;
        if looked.records() {
            let record = match floor {
                Some(floor) => {
                    let whose = Message::new("ui-stage-for").with("voice", floor.voice.slug());
                    Message::new("bring-in-record").with("for", whose)
                }
                None => Message::new("bring-in-record-whose"),
            };
            all.push(does(record, ImportMsg::Record));
        } else if looked.refused.is_some() {
            all.push(does(Message::new("bring-in-hand-back"), ImportMsg::Record));
        }
        all.push(does(Message::new("bring-in-columns"), ImportMsg::Columns));
        all.push(does(Message::new("bring-in-again"), ImportMsg::Again));
        all
    }
}

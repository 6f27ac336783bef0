//! What is on the wall now, where every guest reads it and waits for the next.

use crate::store::Seconds;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What is shown to the room.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Article {
    /// The beginning of the page, up to the first article.
    pub beginning: Arc<str>,
    /// The article.
    pub html: Arc<str>,
    /// The time that the speaker has, which passes while the article stays.
    pub clock: Arc<str>,
    /// The same in seconds, for programs.
    pub timer: Option<Seconds>,
    /// What shows that the line is alive: it is seen only once nothing came after it for a while.
    pub pulse: Arc<str>,
    /// Which clause it is; nothing where it is none.
    pub clause: Option<String>,
    /// How it is shown.
    pub view: &'static str,
    /// The revision it was read from.
    pub rev: String,
}

impl Article {
    /// Whether nothing but the time is another.
    pub fn differs_in_time(&self, before: &Article) -> bool {
        let same = Article {
            clock: Arc::clone(&before.clock),
            timer: before.timer,
            ..self.clone()
        };
        same == *before
    }
}

/// Where it hangs.
#[derive(Debug, Default)]
pub struct Notice {
    hung: Mutex<Hung>,
    another: Condvar,
}

#[derive(Debug, Default)]
struct Hung {
    /// Counts what was hung up; nothing was yet where it is 0.
    number: u64,
    article: Arc<Article>,
    last: bool,
}

/// What a guest who waited has to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// This is shown now; its number is that to wait after.
    Shown(u64, Arc<Article>),
    /// Nothing else came in this time.
    Nothing,
    /// Nothing else will come.
    Over,
}

impl Notice {
    /// Hangs something up, unless it hangs there already.
    pub fn hang(&self, article: Article) {
        let mut hung = self.hung.lock().unwrap_or_else(PoisonError::into_inner);
        if hung.number == 0 || *hung.article != article {
            hung.number += 1;
            hung.article = Arc::new(article);
            self.another.notify_all();
        }
    }

    /// Hangs something up that nothing comes after.
    pub fn end(&self, article: Article) {
        self.hang(article);
        let mut hung = self.hung.lock().unwrap_or_else(PoisonError::into_inner);
        hung.last = true;
        self.another.notify_all();
    }

    /// Waits for something else than what has this number, at most so long.
    pub fn after(&self, number: u64, patience: Duration) -> Next {
        let until = Instant::now() + patience;
        let mut hung = self.hung.lock().unwrap_or_else(PoisonError::into_inner);
        loop {
            if hung.number > number {
                return Next::Shown(hung.number, Arc::clone(&hung.article));
            }
            if hung.last {
                return Next::Over;
            }
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Next::Nothing;
            }
            let waited = self.another.wait_timeout(hung, left);
            hung = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(html: &str) -> Article {
        Article {
            html: html.into(),
            ..Article::default()
        }
    }

    #[test]
    fn a_second_that_passes_is_no_other_article() {
        let before = article("a");
        let later = Article {
            clock: "1:59".into(),
            ..article("a")
        };
        assert!(later != before && later.differs_in_time(&before));
        assert!(!article("b").differs_in_time(&before));
    }

    #[test]
    fn a_guest_hears_of_what_is_new_once_and_of_the_end_last() {
        let notice = Notice::default();
        let now = Duration::ZERO;
        assert_eq!(notice.after(0, now), Next::Nothing);
        notice.hang(article("a"));
        assert_eq!(notice.after(0, now), Next::Shown(1, Arc::new(article("a"))));
        notice.hang(article("a"));
        assert_eq!(notice.after(1, now), Next::Nothing);
        notice.end(article("b"));
        assert_eq!(notice.after(1, now), Next::Shown(2, Arc::new(article("b"))));
        assert_eq!(notice.after(2, now), Next::Over);
    }
}

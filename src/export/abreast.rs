//! Several documents at the same time, one on each processor. Each is made of values alone, so that none waits for another and
//! what comes out is the same however many processors there are.

use std::panic::resume_unwind;
use std::sync::{Mutex, PoisonError};
use std::thread;

/// What makes one of them.
pub type Job<'j, T> = Box<dyn FnOnce() -> T + Send + 'j>;

/// What all of them make, in their order. They are begun in that order, too: what takes longest is best put first.
pub fn abreast<T: Send>(jobs: Vec<Job<'_, T>>) -> Vec<T> {
    let processors = thread::available_parallelism().map_or(1, usize::from);
    let threads = processors.min(jobs.len());
    let open = Mutex::new(jobs.into_iter().enumerate());
    let next = || open.lock().unwrap_or_else(PoisonError::into_inner).next();
    let work = || -> Vec<(usize, T)> {
        let made = std::iter::from_fn(|| next().map(|(at, job)| (at, job())));
        made.collect()
    };
    let mut made = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut made = work();
        for other in others {
            made.extend(other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        }
        made
    });
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, one)| one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_made_once_and_in_its_order() {
        let jobs = (0..100_u64).map(|number| -> Job<'_, u64> {
            Box::new(move || {
                thread::sleep(std::time::Duration::from_micros(100 - number));
                number
            })
        });
        assert!(abreast(jobs.collect()).into_iter().eq(0..100));
        assert!(abreast::<u64>(Vec::new()).is_empty());
    }

    #[test]
    #[should_panic(expected = "broken")]
    fn what_panics_is_not_left_out() {
        let job = |breaks: bool| -> Job<'_, ()> { Box::new(move || assert!(!breaks, "broken")) };
        abreast(vec![job(false), job(true), job(false)]);
    }
}

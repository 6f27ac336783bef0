//! Asks the terminal how wide it paints clusters that terminals disagree on.
//!
//! The side that draws finds such clusters among what it paints for the first time and hands them over; the side that
//! listens prints each where nothing is to be seen, hidden, and reads where the cursor has come to. It is asked there
//! because the answers come in among the keys. Whoever prints holds the brush meanwhile: a frame between a cluster
//! and the question would make the answer wrong.

use super::bell::Bell;
use super::easel::{BEGIN, END, Spot};
use super::sizes;
use crate::app::model::present::Letters;
use crate::shell::extent;
use crate::text::Width;
use crossterm::cursor::{self, MoveTo};
use crossterm::queue;
use crossterm::style::{Attribute, Print, SetAttribute, SetBackgroundColor};
use ratatui::backend::IntoCrossterm;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// So long the keys wait for answers at a time: two frames. A single answer may take longer to come.
const TURN: Duration = Duration::from_millis(30);

/// What the two sides share.
#[derive(Debug, Default)]
pub struct Brush {
    /// Clusters to be measured.
    pub wanted: Vec<String>,
    /// Where they can be printed, as the screen stands.
    pub spot: Option<Spot>,
    /// Whether the cursor is hidden.
    pub hidden: bool,
    /// Whether it is to be asked what sizes of letters there are.
    pub letters: bool,
    /// Rows that were printed over and must be painted again.
    pub spoiled: Vec<u16>,
}

/// The brush and the bell by which the side that listens is woken.
#[derive(Clone, Debug)]
pub struct Gauge {
    brush: Arc<Mutex<Brush>>,
    bell: Bell,
}

impl Gauge {
    /// Nothing to be measured.
    pub fn new(bell: Bell) -> Gauge {
        Gauge {
            brush: Arc::default(),
            bell,
        }
    }

    /// Takes the brush: nobody else prints until it is put down.
    pub fn brush(&self) -> MutexGuard<'_, Brush> {
        // Whoever panicked with it in hand left nothing half-done that matters.
        self.brush.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Wakes the side that listens.
    pub fn ring(&self) {
        self.bell.ring();
    }
}

/// What is known so far of the terminal's way.
#[derive(Debug, Default)]
pub struct Measured {
    width: Width,
    /// A terminal that did not answer once is never asked again: a question it does not answer holds up the keys.
    mute: bool,
}

impl Measured {
    /// Measures what is wanted, as far as a turn goes. Says what is known now, and nothing where that is what was
    /// known before.
    pub fn turn(&mut self, gauge: &Gauge) -> Option<Width> {
        let mut brush = gauge.brush();
        if self.mute {
            brush.wanted.clear();
        }
        if brush.wanted.is_empty() {
            return None;
        }
        let spot = brush.spot?;
        let hidden = brush.hidden;
        if !spot.blank {
            brush.spoiled.push(spot.row);
        }
        let mut widths = Vec::new();
        let end = Instant::now() + TURN;
        let asked = open(hidden).and_then(|()| {
            while let Some(cluster) = brush.wanted.pop() {
                let columns = ask(&cluster, spot)?;
                widths.push((cluster, columns));
                if Instant::now() > end {
                    break;
                }
            }
            Ok(())
        });
        self.mute = asked.and_then(|()| close(spot, hidden)).is_err();
        let widths = widths
            .iter()
            .map(|(cluster, columns)| (&**cluster, *columns));
        self.width = self.width.with(widths);
        Some(self.width.clone())
    }

    /// Asks what sizes of letters there are, where that is wanted; nothing where it is not. A terminal that does not answer
    /// has one.
    pub fn letters(&mut self, gauge: &Gauge) -> Option<Letters> {
        let mut brush = gauge.brush();
        if !std::mem::take(&mut brush.letters) {
            return None;
        }
        if self.mute {
            return Some(Letters::Plain);
        }
        let asked = extent::presumed().and_then(|(columns, _)| sizes::ask(columns));
        brush.spoiled.extend(sizes::ROWS);
        self.mute = asked.is_err();
        Some(asked.unwrap_or_default())
    }

    /// Whether there is something to be measured.
    pub fn is_due(&self, gauge: &Gauge) -> bool {
        let brush = gauge.brush();
        brush.letters || !brush.wanted.is_empty() && brush.spot.is_some()
    }
}

/// Nothing of what follows is shown before the end, where the terminal knows how to wait.
fn open(hidden: bool) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(BEGIN)?;
    queue!(out, cursor::SavePosition)?;
    if !hidden {
        queue!(out, cursor::Hide)?;
    }
    out.flush()
}

/// The columns that the terminal gives a cluster.
fn ask(cluster: &str, spot: Spot) -> io::Result<u8> {
    let mut out = io::stdout().lock();
    queue!(
        out,
        MoveTo(spot.column, spot.row),
        SetBackgroundColor(spot.ground.into_crossterm()),
        SetAttribute(Attribute::Hidden),
        Print(cluster)
    )?;
    out.flush()?;
    // The question writes by itself.
    drop(out);
    let (column, _) = cursor::position()?;
    Ok(u8::try_from(column.saturating_sub(spot.column)).unwrap_or(u8::MAX))
}

/// Blanks the place and puts everything back.
fn close(spot: Spot, hidden: bool) -> io::Result<()> {
    let mut out = io::stdout().lock();
    queue!(
        out,
        MoveTo(spot.column, spot.row),
        SetAttribute(Attribute::Reset),
        SetBackgroundColor(spot.ground.into_crossterm()),
        Print(" ".repeat(usize::from(Spot::ROOM))),
        SetAttribute(Attribute::Reset),
        cursor::RestorePosition
    )?;
    if !hidden {
        queue!(out, cursor::Show)?;
    }
    out.write_all(END)?;
    out.flush()
}

//! What an exact number is written with. Nearly everything that a plan itself says fits two small whole numbers; what grew
//! over thirty years does not, and is then of any size.

use num_bigint::{BigInt, Sign};
use num_rational::Ratio;
use num_traits::ToPrimitive;
use std::borrow::Cow;
use std::sync::Arc;

/// What stands above the line, and below it beside the tens.
#[derive(Clone, Debug)]
pub(super) enum Figures {
    /// It fits, and nothing has to be fetched for it. Below is never nothing.
    Small(i64, u32),
    /// It may be of any size. A copy shares its figures: the same people, level and index stand in hundreds of cells.
    Large(Arc<Large>),
}

/// Figures of any size.
#[derive(Debug)]
pub(super) struct Large {
    top: BigInt,
    under: Under,
}

/// What stands below the line: never below one, and of any size only where it does not fit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Under {
    Small(u64),
    Large(BigInt),
}

impl Figures {
    /// As small as they can be kept.
    pub(super) fn of(top: BigInt, under: Under) -> Figures {
        let small = match under {
            Under::Small(under) => top.to_i64().zip(u32::try_from(under).ok()),
            Under::Large(_) => None,
        };
        match small {
            Some((top, under)) => Figures::Small(top, under),
            None => Figures::Large(Arc::new(Large { top, under })),
        }
    }

    /// The same of numbers that are known to fit these.
    pub(super) fn fitting(top: i128, under: u64) -> Figures {
        match (i64::try_from(top), u32::try_from(under)) {
            (Ok(top), Ok(under)) => Figures::Small(top, under),
            _ => Figures::of(BigInt::from(top), Under::Small(under)),
        }
    }

    /// Above the line.
    pub(super) fn top(&self) -> Cow<'_, BigInt> {
        match self {
            Figures::Small(top, _) => Cow::Owned(BigInt::from(*top)),
            Figures::Large(large) => Cow::Borrowed(&large.top),
        }
    }

    /// Below it.
    pub(super) fn under(&self) -> Under {
        match self {
            Figures::Small(_, under) => Under::Small(u64::from(*under)),
            Figures::Large(large) => large.under.clone(),
        }
    }

    /// Whether below the line stands the same.
    pub(super) fn is_over(&self, other: &Under) -> bool {
        match self {
            Figures::Small(_, under) => *other == Under::Small(u64::from(*under)),
            Figures::Large(large) => large.under == *other,
        }
    }

    /// Whether it is less than nothing, nothing, or more.
    pub(super) fn sign(&self) -> Sign {
        match self {
            Figures::Small(0, _) => Sign::NoSign,
            Figures::Small(top, _) if *top < 0 => Sign::Minus,
            Figures::Small(..) => Sign::Plus,
            Figures::Large(large) => large.top.sign(),
        }
    }

    /// As much, on the other side of nothing.
    pub(super) fn negative(&self) -> Figures {
        match self {
            Figures::Small(top, under) => Figures::fitting(-i128::from(*top), u64::from(*under)),
            Figures::Large(large) => Figures::of(-&large.top, large.under.clone()),
        }
    }

    /// Adds what stands above the line to a sum.
    pub(super) fn add_to(&self, sum: &mut BigInt) {
        match self {
            Figures::Small(top, _) => *sum += *top,
            Figures::Large(large) => *sum += &large.top,
        }
    }

    /// Each multiplied with the other's.
    pub(super) fn times(&self, other: &Figures) -> Figures {
        match (self, other) {
            (Figures::Small(one, over), Figures::Small(two, under)) => {
                match one.checked_mul(*two).zip(over.checked_mul(*under)) {
                    Some((top, under)) => Figures::Small(top, under),
                    None => Figures::fitting(
                        i128::from(*one) * i128::from(*two),
                        u64::from(*over) * u64::from(*under),
                    ),
                }
            }
            (Figures::Small(0, _), _) | (_, Figures::Small(0, _)) => Figures::Small(0, 1),
            (Figures::Small(top, under), Figures::Large(large))
            | (Figures::Large(large), Figures::Small(top, under)) => {
                let top = match top {
                    1 => large.top.clone(),
                    top => &large.top * *top,
                };
                let under = large.under.times(&Under::Small(u64::from(*under)));
                Figures::Large(Arc::new(Large { top, under }))
            }
            (Figures::Large(one), Figures::Large(two)) => {
                let under = one.under.times(&two.under);
                Figures::of(&one.top * &two.top, under)
            }
        }
    }
}

impl Under {
    pub(super) fn of(under: BigInt) -> Under {
        match under.to_u64() {
            Some(small) => Under::Small(small),
            None => Under::Large(under),
        }
    }

    pub(super) fn is_one(&self) -> bool {
        *self == Under::Small(1)
    }

    pub(super) fn whole(&self) -> BigInt {
        match self {
            Under::Small(under) => BigInt::from(*under),
            Under::Large(under) => under.clone(),
        }
    }

    /// Both multiplied.
    pub(super) fn times(&self, other: &Under) -> Under {
        match (self, other) {
            (Under::Small(1), under) | (under, Under::Small(1)) => under.clone(),
            (Under::Small(one), Under::Small(two)) => match one.checked_mul(*two) {
                Some(under) => Under::Small(under),
                None => Under::Large(BigInt::from(*one) * two),
            },
            (one, two) => Under::Large(one.whole() * two.whole()),
        }
    }

    /// A whole number so many times.
    pub(super) fn many(&self, top: BigInt) -> BigInt {
        match self {
            Under::Small(1) => top,
            Under::Small(under) => top * under,
            Under::Large(under) => top * under,
        }
    }
}

/// The largest number that divides both.
pub(super) fn common(one: u64, two: u64) -> u64 {
    match two {
        0 => one.max(1),
        two => common(two, one % two),
    }
}

/// By what two numbers below the line have to be multiplied to meet: the first's, and the second's.
pub(super) fn meeting(one: &Under, two: &Under) -> (Under, Under) {
    if let (Under::Small(one), Under::Small(two)) = (one, two) {
        let common = common(*one, *two);
        return (Under::Small(two / common), Under::Small(one / common));
    }
    // Shortened, the two say by what each has to be multiplied.
    let apart = Ratio::new(one.whole(), two.whole());
    let (one, two) = apart.into_raw();
    (Under::of(two), Under::of(one))
}

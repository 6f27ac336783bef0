//! Exact numbers: fractions of whole numbers of any size. Nothing is rounded before it is shown.
//!
//! A `BigRational` is shortened after every step, which takes most of the time where a value is compounded over thirty
//! years. Nearly all numbers of a plan are decimals, so this keeps the tens below the line apart, and shortens only what
//! is shown or compared ([`Exact::ratio`]).

use crate::plan::Decimal;
use num_bigint::{BigInt, Sign};
use num_rational::{BigRational, Ratio};
use num_traits::{One, Pow, Signed, Zero};
use std::cmp::Ordering;
use std::fmt;
use std::ops::{Add, Mul, Neg, Sub};
use std::sync::{Arc, LazyLock};

/// The most figures before the point that a number of a plan may have to be reckoned with.
const WHOLE: usize = 18;

/// The most figures behind it.
const BEHIND: usize = 9;

/// Powers of ten that are needed again and again.
static TENS: LazyLock<Vec<BigInt>> = LazyLock::new(|| {
    let powers = std::iter::successors(Some(BigInt::one()), |last| Some(last * 10));
    powers.take(256).collect()
});

/// A fraction: `top / (10^tens * under)`. A copy shares its figures: the same people, level and index stand in hundreds of
/// cells.
#[derive(Clone, Debug)]
pub struct Exact {
    figures: Arc<Figures>,
    tens: u32,
}

#[derive(Debug)]
struct Figures {
    top: BigInt,
    /// What else stands below the line than the tens; absent where that is 1, never below 1.
    under: Option<BigInt>,
}

impl Exact {
    fn new(top: BigInt, tens: u32, under: Option<BigInt>) -> Exact {
        let under = under.filter(|under| !under.is_one());
        Exact {
            figures: Arc::new(Figures { top, under }),
            tens,
        }
    }

    fn top(&self) -> &BigInt {
        &self.figures.top
    }

    fn under(&self) -> Option<&BigInt> {
        self.figures.under.as_ref()
    }

    /// Nothing.
    pub fn zero() -> Exact {
        Exact::from(0)
    }

    /// One.
    pub fn one() -> Exact {
        Exact::from(1)
    }

    /// A number of a plan, figure by figure. Nothing where it has more figures than any quantity needs.
    pub fn of(decimal: &Decimal) -> Option<Exact> {
        let text = decimal.shortest().to_string();
        let (negative, figures) = match text.strip_prefix('-') {
            Some(figures) => (true, figures),
            None => (false, text.as_str()),
        };
        let (whole, behind) = figures.split_once('.').unwrap_or((figures, ""));
        if whole.len() > WHOLE || behind.len() > BEHIND {
            return None;
        }
        let top: i128 = format!("{whole}{behind}").parse().ok()?;
        let top = BigInt::from(if negative { -top } else { top });
        Some(Exact::new(top, u32::try_from(behind.len()).ok()?, None))
    }

    /// So many of so many: 6 of 12 months. Nothing where the second is not above zero.
    pub fn share(part: i64, of: i64) -> Option<Exact> {
        if of <= 0 {
            return None;
        }
        let common = common(part.unsigned_abs(), of.unsigned_abs());
        let common = i64::try_from(common).ok()?;
        let (part, mut rest) = (part / common, of / common);
        let (mut twos, mut fives) = (0, 0);
        while rest % 2 == 0 {
            (rest, twos) = (rest / 2, twos + 1);
        }
        while rest % 5 == 0 {
            (rest, fives) = (rest / 5, fives + 1);
        }
        let tens = u32::max(twos, fives);
        let power = |base: u32, times| Pow::pow(BigInt::from(base), times);
        let top = BigInt::from(part) * power(2, tens - twos) * power(5, tens - fives);
        Some(Exact::new(top, tens, Some(BigInt::from(rest))))
    }

    /// The same as a fraction that cannot be shortened.
    pub fn ratio(&self) -> BigRational {
        BigRational::new(self.top().clone(), self.below())
    }

    /// The same, shortened: what a long row of steps would make longer and longer.
    #[must_use]
    pub fn short(&self) -> Exact {
        Exact::from_ratio(&self.ratio())
    }

    /// A fraction, its tens apart.
    pub fn from_ratio(ratio: &BigRational) -> Exact {
        let (mut rest, mut top) = (ratio.denom().clone(), ratio.numer().clone());
        let (mut twos, mut fives) = (0, 0);
        strip(&mut rest, 2, &mut twos);
        strip(&mut rest, 5, &mut fives);
        let tens = u32::max(twos, fives);
        top *= BigInt::from(2).pow(tens - twos) * BigInt::from(5).pow(tens - fives);
        Exact::new(top, tens, Some(rest))
    }

    /// All that stands below the line.
    fn below(&self) -> BigInt {
        match self.under() {
            Some(under) => ten(self.tens) * under,
            None => ten(self.tens),
        }
    }

    /// Per cent of something: this over a hundred.
    #[must_use]
    pub fn percent(&self) -> Exact {
        Exact {
            tens: self.tens + 2,
            ..self.clone()
        }
    }

    /// This over another; nothing where that is zero.
    pub fn over(&self, other: &Exact) -> Option<Exact> {
        if other.is_zero() {
            return None;
        }
        let mut top = self.top() * ten(other.tens);
        if let Some(under) = other.under() {
            top *= under;
        }
        let divisor = other.top().abs();
        let under = match self.under() {
            Some(under) => under * divisor,
            None => divisor,
        };
        let top = if other.is_negative() { -top } else { top };
        Some(Exact::new(top, self.tens, Some(under)))
    }

    /// Multiplied with itself so many times.
    #[must_use]
    pub fn power(&self, times: u32) -> Exact {
        let under = self.under().map(|under| Pow::pow(under, times));
        Exact::new(Pow::pow(self.top(), times), self.tens * times, under)
    }

    /// Whether it is one, written so.
    fn is_one(&self) -> bool {
        self.tens == 0 && self.under().is_none() && self.top().is_one()
    }

    /// Whether it is nothing.
    pub fn is_zero(&self) -> bool {
        self.top().is_zero()
    }

    /// Whether it is less than nothing.
    pub fn is_negative(&self) -> bool {
        self.top().sign() == Sign::Minus
    }

    /// This, or nothing where it is less than nothing.
    #[must_use]
    pub fn positive(&self) -> Exact {
        match self.is_negative() {
            true => Exact::zero(),
            false => self.clone(),
        }
    }

    /// Rounded half away from zero to so many places: as many units of the last place.
    pub(super) fn units(&self, places: u32) -> BigInt {
        let below = self.below();
        let doubled = self.top().abs() * ten(places) * 2 + &below;
        let units: BigInt = doubled / (below * 2);
        if self.is_negative() { -units } else { units }
    }
}

/// The largest number that divides both.
fn common(one: u64, two: u64) -> u64 {
    match two {
        0 => one.max(1),
        two => common(two, one % two),
    }
}

/// A power of ten.
fn ten(power: u32) -> BigInt {
    let known = usize::try_from(power).ok().and_then(|at| TENS.get(at));
    known
        .cloned()
        .unwrap_or_else(|| Pow::pow(BigInt::from(10), power))
}

/// Takes a factor out as often as it is in there.
fn strip(rest: &mut BigInt, factor: u32, times: &mut u32) {
    while !rest.is_zero() && (&*rest % factor).is_zero() {
        *rest /= factor;
        *times += 1;
    }
}

impl From<i64> for Exact {
    fn from(whole: i64) -> Exact {
        Exact::new(BigInt::from(whole), 0, None)
    }
}

impl Mul for &Exact {
    type Output = Exact;

    fn mul(self, other: &Exact) -> Exact {
        if self.is_one() {
            return other.clone();
        }
        if other.is_one() {
            return self.clone();
        }
        let under = match (self.under(), other.under()) {
            (None, None) => None,
            (Some(one), None) | (None, Some(one)) => Some(one.clone()),
            (Some(one), Some(two)) => Some(one * two),
        };
        Exact::new(self.top() * other.top(), self.tens + other.tens, under)
    }
}

impl Add for &Exact {
    type Output = Exact;

    fn add(self, other: &Exact) -> Exact {
        if self.is_zero() {
            return other.clone();
        }
        if other.is_zero() {
            return self.clone();
        }
        let tens = self.tens.max(other.tens);
        let mut one = raised(self.top(), tens - self.tens);
        let mut two = raised(other.top(), tens - other.tens);
        if self.under() == other.under() {
            return Exact::new(one + two, tens, self.under().cloned());
        }
        let under = match (self.under(), other.under()) {
            (Some(mine), Some(theirs)) => {
                // Shortened, the two say by what each has to be multiplied to meet the other.
                let apart = Ratio::new(mine.clone(), theirs.clone());
                one *= apart.denom();
                two *= apart.numer();
                Some(mine * apart.denom())
            }
            (mine, theirs) => {
                theirs.into_iter().for_each(|theirs| one *= theirs);
                mine.into_iter().for_each(|mine| two *= mine);
                mine.or(theirs).cloned()
            }
        };
        Exact::new(one + two, tens, under)
    }
}

fn raised(top: &BigInt, tens: u32) -> BigInt {
    match tens {
        0 => top.clone(),
        tens => top * ten(tens),
    }
}

impl Neg for &Exact {
    type Output = Exact;

    fn neg(self) -> Exact {
        Exact::new(-self.top(), self.tens, self.under().cloned())
    }
}

impl Sub for &Exact {
    type Output = Exact;

    fn sub(self, other: &Exact) -> Exact {
        self + &-other
    }
}

impl PartialEq for Exact {
    fn eq(&self, other: &Exact) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Exact {}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Exact) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    fn cmp(&self, other: &Exact) -> Ordering {
        let sides = (self.top().sign(), other.top().sign());
        if sides.0 != sides.1 {
            return sides.0.cmp(&sides.1);
        }
        // What stands below the line is never less than one: each above goes over the other's.
        let tens = self.tens.max(other.tens);
        let over = |one: &Exact, under: Option<&BigInt>| {
            let top = raised(one.top(), tens - one.tens);
            match under {
                Some(under) => top * under,
                None => top,
            }
        };
        over(self, other.under()).cmp(&over(other, self.under()))
    }
}

/// `p/q` in lowest terms, or `p` where it is whole.
impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.ratio())
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// The number that is written so: `12.5`, `-3`, `1/3`.
    pub(crate) fn exact(text: &str) -> Exact {
        let (top, below) = text.split_once('/').unwrap_or((text, "1"));
        let number = |text: &str| Exact::of(&text.parse().unwrap()).unwrap();
        number(top).over(&number(below)).unwrap()
    }

    #[test]
    fn a_number_of_a_plan_is_taken_figure_by_figure() {
        assert_eq!(exact("0.60").to_string(), "3/5");
        assert_eq!(exact("-0.1").to_string(), "-1/10");
        assert_eq!(exact("3264000").to_string(), "3264000");
        let of = |text: &str| Exact::of(&text.parse::<Decimal>().unwrap());
        assert!(of("999999999999999999.999999999").is_some());
        assert_eq!(of("1000000000000000000"), None);
        assert_eq!(of("0.0000000001"), None);
        // Zeros at the end are no figures that have to be reckoned with.
        assert_eq!(of("1.0000000000000").unwrap(), Exact::one());
    }

    #[test]
    fn nothing_is_lost_on_the_way() {
        let growth = &Exact::one() + &exact("2.5").percent();
        let people = &exact("480000") * &growth.power(3);
        assert_eq!(people.to_string(), "1033815/2");
        assert_eq!(exact("1").over(&exact("-3")).unwrap().to_string(), "-1/3");
        assert_eq!(exact("1").over(&exact("0")), None);
        assert_eq!(&exact("1/3") + &exact("1/6"), exact("0.5"));
        assert_eq!(exact("1/6").short().to_string(), "1/6");
        assert_eq!(exact("-2").positive(), Exact::zero());
        assert_eq!(Exact::share(5, 12).unwrap(), exact("5/12"));
        assert_eq!(Exact::share(5, 0), None);
        assert!(exact("1/3") < exact("0.34"));
    }

    fn ratio() -> impl Strategy<Value = (i64, i64)> {
        (-1_000_000_i64..1_000_000, 1_i64..50_000)
    }

    proptest! {
        /// Kept apart or not: every step is that of plain fractions.
        #[test]
        fn every_step_is_that_of_plain_fractions(one in ratio(), two in ratio(), power in 0_u32..6) {
            let plain = |(top, below): (i64, i64)| BigRational::new(top.into(), below.into());
            let (a, b) = (plain(one), plain(two));
            let (x, y) = (Exact::from_ratio(&a), Exact::from_ratio(&b));
            prop_assert_eq!((&x + &y).ratio(), &a + &b);
            prop_assert_eq!((&x - &y).ratio(), &a - &b);
            prop_assert_eq!((&x * &y).ratio(), &a * &b);
            prop_assert_eq!(x.over(&y).map(|it| it.ratio()), (!b.is_zero()).then(|| &a / &b));
            prop_assert_eq!(x.power(power).ratio(), Pow::pow(&a, power));
            prop_assert_eq!(x.percent().ratio(), &a / BigInt::from(100));
            prop_assert_eq!(x.cmp(&y), a.cmp(&b));
            prop_assert_eq!(x.short(), x);
        }
    }
}

//! Exact numbers: fractions of whole numbers of any size. Nothing is rounded before it is shown.
//!
//! A `BigRational` is shortened after every step, which takes most of the time where a value is compounded over thirty
//! years. Nearly all numbers of a plan are decimals, so this keeps the tens below the line apart, and shortens only what
//! is shown or compared ([`Exact::ratio`]).

use super::figures::{Figures, Under, common, meeting};
use crate::plan::Decimal;
use num_bigint::{BigInt, Sign};
use num_rational::BigRational;
use num_traits::{One, Pow, Signed, Zero};
use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::ops::{Add, Mul, Neg, Sub};
use std::sync::LazyLock;

/// The most figures before the point that a number of a plan may have to be reckoned with.
const WHOLE: usize = 18;

/// The most figures behind it.
const BEHIND: usize = 9;

/// Powers of ten that are needed again and again.
static TENS: LazyLock<Vec<BigInt>> = LazyLock::new(|| {
    let powers = std::iter::successors(Some(BigInt::one()), |last| Some(last * 10));
    powers.take(256).collect()
});

/// A fraction: `top / (10^tens * under)`.
#[derive(Clone, Debug)]
pub struct Exact {
    pub(super) figures: Figures,
    pub(super) tens: u32,
}

impl Exact {
    pub(super) fn new(top: BigInt, tens: u32, under: Under) -> Exact {
        let figures = Figures::of(top, under);
        Exact { figures, tens }
    }

    pub(super) fn top(&self) -> Cow<'_, BigInt> {
        self.figures.top()
    }

    /// What else stands below the line than the tens.
    pub(super) fn under(&self) -> Under {
        self.figures.under()
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
        Some(Exact {
            figures: Figures::fitting(if negative { -top } else { top }, 1),
            tens: u32::try_from(behind.len()).ok()?,
        })
    }

    /// So many of so many: 6 of 12 months. Nothing where the second is not above zero.
    pub fn share(part: i64, of: i64) -> Option<Exact> {
        let under = u64::try_from(of).ok().filter(|of| *of > 0)?;
        let common = common(part.unsigned_abs(), under);
        let (mut rest, mut twos, mut fives) = (under / common, 0, 0);
        while rest.is_multiple_of(2) {
            (rest, twos) = (rest / 2, twos + 1);
        }
        while rest.is_multiple_of(5) {
            (rest, fives) = (rest / 5, fives + 1);
        }
        let tens = u32::max(twos, fives);
        let top = i128::from(part) / i128::from(common);
        let power = |base: u32, times| Pow::pow(BigInt::from(base), times);
        let figures = match tens {
            0 => Figures::fitting(top, rest),
            tens => {
                let top = BigInt::from(top) * power(2, tens - twos) * power(5, tens - fives);
                Figures::of(top, Under::Small(rest))
            }
        };
        Some(Exact { figures, tens })
    }

    /// The same as a fraction that cannot be shortened.
    pub fn ratio(&self) -> BigRational {
        BigRational::new(self.top().into_owned(), self.below())
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
        Exact::new(top, tens, Under::of(rest))
    }

    /// All that stands below the line.
    fn below(&self) -> BigInt {
        self.under().many(ten(self.tens))
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
        let top = other.under().many(raised(&self.top(), other.tens));
        let under = self.under().many(other.top().abs());
        let top = if other.is_negative() { -top } else { top };
        Some(Exact::new(top, self.tens, Under::of(under)))
    }

    /// Multiplied with itself so many times.
    #[must_use]
    pub fn power(&self, times: u32) -> Exact {
        let under = match self.under() {
            under if under.is_one() => under,
            under => Under::of(Pow::pow(under.whole(), times)),
        };
        Exact::new(Pow::pow(&*self.top(), times), self.tens * times, under)
    }

    /// The tens below the line of both multiplied.
    fn tens_with(&self, other: &Exact) -> u32 {
        self.tens + other.tens
    }

    /// Whether it is one, written so.
    fn is_one(&self) -> bool {
        self.tens == 0 && matches!(self.figures, Figures::Small(1, 1))
    }

    /// Whether it is nothing.
    pub fn is_zero(&self) -> bool {
        self.sign() == Sign::NoSign
    }

    /// Whether it is less than nothing.
    pub fn is_negative(&self) -> bool {
        self.sign() == Sign::Minus
    }

    fn sign(&self) -> Sign {
        self.figures.sign()
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

    /// Both together, where all of it fits small numbers.
    fn small_sum(&self, other: &Exact) -> Option<Exact> {
        let (one, over, two, under) = self.small(other)?;
        let figures = if over == under {
            Figures::Small(one.checked_add(two)?, over)
        } else {
            let (over, under) = (u64::from(over), u64::from(under));
            let common = common(over, under);
            let one = one.checked_mul(i64::try_from(under / common).ok()?)?;
            let two = two.checked_mul(i64::try_from(over / common).ok()?)?;
            let under = u32::try_from(over / common * under).ok()?;
            Figures::Small(one.checked_add(two)?, under)
        };
        let tens = self.tens.max(other.tens);
        Some(Exact { figures, tens })
    }

    /// Which of two is more, where all of it fits small numbers.
    fn small_order(&self, other: &Exact) -> Option<Ordering> {
        let (one, over, two, under) = self.small(other)?;
        let one = i128::from(one) * i128::from(under);
        Some(one.cmp(&(i128::from(two) * i128::from(over))))
    }

    /// Both, with as many tens below the line, where that fits small numbers: above and below of each.
    fn small(&self, other: &Exact) -> Option<(i64, u32, i64, u32)> {
        let (&Figures::Small(one, over), &Figures::Small(two, under)) =
            (&self.figures, &other.figures)
        else {
            return None;
        };
        let tens = self.tens.max(other.tens);
        let one = small_raised(one, tens - self.tens)?;
        Some((one, over, small_raised(two, tens - other.tens)?, under))
    }
}

/// A power of ten.
fn ten(power: u32) -> BigInt {
    known_ten(power).into_owned()
}

fn known_ten(power: u32) -> Cow<'static, BigInt> {
    let known = usize::try_from(power).ok().and_then(|at| TENS.get(at));
    match known {
        Some(known) => Cow::Borrowed(known),
        None => Cow::Owned(Pow::pow(BigInt::from(10), power)),
    }
}

/// So many tens of a small number.
fn small_raised(top: i64, tens: u32) -> Option<i64> {
    match tens {
        0 => Some(top),
        tens => top.checked_mul(10_i64.checked_pow(tens)?),
    }
}

/// Takes a factor out as often as it is in there.
fn strip(rest: &mut BigInt, factor: u32, times: &mut u32) {
    while !rest.is_zero() && (&*rest % factor).is_zero() {
        *rest /= factor;
        *times += 1;
    }
}

/// So many tens of a number, in its place.
pub(super) fn raise(top: &mut BigInt, tens: u32) {
    if tens > 0 {
        *top *= &*known_ten(tens);
    }
}

/// So many tens of a number.
fn raised(top: &BigInt, tens: u32) -> BigInt {
    match tens {
        0 => top.clone(),
        tens => top * &*known_ten(tens),
    }
}

impl From<i64> for Exact {
    fn from(whole: i64) -> Exact {
        Exact {
            figures: Figures::Small(whole, 1),
            tens: 0,
        }
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
        let tens = self.tens_with(other);
        let figures = self.figures.times(&other.figures);
        Exact { figures, tens }
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
        if let Some(sum) = self.small_sum(other) {
            return sum;
        }
        let tens = self.tens.max(other.tens);
        let mut one = raised(&self.top(), tens - self.tens);
        let under = self.under();
        if other.figures.is_over(&under) {
            match other.tens == tens {
                true => other.figures.add_to(&mut one),
                false => one += raised(&other.top(), tens - other.tens),
            }
            return Exact::new(one, tens, under);
        }
        let two = raised(&other.top(), tens - other.tens);
        let (mine, theirs) = meeting(&under, &other.under());
        Exact::new(mine.many(one) + theirs.many(two), tens, under.times(&mine))
    }
}

impl Neg for &Exact {
    type Output = Exact;

    fn neg(self) -> Exact {
        Exact {
            figures: self.figures.negative(),
            tens: self.tens,
        }
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
        let sides = (self.sign(), other.sign());
        if sides.0 != sides.1 {
            return sides.0.cmp(&sides.1);
        }
        if let Some(order) = self.small_order(other) {
            return order;
        }
        // What stands below the line is never less than one: each above goes over the other's.
        let tens = self.tens.max(other.tens);
        let over = |one: &Exact, under: &Under| under.many(raised(&one.top(), tens - one.tens));
        over(self, &other.under()).cmp(&over(other, &self.under()))
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
    use super::super::adding::Adding;
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

    /// Numbers that fit small ones, nearly do, and are far from it.
    fn any_size() -> impl Strategy<Value = BigRational> {
        let top = prop_oneof![
            -20_i64..20,
            any::<i64>(),
            Just(i64::MIN),
            Just(i64::MAX),
            Just(10_i64.pow(18))
        ];
        let below = prop_oneof![1_i64..200, any::<u32>().prop_map(i64::from), 1..i64::MAX];
        (top, below, 0_u32..4).prop_map(|(top, below, power)| {
            let top = BigInt::from(top) * ten(power * 15);
            BigRational::new(top, BigInt::from(below.max(1)) * ten(power))
        })
    }

    proptest! {
        /// Small numbers and large ones are the same numbers, whichever meet.
        #[test]
        fn a_number_of_any_size_is_reckoned_alike(a in any_size(), b in any_size(), more in proptest::collection::vec(any_size(), 0..6)) {
            let (x, y) = (Exact::from_ratio(&a), Exact::from_ratio(&b));
            prop_assert_eq!(x.ratio(), a.clone());
            prop_assert_eq!((&x + &y).ratio(), &a + &b);
            prop_assert_eq!((&x - &y).ratio(), &a - &b);
            prop_assert_eq!((-&x).ratio(), -&a);
            prop_assert_eq!((&x * &y).ratio(), &a * &b);
            prop_assert_eq!(x.over(&y).map(|it| it.ratio()), (!b.is_zero()).then(|| &a / &b));
            prop_assert_eq!(x.cmp(&y), a.cmp(&b));
            prop_assert_eq!((x.is_zero(), x.is_negative()), (a.is_zero(), a.is_negative()));
            let mut adding = Adding::default();
            let all: Vec<BigRational> = more.into_iter().chain([a, b]).collect();
            for one in &all {
                adding.add(&Exact::from_ratio(one));
            }
            prop_assert_eq!(adding.sum().ratio(), all.iter().sum::<BigRational>());
        }

        #[test]
        fn a_share_is_the_fraction_it_says(part in any::<i64>(), of in 1..i64::MAX) {
            let plain = BigRational::new(part.into(), of.into());
            prop_assert_eq!(Exact::share(part, of).unwrap().ratio(), plain.clone());
            let even = BigRational::new(part.into(), 12.into());
            prop_assert_eq!(Exact::share(part, 12).unwrap().ratio(), even);
        }

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

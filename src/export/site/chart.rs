//! Charts as drawings of lines and words within a page. Figures stand beside each in a table; a chart says for those who do not
//! see it what it shows. What is not established has words in its place and never a short bar.

use super::markup::Markup;

/// The columns of a drawing.
const WIDTH: i64 = 900;

/// Where names end and bars begin.
const LEFT: i64 = 260;

/// The room behind the longest bar, for what it comes to.
const RIGHT: i64 = 190;

/// The height of a row.
const ROW: i64 = 34;

/// So many letters of a name are drawn; the table has all of them.
const LETTERS: usize = 32;

/// What a longest bar is divided into.
pub const WHOLE: i64 = 1000;

/// A chart of bars.
pub struct Bars {
    /// What tells it from the others of its page.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// What it shows, in a sentence.
    pub said: String,
    /// Its rows.
    pub bars: Vec<Bar>,
}

/// A row of it.
pub struct Bar {
    /// What it stands for.
    pub name: String,
    /// How long it is for certain and at most, in thousandths of the longest; nothing where that is not established.
    pub length: Option<(i64, i64)>,
    /// What it comes to, in words.
    pub said: String,
}

/// The beginning of a drawing, which says what it is.
pub fn open(markup: &mut Markup, (id, title, said): (&str, &str, &str), height: i64) {
    let (title_id, desc_id) = (format!("_{id}-title"), format!("_{id}-desc"));
    // On a narrow screen it is moved sideways, with keys as well.
    let figure = [
        ("class", "wide"),
        ("role", "group"),
        ("tabindex", "0"),
        ("aria-label", title),
    ];
    markup.open("figure", &figure);
    markup.open(
        "svg",
        &[
            ("role", "img"),
            ("aria-labelledby", &format!("{title_id} {desc_id}")),
            ("viewBox", &format!("0 0 {WIDTH} {height}")),
        ],
    );
    markup.element("title", &[("id", &title_id)], title);
    markup.element("desc", &[("id", &desc_id)], said);
}

/// The end of a drawing.
pub fn close(markup: &mut Markup) {
    markup.close("svg");
    markup.close("figure");
    markup.line();
}

/// Draws a chart.
pub fn draw(chart: &Bars, markup: &mut Markup) {
    let rows = i64::try_from(chart.bars.len()).unwrap_or_default();
    open(
        markup,
        (&chart.id, &chart.title, &chart.said),
        rows * ROW + 10,
    );
    let room = WIDTH - LEFT - RIGHT;
    for (at, bar) in (0..).zip(&chart.bars) {
        let top = at * ROW + 5;
        words(
            markup,
            (LEFT - 10, top + 21),
            Some("end"),
            None,
            &cut(&bar.name),
        );
        let mut end = 0;
        match bar.length {
            None => {}
            Some((low, high)) => {
                let (low, high) = (low.clamp(0, WHOLE), high.clamp(0, WHOLE));
                end = high * room / WHOLE;
                rectangle(markup, "bar", (LEFT, top + 5, low * room / WHOLE, ROW - 12));
                let from = low * room / WHOLE;
                if high > low {
                    rectangle(markup, "bar2", (LEFT + from, top + 5, end - from, ROW - 12));
                }
            }
        }
        let class = bar.length.is_none().then_some("unknown");
        words(markup, (LEFT + end + 8, top + 21), None, class, &bar.said);
    }
    let foot = rows * ROW + 8;
    line(markup, (LEFT, 2), (LEFT, foot));
    close(markup);
}

/// Words at a place.
pub fn words(
    markup: &mut Markup,
    (x, y): (i64, i64),
    anchor: Option<&'static str>,
    class: Option<&'static str>,
    text: &str,
) {
    let (x, y) = (x.to_string(), y.to_string());
    let mut all = vec![("x", x.as_str()), ("y", y.as_str())];
    all.extend(anchor.map(|anchor| ("text-anchor", anchor)));
    all.extend(class.map(|class| ("class", class)));
    markup.element("text", &all, text);
}

/// A rectangle.
pub fn rectangle(
    markup: &mut Markup,
    class: &'static str,
    (x, y, width, height): (i64, i64, i64, i64),
) {
    let all = [x, y, width.max(0), height].map(|it| it.to_string());
    let [x, y, width, height] = &all;
    markup.element(
        "rect",
        &[
            ("class", class),
            ("x", x),
            ("y", y),
            ("width", width),
            ("height", height),
        ],
        "",
    );
}

/// A line of an axis.
pub fn line(markup: &mut Markup, (x1, y1): (i64, i64), (x2, y2): (i64, i64)) {
    let all = [x1, y1, x2, y2].map(|it| it.to_string());
    let [x1, y1, x2, y2] = &all;
    markup.element(
        "line",
        &[
            ("class", "axis"),
            ("x1", x1),
            ("y1", y1),
            ("x2", x2),
            ("y2", y2),
        ],
        "",
    );
}

/// As much of a name as there is room for.
pub fn cut(name: &str) -> String {
    match name.chars().count() > LETTERS {
        true => name.chars().take(LETTERS - 1).chain(['…']).collect(),
        false => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_established_has_no_bar() {
        let bar = |length, said: &str| Bar {
            name: "<a>".to_owned(),
            length,
            said: said.to_owned(),
        };
        let chart = Bars {
            id: "c".to_owned(),
            title: "T".to_owned(),
            said: "S".to_owned(),
            bars: vec![
                bar(None, "not established"),
                bar(Some((500, 800)), "half"),
                bar(Some((0, 0)), "0"),
            ],
        };
        let mut markup = Markup::default();
        draw(&chart, &mut markup);
        let drawn = markup.written();
        assert!(
            drawn.contains("<text x=\"268\" y=\"26\" class=\"unknown\">not established</text>"),
            "{drawn}"
        );
        assert_eq!(drawn.matches("class=\"bar\"").count(), 2);
        assert_eq!(drawn.matches("class=\"bar2\"").count(), 1);
        assert!(
            drawn.contains("width=\"225\"") && drawn.contains("width=\"135\""),
            "{drawn}"
        );
        assert!(drawn.contains("&lt;a&gt;") && drawn.contains("role=\"img\""));
    }
}

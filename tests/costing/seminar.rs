//! A day of a seminar that ends with two alternatives costed, one adopted, and a record that tells what both cost.

use crate::alone::worked;
use crate::common::Seminar;

/// The pension in the morning, and two parties that want another amount.
pub fn morning() -> Seminar {
    let seminar = Seminar::empty();
    for (path, text) in &worked().0 {
        seminar.write(path, text);
    }
    seminar.commit("Record the first state", "Party: secretariat");
    seminar.run("session open first --party secretariat").done();
    let shown = seminar.run("show pension --json").done().json();
    let fields = shown["fields"].as_array().unwrap().iter();
    let mut benefits = fields.filter(|field| field["name"] == "benefit");
    let rows = benefits.next().unwrap()["value"]
        .as_str()
        .unwrap()
        .to_owned();
    for (amount, party) in [("amount: 36", "workers"), ("amount: 33", "employers")] {
        let rows = rows.replace("amount: 30", amount);
        let args = ["table", "pension", "benefit", &rows, "--party", party];
        seminar.call(args).run().done().acknowledged();
    }
    seminar
}

#[test]
fn the_record_tells_what_both_alternatives_cost() {
    let seminar = morning();
    // Six more of thirty are a fifth of the pension more, three a tenth.
    let priced = seminar.run("cost --alts pension").done();
    for text in ["W D.1", "+95.8", "E D.2", "+47.9"] {
        assert!(priced.out.contains(text), "{text}: {}", priced.out);
    }
    let shown = seminar
        .run("adopt D.1 --dry-run --party secretariat")
        .done();
    assert!(shown.out.contains("in all +95.8"), "{}", shown.out);
    seminar
        .run("adopt D.1 --party secretariat")
        .done()
        .acknowledged();
    // Figures that come later are not those that were known at the gavel.
    let line = "figure older-persons 2004 490000 --source statistics --party secretariat";
    seminar.run(line).done();
    for party in ["government", "employers", "workers", "civil-society"] {
        let line = format!("position pension agree --party {party}");
        seminar.run(&line).done();
    }
    seminar
        .run("gavel first --clause pension --party secretariat")
        .done();
    seminar.run("session close --party secretariat").done();
    let record = seminar.run("record first").done().out;
    let adopted = "Reckoned alone, it changes the cost by +95.8 million XTS from 2005 to 2009, by the figures known then.";
    let fallen = adopted.replace("+95.8", "+47.9");
    let said: Vec<&str> = record
        .lines()
        .filter(|line| line.contains("Reckoned"))
        .collect();
    assert!(
        record.contains(adopted) && record.contains(&fallen),
        "{said:?}\n{record}"
    );
    assert_eq!(record.matches("Reckoned alone").count(), 2, "{record}");
    // In another language with its own signs.
    let french = seminar.run("record first --language fr").done().out;
    assert!(
        french.contains("de +95,8 millions de XTS de 2005 à 2009"),
        "{french}"
    );
}

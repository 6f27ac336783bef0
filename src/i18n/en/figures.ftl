## Figures

cli-figures-about = The figures: populations, prices, exchange and so on
cli-figures-usage = plenary figures [--missing] [--at REVISION] [--json | --csv [--excel]]
cli-figures-none = No figures yet. `plenary figure` adds one.
cli-figure-about = Give a figure a value for a year, or say how it goes on
cli-figure-usage =
    plenary figure ID YEAR VALUE --source ID --party PARTY [OPTIONS]
           plenary figure ID (--growth NUMBER | --held) --party PARTY [OPTIONS]
cli-figure-more =
    A figure that is not there yet needs --measure: population (with --group), gdp, government-expenditure
    (with --currency), prices, wages, level or exchange (with --currency and --per). Sources may differ about
    a year; --used chooses one of them. An empty VALUE takes away what the source says of the year.
cli-value-status = STATUS
cli-value-measure = MEASURE
cli-value-currency = CURRENCY
cli-value-per = PER
cli-help-figure = The figure, by its id
cli-help-figure-year = The calendar year
cli-help-figure-value = How much, such as 480000 or 2.5; an empty one takes it away
cli-help-figure-source = Who says so, by its id in the register of sources
cli-help-figure-status = observed, estimated, projected or assumed
cli-help-figure-used = Of several sources for the year, this one counts
cli-help-figure-growth = Per cent by which it grows in each later year; an empty one takes that away
cli-help-figure-held = It stays as it is in later years
cli-help-figure-measure = What it measures
cli-help-figure-group = The group of people
cli-help-figure-currency = The currency it is counted in
cli-help-figure-per = Of a level month or year; of an exchange, the currency one unit of which costs so much
cli-subject-figure = Figure { $id }: { $what }
cli-done-figure = Figure { $id } ({ $what }) changed { $for }.
cli-figure-described = what it measures
cli-figure-value = { $year }: { $value }
cli-figure-grows = grows by { $value } per cent a year
cli-figure-stays = stays as it is
cli-figure-ends = no growth
cli-figure-nothing = Say what is to change: a year and a value, --growth or --held.
cli-figure-unknown = There is no figure “{ $id }” yet. To add it, say what it measures with --measure.
cli-figure-lacks = A figure of the measure { $measure } needs --{ $key }.
cli-figure-year = “{ $year }” is no year. Write one such as 2005.
cli-figure-number = “{ $value }” is no number. Write one such as 480000 or 2.5, without spaces or commas.
cli-figure-no-value = Give the value for the year.
cli-figure-no-source = Name the source with --source, or say that the value is assumed with --status assumed.
cli-figure-no-row = This source says nothing of that year, so there is nothing to take away.
measure-population = Population
measure-gdp = Gross domestic product
measure-government-expenditure = Government expenditure
measure-prices = Prices, per cent a year
measure-wages = Wages, per cent a year
measure-level = Level
measure-exchange = Exchange

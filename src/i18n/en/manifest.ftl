### The plan itself as it is filled in: title, who negotiates, stages, keys.

plan-form-needs = { $key ->
    [title] A plan needs a title.
    [language] Say in which language the text is, such as fr or pt-MZ.
    [stage] Say how far the plan has come.
   *[required] Choose at least one party whose agreement the plan needs.
}
plan-form-delegate-of-nobody = There is no organisation “{ $id }” that a delegate could speak for. Add it to the organisations, or choose another.
plan-form-delegates-left = { $count ->
    [one] A delegate still speaks for “{ $name }”. Take that row out as well, or choose another organisation in it.
   *[other] { $count } delegates still speak for “{ $name }”. Take their rows out as well, or choose another organisation in them.
}
plan-form-keys-left = A key of “{ $name }” is listed, and what it signed is verified by it: the organisation stays in the plan.
plan-form-key-gone = A key of { $id } was taken out or changed. What it signed is verified by it: write under “Until” since when it counts no more, and add another key in a row of its own.
plan-form-ask = Record this of the plan?
plan-form-kept = Who negotiates is kept by the secretariat; the floor is with: { $voice }.
plan-form-cease = { $count ->
    [one] One clause that is agreed will not be any more.
   *[other] { $count } clauses that are agreed will not be any more.
}
plan-form-come = { $count ->
    [one] One clause that is not agreed will be.
   *[other] { $count } clauses that are not agreed will be.
}
plan-form-same = No clause ceases or comes to be agreed.
plan-form-sentences = { $one } { $other }
plan-form-record = Record it { $whose }
plan-form-list = { $one }, { $other }
plan-form-subject = Change the plan: { $what }
plan-form-done = The plan: { $what } changed { $for }
app-form-plan = The plan
app-form-plan-help = Changes title, languages, who must agree, organisations, delegates, keys, stages and costing.

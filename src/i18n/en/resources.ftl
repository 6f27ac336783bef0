### What can be learnt from: the register of resources, and how the site shows it.

plan-resource-title = The resource { $id } has no title. Write title = "..." as it shall be shown.
plan-resource-kind = “{ $kind }” is no kind of resource. Write one of { $kinds }.
plan-resource-year = { $year } is not a year. Write a calendar year of four figures without quotes, such as 2003, or leave it out.
site-resources = Learning resources
site-resource = Title
site-kind = Kind
site-country = Country
site-year = Year
site-found = Where it is found
resource-kind = { $kind ->
        [study] study
        [guide] guide
        [course] course
        [law] law
        [data] data
       *[other] other
    }

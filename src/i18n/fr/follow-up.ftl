### What is said of who is covered, of reports of the follow-up, and of what is still to be established.

coverage-lack = personnes couvertes de { $group } par { $scheme }
coverage-none = Le plan n’a pas de groupes de personnes. Ils figurent dans registers/groups.toml.
coverage-year = Personnes couvertes en { $year }, ou la dernière année constatée auparavant
coverage-formal = Économie formelle
coverage-informal = Économie informelle
coverage-either = Économie non précisée
coverage-statutory = légal
coverage-community = à base communautaire
coverage-any = par un régime quelconque
coverage-people = { $people } personnes
coverage-unknown = non établi
coverage-per-cent = { $range } pour cent
coverage-no-per-cent = pas de pourcentage ({ $people } sur 0)
coverage-range = { $from } à { $to }
coverage-over = Il y a plus de personnes couvertes que le groupe n’en compte : vérifiez les deux nombres.
cli-coverage-about = Qui est couvert, par groupe et par régime
cli-coverage-usage = plenary coverage [--year ANNÉE] [--at RÉVISION] [--json | --csv [--excel]]
cli-coverage-more =
    Pour chaque groupe : ses personnes dans l’année, celles que couvre chaque régime et
    celles que couvre un régime quelconque. Là où l’on ne sait pas combien relèvent de deux
    régimes à la fois, c’est une fourchette : █ sont couvertes à coup sûr, ░ peut-être.
    L’économie formelle et l’économie informelle sont séparées.
cli-help-coverage-year = L’année ; sans elle, la dernière pour laquelle on a constaté qui est couvert

### What is said of who is covered, of reports of the follow-up, and of what is still to be established.

coverage-lack = personnes couvertes de { $group } par { $scheme }
coverage-lack-any = personnes couvertes de { $group } par un régime quelconque
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
coverage-over = Il y a plus de personnes couvertes que le groupe n’en compte : vérifiez les deux nombres.
cli-coverage-about = Qui est couvert, par groupe et par régime
cli-coverage-usage = plenary coverage [--year ANNÉE] [--at RÉVISION] [--json | --csv [--excel]]
cli-coverage-more =
    Pour chaque groupe : ses personnes dans l’année, celles que couvre chaque régime et
    celles que couvre un régime quelconque. Là où l’on ne sait pas combien relèvent de deux
    régimes à la fois, c’est une fourchette : █ sont couvertes à coup sûr, ░ peut-être.
    L’économie formelle et l’économie informelle sont séparées.
cli-help-coverage-year = L’année ; sans elle, la dernière pour laquelle on a constaté qui est couvert
cli-report-about = Rendre compte d’un indicateur, jalon ou financement
cli-report-usage = plenary report CLAUSE (--indicator NOM | --milestone NOM | --funding NOM) [--value NOMBRE] --date DATE --party PARTIE
cli-report-more =
    Ajoute à une clause un rapport du suivi, au nom de la partie qui a la parole. Les rapports
    ne font pas partie de ce qui a été approuvé : aucune position ne tombe. Plusieurs parties
    peuvent rapporter différemment.
cli-help-report-indicator = L’indicateur dont il est rendu compte
cli-help-report-milestone = Le jalon qui a été atteint
cli-help-report-funding = Le financement dont une part a été versée
cli-help-report-value = Où en est l’indicateur, ou combien a été versé à ce jour
cli-help-report-date = Le jour dont il est rendu compte, par exemple 2006-03-31
cli-help-report-source = Où c’est dit
cli-help-report-note = Ce qu’il y a à en dire
cli-report-date = « { $date } » n’est pas un jour. Écrivez par exemple 2006-03-31.
cli-report-no-value = Un rapport sur un indicateur ou un financement demande un nombre : donnez-le avec « --value ».
cli-report-indicator-unknown = La clause n’a pas d’indicateur « { $name } ». Elle a { $known }.
cli-report-indicator-none = La clause n’a pas d’indicateur « { $name } », ni aucun autre.
cli-report-milestone-unknown = La clause n’a pas de jalon « { $name } ». Elle a { $known }.
cli-report-milestone-none = La clause n’a pas de jalon « { $name } », ni aucun autre.
cli-report-funding-unknown = La clause n’a pas de financement « { $name } ». Elle a { $known }.
cli-report-funding-none = La clause n’a pas de financement « { $name } », ni aucun autre.
cli-help-figures-missing = Ce qui n’est pas établi pour le calcul des coûts du plan, le plus nécessaire d’abord
figures-uncosted = Ce plan ne dit pas encore dans quelles années ni dans quelle monnaie il doit être chiffré.
figures-uncosted-fill = Dire dans quelles années et quelle monnaie il est chiffré
figures-missing-none = Tout ce qu’il faut pour le calcul des coûts du plan est établi.
figures-missing-totals = seuls des totaux en dépendent
figures-missing-lines = { $count ->
    [one] { $count } ligne en dépend : { $lines }
   *[other] { $count } lignes en dépendent : { $lines }
 }

### What is said of who is covered, of reports of the follow-up, and of what is still to be established.

coverage-lack = pessoas abrangidas de { $group } por { $scheme }
coverage-none = O plano não tem grupos de pessoas. Estão em registers/groups.toml.
coverage-year = Pessoas abrangidas em { $year }, ou no último ano constatado antes
coverage-formal = Economia formal
coverage-informal = Economia informal
coverage-either = Economia não indicada
coverage-statutory = obrigatório por lei
coverage-community = de base comunitária
coverage-any = por algum regime
coverage-people = { $people } pessoas
coverage-unknown = não estabelecido
coverage-per-cent = { $range } por cento
coverage-no-per-cent = sem percentagem ({ $people } de 0)
coverage-range = { $from } a { $to }
coverage-over = Há mais pessoas abrangidas do que as que o grupo tem: verifique ambos os números.
cli-coverage-about = Quem está abrangido, por grupo e regime
cli-coverage-usage = plenary coverage [--year ANO] [--at REVISÃO] [--json | --csv [--excel]]
cli-coverage-more =
    De cada grupo: as suas pessoas no ano, as abrangidas por cada regime e as abrangidas por
    algum. Onde não se sabe quantas estão em dois regimes ao mesmo tempo, é um intervalo: █
    estão abrangidas com certeza, ░ possivelmente. A economia formal e a informal vão à parte.
cli-help-coverage-year = O ano; sem ele, o último de que se constatou quem está abrangido

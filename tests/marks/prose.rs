//! Edits of a drafting committee, made by hand: what an editor changes in prose, in five languages.

/// The text before and after.
pub const EDITS: &[(&str, &str)] = &[
    // Words joined with new ones.
    (
        "The board has representatives of employers and workers.",
        "The board has representatives of employers, workers and civil society.",
    ),
    (
        "Health care, pensions and family benefits are provided under this act.",
        "Health care, sickness benefits, pensions and family benefits, in cash or in kind, are provided under this act.",
    ),
    (
        "Le fonds couvre les agriculteurs et les pêcheurs.",
        "Le fonds couvre les agriculteurs, les artisans et les pêcheurs.",
    ),
    (
        "El consejo reúne a empleadores y trabajadores.",
        "El consejo reúne al Gobierno, a los empleadores, a los trabajadores y a la sociedad civil.",
    ),
    (
        "O conselho reúne empregadores e trabalhadores do setor.",
        "O conselho reúne o Governo, empregadores, trabalhadores e cooperativas do setor.",
    ),
    (
        "අරමුදල ගොවීන් සහ ධීවරයන් ආවරණය කරයි.",
        "අරමුදල ගොවීන්, ධීවරයන් සහ ගෘහ සේවකයන් ආවරණය කරයි.",
    ),
    (
        "Coverage is extended to farmers or fishers who register.",
        "Coverage is extended to farmers, fishers or domestic workers who register or are registered.",
    ),
    (
        "The fund pays pensions and the State pays allowances.",
        "The fund pays pensions, the State pays allowances and the communes pay for care.",
    ),
    // An adjective put in or dropped.
    (
        "The scheme pays a monthly pension to each insured worker.",
        "The scheme pays a decent monthly pension to each worker.",
    ),
    (
        "A national tripartite committee reviews the national plan every year.",
        "A tripartite committee reviews the national action plan every second year.",
    ),
    (
        "L'État garantit l'accès aux soins essentiels de toutes les personnes.",
        "L'État garantit l'accès effectif aux soins de santé essentiels de toutes les personnes âgées.",
    ),
    (
        "La ley establece una pensión básica para las personas mayores.",
        "La ley establece una pensión básica universal y no contributiva para las personas mayores.",
    ),
    (
        "A lei cria uma prestação mensal para as crianças mais pobres.",
        "A lei cria uma prestação para as crianças.",
    ),
    (
        "රජය සියලු දරුවන්ට මාසික දීමනාවක් ගෙවයි.",
        "රජය සියලු අඩු ආදායම්ලාභී දරුවන්ට දීමනාවක් ගෙවයි.",
    ),
    (
        "The Government should consider the early introduction of a simple registration procedure.",
        "The Government shall consider the introduction of a simple and free registration procedure.",
    ),
    // Lines set anew, and a word changed.
    (
        "Contributions are collected by the tax authority\nand are transferred to the fund every month.\nThe fund invests what it does not spend.",
        "Contributions are collected by the\ntax authority and are transferred to the\nfund every week. The fund invests what\nit does not spend.",
    ),
    (
        "Members are informed of their rights in the languages they speak,\nand of what they may do\nwhere these are denied.",
        "Members are informed of their rights in the languages\nthey speak, and of what they can do where\nthese are denied.",
    ),
    (
        "Les prestations sont versées chaque mois par la caisse,\nqui en rend compte au conseil.",
        "Les prestations sont versées\nchaque trimestre par la caisse, qui en rend\ncompte au conseil.",
    ),
    (
        "Las prestaciones se pagan cada mes en la oficina\nmás cercana al domicilio de la persona.",
        "Las prestaciones se pagan cada mes\nen el banco más cercano al domicilio\nde la persona.",
    ),
    (
        "As contribuições são pagas até ao dia quinze\nde cada mês no serviço local.",
        "As contribuições são pagas até\nao dia vinte de cada mês no serviço\nlocal.",
    ),
    (
        "- employers\n- workers\n- the State",
        "employers, workers\nand the State",
    ),
    // A sentence moved.
    (
        "The board meets in March. It adopts the budget. Minutes are published. A report is sent to parliament.",
        "A report is sent to parliament. The board meets in March. It adopts the budget. Minutes are published.",
    ),
    (
        "Coverage is universal. The fund pays what the law provides. No one is refused care.",
        "The fund pays what the law provides. No one is refused care. Coverage is universal.",
    ),
    (
        "Le conseil adopte le budget. Il se réunit en mars. Le procès-verbal est public.\n\nLe fonds est audité.",
        "Il se réunit en mars. Le procès-verbal est public.\n\nLe fonds est audité. Le conseil adopte le budget.",
    ),
    (
        "El fondo es público. El fondo es auditado cada año. El consejo publica las cuentas.",
        "El consejo publica las cuentas. El fondo es público. El fondo es auditado cada dos años.",
    ),
    (
        "අරමුදල රජයට අයත් වේ. මණ්ඩලය මාර්තු මස රැස් වේ. ගිණුම් ප්‍රකාශයට පත් කෙරේ.",
        "මණ්ඩලය මාර්තු මස රැස් වේ. ගිණුම් ප්‍රකාශයට පත් කෙරේ. අරමුදල රජයට අයත් වේ.",
    ),
    // A long insertion beside neighbours that stay.
    (
        "The fund is supervised by the ministry.",
        "The fund, which is governed by a board on which the Government, the employers and the workers have equal seats and votes, is supervised by the ministry in charge of labour.",
    ),
    (
        "Members elect the board.",
        "Members, meeting in each of the regions at least once in three years, and after they were told of the candidates, elect by secret ballot the chair and the board.",
    ),
    (
        "La caisse verse les pensions.",
        "La caisse, dont les comptes sont soumis chaque année à la Cour et publiés dans les langues du pays, verse à terme échu les pensions et les rentes.",
    ),
    (
        "O fundo paga as pensões e os subsídios.",
        "O fundo, cuja gestão cabe a um conselho de composição tripartida nomeado por três anos, paga todos os meses as pensões, os abonos e os subsídios.",
    ),
    (
        "Emergency care is free. It is paid by the fund.",
        "Emergency care is free. Hospitals, public or private, that are asked for it give it at once, whether or not contributions were paid, and send the bill to the regional office. It is paid by the fund.",
    ),
    // Paragraphs exchanged.
    (
        "The State extends health insurance to all workers.\n\nPensions follow wages, year by year.\n\nA report is published.",
        "Pensions follow wages, year by year.\n\nThe State extends health insurance to all workers.\n\nA report is published.",
    ),
    (
        "1. The fund pays farmers.\n\n2. The board meets in March and reports to all members.\n\n3. The State guarantees what is owed.",
        "1. The State guarantees what is owed.\n\n2. The board meets in March and reports to all members.\n\n3. The fund pays farmers.",
    ),
    (
        "Le présent plan est adopté par consensus.\n\nLes parties en suivent l'exécution ensemble.",
        "Les parties en suivent ensemble l'exécution.\n\nLe présent plan est adopté par consensus.",
    ),
    (
        "El plan se revisa cada dos años.\n\nLas partes firman el acta.\n\nEl Gobierno lo publica en el diario oficial.",
        "El Gobierno lo publica en el diario oficial.\n\nEl plan se revisa cada tres años.\n\nLas partes firman el acta.",
    ),
    // Sentences split, joined and put another way.
    (
        "The fund registers domestic workers, and their employers pay half of the contribution.",
        "The fund registers domestic workers. Their employers pay half of the contribution.",
    ),
    (
        "Coverage shall reach 60 per cent by 2028. The Government reports on it.",
        "Coverage shall reach 65 per cent by 2030, and the Government and the funds report on it.",
    ),
    (
        "[Alt 1: The State pays.] [Alt 2: The fund pays.]",
        "[Alt 1: The State pays half.] [Alt 2: The fund pays all.]",
    ),
    (
        "Children under five are treated free of charge in public hospitals.",
        "Pregnant women and children under six are treated free of charge in public and in private hospitals.",
    ),
    (
        "No later than two years after adoption, the ministry evaluates the scheme.",
        "The ministry evaluates the scheme no later than three years after adoption.",
    ),
    (
        "The minimum pension is indexed to prices. Where wages rise faster, the board may index it to wages.",
        "The minimum pension is indexed to prices or, where wages rise faster, to wages.",
    ),
];

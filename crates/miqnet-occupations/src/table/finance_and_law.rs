//! Law, taxes, accounting, banks and insurance.

use super::*;

pub(super) const ROWS: &[Row] = &[
    row(
        7310401,
        &[2619],
        ["Jurist", "Juristin", "Jurist/in"],
        "юристка",
        "legal adviser",
    )
    .also(&[
        "Legal Counsel",
        "Compliance-Manager",
        "Compliance-Managerin",
        "Syndikus",
        "юрист",
        "юрисконсульт",
        "правознавець",
        "lawyer in a company",
    ])
    .assists(&[Family::Law, Family::Notary]),
    row(
        7311201,
        &[3342],
        [
            "Rechtsanwaltsfachangestellter",
            "Rechtsanwaltsfachangestellte",
            "Rechtsanwaltsfachangestellte/r",
        ],
        "помічниця адвоката",
        "legal secretary",
    )
    .also(&[
        "ReNo",
        "Notarfachangestellter",
        "Notarfachangestellte",
        "Rechtsanwalts- und Notarfachangestellte",
        "Kanzleiassistentin",
        "помічник адвоката",
        "помічник нотаріуса",
        "помощник юриста",
        "paralegal",
    ])
    .assists(&[Family::Law, Family::Notary]),
    row(
        7312401,
        &[2619],
        ["Notar", "Notarin", "Notar/in"],
        "нотаріуска",
        "notary",
    )
    .also(&["нотаріус", "нотариус"])
    .law(Law::new(
        RegulationKind::Permit,
        Family::Notary,
        Partner::Chamber,
    )),
    row(
        7313401,
        &[2611],
        [
            "Rechtsanwalt",
            "Rechtsanwältin",
            "Rechtsanwalt/Rechtsanwältin",
        ],
        "адвокатка",
        "lawyer",
    )
    .also(&[
        "Anwalt",
        "Anwältin",
        "Fachanwalt",
        "Fachanwältin",
        "адвокат",
        "attorney",
    ])
    .law(Law::new(
        RegulationKind::Permit,
        Family::Law,
        Partner::Chamber,
    )),
    row(
        7230201,
        &[4311],
        [
            "Steuerfachangestellter",
            "Steuerfachangestellte",
            "Steuerfachangestellte/r",
        ],
        "помічниця податкового консультанта",
        "tax clerk",
    )
    .also(&[
        "Steuergehilfin",
        "помічник податкового консультанта",
        "tax assistant",
    ])
    .assists(&[Family::TaxAdvice]),
    row(
        7230301,
        &[3313],
        ["Steuerfachwirt", "Steuerfachwirtin", "Steuerfachwirt/in"],
        "спеціалістка з оподаткування",
        "tax specialist",
    )
    .also(&[
        "Assistent/in - Steuerberatung",
        "податковий інспектор",
        "налоговый инспектор",
    ])
    .assists(&[Family::TaxAdvice]),
    row(
        7230401,
        &[2411],
        ["Steuerberater", "Steuerberaterin", "Steuerberater/in"],
        "податкова консультантка",
        "tax adviser",
    )
    .also(&[
        "податковий консультант",
        "налоговый консультант",
        "tax consultant",
    ])
    .law(Law::certificate(
        Family::TaxAdvice,
        Partner::Chamber,
        &[Certificate::ChamberEntry],
    )),
    row(
        7224301,
        &[2411],
        [
            "Prüfungsassistent",
            "Prüfungsassistentin",
            "Assistenz der Wirtschaftsprüfung",
        ],
        "асистентка аудитора",
        "audit assistant",
    )
    .also(&[
        "Assistent/in - Wirtschaftsprüfung",
        "помічник аудитора",
        "асистент аудитора",
    ])
    .assists(&[Family::Auditing]),
    row(
        7224401,
        &[2411],
        [
            "Wirtschaftsprüfer",
            "Wirtschaftsprüferin",
            "Wirtschaftsprüfer/in",
        ],
        "аудиторка",
        "auditor",
    )
    .also(&["аудитор"])
    .law(Law::certificate(
        Family::Auditing,
        Partner::Chamber,
        &[Certificate::ChamberEntry],
    )),
    row(
        7221201,
        &[4311, 4313],
        [
            "Buchhaltungsassistent",
            "Buchhaltungsassistentin",
            "Buchhaltungsfachkraft",
        ],
        "помічниця бухгалтера",
        "accounting clerk",
    )
    .also(&[
        "Kreditorenbuchhalterin",
        "Debitorenbuchhalterin",
        "Sachbearbeiter Buchhaltung",
        "Sachbearbeiterin Buchhaltung",
        "помічник бухгалтера",
        "обліковець",
        "помощник бухгалтера",
        "bookkeeping clerk",
    ])
    .assists(&[Family::TaxAdvice]),
    row(
        7221301,
        &[3313],
        ["Buchhalter", "Buchhalterin", "Buchhalter/in"],
        "бухгалтерка",
        "accountant",
    )
    .also(&[
        "Finanzbuchhalter",
        "Finanzbuchhalterin",
        "Bilanzbuchhalter",
        "Bilanzbuchhalterin",
        "бухгалтер",
        "головний бухгалтер",
        "главный бухгалтер",
        "облік і аудит",
        "bookkeeper",
    ])
    .assists(&[Family::TaxAdvice]),
    row(
        7221302,
        &[3313],
        [
            "Lohn- und Gehaltsbuchhalter",
            "Lohn- und Gehaltsbuchhalterin",
            "Lohn- und Gehaltsbuchhaltung",
        ],
        "бухгалтерка з нарахування зарплати",
        "payroll accountant",
    )
    .also(&[
        "Lohnbuchhalter",
        "Lohnbuchhalterin",
        "бухгалтер із зарплати",
        "payroll clerk",
    ]),
    row(
        7223401,
        &[2411],
        ["Controller", "Controllerin", "Controller/in"],
        "фінансова контролерка",
        "financial controller",
    )
    .also(&[
        "фінансовий контролер",
        "фінансовий аналітик",
        "финансовый аналитик",
    ]),
    row(
        7211201,
        &[4211],
        ["Bankkaufmann", "Bankkauffrau", "Bankkaufleute"],
        "банківська службовиця",
        "bank clerk",
    )
    .also(&[
        "Bankkaufmann/-frau",
        "банківський працівник",
        "банківська справа",
        "касир банку",
        "экономист банка",
        "bank teller",
    ]),
    row(
        7213201,
        &[4312, 3321],
        [
            "Versicherungskaufmann",
            "Versicherungskauffrau",
            "Versicherungskaufleute",
        ],
        "страхова агентка",
        "insurance clerk",
    )
    .also(&[
        "Kauffrau für Versicherungen und Finanzen",
        "страховий агент",
        "страховой агент",
        "insurance agent",
    ]),
    row(
        9140401,
        &[2631],
        ["Volkswirt", "Volkswirtin", "Ökonom/in"],
        "економістка",
        "economist",
    )
    .also(&[
        "Ökonom",
        "Ökonomin",
        "економіст",
        "экономист",
        "фінансист",
        "финансист",
    ]),
];

//! Software, systems and the web.

use super::*;

pub(super) const ROWS: &[Row] = &[
    row(
        4310201,
        &[3512, 3513],
        [
            "Fachinformatiker Systemintegration",
            "Fachinformatikerin Systemintegration",
            "Fachinformatiker/in - Systemintegration",
        ],
        "технікиня з ІТ-систем",
        "IT system integration specialist",
    )
    .also(&[
        "Fachinformatiker",
        "Fachinformatikerin",
        "IT-Support",
        "IT-Supporter",
        "спеціаліст технічної підтримки",
        "IT support specialist",
    ]),
    row(
        4310401,
        &[2511, 2512, 2523],
        ["Informatiker", "Informatikerin", "Informatiker/in"],
        "фахівчиня з комп'ютерних наук",
        "computer scientist",
    )
    .also(&[
        "Data Scientist",
        "Data Engineer",
        "комп'ютерні науки",
        "інформатика",
    ]),
    row(
        4311401,
        &[2511, 2512],
        [
            "Wirtschaftsinformatiker",
            "Wirtschaftsinformatikerin",
            "Wirtschaftsinformatik",
        ],
        "фахівчиня з економічної інформатики",
        "business information systems specialist",
    )
    .also(&[
        "ERP-Consultant",
        "SAP-Beraterin",
        "IT-бізнес-аналітик",
        "systems analyst",
    ]),
    row(
        4315301,
        &[2513],
        ["Webentwickler", "Webentwicklerin", "Web Developer"],
        "веброзробниця",
        "web developer",
    )
    .also(&[
        "веб-розробник",
        "веброзробник",
        "веб-разработчик",
        "верстальник сайтів",
    ]),
    row(
        4332301,
        &[2519],
        ["IT-Tester", "IT-Testerin", "IT-Test"],
        "тестувальниця програмного забезпечення",
        "software tester",
    )
    .also(&[
        "Softwaretester",
        "Softwaretesterin",
        "QA Engineer",
        "тестувальник",
        "тестувальниця",
        "тестувальник програмного забезпечення",
        "тестировщик",
        "QA tester",
    ]),
    row(
        4334301,
        &[2522],
        [
            "IT-Administrator",
            "IT-Administratorin",
            "IT-Systemadministration",
        ],
        "системна адміністраторка",
        "system administrator",
    )
    .also(&[
        "Systemadministrator",
        "Systemadministratorin",
        "Netzwerkadministrator",
        "системний адміністратор",
        "системный администратор",
    ]),
    row(
        4335301,
        &[2521],
        ["Data-Analyst", "Data-Analystin", "Datenanalyse"],
        "аналітикиня даних",
        "data analyst",
    )
    .also(&[
        "Datenanalyst",
        "Datenanalystin",
        "аналітик даних",
        "аналитик данных",
    ]),
    row(
        4336301,
        &[3514],
        [
            "Webadministrator",
            "Webadministratorin",
            "Webadministration",
        ],
        "адміністраторка вебсайтів",
        "web administrator",
    )
    .also(&["Webmaster", "адміністратор сайту", "вебмайстер"]),
    row(
        4341201,
        &[2514],
        [
            "Fachinformatiker Anwendungsentwicklung",
            "Fachinformatikerin Anwendungsentwicklung",
            "Fachinformatiker/in - Anwendungsentwicklung",
        ],
        "технікиня-програмістка",
        "application developer",
    ),
    row(
        4341301,
        &[2512],
        [
            "Frontend-Entwickler",
            "Frontend-Entwicklerin",
            "Frontend- und Backend-Entwicklung",
        ],
        "програмістка",
        "programmer",
    )
    .also(&[
        "Backend-Entwickler",
        "Backend-Entwicklerin",
        "Programmierer",
        "Programmiererin",
        "програміст",
        "программист",
        "frontend developer",
        "backend developer",
    ]),
    row(
        4341401,
        &[2512],
        [
            "Softwareentwickler",
            "Softwareentwicklerin",
            "Softwareentwickler/in",
        ],
        "розробниця програмного забезпечення",
        "software developer",
    )
    .also(&[
        "Software-Architect",
        "інженер-програміст",
        "розробник програмного забезпечення",
        "инженер-программист",
        "разработчик программного обеспечения",
        "software engineer",
        "Java developer",
    ]),
    row(
        2322301,
        &[2166],
        ["Webdesigner", "Webdesignerin", "Web- und UX-Design"],
        "вебдизайнерка",
        "web designer",
    )
    .also(&[
        "UX-Designer",
        "UX-Designerin",
        "UX/UI-Designer",
        "вебдизайнер",
        "UX/UI дизайнер",
        "веб-дизайнер",
        "UX designer",
    ]),
];

//! Engineering, architecture, drawing, quality and science.

use super::*;

const ENGINEER: Law = Law::title(Family::Engineering);
const ARCHITECT: Law = Law::title(Family::Architecture);

pub(super) const ROWS: &[Row] = &[
    row(
        3110401,
        &[2142],
        ["Bauingenieur", "Bauingenieurin", "Bauingenieur/in"],
        "інженерка-будівельниця",
        "civil engineer",
    )
    .also(&[
        "Ingenieur",
        "Ingenieurin",
        "Bauleiter",
        "Bauleiterin",
        "Statiker",
        "Statikerin",
        "інженер",
        "інженер-будівельник",
        "інженер-проєктувальник",
        "инженер",
        "инженер-строитель",
        "engineer",
        "structural engineer",
    ])
    .law(ENGINEER),
    row(
        3110301,
        &[3112],
        ["Bautechniker", "Bautechnikerin", "Bautechniker/in"],
        "будівельна технікиня",
        "construction technician",
    )
    .also(&[
        "технік-будівельник",
        "виконроб",
        "прораб",
        "кошторисник",
        "сметчик",
    ])
    .assists(&[Family::Engineering, Family::Architecture]),
    row(
        2510401,
        &[2144],
        [
            "Maschinenbauingenieur",
            "Maschinenbauingenieurin",
            "Maschinenbauingenieur/in",
        ],
        "інженерка-механікиня",
        "mechanical engineer",
    )
    .also(&[
        "Ingenieur",
        "Ingenieurin",
        "Ingenieur Maschinenbau",
        "Ingenieurin Maschinenbau",
        "інженер",
        "інженер-механік",
        "инженер",
        "инженер-механик",
        "engineer",
    ])
    .law(ENGINEER),
    row(
        2510301,
        &[3115],
        [
            "Maschinenbautechniker",
            "Maschinenbautechnikerin",
            "Maschinenbautechniker/in",
        ],
        "технікиня-механікиня",
        "mechanical engineering technician",
    )
    .also(&[
        "Techniker/in - Maschinentechnik",
        "технік-механік",
        "техник-механик",
    ])
    .assists(&[Family::Engineering]),
    row(
        2630401,
        &[2151, 2152],
        [
            "Elektroingenieur",
            "Elektroingenieurin",
            "Elektroingenieur/in",
        ],
        "інженерка-електрик",
        "electrical engineer",
    )
    .also(&[
        "Ingenieur",
        "Ingenieurin",
        "Ingenieur Elektrotechnik",
        "Ingenieurin Elektrotechnik",
        "інженер",
        "інженер-електрик",
        "інженер-електронік",
        "инженер",
        "инженер-электрик",
        "engineer",
    ])
    .law(ENGINEER),
    row(
        2630301,
        &[3113, 3114],
        [
            "Elektrotechniker",
            "Elektrotechnikerin",
            "Elektrotechniker/in",
        ],
        "електротехнікиня",
        "electrical engineering technician",
    )
    .also(&["електротехнік", "технік-електрик", "электротехник"])
    .assists(&[Family::Engineering]),
    row(
        2730401,
        &[2141],
        [
            "Produktionsingenieur",
            "Produktionsingenieurin",
            "Produktionsingenieur/in",
        ],
        "інженерка-технологиня",
        "production engineer",
    )
    .also(&[
        "Ingenieur",
        "Ingenieurin",
        "Wirtschaftsingenieur",
        "Wirtschaftsingenieurin",
        "інженер",
        "інженер-технолог",
        "инженер",
        "инженер-технолог",
        "engineer",
        "industrial engineer",
    ])
    .law(ENGINEER),
    row(
        2731301,
        &[3119],
        [
            "Qualitätssicherungstechniker",
            "Qualitätssicherungstechnikerin",
            "Fachkraft - Qualitätssicherung",
        ],
        "фахівчиня з контролю якості",
        "quality assurance technician",
    )
    .also(&[
        "Qualitätstechniker",
        "фахівець з якості",
        "quality assurance specialist",
    ])
    .assists(&[Family::Engineering]),
    row(
        2731401,
        &[2141],
        [
            "Qualitätsingenieur",
            "Qualitätsingenieurin",
            "Qualitätsingenieur/in",
        ],
        "інженерка з якості",
        "quality engineer",
    )
    .also(&["інженер з якості", "инженер по качеству"])
    .law(ENGINEER),
    row(
        2710401,
        &[2149],
        [
            "Entwicklungsingenieur",
            "Entwicklungsingenieurin",
            "Entwicklungsingenieur/in",
        ],
        "інженерка-дослідниця",
        "development engineer",
    )
    .also(&[
        "Projektingenieur",
        "Projektingenieurin",
        "Testingenieur",
        "інженер-дослідник",
    ])
    .law(ENGINEER),
    row(
        3421401,
        &[2142],
        [
            "Versorgungsingenieur",
            "Versorgungsingenieurin",
            "Technische Gebäudeausrüstung",
        ],
        "інженерка з опалення та вентиляції",
        "building services engineer",
    )
    .also(&[
        "Ingenieur Gebäudetechnik",
        "інженер з опалення та вентиляції",
        "HVAC engineer",
    ])
    .law(ENGINEER),
    row(
        3121401,
        &[2165],
        [
            "Vermessungsingenieur",
            "Vermessungsingenieurin",
            "Vermessungsingenieur/in",
        ],
        "інженерка-землевпорядниця",
        "surveyor",
    )
    .also(&[
        "Geodät",
        "Geodätin",
        "інженер-землевпорядник",
        "геодезист",
        "землевпорядник",
    ])
    .law(ENGINEER),
    row(
        3111401,
        &[2161],
        ["Architekt", "Architektin", "Architekt/in"],
        "архітекторка",
        "architect",
    )
    .also(&[
        "Mitarbeit Entwurf und Ausführungsplanung",
        "архітектор",
        "архитектор",
    ])
    .law(ARCHITECT),
    row(
        9321401,
        &[2161],
        ["Innenarchitekt", "Innenarchitektin", "Innenarchitekt/in"],
        "архітекторка інтер'єру",
        "interior architect",
    )
    .also(&[
        "дизайнер інтер'єру",
        "дизайнерка інтер'єру",
        "дизайнер интерьера",
    ])
    .law(ARCHITECT),
    row(
        1214401,
        &[2162],
        [
            "Landschaftsarchitekt",
            "Landschaftsarchitektin",
            "Landschaftsarchitekt/in",
        ],
        "ландшафтна архітекторка",
        "landscape architect",
    )
    .also(&[
        "ландшафтний архітектор",
        "ландшафтний дизайнер",
        "ландшафтный архитектор",
    ])
    .law(ARCHITECT),
    row(
        3112401,
        &[2164],
        ["Stadtplaner", "Stadtplanerin", "Stadtplaner/in"],
        "містопланувальниця",
        "urban planner",
    )
    .also(&["містобудівник", "градостроитель", "town planner"])
    .law(ARCHITECT),
    row(
        2721201,
        &[3118],
        [
            "Technischer Zeichner",
            "Technische Zeichnerin",
            "Bauzeichner/in",
        ],
        "креслярка",
        "draughtsperson",
    )
    .also(&[
        "Bauzeichner",
        "Bauzeichnerin",
        "Technischer Systemplaner",
        "Technische Systemplanerin",
        "Technische Produktdesignerin",
        "кресляр",
        "чертежник",
        "draftsman",
    ])
    .assists(&[Family::Engineering, Family::Architecture]),
    row(
        2722301,
        &[3118],
        ["CAD-Konstrukteur", "CAD-Konstrukteurin", "CAD-Fachkraft"],
        "конструкторка CAD",
        "CAD technician",
    )
    .also(&[
        "CAD-Fachkraft Bau",
        "CAD-Fachkraft - Bau",
        "CAD-Zeichner",
        "CAD-Zeichnerin",
        "Konstrukteur",
        "Konstrukteurin",
        "конструктор",
        "проєктувальник AutoCAD",
        "CAD designer",
    ])
    .assists(&[Family::Engineering, Family::Architecture]),
    row(
        2722401,
        &[2149],
        [
            "Konstruktionsingenieur",
            "Konstruktionsingenieurin",
            "Konstruktionsingenieur/in",
        ],
        "інженерка-конструкторка",
        "design engineer",
    )
    .also(&[
        "головний конструктор",
        "інженер-конструктор",
        "инженер-конструктор",
    ])
    .law(ENGINEER),
    row(
        4120401,
        &[2131],
        ["Biologe", "Biologin", "Biologe/Biologin"],
        "біологиня",
        "biologist",
    )
    .also(&["біолог", "биолог"])
    .assists(&[Family::LabTechnology]),
    row(
        4130401,
        &[2113],
        ["Chemiker", "Chemikerin", "Chemiker/in"],
        "хімікиня",
        "chemist",
    )
    .also(&["хімік", "инженер-химик", "інженер-хімік", "химик"])
    .assists(&[Family::LabTechnology]),
    row(
        4220401,
        &[2143],
        ["Umweltingenieur", "Umweltingenieurin", "Umweltingenieur/in"],
        "інженерка-екологиня",
        "environmental engineer",
    )
    .also(&["еколог", "інженер-еколог", "эколог"])
    .law(ENGINEER),
];

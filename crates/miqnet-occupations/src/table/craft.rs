//! Crafts: building, electrics, vehicles, metal, food and health crafts.

use super::*;

pub(super) const ROWS: &[Row] = &[
    row(
        2621201,
        &[7411],
        [
            "Elektroniker",
            "Elektronikerin",
            "Elektroniker/in - Energie- und Gebäudetechnik",
        ],
        "електрикиня",
        "building electrician",
    )
    .also(&[
        "Elektriker",
        "Elektrikerin",
        "Elektroinstallateur",
        "Elektroinstallateurin",
        "Bauelektriker",
        "електрик",
        "електромонтер",
        "електромонтажник",
        "электрик",
        "электромонтер",
        "electrician",
    ])
    .law(Law::craft(Family::ElectricalCraft)),
    row(
        3421201,
        &[7126],
        [
            "Anlagenmechaniker SHK",
            "Anlagenmechanikerin SHK",
            "Sanitär, Heizung und Klima",
        ],
        "сантехнікиня",
        "plumbing and heating installer",
    )
    .also(&[
        "Anlagenmechaniker für Sanitär-, Heizungs- und Klimatechnik",
        "Anlagenmechanikerin für Sanitär-, Heizungs- und Klimatechnik",
        "Heizungsbauer",
        "Heizungsbauerin",
        "Gas- und Wasserinstallateur",
        "Installateur",
        "Klempner",
        "сантехнік",
        "слюсар-сантехнік",
        "сантехник",
        "plumber",
    ])
    .law(Law::craft(Family::PlumbingCraft)),
    row(
        2521201,
        &[7231],
        [
            "Kfz-Mechatroniker",
            "Kfz-Mechatronikerin",
            "Kfz-Mechatroniker/in",
        ],
        "автомеханікиня",
        "car mechatronics technician",
    )
    .also(&[
        "Kraftfahrzeugmechatroniker",
        "Kraftfahrzeugmechatronikerin",
        "Automechaniker",
        "Automechanikerin",
        "Kfz-Mechaniker",
        "Mechaniker",
        "автомеханік",
        "автослюсар",
        "автомеханик",
        "автослесарь",
        "механік",
        "car mechanic",
    ])
    .law(Law::craft(Family::VehicleCraft)),
    row(
        3212201,
        &[7112],
        ["Maurer", "Maurerin", "Maurer/in"],
        "мулярка",
        "bricklayer",
    )
    .also(&["муляр", "каменщик", "каменяр"])
    .law(Law::craft(Family::MasonryCraft)),
    row(
        3332201,
        &[7115],
        ["Zimmerer", "Zimmerin", "Zimmerer/Zimmerin"],
        "теслярка",
        "carpenter",
    )
    .also(&["Zimmermann", "тесляр", "тесля", "плотник"])
    .law(Law::craft(Family::CarpentryCraft)),
    row(
        3214201,
        &[7121],
        ["Dachdecker", "Dachdeckerin", "Dachdecker/in"],
        "покрівельниця",
        "roofer",
    )
    .also(&["покрівельник", "кровельщик"])
    .law(Law::craft(Family::RoofingCraft)),
    row(
        2234201,
        &[7522],
        ["Tischler", "Tischlerin", "Tischler/in"],
        "столярка",
        "joiner",
    )
    .also(&[
        "Schreiner",
        "Schreinerin",
        "столяр",
        "мебляр",
        "cabinet maker",
    ])
    .law(Law::craft(Family::JoineryCraft)),
    row(
        3321201,
        &[7131],
        [
            "Maler und Lackierer",
            "Malerin und Lackiererin",
            "Maler/in und Lackierer/in",
        ],
        "малярка",
        "painter and decorator",
    )
    .also(&[
        "Maler",
        "Malerin",
        "маляр",
        "маляр-штукатур",
        "маляр-штукатурка",
        "painter",
    ])
    .law(Law::craft(Family::PaintingCraft)),
    row(
        3321101,
        &[9313],
        ["Malerhelfer", "Malerhelferin", "Hilfskraft - Malerarbeiten"],
        "помічниця маляра",
        "painter's helper",
    )
    .also(&["Helfer/in - Malerei, Lackiererei", "помічник маляра"]),
    row(
        3311201,
        &[7122],
        [
            "Fliesenleger",
            "Fliesenlegerin",
            "Fliesen-, Platten- und Mosaikleger/in",
        ],
        "плиточниця",
        "tiler",
    )
    .also(&["Fliesen-, Platten- und Mosaikleger", "плиточник", "плиткар"])
    .law(Law::craft(Family::TilingCraft)),
    row(
        3210101,
        &[9313],
        ["Bauhelfer", "Bauhelferin", "Bauhilfskraft"],
        "підсобна робітниця на будівництві",
        "construction helper",
    )
    .also(&[
        "Helfer/in - Hochbau",
        "Helfer",
        "Helferin",
        "підсобник",
        "будівельник",
        "різноробочий",
        "разнорабочий",
        "строитель",
        "construction worker",
    ]),
    row(
        3410201,
        &[5153],
        ["Hausmeister", "Hausmeisterin", "Haustechnik"],
        "доглядачка будинку",
        "caretaker",
    )
    .also(&[
        "Haustechniker",
        "Haustechnikerin",
        "Hauswart",
        "завгосп",
        "комендант",
        "janitor",
    ]),
    row(
        2922201,
        &[7512, 8160],
        ["Bäcker", "Bäckerin", "Bäcker/in"],
        "пекарка",
        "baker",
    )
    .also(&["пекар", "пекарь"])
    .law(Law::craft(Family::BakingCraft)),
    row(
        2922202,
        &[7512, 8160],
        ["Konditor", "Konditorin", "Konditor/in"],
        "кондитерка",
        "confectioner",
    )
    .also(&["Patissier", "Patissière", "кондитер", "pastry chef"])
    .law(Law::craft(Family::ConfectioneryCraft)),
    row(
        2923201,
        &[7511],
        ["Fleischer", "Fleischerin", "Fleischer/in"],
        "м'ясниця",
        "butcher",
    )
    .also(&[
        "Metzger",
        "Metzgerin",
        "м'ясник",
        "обвалювальник м'яса",
        "мясник",
    ])
    .law(Law::craft(Family::ButcheryCraft)),
    row(
        8251201,
        &[3214],
        [
            "Orthopädietechnik-Mechaniker",
            "Orthopädietechnik-Mechanikerin",
            "Orthopädietechnik-Mechaniker/in",
        ],
        "технікиня-ортопедка",
        "orthopaedic technician",
    )
    .also(&[
        "Orthopädietechniker",
        "Orthopädietechnikerin",
        "протезист",
        "ортезист",
    ])
    .law(Law::craft(Family::OrthopaedicCraft)),
    row(
        8252201,
        &[3254],
        ["Augenoptiker", "Augenoptikerin", "Augenoptiker/in"],
        "оптикиня",
        "dispensing optician",
    )
    .also(&["Optiker", "Optikerin", "оптик", "оптометрист", "optician"])
    .law(Law::craft(Family::OpticsCraft)),
    row(
        8253201,
        &[3214],
        ["Hörakustiker", "Hörakustikerin", "Hörakustiker/in"],
        "слухопротезистка",
        "hearing aid acoustician",
    )
    .also(&[
        "Hörgeräteakustiker",
        "Hörgeräteakustikerin",
        "сурдоакустик",
        "слухопротезист",
    ])
    .law(Law::craft(Family::HearingAidCraft)),
    row(
        8254201,
        &[3214],
        ["Zahntechniker", "Zahntechnikerin", "Zahntechniker/in"],
        "зубна технікиня",
        "dental technician",
    )
    .also(&["зубний технік", "зубной техник"])
    .law(Law::craft(Family::DentalCraft)),
    row(
        2441201,
        &[7214, 7221],
        ["Metallbauer", "Metallbauerin", "Metallbauer/in"],
        "слюсарка з металоконструкцій",
        "metal construction worker",
    )
    .also(&[
        "Schlosser",
        "Schlosserin",
        "Konstruktionsmechaniker",
        "Konstruktionsmechanikerin",
        "слюсар",
        "слесарь",
        "metalworker",
    ])
    .law(Law::craft(Family::MetalCraft)),
    row(
        2451201,
        &[7311],
        [
            "Feinwerkmechaniker",
            "Feinwerkmechanikerin",
            "Feinwerkmechaniker/in",
        ],
        "механікиня точних приладів",
        "precision mechanic",
    )
    .also(&[
        "Feinmechaniker",
        "Feinmechanikerin",
        "механік точних приладів",
    ])
    .law(Law::craft(Family::PrecisionCraft)),
    row(
        4221201,
        &[7133],
        [
            "Schornsteinfeger",
            "Schornsteinfegerin",
            "Schornsteinfeger/in",
        ],
        "сажотруска",
        "chimney sweep",
    )
    .also(&["Kaminfeger", "Kaminfegerin", "сажотрус", "трубочист"])
    .law(Law::craft(Family::ChimneyCraft)),
];

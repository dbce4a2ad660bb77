//! Sales, purchasing and property.

use super::*;

pub(super) const ROWS: &[Row] = &[
    row(
        6210101,
        &[9334],
        ["Verkaufshelfer", "Verkaufshelferin", "Verkaufshilfe"],
        "помічниця в магазині",
        "shop assistant helper",
    )
    .also(&[
        "Helfer/in - Verkauf",
        "Regalauffüller",
        "Regalauffüllerin",
        "Warenverräumer",
        "Helfer",
        "Helferin",
        "викладач товару",
        "мерчандайзер",
        "shelf stacker",
    ]),
    row(
        6210201,
        &[5223],
        ["Verkäufer", "Verkäuferin", "Verkäufer/in"],
        "продавчиня",
        "shop salesperson",
    )
    .also(&[
        "Einzelhandelskaufmann",
        "Einzelhandelskauffrau",
        "Kaufmann im Einzelhandel",
        "Kauffrau im Einzelhandel",
        "Fachverkäufer",
        "Fachverkäuferin",
        "Verkaufsberater",
        "Verkaufsberaterin",
        "продавець",
        "продавець-консультант",
        "продавчиня-консультантка",
        "продавец",
        "продавец-консультант",
        "shop assistant",
        "sales assistant",
    ]),
    row(
        6211201,
        &[5230],
        ["Kassierer", "Kassiererin", "Kassierer/in"],
        "касирка",
        "cashier",
    )
    .also(&[
        "Kassenkraft",
        "Kassierer/in (Handel)",
        "касир",
        "продавець-касир",
        "кассир",
    ]),
    row(
        6221201,
        &[5223],
        [
            "Textilverkäufer",
            "Textilverkäuferin",
            "Fachverkäufer/in - Bekleidung",
        ],
        "продавчиня одягу",
        "clothing salesperson",
    )
    .also(&[
        "Modeberater",
        "Modeberaterin",
        "Schuhverkäuferin",
        "продавець одягу",
    ]),
    row(
        6230201,
        &[5223],
        [
            "Lebensmittelverkäufer",
            "Lebensmittelverkäuferin",
            "Fachverkäufer/in - Lebensmittel",
        ],
        "продавчиня продовольчих товарів",
        "food salesperson",
    )
    .also(&[
        "Feinkostverkäuferin",
        "продавець продовольчих товарів",
        "продавец продовольственных товаров",
    ]),
    row(
        6231201,
        &[5223],
        [
            "Bäckereiverkäufer",
            "Bäckereiverkäuferin",
            "Bäckereifachverkäufer/in",
        ],
        "продавчиня в пекарні",
        "bakery salesperson",
    )
    .also(&[
        "Bäckereifachverkäuferin",
        "Bäckereifachverkäufer",
        "Konditoreiverkäuferin",
        "продавець у пекарні",
        "продавец в пекарне",
        "bakery shop assistant",
    ]),
    row(
        6232201,
        &[5223],
        [
            "Fleischereiverkäufer",
            "Fleischereiverkäuferin",
            "Fleischereifachverkäufer/in",
        ],
        "продавчиня м'ясних виробів",
        "butcher's shop salesperson",
    )
    .also(&[
        "Metzgereiverkäuferin",
        "Fleischereifachverkäuferin",
        "Metzgereifachverkäuferin",
    ]),
    row(
        6111201,
        &[4322],
        [
            "Einkaufssachbearbeiter",
            "Einkaufssachbearbeiterin",
            "Sachbearbeitung Einkauf",
        ],
        "фахівчиня із закупівель",
        "purchasing clerk",
    )
    .also(&[
        "Sachbearbeiter/in - Einkauf",
        "Sachbearbeiter",
        "Sachbearbeiterin",
        "фахівець із закупівель",
    ]),
    row(
        6111301,
        &[3323],
        ["Einkäufer", "Einkäuferin", "Einkäufer/in"],
        "менеджерка із закупівель",
        "buyer",
    )
    .also(&[
        "менеджер із закупівель",
        "менеджер по закупкам",
        "purchaser",
        "purchasing agent",
    ]),
    row(
        6112201,
        &[4311],
        [
            "Vertriebsassistent",
            "Vertriebsassistentin",
            "Vertriebsinnendienst",
        ],
        "асистентка відділу продажу",
        "sales clerk",
    )
    .also(&[
        "Verkaufssachbearbeiter",
        "Verkaufssachbearbeiterin",
        "Vertriebsmitarbeiterin",
    ]),
    row(
        6112301,
        &[3322],
        [
            "Außendienstmitarbeiter",
            "Außendienstmitarbeiterin",
            "Vertriebsaußendienst",
        ],
        "менеджерка з продажу",
        "sales representative",
    )
    .also(&[
        "Handelsvertreter",
        "Handelsvertreterin",
        "Vertriebsmanager",
        "менеджер",
        "Manager",
        "Managerin",
        "менеджерка",
        "менеджер з продажу",
        "менеджер із продажу",
        "торговий представник",
        "менеджер по продажам",
        "торговый представитель",
        "sales manager",
    ]),
    row(
        6121201,
        &[5223],
        [
            "Groß- und Außenhandelskaufmann",
            "Groß- und Außenhandelskauffrau",
            "Groß- und Außenhandel",
        ],
        "комерсантка оптової та зовнішньої торгівлі",
        "wholesale and export clerk",
    )
    .also(&[
        "Kaufmann für Groß- und Außenhandelsmanagement",
        "Kauffrau für Groß- und Außenhandelsmanagement",
        "менеджер ЗЕД",
        "менеджер зовнішньоекономічної діяльності",
    ]),
    row(
        6131201,
        &[3334],
        [
            "Immobilienkaufmann",
            "Immobilienkauffrau",
            "Immobilienkaufleute",
        ],
        "фахівчиня з нерухомості",
        "real estate clerk",
    )
    .also(&[
        "Immobilienmakler",
        "Immobilienmaklerin",
        "ріелтор",
        "риелтор",
        "estate agent",
    ]),
];

//! The frame of every page: plain HTML that prints well and loads nothing from elsewhere.

use maud::{DOCTYPE, Markup, PreEscaped, html};
use miqnet_wire::text::Texts;

/// How a page looks on a screen and on paper.
const STYLE: &str = "\
body{overflow-wrap:anywhere;font:11pt/1.4 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#111}\
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem}\
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}\
th,td{text-align:left;vertical-align:top;padding:.25rem .6rem .25rem 0;border-bottom:1px solid #ccc}\
.tight p,.tight ul{margin:.15rem 0}.tight ol>li{margin-bottom:.6rem}.tight h2{margin:.9rem 0 .2rem}.tight ul{padding-left:1.2rem}\
.tight>.note{margin-top:.6rem}.appointment{float:right;white-space:nowrap;margin-left:1rem;color:#555}\
.number{text-align:right}.who{min-width:7rem}.note{color:#555}\
@page{size:A4;margin:12mm}section{break-inside:avoid}.tight section{break-inside:auto}@media print{body{margin:0;font-size:10pt}.tight{font-size:9.5pt;line-height:1.25}.tight ol>li{margin-bottom:.35rem}.tight h2{font-size:12pt;margin:.6rem 0 .1rem}h1{font-size:14pt;margin:.3rem 0}}";

/// Returns the page with this title.
pub(crate) fn page(texts: &Texts, title: &str, basis: &str, body: &Markup) -> String {
    let page = html! {
        (DOCTYPE)
        html lang=(texts.lang().code()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                h1 { (title) }
                p.note { (basis) }
                (body)
            }
        }
    };
    let mut text = page.into_string();
    text.push('\n');
    text
}

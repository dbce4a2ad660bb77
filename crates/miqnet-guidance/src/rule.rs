//! The rules that guidance rests on; their ids stay the same for ever.

macro_rules! rules {
    ($($variant:ident = $id:literal, $summary:literal;)*) => {
        /// A rule of guidance; `docs/GUIDANCE.md` says each in full.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum GuidanceRule { $(#[doc = concat!($id, ": ", $summary, ".")] $variant,)* }

        impl GuidanceRule {
            /// All rules, in the order of their families.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The id that stays the same for ever, for example `FD-6`.
            pub fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// One line that says what the rule is about, in English.
            pub fn summary(self) -> &'static str {
                match self { $(Self::$variant => $summary,)* }
            }
        }
    };
}

rules! {
    Pt1 = "PT-1", "The Jobcenter for who gets SGB II";
    Pt2 = "PT-2", "The Agentur für Arbeit for everybody else, its employer service for firms";
    Pt3 = "PT-3", "The Ausländerbehörde of the town";
    Pt4 = "PT-4", "Counselling on recognition";
    Pt5 = "PT-5", "Regierungspräsidium Stuttgart for health, education and school certificates";
    Pt6 = "PT-6", "Regierungspräsidium Tübingen for teachers";
    Pt7 = "PT-7", "IHK for its occupations and examinations";
    Pt8 = "PT-8", "Handwerkskammer for crafts";
    Pt9 = "PT-9", "The chamber of a profession for titles and its language examination";
    Pt10 = "PT-10", "ZAB for degrees, BAMF for admissions";
    Pt11 = "PT-11", "Clearingstelle for courses of German";
    Pt12 = "PT-12", "Welcome service for a first orientation";
    Pt13 = "PT-13", "MiQnet and the Wirtschaftsförderung for talks with firms";
    Pt14 = "PT-14", "The case manager confirms every verdict";
    Pt15 = "PT-15", "Town or Jugendamt for childcare";
    Pt16 = "PT-16", "Gesundheitsamt and Fahrerlaubnisbehörde for their papers";
    Pt17 = "PT-17", "Faire Integration where pay or contract are in doubt";
    Pt18 = "PT-18", "One first partner for each step, at most three steps";
    Fd1 = "FD-1", "Eingliederungszuschuss for a long induction";
    Fd2 = "FD-2", "Wage subsidy after two years without work";
    Fd3 = "FD-3", "Wage subsidy after many years of SGB II";
    Fd4 = "FD-4", "Einstiegsgeld beside a new job";
    Fd5 = "FD-5", "Vermittlungsbudget for costs of the start";
    Fd6 = "FD-6", "Trial at the firm, paid for by the job service";
    Fd7 = "FD-7", "Einstiegsqualifizierung before a training";
    Fd8 = "FD-8", "Help beside a training";
    Fd9 = "FD-9", "Training of employees";
    Fd10 = "FD-10", "Bildungsgutschein for a course";
    Fd11 = "FD-11", "Anerkennungszuschuss for the costs of recognition";
    Fd12 = "FD-12", "Berufssprachkurs";
    Wp3 = "WP-3", "Titles of temporary protection go on by law until a day";
    Wp4 = "WP-4", "No extension after that day is known";
    Wp5 = "WP-5", "The end of a title is a warning and never counts";
    Wp6 = "WP-6", "A Fiktionsbescheinigung allows what is printed on it";
    Wp7 = "WP-7", "Who had a limited title in Ukraine may not be covered";
    Wp8 = "WP-8", "The duty to live in a place limits moving house, not work";
    Wp9 = "WP-9", "Waiting times before work is permitted, which the office alone reads";
    Wp10 = "WP-10", "Bans on work beside a Duldung, which the office alone reads";
    Wp12 = "WP-12", "Temporary protection shuts out the Blue Card and some other titles";
    Wp13 = "WP-13", "The Chancenkarte is not open from temporary protection";
    Wp14 = "WP-14", "Titles for recognition and for experienced workers matter for a later change";
    Wp17 = "WP-17", "The Jobcenter alone judges what work is reasonable";
    Py6 = "PY-6", "The minimum wage in care, tier by tier";
}

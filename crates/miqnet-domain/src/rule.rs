//! The rules that a finding can cite; their ids stay the same for ever.

macro_rules! rules {
    ($($variant:ident = $id:literal, $summary:literal;)*) => {
        /// A rule that the engine applies; `docs/RULES.md` says each in full.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Rule { $(#[doc = concat!($id, ": ", $summary, ".")] $variant,)* }

        impl Rule {
            /// All rules, in the order of their families.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The id that stays the same for ever, for example `RC-7`.
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
    Wp1 = "WP-1", "The residence title allows work of every kind";
    Wp2 = "WP-2", "The employer checks the title and keeps a copy";
    Wp6 = "WP-6", "A Fiktionsbescheinigung or a restricted entry is read before the contract";
    Wp7 = "WP-7", "An unknown permission is asked for, never counted against her";
    Wp9 = "WP-9", "Work needs the permission of the Ausländerbehörde, or is not allowed for now";
    Wp10 = "WP-10", "A Duldung can carry a ban on work, which the Ausländerbehörde alone reads";
    Wp15 = "WP-15", "The Ausländerbehörde in charge follows from the town";
    Rc1 = "RC-1", "A job is regulated only where a law ties it to a qualification";
    Rc2 = "RC-2", "A decision takes three months from a complete file, in practice longer";
    Rc3 = "RC-3", "A decision that names differences leads to a compensation measure";
    Rc4 = "RC-4", "Partial equivalence certifies the skills that exist";
    Rc5 = "RC-5", "Missing papers lead to a Qualifikationsanalyse, not to a refusal";
    Rc7 = "RC-7", "A licensed profession may not be practised without the licence";
    Rc8 = "RC-8", "A Berufserlaubnis allows supervised work for a limited time";
    Rc11 = "RC-11", "The Meister is needed to run a craft business, not to be employed in it";
    Rc12 = "RC-12", "A protected title does not protect the work";
    Rc13 = "RC-13", "A statement of the ZAB helps in academic work that is not regulated";
    Rc15 = "RC-15", "Counselling on recognition is free";
    Rc16 = "RC-16", "The Kita staffing rule names who counts as Fachkraft";
    Rc18 = "RC-18", "Work with food needs the Belehrung of the health office";
    Rc19 = "RC-19", "Measles proof before the first day in certain houses";
    Rc20 = "RC-20", "Work with minors needs an extended Führungszeugnis, asked for by the employer";
    Rc21 = "RC-21", "A Ukrainian driving licence is confirmed by the Fahrerlaubnisbehörde";
    Rc23 = "RC-23", "A job that needs a certificate asks for the certificate, not for recognition";
    Lg1 = "LG-1", "Below the formal minimum of language the profession is closed";
    Lg2 = "LG-2", "Language against what the work needs";
    Lg3 = "LG-3", "An advert may not ask for native German";
    Lg4 = "LG-4", "A certificate is needed only where a formal minimum exists";
    Lg6 = "LG-6", "Courses for the job lead from one level to the next";
    Lg7 = "LG-7", "No place in an Integrationskurs is promised";
    Lv1 = "LV-1", "The requirement level describes the job";
    Lv2 = "LV-2", "A level above the job's never excludes";
    Lv3 = "LV-3", "A level below the job's is made up by induction or experience";
    Lv4 = "LV-4", "Experience counts without papers";
    Lv5 = "LV-5", "One list for now, one for the goal";
    Tm1 = "TM-1", "The claim to a childcare place";
    Tm2 = "TM-2", "The claim to all-day care at primary school";
    Tm5 = "TM-5", "Typical windows of the forms of care";
    Tm6 = "TM-6", "Usable time is the care window less travel and handover, shift day by shift day";
    Tm8 = "TM-8", "Rotation, evenings and weekends need readiness";
    Tm9 = "TM-9", "Rest of eleven hours between two shifts";
    Tm13 = "TM-13", "Care that is not there yet is a condition, not a refusal";
    Tm14 = "TM-14", "Typical shifts; each employer is asked for shifts that fit care";
    Ge1 = "GE-1", "Travel time against the longest she accepts";
    Ge2 = "GE-2", "Very early or very late hours need a way to get there";
    Ge3 = "GE-3", "Work outside the county is allowed";
    Py1 = "PY-1", "The general minimum wage by date";
    Py2 = "PY-2", "The monthly limit of a Minijob";
    Py5 = "PY-5", "The minimum pay of a training";
    Py6 = "PY-6", "The minimum wage in care";
    Py8 = "PY-8", "A vacancy below the minimum wage is not matched until it is corrected";
    Py9 = "PY-9", "Which internships may be unpaid";
    Py10 = "PY-10", "Unpaid trial work is work";
    Py13 = "PY-13", "A Minijob keeps out of insurance those who want more hours";
    Py14 = "PY-14", "Branch minimum wages go before the general one";
    Lw1 = "LW-1", "Protected traits never count";
    Lw3 = "LW-3", "Adverts are worded for the job, not for a kind of person";
    St1 = "ST-1", "When she can start against when the work starts";
    Kp1 = "KP-1", "The kind of place against the kinds she looks for";
    Kp2 = "KP-2", "A training that starts with an Einstiegsqualifizierung";
    Kp3 = "KP-3", "The schooling that a training asks for";
    Wm1 = "WM-1", "Wishes, hours and pay decide on lists, never on the verdict";
}

impl Rule {
    /// The id's inverse.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|rule| rule.id() == id)
    }
}

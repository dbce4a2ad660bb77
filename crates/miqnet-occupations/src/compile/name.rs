//! What is an occupation called that comes from official files?

use crate::{
    occupation::Titles,
    official::{KldbClass, KldbTitle},
};

/// The title as one label: both forms with a slash, or the one that there is.
pub(super) fn of_everybody(title: &KldbTitle) -> String {
    match (&title.joint, &title.male, &title.female) {
        (Some(joint), _, _) => joint.to_string(),
        (None, Some(male), Some(female)) if male != female => format!("{male}/{female}"),
        (None, Some(one), _) | (None, None, Some(one)) => one.to_string(),
        (None, None, None) => title.neutral.to_string(),
    }
}

/// The names of an occupation: what the KldB calls its class in short. A single job title would be
/// nicer to read and often wrong, since a class gathers many.
///
/// The sources have no Ukrainian name for a KldB code and no English one; the German name stands
/// in for both.
pub(super) fn titles(class: &KldbClass) -> Titles {
    let name = &class.short_title;
    Titles {
        de_male: name.clone(),
        de_female: name.clone(),
        de_neutral: name.clone(),
        uk: name.clone(),
        en: name.clone(),
    }
}

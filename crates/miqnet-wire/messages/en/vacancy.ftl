### Vacancy, kind of place, start and permission to work.
### `.change` says what would change the verdict.

## Vacancy check

vc-minimum-wage = The job pays { $pay } an hour. From { $date } at least { $minimum } is required (statutory minimum wage).
    .change = Agree with the employer on at least { $minimum } an hour.
vc-branch-wage = The job pays { $pay } an hour. From { $date } at least { $minimum } is required in this branch.
    .change = Agree with the employer on at least { $minimum } an hour.
vc-care-wage = The job pays { $pay } an hour. From { $date } at least { $minimum } is required in care (minimum wage for care).
    .change = Agree with the employer on at least { $minimum } an hour.
vc-wage-rises = From { $date } the minimum wage is { $minimum } an hour. The pay has to rise with it.
vc-pay-unknown = The pay is not stated. At least { $minimum } is required.
vc-minijob-limit = The job is called a Minijob, but the pay comes to { $pay } a month. The limit is { $limit }.
    .change = Agree on fewer hours or offer the job with social insurance.
vc-training-pay = The training pays { $pay } a month. At least { $minimum } is required.
    .change = Raise the pay to at least { $minimum } or name the collective agreement that allows less.
vc-unpaid-internship = This internship must be paid. Unpaid is only possible for a compulsory internship or for at most three months before or beside training or study.
    .change = Pay the minimum wage, or ask the Jobcenter or Agentur für Arbeit about a placement measure (MAG).
vc-unpaid-work = The job is unpaid. Work must be paid at least the minimum wage.
    .change = Agree on pay that is at least the minimum wage.
vc-trial-hint = Unpaid trial work is only allowed for getting to know each other briefly. A placement measure can be considered before the first day.
vc-rest-time = There are only { $rest } between two shifts. At least { $needed } of rest are required.
    .change = Change the roster with the employer: at least { $needed } free between two shifts.
vc-rest-unstated = The vacancy does not say how shifts follow each other. At least { $needed } must be free in between.
vc-long-shift = One shift lasts { $length }. Please ask the employer whether the law on working hours allows this.
    .change = Agree on shorter shifts with the employer.
vc-wording-age = The advert names an age. The equal treatment act (AGG) does not allow that.
    .change = Leave out the age and say what experience the work needs.
vc-wording-sex = The advert is open to one sex only. The equal treatment act (AGG) does not allow that.
    .change = Open the title to everybody, for example with “(m/w/d)”.
vc-wording-origin = The advert asks for a certain origin. The equal treatment act (AGG) does not allow that.
    .change = Leave out the origin and say which language is needed at which level.
vc-wording-religion = The advert makes demands on religion or headscarf. The equal treatment act (AGG) does not allow that.
    .change = Leave out the sentence and ask only for clothing that safety at work needs.
vc-wording-family = The advert makes demands on family or children. The equal treatment act (AGG) does not allow that.
    .change = Leave out the sentence and state the working hours instead.
vc-wording-looks = The advert asks for good looks or a photo. The work does not need that.
    .change = Leave out looks and photo.
vc-wording-native = The advert asks for native German. The equal treatment act (AGG) does not allow that.
    .change = State the level of German that the tasks need, for example B2 or C1.
vc-traits = Age, sex, origin, religion, family and health do not count here. What counts is what the work needs.

## Kind of place

kp-wanted = She is looking for this kind of place: { $kind }.
kp-unwanted = She is not looking for this kind of place: { $kind }.
    .change = Ask her whether this could suit her too: { $kind }.
kp-unknown = It is not known whether she looks for this kind of place: { $kind }.
    .change = Ask her what kind of place she is looking for.
kp-orientation = The unpaid internship is meant for people who seek a training or a degree. She seeks neither.
    .change = Ask whether a training could suit her, or look for a paid way in.
kp-eq-first = The training starts with an Einstiegsqualifizierung (EQ), a paid internship before the training.
    .change = Start with the Einstiegsqualifizierung.
kp-entry-met = She has the schooling that is asked for: { $schooling }.
kp-entry-assess = Her schooling is likely to be enough, but it has not been assessed yet. Asked for: { $schooling }.
    .change = Have the certificate assessed.
kp-entry-missing = The schooling that is asked for is missing: { $schooling }.
    .change = Ask the employer whether it works without, or catch up on it.
kp-entry-unknown = Her schooling is not known. Asked for: { $schooling }.
    .change = Ask her about school and certificates.
kp-minijob-trap = She wants more hours than a Minijob offers. A Minijob does not bring full social insurance.

## Start

st-now = The start date suits.
st-later = She can start on { $date }, which is after the planned start.
    .change = Ask the employer to wait until { $date }.
st-too-late = She can only start on { $date }. The job starts on { $latest } at the latest.
    .change = Ask the employer whether a start on { $date } is possible.
st-unknown = It is not known when she can start.
    .change = Ask her when she can start work.

## Permission to work

wp-unrestricted = Her residence title allows her to work.
wp-copy-title = Before the contract the employer checks the residence title and keeps a copy.
wp-check-document = Before the contract somebody must read what her document says about work.
    .change = Show the residence document and have the entry on work checked.
wp-approval-needed = She may work here only after the Ausländerbehörde (foreigners’ office) permits it. Usually the Bundesagentur für Arbeit must agree too.
    .change = Apply for the permission with the employer’s form “Erklärung zum Beschäftigungsverhältnis”.
wp-not-permitted = Her document says that she may not work at present.
    .change = Ask the Ausländerbehörde (foreigners’ office) about a permission to work.
wp-unknown = It is not known here whether she may work. This does not count against her.
    .change = Show the residence document.
wp-abh = In charge of the permission to work: { $partner }.

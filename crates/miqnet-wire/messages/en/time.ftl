### Travel and working time.
### `.change` says what would change the verdict.

## Travel

ge-within = The way to work suits: { $minutes } { $mode }, up to { $longest } are possible for her.
ge-too-far = The way to work is too long: { $minutes } { $mode }, up to { $longest } are possible for her.
    .change = Ask whether she would travel further or whether work from home is possible.
ge-home-office = The work is done entirely from home.
ge-home-unknown = It is not known where she lives. The way to work cannot be worked out.
    .change = Ask her for her postal code.
ge-place-unknown = The place of work, or the way to it, is not known.
    .change = Ask the employer where the work is done.
ge-limits-unknown = It is not known how far and by what means she can travel.
    .change = Ask her how long the way may be and how she travels.
ge-transport = The shift starts very early or ends very late. Without a car the way is difficult then.
    .change = Find a lift or agree on other hours.
ge-outside-county = The work lies outside the county. That is allowed.
ge-assumed-longest = She did not say how long the way may be. { $longest } are assumed.

## Working time

tm-fits = The shift from { $from } to { $to } fits her time.
tm-nothing-stated = The vacancy states neither times nor hours.
tm-hours-fit = The hours fit: she has time for { $usable } a week, { $needed } are needed.
tm-hours-missing = The hours are not enough: she has time for { $usable } a week, { $needed } are needed.
    .change = Agree on fewer hours or gain more time, for example with longer childcare.
tm-placement = The hours can be arranged: she can work from { $usable_from } to { $usable_to } ({ $usable } a week).
# `before`, `after` and `both` speak of childcare; `early` and `late` of her time only.
tm-ask-placement = { $side ->
        [before] The shift from { $from } to { $to } starts before childcare. With travel and handover she can work
        [after] The shift from { $from } to { $to } ends after childcare. With travel and handover she can work
        [both] The shift from { $from } to { $to } starts before childcare and ends after it. With travel and handover she can work
        [early] The shift from { $from } to { $to } starts too early for her. She can work
        [late] The shift from { $from } to { $to } ends too late for her. She can work
       *[other] The shift from { $from } to { $to } does not quite fit her time. She can work
    } from { $usable_from } to { $usable_to } ({ $usable } a week).
    .change = Ask the employer for a shift within these hours.
tm-outside = { $side ->
        [before] The shift from { $from } to { $to } starts before childcare. With travel and handover she can work
        [after] The shift from { $from } to { $to } ends after childcare. With travel and handover she can work
        [both] The shift from { $from } to { $to } starts before childcare and ends after it. With travel and handover she can work
        [early] The shift from { $from } to { $to } starts too early for her. She can work
        [late] The shift from { $from } to { $to } ends too late for her. She can work
       *[other] The shift from { $from } to { $to } does not fit her time. She can work
    } from { $usable_from } to { $usable_to }. The employer does not offer other hours.
    .change = Look for a job between { $usable_from } and { $usable_to }, or gain more time, for example with longer childcare.
tm-too-few-hours = Around the shift from { $from } to { $to } she has time for { $usable } a week, { $needed } are needed.
    .change = Agree on fewer hours or gain more time, for example with longer childcare.
tm-no-usable-time = She cannot work at all in the shift from { $from } to { $to }.
    .change = Look for a job with other hours or, where childcare is missing, ask the municipality.
tm-rotation-unwanted = The job has rotating shifts. She does not want them or cannot do them.
    .change = Ask the employer for a fixed shift.
tm-rotation-unknown = The job has rotating shifts. It is not known whether she is ready for that.
    .change = Ask her whether rotating shifts are possible for her.
tm-some-shift = The vacancy says “shifts” but gives no times.
    .change = Ask the employer for the exact times.
tm-ask-care-shifts = Many employers have short shifts that suit childcare. It is worth asking for them.
tm-care-date = From { $date } she has more childcare, then the hours fit.
    .change = Ask the employer to wait until { $date }; have the childcare place confirmed in writing.
tm-care-too-late = She has more childcare from { $date } only. The job starts on { $latest } at the latest.
    .change = Ask the employer whether a start from { $date } on is possible.
tm-care-place = She still lacks childcare for these hours.
    .change = Look for a childcare place or longer hours with the municipality.
tm-care-claim = Children from the age of one until school have a right to a childcare place. The municipality helps with the registration.
tm-all-day-claim = At primary school a right to all-day care is being introduced step by step. The municipality says for which years it holds.
tm-assumed-window = Exact childcare hours are not stated. Assumed: { $form }.
tm-unknown = It is not known when she can work.
    .change = Ask her about her hours and about childcare.

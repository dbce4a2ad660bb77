### What the command line and its files say.

cli-basis = miqnet { $version } · policy { $policy } · occupations: { $occupations } · as of { $date }
cli-dictionary-built_in = built-in table
cli-dictionary-imported = { $occupations } occupations and { $labels } titles from official files
cli-progress = Matching
cli-none = None.
cli-notes = Notes
cli-travel = Way to work
cli-allowed = Possible: { $allowed }
cli-severity-error = error
cli-severity-warning = warning

## Check

cli-check-problems = Problems in { $file }
cli-check-blocked = Vacancies to be corrected first
cli-check-titles = Titles taken for a similar occupation – please look at them
cli-check-sum = Summary
cli-check-sum-candidates = Candidates ({ $file }): rows { $rows }, counted { $good }, rejected { $rejected }.
cli-check-sum-vacancies = Vacancies ({ $file }): rows { $rows }, counted { $good }, rejected { $rejected }.
cli-check-sum-all = Errors: { $errors } · warnings: { $warnings } · vacancies to be corrected first: { $blocked }

## Match

cli-match-read =
    Candidates: { $candidates } · rejected rows: { $candidates_rejected }
    Vacancies: { $vacancies } · rejected rows: { $vacancies_rejected } · to be corrected first: { $blocked }
    Problems in the sheets: { $issues }
cli-match-vacancies = The best candidates for each vacancy
cli-match-candidates = The best vacancies for each candidate
cli-match-tally = possible: { $now } now, { $condition } with a condition
cli-match-tally-unwished = possible: { $now } now, { $condition } with a condition (of these against a wish: { $unwished })
cli-now = now
cli-with_condition = with a condition
cli-minutes = { $n } min
cli-met = Met
cli-head-verdict = Possible
cli-match-more = (also open: { $others })
cli-match-rejected = Rejected rows: { $candidates } of candidates, { $vacancies } of vacancies. “miqnet check” names every problem.
cli-match-refused = Nothing was matched. Please mend these errors first.
cli-match-choose = Please choose: titles that do not surely stand for one occupation
cli-head-rank = No.
cli-head-score = Score
cli-head-travel = Way
cli-head-open = What to settle first

## Assignment with limited places

cli-assign = Assignment: { $method }
cli-assign-optimal = As many candidates as possible get one proposal, then as many as possible a second one and so on; of all such assignments this one has the highest scores.
cli-assign-stable = No candidate and no vacancy would both rather have each other than what they get. Both sides prefer what is possible now, then the higher score, then the lower number.
cli-assign-quota = At most { $per_opening } for each opening and at most { $per_candidate } for each candidate. Places: { $places }, proposals: { $proposals }.
cli-assign-people = Candidates with { $n } or more proposals
cli-assign-score = Sum of the scores
cli-assign-value = reached
cli-assign-best = in the optimal assignment
cli-assign-proved-optimal = Computed again and proved: there is no better assignment.
cli-assign-proved-stable = Computed again for each pair: nobody would change.
cli-assign-unproved = The proof failed. Please report this with the file run.json.
cli-assign-vacancies = Proposed candidates for each vacancy ({ $method })
cli-assign-candidates = Proposed vacancies for each candidate ({ $method })
cli-assign-no_candidates = Candidates without a proposal
cli-assign-no_vacancies = Vacancies without a proposal
cli-assign-taken-candidate = Vacancies that fit: { $pairs }. All their places went to others.
cli-assign-taken-vacancy = Candidates who fit: { $pairs }. Each has as many proposals as she can get.
cli-assign-none-candidate-nothing_fits = Candidates without a proposal, for whom nothing fits ({ $n }): { $ids }
cli-assign-none-candidate-all_taken = Candidates without a proposal, because all places went to others ({ $n }): { $ids }
cli-assign-none-vacancy-nothing_fits = Vacancies without a proposal, for which nobody fits ({ $n }): { $ids }
cli-assign-none-vacancy-all_taken = Vacancies without a proposal, because everybody who fits has enough proposals already ({ $n }): { $ids }
cli-assign-none-vacancy-to_be_corrected = Vacancies without a proposal that must be corrected first ({ $n }): { $ids }

## Explain

cli-explain-deciding = What decides
cli-explain-findings = All findings
cli-explain-score = How the score adds up
cli-explain-alternatives = Other occupations worth a look
cli-explain-wishes = Wishes that speak against it
cli-explain-wishes-off = This is why the pair stands on no list. It changes neither verdict nor score.

## Plan

cli-plan = Plan
cli-plan-now = Possible now. Nothing is to be done.
cli-plan-opens = With these steps the vacancy fits. Fewer steps are not enough.
cli-plan-asks = Some questions come first. After them it may fit with these steps.
cli-plan-asks_only = Only answers are missing. No step is needed for now.
cli-plan-closed = None of the steps makes this vacancy possible.
cli-plan-others = Other ways with as many steps
cli-plan-ready = possible from
cli-plan-tried = Steps tried: { $steps } · sets judged: { $sets }
cli-plan-at_once = At once: possible now ({ $n })
cli-plan-goals = Goal: at her level, after one or two steps ({ $n })
cli-plan-steps = These steps open most vacancies
cli-plan-pairs = These two steps together open most vacancies
cli-plan-questions = Ask these questions first
cli-plan-verdicts = vacancies
cli-plan-alone = this alone
cli-plan-question = question
cli-plan-looked_at = Vacancies looked at
cli-plan-no_vacancy = The sheet has no vacancy that counts. Without vacancies there is nothing to plan: enter vacancies first.
cli-plan-no_promise = The times are experience. Each step can be looked into; nothing is promised.
cli-plan-today = today
cli-plan-blocked = This vacancy must be corrected first; nobody is proposed until then.
cli-plan-changes = What one change would do
cli-plan-change = change
cli-plan-more = people more
cli-plan-more_now = of them now
cli-plan-sooner = now instead of with a condition
cli-plan-fewer = people fewer
cli-plan-counts_only = People are counted; nothing here is about a single person.
cli-plan-step = step
cli-plan-begins = from
cli-plan-ends = until about
cli-plan-decides = who decides
cli-plan-weeks = { $least }–{ $most } weeks
cli-plan-days = Possible from about { $ready }; in the best case from { $earliest }, in slow cases from { $latest }.
cli-plan-beyond = The plan ends after the validity of the policy; amounts may change by then.
cli-plan-papers = To bring: { $papers }
cli-plan-asks_employer = For this the employer changes something about the vacancy.
cli-plan-not_together = Each point could be solved by itself, but not all together.
cli-plan-proof = Every set of the steps was judged.
cli-plan-bound = Every set of up to six steps was judged.
cli-plan-first_ask = To be asked
cli-plan-opened = vacancies
cli-plan-best = the best
cli-plan-sheet-goal = Goal
cli-plan-sheet-steps = Steps
cli-plan-sheet-now = This vacancy is possible now. No step is needed for it.
cli-plan-sheet-opens = With these steps the goal may become possible.
cli-plan-sheet-ready = Perhaps possible from about { $day }.
cli-plan-sheet-closed = This vacancy does not fit at present, not even with further steps. Ask about another way.
cli-plan-sheet-more = This step may open further vacancies.
cli-plan-sheet-no_goal = At present one or two steps open no further vacancy.
cli-plan-sheet-not_yet = Today no vacancy fits yet.
cli-plan-sheet-when = from { $from }, until about { $to }
cli-plan-sheet-where = Where to:
cli-plan-sheet-decides = Who decides:
cli-plan-sheet-later = Your counsellor will tell you later.
cli-plan-sheet-beside = Also important

## Summary

cli-summary = Summary for the job fair
cli-summary-candidates = Candidates without a match
cli-summary-vacancies = Vacancies without a match
cli-summary-rejected = Rejected rows and open questions
cli-count-candidates = Candidates
cli-count-candidates_rejected = Candidates: rejected rows
cli-count-candidates_without_match = Candidates without a match
cli-count-vacancies = Vacancies
cli-count-vacancies_rejected = Vacancies: rejected rows
cli-count-vacancies_blocked = Vacancies to be corrected first
cli-count-vacancies_without_match = Vacancies without a match (those to be corrected included)

## Resolve

cli-resolve-sure = sure
cli-resolve-ask = Please choose: what is meant?
cli-resolve-nothing = No occupation is known for this. Please name the work more exactly.
cli-resolve-dictionary = Occupations: { $occupations }
cli-resolve-tally = Titles: { $titles } · understood for sure: { $sure } · to be chosen: { $asked } · without a suggestion: { $nothing }
cli-resolve-yes = yes
cli-resolve-no = no
cli-resolve-head-kldb = KldB
cli-resolve-head-name = occupation
cli-resolve-head-label = title in the dictionary
cli-resolve-head-points = match in %
cli-resolve-head-sure = sure
cli-resolve-head-others = other possibilities
cli-source-built_in = built-in table
cli-source-code = KldB code
cli-source-ba_title = job titles of the Federal Employment Agency
cli-source-kldb_class = KldB 2010
cli-source-esco = ESCO
cli-source-esco_further = ESCO, further label
cli-source-dk_003 = ДК 003:2010

## Occupations

cli-import-read = Reading
cli-import-compile = Making the dictionary …
cli-import-part = { $file }: { $entries } rows · { $publisher } · { $licence }
cli-import-unplaced = { $file }: { $n } entries lead to no occupation: the classification no longer has it, or a file that leads there is missing (KldB, KldB to ISCO, ISCO-88 to ISCO-08). They are missing in the dictionary.
cli-import-left_alone = Not read, because no official file is named like this: { $files }
cli-import-done = Written: { $file } ({ $kilobytes } kB) with { $occupations } occupations and { $labels } titles. Use it with: --dictionary { $file }
cli-import-refused = Nothing was written. Please mend these errors first, or go on without the faulty rows and files with --lenient.

## Generate

cli-generated = { $file }: rows { $rows }
cli-generated-fair = { $file }: people { $people }, tables { $tables }
cli-fair-people = Registered, but possible at no table: { $count }
cli-fair-tables = Tables at which nobody registered is possible: { $count }
cli-papers-written = Written to { $dir }: sheets for { $tables } tables, { $people } people and { $interpreters } interpreters, the wall plan and “without a talk”.
cli-papers-print = To print: tables.html, people.html, interpreters.html, wall.html. For the organisers only: left_out.html.

## Errors after which nothing was done

cli-c501 = The file cannot be read: { $detail }
    .todo = Check the name and the place of the file.
cli-c502 = This cannot be written: { $detail }
    .todo = Choose a directory that you may write to and that has room.
cli-c503 = No candidate has the id “{ $detail }”. Rejected rows in this sheet: { $rejected }.
    .todo = Check the spelling; look with “miqnet check” whether the row was rejected.
cli-c504 = No vacancy has the id “{ $detail }”. Rejected rows in this sheet: { $rejected }.
    .todo = Check the spelling; look with “miqnet check” whether the row was rejected.
cli-c505 = The policy has faults:
    { $detail }
    .todo = Mend each place of the file that is named.
cli-c506 = The policy does not hold on the day of reference. Policy with validity, day: { $detail }
    .todo = Give a policy for that day with --policy, or another day with --as-of.
cli-c507 = The file of travel times has faults:
    { $detail }
    .todo = Mend each line that is named.
cli-c508 = There is something else in this directory: { $detail }
    .todo = Give an empty directory, or one with earlier results.
cli-c509 = An Excel workbook cannot be shown in a terminal.
    .todo = Send the output to a file, for example with “> lists.xlsx”.
cli-c510 = The table cannot be written in this form: { $detail }
    .todo = Choose another form, for example --format csv.
cli-c511 = The threads cannot be started: { $detail }
    .todo = Give a smaller number with --threads.
cli-c512 = The output cannot be written: { $detail }
    .todo = Check whether the disk is full.
cli-c513 = This is no dictionary of occupations that this program can read: { $detail }
    .todo = Make the dictionary anew with “miqnet occupations import”.
cli-c514 = A file of the job fair has faults:
    { $detail }
    .todo = Correct the places that are named and start again.
cli-c515 = This file holds something else: { $detail }
    .todo = Give a new file, or an earlier dictionary of occupations.
cli-c516 = The timetable has clashes, so nothing was written:
    { $detail }
    .todo = Correct the timetable; “miqnet fair check” names every clash.
cli-c520 = There are too many pairs on the lists for an assignment: { $detail }
    .todo = Split the sheets, for example by place or field of work.
cli-c530 = The configuration of the service is not in order:
    { $detail }
    .todo = Correct every place that is named; “miqnet serve --help” lists each key and what is allowed.
cli-c531 = These files of the configuration cannot be used:
    { $detail }
    .todo = Correct each file or leave out its key; then what the program brings along holds.
cli-c532 = The service cannot bind this address: { $detail }
    .todo = Give a port that is free, or end what listens there.
cli-c533 = The system refused something to the service: { $detail }
    .todo = Look at the limits for files and threads, and start the service again.
cli-c534 = What is kept cannot be opened: { $detail }
    .todo = Check “database_url” and “secret_file”; “miqnet migrate” brings an older database to this program.
cli-c535 = This is not known: { $detail }
    .todo = “miqnet county list”, “miqnet user list” and “miqnet key list” show what there is.
cli-c536 = This exists already: { $detail }
    .todo = Take another name, or change what exists.
cli-c537 = This does not fit: { $detail }
    .todo = Change what was asked for; “--help” behind the command names everything.
cli-c538 = The two passwords differ.
    .todo = Call the command again and type the same password twice.
cli-c539 = The password cannot be read: { $detail }
    .todo = Type it in a terminal, or give it as the first line of standard input.
cli-c540 = This database is on a server; it is backed up and restored with the tools of the server.
    .todo = Back it up with “pg_dump --format=custom --file FILE”, restore it with “pg_restore”, then run “miqnet erasures replay”; docs/OPERATIONS.md shows every step.
cli-c541 = This backup will not do: { $detail }
    .todo = Name another file. What is kept was not changed.
cli-c542 = Something stands in the place of the database: { $detail }
    .todo = Stop the service, move the database and the files “-wal” and “-shm” beside it to another folder, and name it there with “--erasures”.
cli-c543 = This line is no erasure: { $detail }
    .todo = Name a file that “miqnet erasures save” wrote, or a database of this program.
cli-io-missing = There is no such file or directory.
cli-io-forbidden = You do not have the rights for this.
cli-io-directory = This is a directory, not a file.
cli-io-no_directory = This is a file, not a directory.
cli-io-full = The disk is full.

## Guidance

cli-guide-visits = Where to go first
cli-guide-bring = Bring:
cli-guide-appointment = Appointment:
cli-guide-funding = Funding that can be checked
cli-guide-funding-ask = Funding that waits for an answer
cli-guide-pay = Pay
cli-guide-residence = Residence
cli-guide-questions = Still to be asked
cli-guide-contradictions = Facts that exclude each other
cli-guide-module = Women’s programme: the next subject
cli-guide-modules = Women’s programme: where the subjects stand
cli-guide-module-next = to talk about next
cli-guide-sheet = Your next steps
cli-guide-no-promise = These are hints. Residence, recognition and money are decided by the offices named alone.
cli-programme = Women’s programme: persons counted { $n }
cli-programme-module = Subject
cli-programme-unknown = not written down
cli-serve-checked = The configuration and every file it names are in order.
cli-migrated = The database is at the version of this program.
cli-entered = Entered: { $name }
cli-changed = Changed: { $name }
cli-removed = Removed: { $name }
cli-backup-fault-foreign = it is no database of this program
cli-backup-fault-damaged = the file is damaged
cli-backup-fault-newer = a newer version of this program wrote it
cli-backup-fault-exists = the file exists; a backup is never written over
cli-backup-fault-full = the disk is full
cli-backup-fault-refused = the file cannot be read or made
cli-backup-done = Backed up and checked: { $file } ({ $kib } KiB). Candidates: { $candidates }, vacancies: { $vacancies }.
cli-backup-audit =
    The audit is whole. Entries: { $entries }, last hash: { $head }
    Note this hash somewhere else; later it shows whether something was taken away at the end.
cli-backup-audit-broken = The audit is not whole: entry { $entry } does not follow from the one before. Somebody changed it.
cli-restored =
    Restored. Candidates: { $candidates }, vacancies: { $vacancies }.
    People erased since the backup, and removed again: { $erased }
    Sessions ended: { $sessions }
    Accounts and keys are those of the backup: see with “miqnet user list” and “miqnet key list” whether access that was closed since is open again.
cli-erasures-saved = Saved. Erasures: { $n }
cli-erasures-replayed = Done. People removed again: { $n }
cli-retain-head-kind = what
cli-retain-head-kept = days
cli-retain-head-due = due
cli-retain-kind-candidates = candidates, since the last change
cli-retain-kind-closed-candidates = the same, where closed
cli-retain-kind-runs = match runs, since they were made
cli-retain-kind-timetables = timetables, since they were made
cli-retain-kind-sessions = sessions that ended
cli-retain-kind-answers = kept answers to requests
cli-retain-done = Removed. Day of reference: { $day }
cli-retain-counted = Counted only, nothing is removed. Day of reference: { $day }. “--yes” removes it; people then do not come back by old sheets either.
cli-erasures-readmitted = Done. Whoever has this id may be kept again.
cli-password-ask = Password (12 to 128 characters):
cli-password-again = Once more:
cli-key-shown-once = Nobody shows this key a second time. It belongs into the header “Authorization: Bearer …” of the system.
cli-account-head-login = login
cli-account-head-id = id
cli-account-head-label = label
cli-account-head-role = role
cli-account-head-county = county
cli-account-head-until = valid until
cli-account-head-state = state
cli-account-state-alive = valid
cli-account-state-ended = ended
cli-serve-nobody =
    Nobody can sign in yet. Enter the first administrator in a second window:
    “miqnet user add --role admin NAME”; it asks for the password.
cli-serve-started =
    miqnet answers at http://{ $address } – the interface to read and try: http://{ $address }/docs/
    Without a key or signing in, everything but health, version and contract is closed.
    End it with Ctrl+C.
cli-serve-try =
    Loaded to be tried out until the service ends: { $candidates } candidates, { $employers } employers, { $vacancies } vacancies; { $rejected } rows are left out.
    The key is that of a case manager, for a day. What to ask from a second window:

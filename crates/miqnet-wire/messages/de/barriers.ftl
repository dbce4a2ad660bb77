# Was im Weg steht, wenn eine Liste leer ist.

barriers = Verglichen: { $pairs }. Im Weg standen: { $barriers }
barrier = { $gate } { $pairs }
barrier-alone = { $gate } { $pairs } (allein daran: { $alone })
barriers-note = Die Zahl sagt, bei wie vielen Vergleichen dieser Punkt im Weg stand; „allein daran“: sonst hätte alles gepasst.
barriers-nothing = Es gab nichts zu vergleichen.

# Wünsche, die gegen eine Stelle sprechen.

wish-exclusion = Sie möchte diesen Beruf nicht.
    .short = Beruf nicht gewünscht
wish-hours = Die Stunden passen nicht zu dem, was sie möchte.
    .short = Stunden nicht wie gewünscht
wish-pay = Der Lohn liegt unter dem, was sie mindestens möchte.
    .short = Lohn unter dem Wunsch

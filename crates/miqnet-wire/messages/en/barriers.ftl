# What stands in the way where a list is empty.

barriers = Compared: { $pairs }. In the way: { $barriers }
barrier = { $gate } { $pairs }
barrier-alone = { $gate } { $pairs } (nothing else: { $alone })
barriers-note = The number says in how many comparisons this stood in the way; “nothing else”: everything else would have fitted.
barriers-nothing = There was nothing to compare.

# Wishes that speak against a vacancy.

wish-exclusion = She does not want this occupation.
    .short = occupation not wanted
wish-hours = The hours are not those that she wants.
    .short = hours not as wanted
wish-pay = The pay is below the lowest she accepts.
    .short = pay below what she accepts

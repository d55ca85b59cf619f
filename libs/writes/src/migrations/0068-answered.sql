-- Rows go once in a night, by a look at all of them: the index by their age was written with each.
drop index writes.answered_at_idx;

-- How many letters told an organization what it owes when its call was issued, and why none did; null for calls issued before.
alter table network.due
  add letters smallint check (letters >= 0),
  add untold text collate "C" check (untold in ('NOBODY', 'NO_ADDRESS')),
  add constraint due_untold_has_reason check ((untold is not null) = (coalesce(letters, 1) = 0));

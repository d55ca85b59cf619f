-- What lies in a territory, and how much it is, without reading the long rows.
drop index participation.contribution_territory_id_submitted_at_id_idx;
create index contribution_of_territory on participation.contribution (territory_id, submitted_at desc, id desc)
  include (status, call_id, person_id, first_published_at, said_on, demonstration) where territory_id is not null;

-- A ballot is told nobody before it is counted, and then the result tells: who keeps answers need not forget them for each. Transactions that tell
-- commit one after the other, all over the database; these are the many of one evening.
drop trigger tell_change on participation.budget_voter;
create trigger tell_change after truncate on participation.budget_voter for each statement execute function changes.tell();

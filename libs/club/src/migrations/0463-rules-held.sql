-- A rule of training and a completion that are written at the same moment follow each other, by a lock, as neither is a row that the other has: before,
-- whoever completed something was not known yet to the rule, nor the rule to them, and whether they belong to the club was kept by the former one.
create function club.hold_training_rules() returns trigger language plpgsql as $$
begin
  if tg_table_name = 'completion' then
    perform pg_advisory_xact_lock_shared(hashtextextended('training rules', 0));
  else
    perform pg_advisory_xact_lock(hashtextextended('training rules', 0));
  end if;
  return null;
end $$;
create trigger club_held before insert or update of person_id on training.completion
  for each statement execute function club.hold_training_rules();
create trigger club_held before insert or update or delete on training.training_rule
  for each statement execute function club.hold_training_rules();
create trigger club_held before insert or update or delete on training.training_rule_course
  for each statement execute function club.hold_training_rules();

-- What was kept otherwise than the records say.
select club.keep_trained(array(select distinct c.person_id from training.completion c
  join club.membership_kept_differences d on d.id = 'clubmembership_' || substring(c.id from '_(.*)$') order by 1));

-- What is told of one person alone, and who decides twice.

-- What is not told of a cell by itself is not told for what it is made of either, unless one part of it is told: `least` passes over null.
create or replace function participation.told_of_parts(told bigint, beyond bigint, parts bigint, worth bigint, most bigint) returns bigint language sql immutable as
  $$select case when parts > 1 then greatest(case when told is not null then least(told, worth - 4 - beyond) / 5 * 5 end, most) else told end$$;

-- What is looked at again is decided by nobody who has decided of it before, were it in between.
create or replace function participation.decided_by_another() returns trigger language plpgsql as $$
begin
  if exists (select from participation.moderation_appeal a join participation.moderation_decision d on d.id = a.decision_id
    join participation.moderation_decision e on e.case_id = d.case_id where a.id = new.appeal_id and e.decided_by = new.decided_by) then
    raise exception 'Whoever decided first does not decide the appeal' using errcode = 'check_violation', constraint = 'decided_by_another';
  end if;
  return new;
end $$;

-- Who taught a half-day that is sealed is a part of what its sheet proves.
create function training.half_day_trainer_is_sealed() returns trigger language plpgsql as $$
begin
  if exists (select from training.attendance_seal s where s.half_day_id = coalesce(old.half_day_id, new.half_day_id)) then
    raise exception 'This half-day is sealed' using errcode = 'check_violation', constraint = 'sealed_half_day';
  end if;
  return coalesce(new, old);
end $$;
create trigger sealed_half_day before insert or delete or update of half_day_id, person_id on training.half_day_trainer
  for each row execute function training.half_day_trainer_is_sealed();

-- Who teaches in a session is as real, or as invented, as the session: this table has no mark of its own.
create function training.keep_trainer_apart() returns trigger language plpgsql as $$
begin
  if (select s.demonstration from training.half_day h join training.training_session s on s.id = h.training_session_id where h.id = new.half_day_id)
    <> (select p.demonstration from network.person p where p.id = new.person_id) then
    raise exception 'Demonstration and real do not mix: half_day_trainer.person_id'
      using errcode = 'check_violation', constraint = 'trainer_apart';
  end if;
  -- What was erased is not written to again.
  if exists (select 1 from network.person p where p.id = new.person_id and p.erased_at is not null) then
    raise exception 'This person was erased' using errcode = 'foreign_key_violation', constraint = 'half_day_trainer_person_id_fkey';
  end if;
  return new;
end $$;
create trigger trainer_apart before insert or update of person_id on training.half_day_trainer
  for each row execute function training.keep_trainer_apart();

-- The demonstration is the same each time it is made, the salt of its signatures too; any other is random, whatever it comes with.
create or replace function training.attendance_signature_added() returns trigger language plpgsql as $$
declare
  half training.half_day;
  is_sealed boolean;
begin
  select * into half from training.half_day h where h.id = new.half_day_id for no key update;
  if half.starts_at - interval '15 minutes' > clock_timestamp() then
    raise exception 'This half-day is to come' using errcode = 'check_violation', constraint = 'attendance_to_come';
  end if;
  is_sealed := exists (select from training.attendance_seal s where s.half_day_id = new.half_day_id);
  if is_sealed <> new.is_correction or (new.is_correction and new.reason is null) then
    raise exception 'After its seal a half-day has corrections alone, each with its reason' using errcode = 'check_violation',
      constraint = case when is_sealed then 'attendance_sealed' else 'attendance_unsealed' end;
  end if;
  new.number := coalesce((select max(a.number) from training.attendance_signature a where a.half_day_id = new.half_day_id), 0) + 1;
  new.signed_at := coalesce(new.signed_at, clock_timestamp());
  if new.salt is null or not new.demonstration then
    new.salt := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  end if;
  new.digest := training.attendance_digest(new);
  return new;
end $$;

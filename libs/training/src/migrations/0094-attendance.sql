-- Who was there, half-day by half-day: what was signed and noted, sealed in a chain, and corrected by further entries alone.

-- What the codes of a session are worked out from that its trainers show.
create table training.attendance_secret (
  training_session_id text collate "C" primary key references training.training_session (id) on delete cascade,
  secret bytea not null check (octet_length(secret) = 32)
);

-- Wrong codes, by enrolment and by session.
create table training.attendance_attempt (
  key text collate "C" primary key,
  failures integer not null,
  last_at timestamptz not null,
  locked_until timestamptz not null default '-infinity'
);
create index on training.attendance_attempt (last_at);

-- A code is told right or wrong only where its keys need not wait: null then, otherwise until when. Wrong ones are counted behind a
-- lock, so that of many at once no more are told than of one after the other. Keys are locked in one order.
create function training.try_code(keys text[], free integer[], is_right boolean) returns timestamptz language plpgsql as $$
declare
  wait_until timestamptz;
begin
  insert into training.attendance_attempt (key, failures, last_at)
    select k, 0, clock_timestamp() from unnest(keys) k order by k on conflict do nothing;
  perform from training.attendance_attempt where key = any(keys) order by key for update;
  select max(locked_until) into wait_until from training.attendance_attempt where key = any(keys) and locked_until > clock_timestamp();
  if wait_until is not null or is_right then
    return wait_until;
  end if;
  update training.attendance_attempt a
  set failures = n.failures,
    last_at = clock_timestamp(),
    -- Fifteen seconds first, twice as long each time, never more than a quarter of an hour.
    locked_until = case when n.failures >= c.free
      then clock_timestamp() + make_interval(secs => least(900, 15 * power(2, least(n.failures - c.free, 10)))) else '-infinity' end
  from unnest(keys, free) c (key, free), lateral (
    -- After an hour without a wrong one everything is forgotten.
    select case when b.last_at < clock_timestamp() - interval '1 hour' then 1 else b.failures + 1 end as failures
    from training.attendance_attempt b where b.key = c.key
  ) n
  where a.key = c.key;
  return null;
end $$;

alter table training.half_day add constraint half_day_of_session unique (id, training_session_id);

-- One signature, or one note of a trainer. The last of an enrolment in a half-day is what holds.
create table training.attendance_signature (
  id text collate "C" primary key,
  training_session_id text collate "C" not null,
  half_day_id text collate "C" not null,
  enrolment_id text collate "C" not null,
  -- Its place in the half-day, in the order of arrival.
  number integer not null,
  method text collate "C" not null check (method in ('CODE', 'DRAWN', 'TYPED', 'TRAINER')),
  presence text collate "C" not null default 'PRESENT' check (presence in ('PRESENT', 'ABSENT', 'EXCUSED')),
  -- What shows remote work, as a trainer notes it.
  evidence text collate "C" check (evidence in ('CONNECTION_LOG', 'EXERCISE', 'EVALUATION')),
  -- Lines on a sheet of 600 by 200.
  drawing text check (length(drawing) <= 8000 and drawing ~ '^(M\d{1,3} \d{1,3}(L\d{1,3} \d{1,3})+)+$'),
  typed_name text,
  note text,
  -- Written after the seal of its half-day.
  is_correction boolean not null default false,
  reason text,
  -- What was drawn, typed and noted is known by its digest alone once the person is erased.
  salt bytea,
  digest text collate "C" not null,
  signed_at timestamptz not null,
  -- When it was done by the clock of the device, where that is another moment.
  device_at timestamptz,
  -- Whose account it came from.
  recorded_by text collate "C" references network.person (id),
  demonstration boolean not null default false,
  unique (half_day_id, number),
  constraint signed_half_day foreign key (half_day_id, training_session_id) references training.half_day (id, training_session_id),
  foreign key (enrolment_id, training_session_id) references training.enrolment (id, training_session_id),
  check (presence = 'PRESENT' or method = 'TRAINER'),
  check (evidence is null or (method = 'TRAINER' and presence = 'PRESENT'))
);
create unique index attendance_signed_once on training.attendance_signature (half_day_id, enrolment_id) where method <> 'TRAINER' and not is_correction;
create index on training.attendance_signature (enrolment_id, half_day_id, number);
create index on training.attendance_signature (training_session_id);
create index on training.attendance_signature (recorded_by);

-- The links of the chain of a session: the seal of each half-day, with the head count that a trainer countersigned, and one for each
-- correction that came after.
create table training.attendance_seal (
  id text collate "C" primary key,
  training_session_id text collate "C" not null,
  half_day_id text collate "C" not null,
  -- Its place in the chain of the session, from 1.
  number integer not null,
  kind text collate "C" not null check (kind in ('SEAL', 'CORRECTION')),
  headcount integer check (headcount >= 0),
  -- Why so many were there, where others are on the sheet.
  difference text,
  -- The entries of the half-day up to this one.
  covers integer not null,
  sealed_at timestamptz not null,
  sealed_by text collate "C" references network.person (id),
  previous text collate "C",
  hash text collate "C" not null,
  demonstration boolean not null default false,
  unique (training_session_id, number),
  constraint sealed_half_day foreign key (half_day_id, training_session_id) references training.half_day (id, training_session_id),
  check ((kind = 'SEAL') = (headcount is not null)),
  check ((number = 1) = (previous is null))
);
create unique index attendance_sealed_once on training.attendance_seal (half_day_id) where kind = 'SEAL';
create index on training.attendance_seal (half_day_id, number);
create index on training.attendance_seal (sealed_by);

create function training.attendance_digest(s training.attendance_signature) returns text
  language sql stable
  return encode(sha256(s.salt || convert_to(jsonb_build_array(s.drawing, s.typed_name, s.note, s.reason)::text, 'UTF8')), 'hex');

-- Over the rows of the half-day in their order, what the link itself says, and the link before.
create function training.attendance_hash(s training.attendance_seal) returns text
  language sql stable
  return encode(sha256(convert_to((
    select jsonb_build_array(s.training_session_id, s.number, s.half_day_id, s.kind, s.headcount, s.difference, s.covers,
        extract(epoch from s.sealed_at), s.sealed_by, s.previous, extract(epoch from h.starts_at), extract(epoch from h.ends_at))::text
      || coalesce((select string_agg(jsonb_build_array(a.number, a.id, a.enrolment_id, a.method, a.presence, a.evidence, a.is_correction,
          extract(epoch from a.signed_at), extract(epoch from a.device_at), a.recorded_by, a.digest)::text, E'\n' order by a.number)
        from training.attendance_signature a where a.half_day_id = s.half_day_id and a.number <= s.covers), '')
    from training.half_day h where h.id = s.half_day_id), 'UTF8')), 'hex');

-- Entries of a half-day come one after the other. Before it nobody was there; after its seal there are corrections alone.
create function training.attendance_signature_added() returns trigger language plpgsql as $$
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
  new.salt := uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());
  new.digest := training.attendance_digest(new);
  return new;
end $$;
create trigger attendance_signature_added before insert on training.attendance_signature
  for each row execute function training.attendance_signature_added();

-- Whoever seals has locked the session: links come one after the other.
create function training.attendance_seal_added() returns trigger language plpgsql as $$
declare
  before training.attendance_seal;
begin
  perform from training.half_day h where h.id = new.half_day_id for no key update;
  select * into before from training.attendance_seal s where s.training_session_id = new.training_session_id order by s.number desc limit 1;
  new.number := coalesce(before.number, 0) + 1;
  new.previous := before.hash;
  new.covers := coalesce((select max(a.number) from training.attendance_signature a where a.half_day_id = new.half_day_id), 0);
  new.sealed_at := coalesce(new.sealed_at, clock_timestamp());
  new.hash := training.attendance_hash(new);
  return new;
end $$;
create trigger attendance_seal_added before insert on training.attendance_seal
  for each row execute function training.attendance_seal_added();

-- What was signed and sealed stays as it is, whoever connects; erasing a person takes out what was drawn and written, and nothing else.
create function training.attendance_stays() returns trigger language plpgsql as $$
declare
  personal constant text[] := '{salt,drawing,typed_name,note,reason}';
  told jsonb;
begin
  if tg_op = 'DELETE' and old.demonstration then
    return old;
  end if;
  if tg_op = 'UPDATE' and tg_table_name = 'attendance_signature' then
    told := to_jsonb(new);
    if told - personal = to_jsonb(old) - personal
      and not exists (select from unnest(personal) p(name) where told ->> p.name is not null) then
      return new;
    end if;
  end if;
  raise exception 'Attendance is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger attendance_signature_stays before update or delete on training.attendance_signature
  for each row execute function training.attendance_stays();
create trigger attendance_seal_stays before update or delete on training.attendance_seal
  for each row execute function training.attendance_stays();
create function training.attendance_is_kept() returns trigger language plpgsql as $$
begin
  raise exception 'Attendance is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger attendance_signatures_stay before truncate on training.attendance_signature
  for each statement execute function training.attendance_is_kept();
create trigger attendance_seals_stay before truncate on training.attendance_seal
  for each statement execute function training.attendance_is_kept();

-- The hours of a half-day that is sealed are a part of what was sealed.
create function training.half_day_is_sealed() returns trigger language plpgsql as $$
begin
  if exists (select from training.attendance_seal s where s.half_day_id = new.id) then
    raise exception 'This half-day is sealed' using errcode = 'check_violation', constraint = 'sealed_half_day';
  end if;
  return new;
end $$;
create trigger sealed_half_day before update on training.half_day for each row
  when ((old.held_on, old.half, old.starts_at, old.ends_at) is distinct from (new.held_on, new.half, new.starts_at, new.ends_at))
  execute function training.half_day_is_sealed();

-- What holds of each enrolment in each half-day: its last entry.
create view training.attendance as
  select distinct on (a.half_day_id, a.enrolment_id) a.id, a.training_session_id, a.half_day_id, a.enrolment_id, a.presence, a.method
  from training.attendance_signature a order by a.half_day_id, a.enrolment_id, a.number desc;

-- The chain worked out anew.
create view training.attendance_kept_differences as
  select 'training.attendance_seal' as list, 'WRONG' as problem, s.id
  from training.attendance_seal s
    left join training.attendance_seal p on p.training_session_id = s.training_session_id and p.number = s.number - 1
  where s.hash is distinct from training.attendance_hash(s) or s.previous is distinct from p.hash
  union all
  select 'training.attendance_signature', 'WRONG', a.id
  from training.attendance_signature a
  where (a.salt is not null and a.digest <> training.attendance_digest(a))
    or (a.is_correction and not exists (select from training.attendance_seal s where s.half_day_id = a.half_day_id
      and s.kind = 'CORRECTION' and s.covers >= a.number))
  union all
  select 'training.attendance_signature', 'MISSING', a.half_day_id
  from training.attendance_signature a group by a.half_day_id having max(a.number) <> count(*);

call changes.tell_of('training');

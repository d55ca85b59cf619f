-- Dues: scales, yearly calls, what each organization owes and on what basis, payments, receipts numbered without gaps, reminders.
-- Amounts are whole cents of euro.

create table network.fee_scale (
  id text collate "C" primary key,
  name text collate "fr-FR-x-icu" not null check (name <> ''),
  kind text collate "C" not null check (kind in ('FLAT', 'PER_INHABITANT', 'PER_HEADCOUNT')),
  flat_cents integer check (flat_cents > 0),
  cents_per_inhabitant numeric(9, 4) check (cents_per_inhabitant > 0),
  floor_cents integer check (floor_cents >= 0),
  ceiling_cents integer check (ceiling_cents > 0),
  decision_id text collate "C" references network.decision (id),
  valid_from date not null,
  valid_to date not null default 'infinity',
  demonstration boolean not null default false,
  version integer not null default 1,
  check (valid_from < valid_to),
  check ((kind = 'FLAT') = (flat_cents is not null)),
  check ((kind = 'PER_INHABITANT') = (cents_per_inhabitant is not null)),
  check (kind = 'PER_INHABITANT' or (floor_cents is null and ceiling_cents is null)),
  check (floor_cents <= ceiling_cents)
);
create index on network.fee_scale (valid_from, id);

-- Of a scale by headcount: the amount from so many people up to the next bracket.
create table network.fee_bracket (
  fee_scale_id text collate "C" not null references network.fee_scale (id) on delete cascade,
  from_headcount integer not null check (from_headcount >= 0),
  amount_cents integer not null check (amount_cents >= 0),
  primary key (fee_scale_id, from_headcount)
);

-- What an organization owes by a scale; null when the scale does not say, such as below its lowest bracket.
create function network.dues_amount(scale text, inhabitants integer, headcount integer) returns integer
  language sql stable parallel safe
  return (
    select case s.kind
      when 'FLAT' then s.flat_cents
      when 'PER_INHABITANT' then least(coalesce(s.ceiling_cents, 2147483647),
        greatest(coalesce(s.floor_cents, 0), round(s.cents_per_inhabitant * inhabitants)))::int
      else (select b.amount_cents from network.fee_bracket b where b.fee_scale_id = s.id and b.from_headcount <= headcount
        order by b.from_headcount desc limit 1)
    end
    from network.fee_scale s where s.id = scale
  );

-- The people that an organization serves on a day, and the day that they were counted on; null when a figure is missing.
create function network.inhabitants_served(organization text, day date, out inhabitants integer, out counted_on date)
  language sql stable parallel safe
  return (
    select (case when bool_and(v.population is not null) then sum(v.population)::int end, max(v.population_on))
    from network.organization_territory s join territories.territory_version v on v.territory_id = s.territory_id
    where s.organization_id = organization and s.valid_from <= day and s.valid_to > day
      and v.seen_from <= day and v.seen_to > day
  );

-- Null when no position there is known at all.
create function network.people_employed(organization text, day date) returns integer
  language sql stable parallel safe
  return (select case when count(*) > 0 then
      count(distinct p.person_id) filter (where p.kind <> 'PRESIDENT' and p.valid_from <= day and p.valid_to > day)::int end
    from network.position p where p.organization_id = organization);

create table network.dues_call (
  id text collate "C" primary key,
  year smallint not null check (year between 1977 and 2200),
  fee_scale_id text collate "C" not null references network.fee_scale (id),
  -- The day whose inhabitants or headcount count.
  basis_on date not null,
  status text collate "C" not null default 'DRAFT' check (status in ('DRAFT', 'ISSUED', 'CLOSED')),
  issued_on date,
  due_on date not null,
  demonstration boolean not null default false,
  version integer not null default 1,
  constraint dues_call_year_once unique (year, demonstration),
  check ((status = 'DRAFT') = (issued_on is null)),
  check (issued_on <= due_on)
);
create index on network.dues_call (year, id);

create table network.due (
  id text collate "C" primary key,
  dues_call_id text collate "C" not null references network.dues_call (id),
  organization_id text collate "C" not null references network.organization (id),
  year smallint not null,
  amount_cents integer not null check (amount_cents >= 0),
  -- The basis as it was computed, kept as evidence.
  basis_kind text collate "C" not null check (basis_kind in ('FLAT', 'PER_INHABITANT', 'PER_HEADCOUNT')),
  basis_on date not null,
  inhabitants integer,
  inhabitants_counted_on date,
  headcount integer,
  -- That of the call; null while it is a draft.
  issued_on date,
  demonstration boolean not null default false,
  version integer not null default 1,
  constraint due_once unique (dues_call_id, organization_id),
  unique (id, organization_id)
);
create index on network.due (year, id);
create index on network.due (organization_id, year, id);
create index on network.due (dues_call_id, id);

create table network.due_instalment (
  due_id text collate "C" not null references network.due (id) on delete cascade,
  place smallint not null check (place between 1 and 12),
  due_on date not null,
  amount_cents integer not null check (amount_cents >= 0),
  primary key (due_id, place)
);

create table network.payment (
  id text collate "C" primary key,
  due_id text collate "C" not null,
  organization_id text collate "C" not null,
  received_on date not null,
  amount_cents integer not null check (amount_cents > 0),
  method text collate "C" not null check (method in ('TRANSFER', 'CHEQUE', 'CARD', 'DIRECT_DEBIT', 'OTHER')),
  reference text,
  demonstration boolean not null default false,
  foreign key (due_id, organization_id) references network.due (id, organization_id),
  unique (id, due_id, organization_id)
);
create index on network.payment (due_id, received_on, id);

-- Two payments at once wait for each other; together they never exceed what is owed.
create function network.payment_fits() returns trigger language plpgsql as $$
declare
  owed integer;
begin
  select amount_cents into owed from network.due where id = new.due_id for update;
  if new.amount_cents > owed - coalesce((select sum(amount_cents) from network.payment where due_id = new.due_id), 0) then
    raise exception 'More than is still owed' using errcode = 'check_violation', constraint = 'payment_within_due';
  end if;
  return new;
end $$;
create trigger payment_fits before insert on network.payment for each row execute function network.payment_fits();

-- The last number given out; its row is locked until the receipt is committed or rolled back, so that no number is skipped.
create table network.receipt_counter (
  year smallint not null,
  demonstration boolean not null,
  last integer not null check (last >= 1),
  primary key (year, demonstration)
);

-- What was certified, as it was on that day: later changes of names or addresses do not reach it.
create table network.receipt (
  id text collate "C" primary key,
  year smallint not null,
  sequence integer not null check (sequence >= 1),
  number text collate "C" not null generated always as (
    case when demonstration then 'DEMO-' else '' end || year::text || '-' || lpad(sequence::text, 5, '0')) stored,
  issued_on date not null,
  payment_id text collate "C" not null,
  due_id text collate "C" not null,
  organization_id text collate "C" not null,
  payer text not null,
  payer_address text,
  dues_year smallint not null,
  amount_cents integer not null,
  received_on date not null,
  method text collate "C" not null,
  reference text,
  demonstration boolean not null default false,
  constraint receipt_number_once unique (year, demonstration, sequence),
  constraint receipt_of_payment_once unique (payment_id),
  foreign key (payment_id, due_id, organization_id) references network.payment (id, due_id, organization_id)
);
create index on network.receipt (due_id);

create function network.keep_receipt() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.demonstration then
    return old;
  end if;
  raise exception 'A receipt is never changed or removed' using errcode = 'insufficient_privilege', constraint = 'receipt_is_kept';
end $$;
create trigger receipt_is_kept before update or delete on network.receipt for each row execute function network.keep_receipt();

create table network.dues_reminder (
  due_id text collate "C" not null references network.due (id) on delete cascade,
  stage smallint not null check (stage between 1 and 3),
  sent_at timestamptz not null default now(),
  constraint dues_reminder_once primary key (due_id, stage)
);

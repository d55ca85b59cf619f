-- Attestations that a whole team is trained on a day: numbered without gaps, printed once, and never changed.

-- How the numbers of an organization begin.
create function training.series_of(organization text) returns text language sql stable parallel safe
  return (select case when o.demonstration then 'DEMO-' || upper(replace(o.key, 'demonstration-', '')) else upper(o.key) end
    from network.organization o where o.id = organization);

-- As before, with the name of the series in one place.
create or replace function training.next_certificate(provider text, in_year integer, out series text, out sequence integer) language plpgsql as $$
begin
  series := training.series_of(provider);
  -- Another was called so when it gave out its first number of the year.
  if exists (select from training.certificate_counter c where c.series = next_certificate.series and c.year = in_year and c.organization_id <> provider) then
    series := series || '-' || upper(right(provider, 4));
  end if;
  insert into training.certificate_counter as c (organization_id, year, series, last) values (provider, in_year, next_certificate.series, 1)
  on conflict (organization_id, year) do update set last = c.last + 1 returning c.series, c.last into series, sequence;
end $$;

-- The last number of an organization in a year; its row is locked until the attestation is committed or rolled back.
create table training.coverage_attestation_counter (
  organization_id text collate "C" not null references network.organization (id),
  year smallint not null,
  series text collate "C" not null,
  last integer not null check (last >= 1),
  primary key (organization_id, year),
  constraint coverage_attestation_series_once unique (series, year)
);

create function training.next_coverage_attestation(organization text, in_year integer, out series text, out sequence integer) language plpgsql as $$
begin
  series := 'COUV-' || training.series_of(organization);
  if exists (select from training.coverage_attestation_counter c
      where c.series = next_coverage_attestation.series and c.year = in_year and c.organization_id <> organization) then
    series := series || '-' || upper(right(organization, 4));
  end if;
  insert into training.coverage_attestation_counter as c (organization_id, year, series, last) values (organization, in_year, next_coverage_attestation.series, 1)
  on conflict (organization_id, year) do update set last = c.last + 1 returning c.series, c.last into series, sequence;
end $$;

create table training.coverage_attestation (
  id text collate "C" primary key,
  -- Whose team it is about, and who issues it.
  organization_id text collate "C" not null references network.organization (id),
  series text collate "C" not null,
  year smallint not null,
  sequence integer not null check (sequence >= 1),
  number text collate "C" not null generated always as (series || '-' || year::text || '-' || lpad(sequence::text, 5, '0')) stored,
  code text collate "C" not null check (code ~ '^[0-9A-HJKMNP-TV-Z]{20}$'),
  issued_on date not null,
  covered_on date not null check (covered_on <= issued_on),
  -- All of the team, all of whom are trained beyond doubt.
  headcount integer not null check (headcount >= 1),
  -- By what it was counted; the rule itself may be corrected or removed later.
  training_rule_id text collate "C" not null,
  rule text not null,
  rule_from date not null,
  least_share integer not null,
  validity_months integer,
  grace_days integer not null,
  -- Titles of the courses that count; none: any training.
  courses text[] not null,
  with_names boolean not null,
  provider text not null,
  provider_address text,
  provider_siren text,
  place text,
  signatory text,
  signatory_function text,
  replaces_id text collate "C" references training.coverage_attestation (id) on delete set null,
  replaces_reason text,
  ended_on date check (ended_on >= issued_on),
  ending text collate "C" check (ending in ('REVOKED', 'REPLACED')),
  end_reason text,
  demonstration boolean not null default false,
  constraint coverage_attestation_number_once unique (series, year, sequence),
  constraint coverage_attestation_code_once unique (code),
  constraint coverage_attestation_replaced_once unique (replaces_id),
  check ((ended_on is null) = (ending is null)),
  check ((ended_on is null) = (end_reason is null))
);
-- Of a day one is in force, with names and without.
create unique index coverage_attestation_once on training.coverage_attestation (organization_id, covered_on, with_names) where ended_on is null;
create index on training.coverage_attestation (issued_on, id);
create index on training.coverage_attestation (organization_id, issued_on, id);
create trigger demonstration_apart before insert on training.coverage_attestation
  for each row execute function network.keep_apart('organization_id', 'organization');

-- The names that are printed, where they are.
create table training.coverage_attestation_person (
  coverage_attestation_id text collate "C" not null references training.coverage_attestation (id) on delete cascade,
  place smallint not null,
  person_id text collate "C" not null references network.person (id),
  name text not null,
  primary key (coverage_attestation_id, place)
);
create index on training.coverage_attestation_person (person_id);

create table training.coverage_attestation_file (
  coverage_attestation_id text collate "C" primary key references training.coverage_attestation (id) on delete cascade,
  pdf bytea not null check (octet_length(pdf) between 1000 and 500000),
  sha256 text collate "C" not null generated always as (encode(sha256(pdf), 'hex')) stored
);
alter table training.coverage_attestation_file alter column pdf set storage external;

-- Once somebody whom it names was erased, it goes when the proof of a training need not be kept any more.
create function training.is_attestation_spent(attestation text) returns boolean language sql stable parallel safe
  return exists (select from training.coverage_attestation a join training.coverage_attestation_person n on n.coverage_attestation_id = a.id
    where a.id = attestation and training.is_spent(a.issued_on, n.person_id));

-- Ended once; nothing else of it changes.
create function training.keep_coverage_attestation() returns trigger language plpgsql as $$
declare
  may_change constant text[] := array['ended_on', 'ending', 'end_reason', 'replaces_id', 'number'];
begin
  if tg_op = 'DELETE' then
    if old.demonstration or training.is_attestation_spent(old.id) then
      return old;
    end if;
  elsif to_jsonb(old) - may_change = to_jsonb(new) - may_change
    and (new.replaces_id is null or new.replaces_id = old.replaces_id)
    and (old.ended_on is null or (old.ended_on, old.ending, old.end_reason) = (new.ended_on, new.ending, new.end_reason)) then
    return new;
  end if;
  raise exception 'An attestation is never changed or removed' using errcode = 'insufficient_privilege', constraint = 'coverage_attestation_is_kept';
end $$;
create trigger coverage_attestation_is_kept before update or delete on training.coverage_attestation
  for each row execute function training.keep_coverage_attestation();

create function training.keep_part_of_attestation() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from training.coverage_attestation a where a.id = old.coverage_attestation_id) then
    return old;
  end if;
  raise exception 'What was issued is never changed or removed' using errcode = 'insufficient_privilege', constraint = 'coverage_attestation_is_kept';
end $$;
create trigger coverage_attestation_is_kept before update or delete on training.coverage_attestation_person
  for each row execute function training.keep_part_of_attestation();
create trigger coverage_attestation_is_kept before update or delete on training.coverage_attestation_file
  for each row execute function training.keep_part_of_attestation();

call changes.tell_of('training');

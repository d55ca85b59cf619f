-- What anybody tells of a contribution that should not be shown, and what those who answer for its call decide, and why.

-- What is to be decided about one contribution, from what brought it up to the last word. What comes up later is another.
create table participation.moderation_case (
  id text collate "C" primary key,
  contribution_id text collate "C" not null references participation.contribution (id) on delete cascade,
  -- That of its initiative, which never changes.
  organization_id text collate "C" not null references network.organization (id),
  origin text collate "C" not null check (origin in ('BEFORE', 'NOTICE', 'OWN_INITIATIVE')),
  -- The gravest of its notices.
  reason text collate "C",
  state text collate "C" not null default 'OPEN' check (state in ('OPEN', 'APPEALED', 'DECIDED', 'DROPPED')),
  -- 3 is urgent, 2 high, 1 normal.
  priority integer not null check (priority between 1 and 3),
  notice_count integer not null default 0,
  opened_at timestamptz not null default now(),
  due_at timestamptz not null,
  closed_at timestamptz,
  -- What the contribution said when this came up.
  title text not null,
  body text not null,
  -- Account of whoever looks at it now, and until when nobody else does.
  leased_by text collate "C",
  leased_until timestamptz,
  demonstration boolean not null default false,
  version integer not null default 1,
  check ((leased_by is null) = (leased_until is null)),
  check ((state in ('DECIDED', 'DROPPED')) = (closed_at is not null)),
  check ((origin = 'NOTICE') <= (notice_count > 0 and reason is not null))
);
create unique index moderation_case_open on participation.moderation_case (contribution_id) where state = 'OPEN';
create index on participation.moderation_case (contribution_id, opened_at desc, id desc);
create index on participation.moderation_case (organization_id, due_at, id);
create index on participation.moderation_case (due_at, id);
create index on participation.moderation_case (opened_at desc, id desc);
create index on participation.moderation_case (organization_id, opened_at desc, id desc);

create table participation.notice (
  id text collate "C" primary key,
  -- What whoever sent it was given: not to be guessed.
  number text collate "C" not null unique,
  case_id text collate "C" not null references participation.moderation_case (id) on delete cascade,
  reason text collate "C" not null check (reason in
    ('CHILD_ABUSE', 'ILLEGAL_CONTENT', 'HATE', 'HARASSMENT', 'PERSONAL_DATA', 'SPAM', 'OFF_TOPIC', 'OTHER')),
  explanation text not null check (explanation <> ''),
  received_at timestamptz not null default now(),
  -- What the contribution said when it was sent.
  title text not null,
  body text not null
);
create index on participation.notice (case_id, received_at);
create index on participation.notice (received_at);

-- Who sent it: for letters, and for the right to have it looked at again; nobody is shown it.
create table participation.notice_reporter (
  notice_id text collate "C" primary key references participation.notice (id) on delete cascade,
  person_id text collate "C" references network.person (id),
  name text,
  email text,
  locale text collate "C" not null default 'fr'
);
create index on participation.notice_reporter (person_id) where person_id is not null;

-- What was decided, and the reasons that are told of it. It is never changed: what is decided anew is another.
create table participation.moderation_decision (
  id text collate "C" primary key,
  case_id text collate "C" not null references participation.moderation_case (id) on delete cascade,
  restriction text collate "C" not null check (restriction in ('NONE', 'HIDDEN')),
  ground text collate "C" check (ground in ('LEGAL', 'RULES')),
  -- Of the law, or the rule.
  provision text,
  facts text not null check (facts <> ''),
  explanation text not null default '',
  is_own_initiative boolean not null,
  -- Nothing is looked for or decided by a machine; said all the same.
  automated_detection boolean not null default false,
  automated_decision boolean not null default false,
  decided_at timestamptz not null default now(),
  -- Account; null once they are erased.
  decided_by text collate "C",
  appeal_id text collate "C" unique,
  demonstration boolean not null default false,
  check ((restriction = 'HIDDEN') = (ground is not null and provision is not null and explanation <> ''))
);
create index on participation.moderation_decision (case_id, decided_at desc, id desc);
create index on participation.moderation_decision (decided_at);

create table participation.moderation_appeal (
  id text collate "C" primary key,
  decision_id text collate "C" not null references participation.moderation_decision (id) on delete cascade,
  -- Whether whoever wrote the contribution sent it, or whoever told of it.
  by_author boolean not null,
  person_id text collate "C" references network.person (id),
  explanation text not null check (explanation <> ''),
  submitted_at timestamptz not null default now(),
  -- One person appeals once against one decision.
  constraint moderation_appeal_once unique (decision_id, person_id)
);
create index on participation.moderation_appeal (person_id) where person_id is not null;
alter table participation.moderation_decision add foreign key (appeal_id) references participation.moderation_appeal (id) on delete cascade;

-- What those who decide tell each other: never shown to anybody else.
create table participation.moderation_note (
  id text collate "C" primary key,
  case_id text collate "C" not null references participation.moderation_case (id) on delete cascade,
  text text not null check (text <> ''),
  written_at timestamptz not null default now(),
  written_by text collate "C"
);
create index on participation.moderation_note (case_id, written_at);

-- Decisions stay as they were taken. Who took them may be erased; what was invented may go.
create function participation.decision_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.demonstration then return old; end if;
  elsif new.decided_by is null and to_jsonb(new) - 'decided_by' = to_jsonb(old) - 'decided_by' then
    return new;
  end if;
  raise exception 'Decisions are append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger decision_stays before update or delete on participation.moderation_decision
  for each row execute function participation.decision_stays();

-- What is looked at again is decided by somebody else than what it is about.
create function participation.decided_by_another() returns trigger language plpgsql as $$
begin
  if exists (select from participation.moderation_appeal a join participation.moderation_decision d on d.id = a.decision_id
    where a.id = new.appeal_id and d.decided_by = new.decided_by) then
    raise exception 'Whoever decided first does not decide the appeal' using errcode = 'check_violation', constraint = 'decided_by_another';
  end if;
  return new;
end $$;
create trigger decided_by_another before insert on participation.moderation_decision
  for each row when (new.appeal_id is not null) execute function participation.decided_by_another();

-- What arrives in the queue, in the order of transactions.
create table participation.moderation_arrival (
  nr bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  queue text not null default 'moderation' check (queue = 'moderation'),
  received_at timestamptz(3) not null default now(),
  case_id text collate "C" not null references participation.moderation_case (id) on delete cascade,
  reason text collate "C"
);
create index on participation.moderation_arrival (xid, nr);
create index on participation.moderation_arrival (case_id);

-- From when to when somebody may not contribute to what an organization asks.
create table participation.sanction (
  id text collate "C" primary key,
  organization_id text collate "C" not null references network.organization (id),
  person_id text collate "C" references network.person (id),
  case_id text collate "C" not null references participation.moderation_case (id) on delete cascade,
  valid_from date not null check (isfinite(valid_from)),
  valid_to date not null check (isfinite(valid_to)),
  reason text not null check (reason <> ''),
  imposed_at timestamptz not null default now(),
  imposed_by text collate "C",
  -- What whoever it is about says against it.
  appeal text,
  appealed_at timestamptz,
  -- What became of that, or why it was lifted.
  answer text,
  answered_at timestamptz,
  answered_by text collate "C",
  lifted_at timestamptz,
  demonstration boolean not null default false,
  version integer not null default 1,
  check (valid_from < valid_to),
  check ((appeal is null) = (appealed_at is null)),
  check ((answer is null) = (answered_at is null)),
  check (lifted_at is null or answered_at is not null),
  constraint sanction_answered_by_another check (appealed_at is null or lifted_at is not null or answered_by <> imposed_by)
);
create index on participation.sanction (person_id, organization_id) where person_id is not null;
create index on participation.sanction (organization_id, imposed_at desc, id desc);
create index on participation.sanction (imposed_at desc, id desc);
create index on participation.sanction (case_id);

-- What waits to be read already.
insert into participation.moderation_case (id, contribution_id, organization_id, origin, priority, opened_at, due_at, title, body, demonstration)
  select replace(c.id, 'contribution_', 'modcase_'), c.id, i.organization_id, 'BEFORE', 1, c.submitted_at, c.submitted_at + interval '7 days', c.title, c.body, c.demonstration
  from participation.contribution c join participation.call a on a.id = c.call_id join participation.initiative i on i.id = a.initiative_id
  where c.status = 'SUBMITTED';

call changes.tell_of('participation');
call changes.live('participation.moderation_arrival', 'queue');

-- Decisions by vote. How far a poll is follows from its instants whenever it is asked: nothing has to run for it to close.
create table club.poll (
  id text collate "C" primary key,
  workstream_id text collate "C" not null references club.workstream (id) on delete cascade,
  title_fr text not null check (title_fr <> ''),
  title_en text,
  about_fr text not null default '',
  about_en text,
  method text collate "C" not null check (method in ('CONSENT', 'MAJORITY', 'APPROVAL', 'SCHULZE', 'BORDA', 'SCORE')),
  tie_rule text collate "C" not null check (tie_rule in ('SHARED', 'LISTED_FIRST')),
  -- Of whom the voices are.
  voices text collate "C" not null check (voices in ('PERSON', 'ORGANIZATION')),
  anonymous boolean not null,
  turnout_shown boolean not null,
  -- How many voters may hand their voice to the same one.
  proxies integer not null check (proxies between 0 and 5),
  quorum_percent integer check (quorum_percent between 1 and 100),
  -- Of what that is a share: of the voices, or of the organizations that they are of.
  quorum_of text collate "C" not null default 'PERSON' check (quorum_of in ('PERSON', 'ORGANIZATION')),
  score_max integer check (score_max between 1 and 10),
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  -- When it was closed before its time.
  closed_at timestamptz,
  -- When the decision is to be asked again.
  review_on date,
  -- The round before, and the number of this one.
  former_id text collate "C" unique references club.poll (id),
  round integer not null default 1,
  demonstration boolean not null default false,
  version integer not null default 1,
  unique (id, anonymous),
  check (opens_at < closes_at),
  check (closed_at < closes_at),
  check ((method = 'SCORE') = (score_max is not null)),
  check (voices = 'PERSON' or quorum_of = 'ORGANIZATION' or quorum_percent is null)
);
create index on club.poll (closes_at desc, id desc);
create index on club.poll (workstream_id, closes_at desc, id desc);

-- How far it is at an instant.
create function club.poll_state(p club.poll, at timestamptz) returns text language sql immutable as $$
  select case when at >= least(p.closes_at, p.closed_at) then 'CLOSED' when at >= p.opens_at then 'OPEN' else 'ANNOUNCED' end
$$;

create table club.poll_option (
  id text collate "C" primary key,
  poll_id text collate "C" not null references club.poll (id) on delete cascade,
  place integer not null,
  title_fr text not null check (title_fr <> ''),
  title_en text,
  unique (poll_id, place)
);

-- The roll: who may vote, and whether they did. What was chosen stands here in a named poll alone: an anonymous one has no place for it.
create table club.poll_voter (
  id text collate "C" primary key,
  poll_id text collate "C" not null,
  anonymous boolean not null,
  place integer not null,
  -- Null in a poll of organizations, and once they are erased.
  person_id text collate "C" references network.person (id),
  -- For whom a person acts in the workstream; whose voice it is in a poll of organizations.
  organization_id text collate "C" references network.organization (id),
  -- The voter who votes in their place.
  proxy_id text collate "C" references club.poll_voter (id),
  voted_on date,
  choice jsonb,
  receipt text collate "C",
  unique (poll_id, place),
  foreign key (poll_id, anonymous) references club.poll (id, anonymous) on delete cascade,
  check (not anonymous or (choice is null and receipt is null)),
  check ((choice is null) = (receipt is null)),
  check (proxy_id <> id)
);
create index on club.poll_voter (person_id, poll_id);
create index on club.poll_voter (organization_id, poll_id);
create index on club.poll_voter (proxy_id) where proxy_id is not null;

-- The ballots of an anonymous poll: all of them in one row, in the order of what they say, which is written anew with each. So no ballot
-- has a key, a place, an instant or a transaction of its own that could be held against the roll; neither has a receipt.
create table club.ballot_box (
  poll_id text collate "C" primary key,
  anonymous boolean not null default true check (anonymous),
  ballots jsonb not null default '[]',
  receipts text[] collate "C" not null default '{}',
  foreign key (poll_id, anonymous) references club.poll (id, anonymous) on delete cascade
);

create function club.put_into_box(poll text, choice jsonb, receipt text) returns void language sql as $$
  update club.ballot_box b set
    ballots = (select jsonb_agg(x.ballot order by x.ballot) from (select jsonb_array_elements(b.ballots) union all select choice) x(ballot)),
    receipts = (select array_agg(x.code order by x.code) from (select unnest(b.receipts) union all select receipt) x(code))
  where b.poll_id = poll
$$;

-- Whether somebody may cast the ballot of a voter for themselves or their organization: they are it, they manage it, or they work there and
-- on the workstream.
create function club.casts_for(v club.poll_voter, person text, managed text[], today date) returns boolean language sql stable as $$
  select coalesce(case when p.voices = 'PERSON' then v.person_id = person
    else v.organization_id = any(managed) or (
      exists (select from network.position w where w.person_id = person and w.organization_id = v.organization_id and w.period @> today)
      and exists (select from club.workstream_participant w where w.person_id = person and w.workstream_id = p.workstream_id and w.period @> today)) end, false)
  from club.poll p where p.id = v.poll_id
$$;

-- How many have voted, of how many.
create function club.turnout(poll text, out voters integer, out voted integer, out organizations integer, out organizations_voted integer) language sql stable as $$
  select count(*), count(v.voted_on), count(distinct v.organization_id), count(distinct v.organization_id) filter (where v.voted_on is not null)
  from club.poll_voter v where v.poll_id = poll
$$;

-- Whether enough have; null where no quorum was asked.
create function club.is_quorate(p club.poll) returns boolean language sql stable as $$
  select case when p.quorum_of = 'PERSON' then n.voted * 100 >= n.voters * p.quorum_percent
    else n.organizations_voted * 100 >= n.organizations * p.quorum_percent end
  from club.turnout(p.id) n
$$;

call changes.tell_of('club');
call changes.follow('Poll', 'club.poll', 'club.work_keys(t.workstream_id)');
call changes.follow_also('Poll', 'club.workstream', 'select p.id from club.poll p join rows r on r.id = p.workstream_id');
call changes.follow_also('Poll', 'club.workstream_partner', 'select p.id from club.poll p join rows r on r.workstream_id = p.workstream_id');
call changes.follow_also('Poll', 'club.workstream_participant', 'select p.id from club.poll p join rows r on r.workstream_id = p.workstream_id');

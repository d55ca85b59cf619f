-- Whoever sees a published item proposes to tell it otherwise beside its texts; whoever publishes it decides, once.
create table portals.item_correction (
  id text collate "C" primary key,
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  status text collate "C" not null default 'PROPOSED' check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  -- By fact, as `portals.facts_told` has them: what is to be told, and what was told then; null for nothing.
  facts jsonb not null check (jsonb_typeof(facts) = 'object'),
  was jsonb not null check (jsonb_typeof(was) = 'object'),
  reason text not null check (reason <> ''),
  proposed_at timestamptz not null default now(),
  -- Accounts; null once they are erased.
  proposed_by text collate "C",
  decided_at timestamptz,
  decided_by text collate "C",
  decline_reason text,
  demonstration boolean not null default false,
  version integer not null default 1,
  check ((status = 'PROPOSED') = (decided_at is null)),
  check ((status = 'DECLINED') = (decline_reason is not null))
);
create unique index item_correction_once on portals.item_correction (item_id, proposed_by) where status = 'PROPOSED';
create index on portals.item_correction (proposed_at desc, id desc);
create index on portals.item_correction (item_id, proposed_at desc, id desc);
create index on portals.item_correction (proposed_by, proposed_at desc, id desc);

call changes.tell_of('portals');

-- What one organization keeps is handed over to another that has agreed to it: a proposal, decided once.
create table portals.handover (
  id text collate "C" primary key,
  from_organization_id text collate "C" not null references network.organization (id),
  to_organization_id text collate "C" not null references network.organization (id),
  status text collate "C" not null default 'PROPOSED' check (status in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  -- All that it kept when it was proposed.
  is_whole boolean not null,
  message text,
  proposed_at timestamptz not null default now(),
  -- Accounts; null for the system, and once they are erased.
  proposed_by text collate "C",
  -- Who of the other side is to decide; null for whoever manages it.
  approver_id text collate "C" references network.person (id),
  decided_at timestamptz,
  decided_by text collate "C",
  decline_reason text,
  demonstration boolean not null default false,
  version integer not null default 1,
  check (from_organization_id <> to_organization_id),
  check ((status = 'PROPOSED') = (decided_at is null)),
  check ((status = 'DECLINED') = (decline_reason is not null))
);
create index on portals.handover (proposed_at desc, id desc);
create index on portals.handover (from_organization_id, proposed_at desc, id desc);
create index on portals.handover (to_organization_id, proposed_at desc, id desc);
create index on portals.handover (approver_id);

-- Each item as it was when that was proposed.
create table portals.handover_item (
  handover_id text collate "C" not null references portals.handover (id) on delete cascade,
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  item_version integer not null,
  primary key (handover_id, item_id)
);
create index on portals.handover_item (item_id);

-- Who kept an item on a day: who keeps it now, unless it was handed over later.
create function portals.kept_by(item text, keeper text, day date) returns text language sql stable as
  $$select coalesce((select h.from_organization_id from portals.handover_item x join portals.handover h on h.id = x.handover_id
    where x.item_id = item and h.status = 'ACCEPTED' and (h.decided_at at time zone 'Europe/Paris')::date > day
    order by h.decided_at limit 1), keeper)$$;

call changes.tell_of('portals');
call changes.follow('Handover', 'portals.handover', $$changes.keys('coordinator', 'ORGANIZATION_MANAGER:' || t.from_organization_id,
  'ORGANIZATION_MANAGER:' || t.to_organization_id)$$);

-- Since when a version waits for whoever publishes it.
alter table portals.item add column submitted_at timestamptz;
update portals.item i set submitted_at = v.made_at
from portals.item_version v where v.item_id = i.id and v.number = i.submitted_version;

create index item_awaits on portals.item (organization_id) where submitted_version is not null or status = 'SUBMITTED';

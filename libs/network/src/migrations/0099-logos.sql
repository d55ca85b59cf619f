-- The logo of an organization, as it was drawn anew from what was sent: PNG, at most 480 pixels wide and high.
create table network.organization_logo (
  organization_id text collate "C" primary key references network.organization (id) on delete cascade,
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  width smallint not null check (width between 1 and 480),
  height smallint not null check (height between 1 and 480),
  bytes bytea not null check (octet_length(bytes) <= 262144 and encode(sha256(bytes), 'hex') = sha256)
);
create index on network.organization_logo (sha256);
-- It is compressed already.
alter table network.organization_logo alter column bytes set storage external;

call changes.tell_of('network');

-- Pictures and documents. Their bytes are kept beside the database, in a folder for each.
create table portals.media (
  id text collate "C" primary key,
  -- Who keeps it, and alone has the original.
  organization_id text collate "C" not null references network.organization (id),
  folder text collate "C" not null unique,
  sha256 text collate "C" not null check (sha256 ~ '^[0-9a-f]{64}$'),
  kind text collate "C" not null check (kind in ('IMAGE', 'DOCUMENT', 'DATA')),
  mime text collate "C" not null,
  bytes integer not null check (bytes > 0),
  width integer,
  height integer,
  title text collate "fr-FR-x-icu" not null,
  author text not null,
  credit_line text,
  licence_id text collate "C" not null references portals.licence (id),
  image_right text collate "C" not null check (image_right in ('NOBODY', 'CONSENT', 'MISSING')),
  -- The last day on which it may be shown.
  image_right_until date,
  alternative_fr text,
  alternative_en text,
  is_decorative boolean not null default false,
  -- The part to keep where a picture is cropped, from its upper left corner, in parts of a whole.
  focal_x double precision not null default 0.5 check (focal_x between 0 and 1),
  focal_y double precision not null default 0.5 check (focal_y between 0 and 1),
  taken_on date,
  -- As the camera wrote it; for those alone who keep it.
  longitude double precision check (longitude between -180 and 180),
  latitude double precision check (latitude between -90 and 90),
  has_tiles boolean not null default false,
  -- When what is shown of it had been drawn; null while that is under way.
  drawn_at timestamptz,
  -- What addresses for a short time are signed with.
  secret bytea not null check (length(secret) = 32),
  recorded_at timestamptz not null default now(),
  demonstration boolean not null default false,
  version integer not null default 1,
  constraint media_once unique (organization_id, sha256),
  check ((kind = 'IMAGE') = (width is not null) and (width is null) = (height is null)),
  check (image_right = 'CONSENT' or image_right_until is null),
  check (not is_decorative or coalesce(alternative_fr, alternative_en) is null),
  check ((longitude is null) = (latitude is null))
);
create index on portals.media (recorded_at desc, id desc);
create index on portals.media (organization_id, recorded_at desc, id desc);
create index on portals.media (title, id);
create index on portals.media (organization_id, title, id);
create index on portals.media (organization_id, image_right_until) where image_right_until is not null;
create trigger demonstration_apart before insert or update of organization_id on portals.media
  for each row execute function network.keep_apart('organization_id', 'organization');

-- What is drawn of a picture, each at an address made of its own bytes.
create table portals.rendition (
  media_id text collate "C" not null references portals.media (id) on delete cascade,
  format text collate "C" not null check (format in ('AVIF', 'WEBP', 'JPEG')),
  width integer not null check (width > 0),
  height integer not null check (height > 0),
  bytes integer not null check (bytes > 0),
  sha256 text collate "C" not null,
  primary key (media_id, format, width)
);

-- Which items show a media: whoever sees one of them sees it.
create table portals.media_use (
  media_id text collate "C" not null references portals.media (id),
  item_id text collate "C" not null references portals.item (id) on delete cascade,
  primary key (media_id, item_id)
);
create index on portals.media_use (item_id);

-- Whether a right to be shown holds on a day.
create function portals.may_be_shown(image_right text, until date, day date) returns boolean language sql immutable as
  $$select image_right <> 'MISSING' and coalesce(until >= day, true)$$;

-- Whether everybody sees a media on a day.
create function portals.is_shown_to_all(media text, image_right text, until date, day date) returns boolean language sql stable as
  $$select portals.may_be_shown(image_right, until, day) and exists (select from portals.media_use u join portals.item i on i.id = u.item_id
    where u.media_id = media and i.status = 'PUBLISHED' and i.audience = 'EVERYONE')$$;

-- What an address is signed with for a time: of another media, or of a later moment, it would be another. Hashed twice, so that nothing can be added
-- to it; half of it, so that a part of an address is no longer than servers take.
create function portals.signature(secret bytea, media text, until bigint) returns text language sql immutable strict as
  $$select left(encode(sha256(secret || sha256(secret || convert_to(media || ' ' || until, 'utf8'))), 'hex'), 32)$$;

-- Files on their way here, each of the account that sends it. In a schema of their own: nothing that is answered is made from them.
create schema uploads;
create table uploads.upload (
  id text collate "C" primary key,
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  organization_id text collate "C" not null references network.organization (id) on delete cascade,
  length integer not null check (length > 0),
  -- What was found in it, once it was whole.
  facts jsonb,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null
);
create index on uploads.upload (account_id);
create index on uploads.upload (organization_id);
create index on uploads.upload (expires_at);

-- What has come of them, in order. It is gone with a server that loses its power: whoever sends begins again.
create unlogged table uploads.chunk (
  upload_id text collate "C" not null references uploads.upload (id) on delete cascade,
  start_at integer not null check (start_at >= 0),
  bytes bytea not null check (octet_length(bytes) between 1 and 262144),
  primary key (upload_id, start_at)
);
alter table uploads.chunk alter column bytes set storage external;

create function uploads.came(upload text) returns integer language sql stable as
  $$select coalesce((select c.start_at + octet_length(c.bytes) from uploads.chunk c where c.upload_id = upload order by c.start_at desc limit 1), 0)$$;

call changes.tell_of('portals');

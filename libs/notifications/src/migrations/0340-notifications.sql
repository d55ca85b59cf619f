-- What readers are told of, for all modules. What a line says is worked out when it is read, by the rights of its reader.
create schema notifications;

-- What happened, once for its key.
create table notifications.event (
  id text collate "C" primary key,
  key text collate "C" not null unique,
  kind text collate "C" not null,
  subject_id text collate "C" not null,
  -- Null for the system, and for whoever was erased.
  by_account_id text collate "C",
  -- Numbers, days, ids and words of enums: never a text that somebody wrote.
  facts jsonb not null default '{}' check (jsonb_typeof(facts) = 'object'),
  at timestamptz(3) not null default clock_timestamp()
);
create index on notifications.event (by_account_id);

-- One for a reader and an object, however much happens to it.
create table notifications.notification (
  id text collate "C" primary key,
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  subject_id text collate "C" not null,
  unread boolean not null default true,
  read_at timestamptz(3),
  -- Of what happened last.
  at timestamptz(3) not null,
  unique (account_id, subject_id)
);
create index on notifications.notification (account_id, at desc, id desc);
create index notification_unread on notifications.notification (account_id, at desc, id desc) where unread;
create index on notifications.notification (at);

create table notifications.line (
  notification_id text collate "C" not null references notifications.notification (id) on delete cascade,
  event_id text collate "C" not null references notifications.event (id) on delete cascade,
  at timestamptz(3) not null,
  primary key (notification_id, event_id)
);
create index on notifications.line (event_id);

create table notifications.follow (
  account_id text collate "C" not null references identity.account (id) on delete cascade,
  subject_id text collate "C" not null,
  since timestamptz(3) not null default clock_timestamp(),
  primary key (account_id, subject_id)
);
create index on notifications.follow (account_id, since desc, subject_id);
create index on notifications.follow (subject_id);

create schema mail;

-- Where mail goes when no server is set to send it: read at /dev/mail outside production.
create table mail.message (
  id uuid primary key default uuidv7(),
  "to" text not null,
  subject text not null,
  text text not null,
  html text not null,
  locale text not null check (locale in ('fr', 'en')),
  template text collate "C" not null,
  sent_at timestamptz not null default now()
);
create index on mail.message (sent_at desc, id desc);
create index on mail.message (lower("to"));

-- Documents that run by their ids like those of the build, registered while the server runs.
create table reporting.registered_document (
  id text collate "C" primary key,
  -- That of its operation; a further text for the same is the next number.
  name text collate "C" not null check (name ~ '^[_A-Za-z][_0-9A-Za-z]*$' and length(name) <= 64),
  number integer not null check (number > 0),
  document text not null,
  -- What clients send, as GraphQL over HTTP has it: the digest of the text as it stands.
  document_id text collate "C" not null check (document_id ~ '^sha256:[0-9a-f]{64}$'),
  purpose text not null,
  -- To whom all that it asks for is open.
  audience text not null check (audience in ('EVERYONE', 'SIGNED_IN', 'STAFF', 'MANAGER', 'COORDINATOR')),
  -- What it was priced with.
  example jsonb not null,
  price integer not null,
  status text not null default 'PROPOSED' check (status in ('PROPOSED', 'REGISTERED', 'DECLINED', 'RETIRED')),
  proposed_by text collate "C" references identity.account (id) on delete set null,
  proposed_at timestamptz not null default now(),
  reviewed_by text collate "C" references identity.account (id) on delete set null,
  reviewed_at timestamptz,
  -- Why it was declined or retired, or what its reviewer had to say.
  reason text,
  -- Why it does not run against the schema of today; null when it does.
  broken text,
  version integer not null default 1,
  unique (name, number),
  check ((status = 'PROPOSED') = (reviewed_at is null)),
  check (status not in ('DECLINED', 'RETIRED') or reason is not null)
);
create unique index registered_document_once on reporting.registered_document (document_id) where status in ('PROPOSED', 'REGISTERED');
create index on reporting.registered_document (proposed_by);
create index on reporting.registered_document (reviewed_by);
create index on reporting.registered_document (proposed_at, id);

-- Clients are built on a text: it is another document that is another.
create function reporting.keep_registered() returns trigger language plpgsql as $$
begin
  if (new.name, new.number, new.document, new.document_id, new.audience, new.proposed_at) is distinct from (old.name, old.number, old.document, old.document_id, old.audience, old.proposed_at)
    or old.status <> new.status and (old.status, new.status) not in (('PROPOSED', 'REGISTERED'), ('PROPOSED', 'DECLINED'), ('REGISTERED', 'RETIRED'))
  then raise exception 'A registered document never changes' using errcode = 'integrity_constraint_violation'; end if;
  return new;
end $$;
create trigger keep_registered before update on reporting.registered_document for each row execute function reporting.keep_registered();

-- Every process knows which there are.
create function reporting.tell_registered() returns trigger language plpgsql as $$
begin
  perform pg_notify('registered_documents', '');
  return null;
end $$;
create trigger tell_registered after insert or update or delete or truncate on reporting.registered_document
  for each statement execute function reporting.tell_registered();

call changes.tell_of('reporting');

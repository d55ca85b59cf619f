-- What is said about records of all modules: threads of posts. A module says in `subject_kind` who may read what is said about its records.
create schema discussions;

-- `readers` names a function of the module: the keys of those who may read what is said about the record with an id; null is everybody.
create table discussions.subject_kind (
  prefix text collate "C" primary key,
  readers text not null
);

create function discussions.readers(subject text) returns text[] language plpgsql stable as $$
declare
  found text[] := '{}';
  asked text := (select k.readers from discussions.subject_kind k where k.prefix = substring(subject from '^(.*)_'));
begin
  if asked is not null then
    execute format('select %s($1)', asked::regproc) into found using subject;
  end if;
  return found;
end $$;

create table discussions.thread (
  id text collate "C" primary key,
  -- What it is about: of any module.
  subject_id text collate "C" not null,
  title text check (title <> ''),
  pinned boolean not null default false,
  -- Null once they are erased; for whom they wrote stays.
  person_id text collate "C" references network.person (id),
  organization_id text collate "C" references network.organization (id),
  opened_at timestamptz not null default clock_timestamp(),
  opened_on date not null generated always as ((opened_at at time zone 'Europe/Paris')::date) stored,
  -- When something was written last.
  last_post_at timestamptz not null default clock_timestamp(),
  closed_at timestamptz,
  demonstration boolean not null default false,
  version integer not null default 1
);
create index on discussions.thread (subject_id, (pinned::int) desc, last_post_at desc, id desc);
create index on discussions.thread ((pinned::int) desc, last_post_at desc, id desc);
create index on discussions.thread (last_post_at desc, id desc);
create index on discussions.thread (person_id);
create index on discussions.thread (organization_id);

create table discussions.post (
  id text collate "C" primary key,
  thread_id text collate "C" not null references discussions.thread (id) on delete cascade,
  parent_id text collate "C",
  depth integer not null constraint post_depth check (depth between 1 and 4),
  -- Its place in the tree: that of its parent, then when it was written.
  path text collate "C" not null,
  person_id text collate "C" references network.person (id),
  organization_id text collate "C" references network.organization (id),
  -- What it says; @person_… stands for who is mentioned. Null once it was taken out.
  body text check (body <> ''),
  written_at timestamptz not null default clock_timestamp(),
  written_on date not null generated always as ((written_at at time zone 'Europe/Paris')::date) stored,
  edited_at timestamptz,
  removed_at timestamptz,
  removed_by text collate "C" check (removed_by in ('AUTHOR', 'MODERATOR')),
  removal_reason text,
  demonstration boolean not null default false,
  version integer not null default 1,
  unique (thread_id, id),
  foreign key (thread_id, parent_id) references discussions.post (thread_id, id) on delete cascade,
  constraint post_removed check ((body is null) = (removed_at is not null) and (removed_at is null) = (removed_by is null)),
  check (removal_reason is null or removed_by = 'MODERATOR')
);
create index on discussions.post (thread_id, path, id);
create index on discussions.post (path, id);
create index on discussions.post (thread_id, written_at desc, id desc);
create index on discussions.post (written_at desc, id desc);
create index on discussions.post (thread_id, parent_id);
create index on discussions.post (person_id);
create index on discussions.post (organization_id);

-- What a post said before, each time that it was changed.
create table discussions.post_version (
  post_id text collate "C" not null references discussions.post (id) on delete cascade,
  number integer not null,
  body text not null,
  written_at timestamptz not null,
  primary key (post_id, number)
);

create table discussions.reaction (
  id text collate "C" primary key,
  post_id text collate "C" not null references discussions.post (id) on delete cascade,
  person_id text collate "C" not null references network.person (id),
  kind text collate "C" not null check (kind in ('AGREE', 'THANKS', 'SEEN', 'DOUBT')),
  reacted_at timestamptz not null default clock_timestamp(),
  constraint reaction_once unique (post_id, person_id, kind)
);
create index on discussions.reaction (post_id, reacted_at, id);
create index on discussions.reaction (person_id);

create function discussions.place_post() returns trigger language plpgsql as $$
declare
  parent record;
begin
  select p.path, p.depth into parent from discussions.post p where p.id = new.parent_id;
  new.depth := coalesce(parent.depth, 0) + 1;
  new.path := coalesce(parent.path || '/', '') || to_char(new.written_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || new.id;
  return new;
end $$;
create trigger place before insert on discussions.post for each row execute function discussions.place_post();

-- What was said stays readable when it is changed, and is nowhere once it is taken out.
create function discussions.keep_versions() returns trigger language plpgsql as $$
begin
  if new.body is null then
    delete from discussions.post_version v where v.post_id = new.id;
    delete from discussions.reaction r where r.post_id = new.id;
  elsif new.body is distinct from old.body then
    insert into discussions.post_version (post_id, number, body, written_at)
    select new.id, 1 + count(*), old.body, coalesce(old.edited_at, old.written_at) from discussions.post_version v where v.post_id = new.id;
  end if;
  return null;
end $$;
create trigger versions after update of body on discussions.post for each row execute function discussions.keep_versions();

-- Whether somebody with an account has one of these keys, as `keysOf` has them of who asks.
create function discussions.has_key(account text, person text, keys text[]) returns boolean language sql stable as $$
  select keys is null or 'person:' || person = any(keys) or exists (
    select from identity.grants(account, null) g
    where g.role || ':' || g.scope_id = any(keys)
      or (g.scope_kind = 'ORGANIZATION' and 'organization:' || g.scope_id = any(keys))
      or (g.scope_kind in ('NETWORK', 'ORGANIZATION') and 'staff' = any(keys))
      or (g.scope_kind = 'NETWORK' and g.role in ('ADMINISTRATOR', 'NETWORK_COORDINATOR') and 'coordinator' = any(keys)))
$$;

-- Who may be mentioned in what is said about a record: whoever may read it; where everybody may, who has written about it.
create function discussions.mentionable(subject text) returns table (person_id text) language sql stable as $$
  with asked as materialized (select discussions.readers(subject) as keys)
  select a.person_id from identity.account a, asked where a.erased_at is null and discussions.has_key(a.id, a.person_id, asked.keys)
    and (asked.keys is not null or exists (select from discussions.post p join discussions.thread h on h.id = p.thread_id
      where p.person_id = a.person_id and h.subject_id = subject))
$$;

call changes.tell_of('discussions');
call changes.follow('Thread', 'discussions.thread', 'discussions.readers(t.subject_id)');
call changes.follow('Post', 'discussions.post', '(select discussions.readers(h.subject_id) from discussions.thread h where h.id = t.thread_id)');
call changes.follow_also('Post', 'discussions.reaction', 'select r.post_id from rows r');

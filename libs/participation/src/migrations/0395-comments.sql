-- Whether people may say something of what others contributed.
alter table participation.call add takes_comments boolean not null default true;

-- What people say of contributions; a comment may answer one that answers none.
create table participation.comment (
  id text collate "C" primary key,
  contribution_id text collate "C" not null,
  answers_to_id text collate "C",
  -- Its place in the conversation: the last comment that answers none first, below it what answers it, the first of that first.
  path text collate "C" not null,
  -- Who wrote it, until they are erased; the name that everybody reads stands beside.
  person_id text collate "C" references network.person (id),
  shown_name text,
  -- Null once it was taken out.
  body text check (body <> ''),
  -- Whether it is said for those who answer for the initiative.
  as_team boolean not null default false,
  written_at timestamptz not null default now(),
  edited_at timestamptz,
  removed_at timestamptz,
  -- Why those who answer for the call took it out, for whoever wrote it; null where these did so themselves.
  removal_reason text,
  demonstration boolean not null default false,
  version integer not null default 1,
  unique (contribution_id, id),
  foreign key (contribution_id, demonstration) references participation.contribution (id, demonstration) on delete cascade,
  foreign key (contribution_id, answers_to_id) references participation.comment (contribution_id, id) on delete cascade,
  check (answers_to_id <> id),
  check ((body is null) = (removed_at is not null)),
  check (removal_reason is null or removed_at is not null)
);
create trigger demonstration_apart before insert or update of person_id on participation.comment
  for each row execute function network.keep_apart('person_id', 'person');
create index on participation.comment (contribution_id, written_at desc, id desc);
create index on participation.comment (contribution_id, path, id);
create index on participation.comment (path, id);
create index on participation.comment (contribution_id, answers_to_id);
create index on participation.comment (answers_to_id, written_at desc, id desc) where answers_to_id is not null;
create index on participation.comment (written_at desc, id desc);
create index on participation.comment (person_id, written_at) where person_id is not null;

create function participation.place_comment() returns trigger language plpgsql as $$
begin
  new.path := coalesce(
    (select m.path || '/' || to_char(new.written_at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') from participation.comment m where m.id = new.answers_to_id),
    lpad((9999999999999999 - (extract(epoch from new.written_at) * 1000000)::bigint)::text, 16, '0')) || new.id;
  return new;
end $$;
create trigger place before insert on participation.comment for each row execute function participation.place_comment();

-- What it said before it was changed.
create table participation.comment_version (
  comment_id text collate "C" not null references participation.comment (id) on delete cascade,
  number integer not null,
  body text not null,
  written_at timestamptz not null,
  primary key (comment_id, number)
);

-- Who may see a comment, as `seesComment`: whoever sees the contribution; where it was taken out and nothing that stands answers it,
-- whoever wrote it and is to read why.
create function participation.comment_keys(c participation.comment) returns text[] language sql stable as $$
  select case when c.removed_at is null
      or exists (select from participation.comment r where r.answers_to_id = c.id and r.removed_at is null)
    then (select participation.contribution_keys(o) from participation.contribution o where o.id = c.contribution_id)
    when c.removal_reason is not null then changes.keys(variadic array['person:' || c.person_id])
    else '{}' end
$$;

call changes.tell_of('participation');
call changes.follow('Comment', 'participation.comment', 'participation.comment_keys(t)');
call changes.follow_also('Comment', 'participation.comment', 'select r.answers_to_id from rows r where r.answers_to_id is not null');
call changes.follow_also('Comment', 'participation.contribution', 'select m.id from participation.comment m join rows r on r.id = m.contribution_id');

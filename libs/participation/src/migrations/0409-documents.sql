-- Calls that put up a text: it is published in versions, and people say what they think of its passages.
alter table participation.call drop constraint call_kind_check,
  add constraint call_kind_check check (kind in ('IDEAS', 'VIEWPOINT', 'BUDGET', 'SURVEY', 'DOCUMENT'));

-- What the text said from one instant on, until the next.
create table participation.document_version (
  call_id text collate "C" not null references participation.call (id) on delete cascade,
  number integer not null check (number > 0),
  locale text collate "C" not null check (locale in ('fr', 'en')),
  markup text not null check (markup <> ''),
  blocks jsonb not null check (jsonb_typeof(blocks) = 'array' and jsonb_array_length(blocks) between 1 and 400),
  note text,
  published_at timestamptz not null default now(),
  primary key (call_id, number)
);

-- What was read stays as it was read, and an id is of one block alone: one that is gone never comes back as another.
create function participation.keep_document() returns trigger language plpgsql as $$
declare
  own text[] := array(select b ->> 'id' from jsonb_array_elements(new.blocks) b);
  last participation.document_version;
begin
  if tg_op = 'UPDATE' then
    raise exception 'A text that was published stays as it is' using errcode = 'check_violation', constraint = 'document_version_stays';
  end if;
  select * into last from participation.document_version v where v.call_id = new.call_id order by v.number desc limit 1;
  if new.number <> coalesce(last.number, 0) + 1 then
    raise exception 'Versions follow each other' using errcode = 'check_violation', constraint = 'document_versions_follow';
  end if;
  if (select count(*) <> count(distinct id) or bool_or(id is null) from unnest(own) id)
    or exists (select from participation.document_version v cross join lateral jsonb_array_elements(v.blocks) b
      where v.call_id = new.call_id and b ->> 'id' = any(own) and not exists (select from jsonb_array_elements(last.blocks) l where l ->> 'id' = b ->> 'id')) then
    raise exception 'The id of a block is never used again' using errcode = 'check_violation', constraint = 'document_block_once';
  end if;
  return new;
end $$;
create trigger keep_document before insert or update on participation.document_version
  for each row execute function participation.keep_document();

-- What of the text a contribution is about: the version and the block that were read, and the words that it quotes.
create table participation.contribution_passage (
  contribution_id text collate "C" primary key references participation.contribution (id) on delete cascade,
  call_id text collate "C" not null,
  version_number integer not null,
  block_id text collate "C" not null,
  exact text not null check (exact <> ''),
  prefix text not null,
  suffix text not null,
  starts_at integer not null check (starts_at >= 0),
  foreign key (call_id, version_number) references participation.document_version (call_id, number)
);
create index on participation.contribution_passage (call_id, version_number);

-- Where that is in the version that was read, and in each one since: worked out once, when the later of the two comes.
create table participation.passage_found (
  contribution_id text collate "C" not null references participation.contribution_passage (contribution_id) on delete cascade,
  call_id text collate "C" not null,
  version_number integer not null,
  state text collate "C" not null check (state in ('SAME', 'MOVED', 'CHANGED', 'REMOVED')),
  block_id text collate "C",
  starts_at integer,
  ends_at integer,
  primary key (contribution_id, version_number),
  foreign key (call_id, version_number) references participation.document_version (call_id, number),
  check ((state = 'REMOVED') = (block_id is null)),
  check ((state in ('SAME', 'MOVED')) = (starts_at is not null) and (starts_at is null) = (ends_at is null) and starts_at < ends_at)
);
create index on participation.passage_found (call_id, version_number, block_id);

-- An answer may say in which version of the text what it answers is taken up; and said so, or not, before it was corrected.
alter table participation.official_answer
  add column document_call_id text collate "C",
  add column document_version integer,
  add check ((document_call_id is null) = (document_version is null)),
  add foreign key (document_call_id, document_version) references participation.document_version (call_id, number);
create index on participation.official_answer (document_call_id, document_version) where document_call_id is not null;
alter table participation.official_answer_version add column document_version integer;

call changes.tell_of('participation');
call changes.follow_also('Contribution', 'participation.passage_found', 'select contribution_id from rows');

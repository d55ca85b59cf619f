-- Whether everybody sees the contribution, kept beside what is said of it: all comments are counted without looking at theirs.
alter table participation.comment add column is_shown boolean not null default false;
update participation.comment m set is_shown = true from participation.contribution c where c.id = m.contribution_id and participation.contribution_keys(c) is null;
create function participation.is_shown(contribution text) returns boolean language sql stable as
  $$select participation.contribution_keys(c) is null from participation.contribution c where c.id = contribution$$;
-- Held while it is written: what hides the contribution meanwhile comes after, and hides this too.
create function participation.show_comment() returns trigger language plpgsql as $$
begin
  perform from participation.contribution c where c.id = new.contribution_id for share;
  new.is_shown := participation.is_shown(new.contribution_id);
  return new;
end $$;
create trigger shown before insert on participation.comment for each row execute function participation.show_comment();
create function participation.show_comments_of() returns trigger language plpgsql as $$
begin
  update participation.comment m set is_shown = s.is_shown from (select participation.is_shown(new.id) as is_shown) s
  where m.contribution_id = new.id and m.is_shown <> s.is_shown;
  return null;
end $$;
create trigger shown after update of status on participation.contribution for each row
  when (old.status <> new.status) execute function participation.show_comments_of();

-- What is looked for in words: folded once when it is written, and found by an index.
alter table participation.initiative add column folded_words text collate "C" not null generated always as (territories.fold(title_fr || ' ' || summary_fr)) stored;
create index initiative_folded_words on participation.initiative using gin (folded_words public.gin_trgm_ops);
alter table participation.call add column folded_words text collate "C" not null generated always as (territories.fold(title_fr || ' ' || about_fr)) stored;
create index call_folded_words on participation.call using gin (folded_words public.gin_trgm_ops);
-- Of contributions apart: each support writes their rows anew, and would write its part of the index anew too.
create table participation.contribution_words (
  contribution_id text collate "C" primary key references participation.contribution (id) on delete cascade,
  folded_words text collate "C" not null
);
insert into participation.contribution_words (contribution_id, folded_words) select c.id, territories.fold(c.title || ' ' || c.body) from participation.contribution c;
create index contribution_folded_words on participation.contribution_words using gin (folded_words public.gin_trgm_ops);
create function participation.keep_words() returns trigger language plpgsql as $$
begin
  insert into participation.contribution_words (contribution_id, folded_words) values (new.id, territories.fold(new.title || ' ' || new.body))
    on conflict (contribution_id) do update set folded_words = excluded.folded_words;
  return null;
end $$;
create trigger words after insert or update of title, body on participation.contribution for each row execute function participation.keep_words();
alter table participation.comment add column folded_words text collate "C" not null generated always as (territories.fold(coalesce(body, ''))) stored;
create index comment_folded_words on participation.comment using gin (folded_words public.gin_trgm_ops);

-- Lists of all initiatives together.
create index official_answer_listed on participation.official_answer (answered_at desc, id desc);
create index follow_up_step_listed on participation.follow_up_step (on_day desc, id desc);

-- Each promise that a call made to the public: by which day (null: none any more), from when on it stood. Until the next.
create table participation.call_promise (
  call_id text collate "C" not null references participation.call (id) on delete cascade,
  number integer not null,
  answers_until date,
  made_at timestamptz not null default now(),
  primary key (call_id, number)
);
create function participation.keep_promise(call text, day date, at timestamptz) returns void language sql as $$
  insert into participation.call_promise (call_id, number, answers_until, made_at)
  select call, coalesce(last.number, 0) + 1, day, at
  from (select) one left join lateral (select p.number, p.answers_until from participation.call_promise p where p.call_id = call order by p.number desc limit 1) last on true
  where day is distinct from last.answers_until
$$;
-- What a draft says is promised to nobody; what was, is from when the call is shown.
create function participation.promise() returns trigger language plpgsql as $$
begin
  if exists (select from participation.initiative i where i.id = new.initiative_id and i.published_on is not null) then
    perform participation.keep_promise(new.id, new.answers_until, now());
  end if;
  return null;
end $$;
create trigger promise after insert or update of answers_until on participation.call for each row execute function participation.promise();
create function participation.promise_published() returns trigger language plpgsql as $$
begin
  perform participation.keep_promise(a.id, a.answers_until, now()) from participation.call a where a.initiative_id = new.id;
  return null;
end $$;
create trigger promise after update of published_on on participation.initiative for each row
  when (old.published_on is null and new.published_on is not null) execute function participation.promise_published();
-- Nobody wrote down when those were made that stand already: at the latest when people began to answer.
select participation.keep_promise(a.id, a.answers_until, least(a.opens_at, now()))
  from participation.call a join participation.initiative i on i.id = a.initiative_id where i.published_on is not null;

-- When it was first shown: what is counted of a day does not move where it is read again.
alter table participation.contribution add column first_published_at timestamptz, add column edited_at timestamptz;
update participation.contribution set first_published_at = published_at where published_at is not null;
create function participation.first_published() returns trigger language plpgsql as $$
begin
  new.first_published_at := least(new.first_published_at, new.published_at);
  return new;
end $$;
create trigger first_published before insert or update of published_at on participation.contribution for each row execute function participation.first_published();
alter table participation.contribution add check (published_at is null or first_published_at <= published_at);

-- What it said before: from when, until when, and whether everybody could read it then.
alter table participation.contribution_version add column replaced_at timestamptz, add column was_shown boolean not null default false;
update participation.contribution_version v set replaced_at = v.written_at,
  written_at = coalesce((select e.written_at from participation.contribution_version e where e.contribution_id = v.contribution_id and e.number = v.number - 1), c.submitted_at),
  was_shown = a.moderation = 'AFTER'
  from participation.contribution c join participation.call a on a.id = c.call_id where c.id = v.contribution_id;
alter table participation.contribution_version alter replaced_at set not null, alter written_at drop default, alter was_shown drop default;
update participation.contribution c set edited_at = v.at
  from (select v.contribution_id, max(v.replaced_at) as at from participation.contribution_version v group by 1) v
  where v.contribution_id = c.id and c.first_published_at is not null;

-- Lists of many, and how many there are, without reading the long rows.
drop index participation.contribution_submitted_at_id_idx;
create index contribution_listed on participation.contribution (submitted_at desc, id desc) include (status, call_id, person_id, first_published_at, said_on, demonstration) where status = 'PUBLISHED';
drop index participation.contribution_call_id_submitted_at_id_idx;
create index contribution_supported_of_call on participation.contribution (call_id, support_count desc, id desc) where status = 'PUBLISHED';
create index contribution_of_call on participation.contribution (call_id, submitted_at desc, id desc) include (status, person_id, first_published_at, said_on, demonstration);

drop index participation.comment_written_at_id_idx;
create index comment_listed on participation.comment (written_at desc, id desc) include (is_shown, removed_at, demonstration, contribution_id, person_id, removal_reason);

create or replace view participation.kept_differences as
  select 'participation.support' as list, 'WRONG' as problem, c.id from participation.contribution c
  left join participation.contribution_support s on s.contribution_id = c.id
  group by c.id having c.support_count <> count(s.person_id)
  union all
  select 'participation.comment', 'WRONG', m.id from participation.comment m where m.is_shown <> participation.is_shown(m.contribution_id)
  union all
  select 'participation.words', 'WRONG', c.id from participation.contribution c left join participation.contribution_words w on w.contribution_id = c.id
  where w.folded_words is distinct from territories.fold(c.title || ' ' || c.body) collate "C";

call changes.tell_of('participation');

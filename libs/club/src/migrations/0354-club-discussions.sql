-- Workstreams are discussed by their team, and what is said in them at some length is a contribution.
create function club.discussion_readers(workstream text) returns text[] language sql stable as
  $$select coalesce(club.work_keys(workstream), '{}')$$;
insert into discussions.subject_kind (prefix, readers) values ('workstream', 'club.discussion_readers');

call changes.follow_also('Thread', 'club.workstream', 'select h.id from discussions.thread h join rows r on r.id = h.subject_id');
call changes.follow_also('Thread', 'club.workstream_partner', 'select h.id from discussions.thread h join rows r on r.workstream_id = h.subject_id');
call changes.follow_also('Thread', 'club.workstream_participant', 'select h.id from discussions.thread h join rows r on r.workstream_id = h.subject_id');
call changes.follow_also('Post', 'club.workstream', 'select p.id from discussions.post p join discussions.thread h on h.id = p.thread_id join rows r on r.id = h.subject_id');
call changes.follow_also('Post', 'club.workstream_partner', 'select p.id from discussions.post p join discussions.thread h on h.id = p.thread_id join rows r on r.workstream_id = h.subject_id');
call changes.follow_also('Post', 'club.workstream_participant', 'select p.id from discussions.post p join discussions.thread h on h.id = p.thread_id join rows r on r.workstream_id = h.subject_id');

-- What is said about a workstream goes with it.
create function club.forget_discussions() returns trigger language plpgsql as $$
begin
  delete from discussions.thread h using rows r where h.subject_id = r.id;
  return null;
end $$;
create trigger forget_discussions after delete on club.workstream referencing old table as rows
  for each statement execute function club.forget_discussions();

-- Whether somebody has contributed by saying this: two hundred letters at least that are neither addresses nor mentions, so that no "I agree"
-- makes a workstream collective.
create function club.is_contribution(said text) returns boolean language sql immutable as
  $$select length(regexp_replace(regexp_replace(coalesce(said, ''), '(https?://\S+|@person_\w+)', '', 'g'), '\s', '', 'g')) >= 200$$;

-- Counted from when it said so much, and no more once it is taken out or cut short.
create function club.post_contribution() returns trigger language plpgsql as $$
declare
  workstream text := (select h.subject_id from discussions.thread h where h.id = new.thread_id and h.subject_id like 'workstream\_%');
  said_at timestamptz := coalesce(new.edited_at, new.written_at);
begin
  if workstream is null then
    return null;
  end if;
  if not club.is_contribution(new.body) then
    delete from club.contribution c where c.subject_id = new.id and c.kind = 'TEXT';
    return null;
  end if;
  if new.person_id is null then
    return null;
  end if;
  insert into club.contribution (id, workstream_id, person_id, kind, at, subject_id, demonstration)
  select 'wcontribution_' || split_part(new.id, '_', 2), workstream, new.person_id, 'TEXT', said_at, new.id, new.demonstration
  on conflict (subject_id, person_id, kind) do nothing;
  return null;
end $$;
create trigger contribution_written after insert on discussions.post for each row execute function club.post_contribution();
create trigger contribution_changed after update of body on discussions.post for each row execute function club.post_contribution();

create function club.post_contribution_gone() returns trigger language plpgsql as $$
begin
  delete from club.contribution c using rows r where c.subject_id = r.id and c.kind = 'TEXT';
  return null;
end $$;
create trigger contribution_gone after delete on discussions.post referencing old table as rows
  for each statement execute function club.post_contribution_gone();

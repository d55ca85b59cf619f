-- What is said about a workstream happens in it: that it was, never what.
create function club.post_activity() returns trigger language plpgsql as $$
begin
  insert into club.activity (workstream_id, kind, person_id, subject_id, at)
  select h.subject_id, case when tg_op = 'UPDATE' then case when new.body is null then 'POST_REMOVED' else 'POST_UPDATED' end
      when f.is_first then 'THREAD_OPENED' else 'POST_WRITTEN' end,
    -- Not of whoever is erased, and who moderates stands in the audit log.
    case when new.body is not null then new.person_id end,
    case when tg_op = 'INSERT' and f.is_first then h.id else new.id end, case when tg_op = 'INSERT' then new.written_at else now() end
  from discussions.thread h
  cross join lateral (select not exists (select from discussions.post p where p.thread_id = h.id and p.id <> new.id) as is_first) f
  where h.id = new.thread_id and h.subject_id like 'workstream\_%';
  return null;
end $$;
create trigger activity_written after insert on discussions.post for each row execute function club.post_activity();
create trigger activity_changed after update of body on discussions.post for each row
  when (new.body is distinct from old.body) execute function club.post_activity();

-- Whether an initiative is published is asked once it is held: before, of a call that was corrected at the very moment of publication, what it said
-- before was promised, and what it says now was not.
create or replace function participation.promise() returns trigger language plpgsql as $$
begin
  perform 1 from participation.initiative i where i.id = new.initiative_id for share;
  if exists (select from participation.initiative i where i.id = new.initiative_id and i.published_on is not null) then
    perform participation.keep_promise(new.id, new.answers_until, now());
  end if;
  return null;
end $$;

-- What was not promised so far, from today on.
select participation.keep_promise(a.id, a.answers_until, now())
  from participation.call a join participation.initiative i on i.id = a.initiative_id where i.published_on is not null;

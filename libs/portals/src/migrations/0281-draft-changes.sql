-- Drafts are their teams’: saving one leaves the answers that are kept for everybody as they are.
call changes.tell_own('portals.item_draft');
call changes.tell_own('portals.item_draft_text');

-- Before the first version is shown, what is found and listed is the draft too, which its team alone sees.
create function portals.tell_of_texts() returns trigger language plpgsql as $$
begin
  perform pg_notify('content_changed', case when exists (
    select from touched t join portals.item i on i.id = t.item_id where i.shown_version is not null) then '' else 'own' end);
  return null;
end $$;
drop trigger tell_change on portals.item_text;
create trigger tell_change after insert on portals.item_text referencing new table as touched
  for each statement execute function portals.tell_of_texts();
create trigger tell_change_again after update on portals.item_text referencing new table as touched
  for each statement execute function portals.tell_of_texts();
create trigger tell_change_gone after delete on portals.item_text referencing old table as touched
  for each statement execute function portals.tell_of_texts();
create trigger tell_change_all after truncate on portals.item_text for each statement execute function changes.tell();

-- Touches what is kept of uses only where that changes.
create or replace function portals.text_uses() returns trigger language plpgsql as $$
declare
  named text := coalesce(new.item_id, old.item_id);
  shown text[] := array(select distinct m.id from portals.item_text x, portals.media_in(x.html) n join portals.media m on m.id = n where x.item_id = named);
  held text[] := array(select u.media_id from portals.media_use u where u.item_id = named and u.place = 'TEXT');
begin
  if not held <@ shown then
    delete from portals.media_use u where u.item_id = named and u.place = 'TEXT' and u.media_id <> all (shown);
  end if;
  if not shown <@ held then
    insert into portals.media_use (media_id, item_id) select m, named from unnest(shown) m on conflict do nothing;
  end if;
  return null;
end $$;

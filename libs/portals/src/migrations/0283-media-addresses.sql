-- An address that is signed for a day ends with the right to see what it leads to: when nothing shows a media any more that others saw it in, it is
-- signed with something else from then on, and whoever may still see it is given another address.
create function portals.end_addresses(media text[]) returns void language sql as $$
  update portals.media m set secret = sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'utf8')) where m.id = any(media)
$$;

create function portals.item_closed() returns trigger language plpgsql as $$
begin
  perform portals.end_addresses(array(select u.media_id from portals.media_use u where u.item_id = new.id));
  return null;
end $$;
create trigger item_closed after update of status on portals.item for each row
  when (old.status = 'PUBLISHED' and new.status <> 'PUBLISHED') execute function portals.item_closed();

create function portals.portal_closed() returns trigger language plpgsql as $$
begin
  perform portals.end_addresses(array(select u.media_id from portals.media_use u where u.portal_id = new.id));
  return null;
end $$;
create trigger portal_closed after update of visibility on portals.portal for each row
  when (old.visibility <> 'DRAFT' and new.visibility = 'DRAFT') execute function portals.portal_closed();

-- At the end of the transaction, as texts are taken out to be written anew; drafts that only their team saw are left alone.
create function portals.use_ended() returns trigger language plpgsql as $$
begin
  if not exists (select from portals.media_use u where u.media_id = old.media_id and u.place = old.place
      and u.item_id is not distinct from old.item_id and u.portal_id is not distinct from old.portal_id)
    and not exists (select from portals.item i where i.id = old.item_id and i.status <> 'PUBLISHED')
    and not exists (select from portals.portal p where p.id = old.portal_id and p.visibility = 'DRAFT') then
    perform portals.end_addresses(array[old.media_id]);
  end if;
  return null;
end $$;
create constraint trigger use_ended after delete on portals.media_use deferrable initially deferred
  for each row execute function portals.use_ended();

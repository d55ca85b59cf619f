-- What shows a media is kept from what is shown: nobody has to remember to write it down.
alter table portals.item add column cover_id text collate "C" references portals.media (id);
create index on portals.item (cover_id);
alter table portals.portal
  add column cover_id text collate "C" references portals.media (id),
  add column logo_id text collate "C" references portals.media (id);
create index on portals.portal (cover_id);
create index on portals.portal (logo_id);

-- A portal shows media too; and where one is shown is told apart, as each place is kept on its own.
alter table portals.media_use drop constraint media_use_pkey;
alter table portals.media_use
  alter column item_id drop not null,
  add column portal_id text collate "C" references portals.portal (id) on delete cascade,
  add column place text collate "C" not null default 'TEXT' check (place ~ '^[A-Z]+$'),
  add constraint media_use_of_one check (num_nonnulls(item_id, portal_id) = 1),
  add constraint media_use_once unique nulls not distinct (media_id, item_id, portal_id, place);
create index on portals.media_use (portal_id);

-- The pictures that a text leaves room for, each as a comment that the server writes: nothing that people write can be one.
create function portals.media_in(html text) returns setof text language sql immutable as
  $$select distinct m[1] from regexp_matches(html, '<!--figure [A-Za-z0-9_-]+ (media_[0-9a-z]{26})\|', 'g') m$$;

create function portals.text_uses() returns trigger language plpgsql as $$
declare
  named text := coalesce(new.item_id, old.item_id);
begin
  delete from portals.media_use u where u.item_id = named and u.place = 'TEXT'
    and not exists (select from portals.item_text x, portals.media_in(x.html) m where x.item_id = named and m = u.media_id);
  insert into portals.media_use (media_id, item_id)
  select distinct m.id, named from portals.item_text x, portals.media_in(x.html) n join portals.media m on m.id = n
  where x.item_id = named on conflict do nothing;
  return null;
end $$;
create trigger text_uses_begin after insert on portals.item_text for each row
  when (position('<!--figure ' in new.html) > 0) execute function portals.text_uses();
create trigger text_uses_change after update of html on portals.item_text for each row
  when (position('<!--figure ' in old.html || new.html) > 0) execute function portals.text_uses();
create trigger text_uses_end after delete on portals.item_text for each row
  when (position('<!--figure ' in old.html) > 0) execute function portals.text_uses();

create function portals.item_uses() returns trigger language plpgsql as $$
begin
  delete from portals.media_use u where u.item_id = new.id and u.place = 'COVER';
  insert into portals.media_use (media_id, item_id, place) select new.cover_id, new.id, 'COVER' where new.cover_id is not null;
  return null;
end $$;
create trigger item_uses_begin after insert on portals.item for each row
  when (new.cover_id is not null) execute function portals.item_uses();
create trigger item_uses_change after update of cover_id on portals.item for each row
  when (new.cover_id is distinct from old.cover_id) execute function portals.item_uses();

create function portals.portal_uses() returns trigger language plpgsql as $$
begin
  delete from portals.media_use u where u.portal_id = new.id and u.place in ('COVER', 'LOGO');
  insert into portals.media_use (media_id, portal_id, place)
  select s.media, new.id, s.place from (values (new.cover_id, 'COVER'), (new.logo_id, 'LOGO')) s(media, place) where s.media is not null;
  return null;
end $$;
create trigger portal_uses after insert or update of cover_id, logo_id on portals.portal for each row
  execute function portals.portal_uses();

-- Whether everybody sees a media on a day: in an item, or as what a portal wears.
create or replace function portals.is_shown_to_all(media text, image_right text, until date, day date) returns boolean language sql stable as
  $$select portals.may_be_shown(image_right, until, day) and (exists (select from portals.media_use u join portals.item i on i.id = u.item_id
      where u.media_id = media and i.status = 'PUBLISHED' and i.audience = 'EVERYONE')
    or exists (select from portals.media_use u join portals.portal p on p.id = u.portal_id where u.media_id = media and p.visibility = 'PUBLIC'))$$;

create function portals.escaped(words text) returns text language sql immutable strict parallel safe
  return replace(replace(replace(replace(words, '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;');

-- A picture of a text on a day, with whose it is and how it may be used; or a word in its place. What is said where it stands comes escaped.
create function portals.figure_html(block text, media text, alternative text, caption text, locale text, day date, until bigint)
  returns text language sql stable as $$
  select '<figure id="b-' || block || '"' || coalesce(
    (select '><picture>'
       || coalesce((select string_agg('<source type="image/' || s.format || '" srcset="' || s.addresses || '" sizes="' || w.sizes || '">', '' order by s.format)
          from (select lower(r.format) as format, string_agg(w.below || r.width || '-' || left(r.sha256, 16) || '.' || lower(r.format) || ' ' || r.width || 'w', ', ' order by r.width) as addresses
            from portals.rendition r where r.media_id = m.id and r.format <> 'JPEG' group by r.format) s), '')
       || (select '<img src="' || w.below || r.width || '-' || left(r.sha256, 16) || '.jpeg" width="' || r.width || '" height="' || r.height
            || '" alt="' || coalesce(alternative, portals.escaped(case when locale = 'en' then coalesce(m.alternative_en, m.alternative_fr)
              else coalesce(m.alternative_fr, m.alternative_en) end), '') || '" loading="lazy" decoding="async">'
          from portals.rendition r where r.media_id = m.id and r.format = 'JPEG' order by abs(r.width - 1280) limit 1)
       || '</picture><figcaption>' || coalesce('<span>' || nullif(caption, '') || '</span> ', '')
       || '<small>' || portals.escaped(m.author) || coalesce(', ' || portals.escaped(m.credit_line), '')
       || ', <a href="' || portals.escaped(l.url) || '" rel="license">' || portals.escaped(l.label) || '</a></small></figcaption>'
     from portals.media m join portals.licence l on l.id = m.licence_id
     cross join lateral (select '(min-width: 760px) 720px, 100vw' as sizes,
       '/files/media/' || m.id || case when portals.is_shown_to_all(m.id, m.image_right, m.image_right_until, day) then ''
         else '~' || until || '~' || portals.signature(m.secret, m.id, until) end || '/' as below) w
     where m.id = media and m.kind = 'IMAGE' and m.drawn_at is not null and portals.may_be_shown(m.image_right, m.image_right_until, day)),
    ' data-hidden><p>' || case
      when exists (select from portals.media m where m.id = media and m.drawn_at is null) then
        case when locale = 'en' then 'This picture is being prepared.' else 'Cette image est en préparation.' end
      when locale = 'en' then 'This picture may not be shown: its rights have ended or are missing.'
      else 'Cette image ne peut pas être montrée : ses droits ont pris fin ou manquent.' end || '</p>') || '</figure>'
$$;

call changes.tell_of('portals');

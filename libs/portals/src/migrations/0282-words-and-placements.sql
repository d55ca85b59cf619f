-- Accents are taken off before stems are made, so that nobody has to type them: `rénovée` is `renovee` then, of which the ending is
-- none that the stemmer of French knows, though it takes `rénové` and `rénovation` to one stem. It is the same word as `renove`.
create function portals.french_words(words text) returns text language sql immutable strict parallel safe
  return regexp_replace(lower(public.unaccent('public.unaccent'::regdictionary, words)), 'e{2,}(s?)\M', 'e\1', 'g');

alter table portals.item_text alter column words set expression as (case locale
  when 'en' then setweight(to_tsvector('portals.english', title), 'A') || setweight(to_tsvector('portals.english', summary), 'B')
    || setweight(to_tsvector('portals.english', plain), 'D')
  else setweight(to_tsvector('portals.french', portals.french_words(title)), 'A')
    || setweight(to_tsvector('portals.french', portals.french_words(summary)), 'B')
    || setweight(to_tsvector('portals.french', portals.french_words(plain)), 'D') end);

-- A placement that ends on its first day was taken back: it holds on no day, and hinders no other.
alter table portals.placement drop constraint placement_check;
alter table portals.placement add constraint placement_in_order check (valid_to >= valid_from);

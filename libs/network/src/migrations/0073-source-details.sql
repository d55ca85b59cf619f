-- What was read, in parts: who published it, where it is read, when, in what language. Null where that is not known.
alter table network.source
  add column publisher text,
  add column url text,
  -- As precise as it is known: 2014, 2014-06, 2014-06-02.
  add column published_on text collate "C" check (published_on ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  -- BCP 47: fr, en.
  add column language text collate "C";

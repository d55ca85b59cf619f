-- Letters of the modules below follow the language that the account of their reader has chosen.
create or replace function network.letter_locale(person_id text) returns text language sql stable as
  'select coalesce((select a.locale from identity.account a where a.person_id = $1 and a.erased_at is null), ''fr'')';

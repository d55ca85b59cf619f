-- Who manages an organization today, and how they are written to; the module that owns accounts replaces it.
create function network.managers_of(organization_id text) returns table (person_id text, name text, email text, locale text)
  language sql stable as 'select null::text, null::text, null::text, null::text where false';

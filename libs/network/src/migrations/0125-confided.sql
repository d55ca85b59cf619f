-- What managers of an organization may read of somebody who works there: of whoever has an account, once they have joined it themselves.
create function network.is_confided(person_id text, organization_id text) returns boolean language sql stable as
  'select not network.has_account($1) or network.has_joined($1, $2)';

-- What people decide about themselves: whoever has an account keeps their own name and contacts, and joins an organization by their
-- own word. The module that owns accounts replaces both.
create function network.has_account(person_id text) returns boolean language sql stable as 'select false';
create function network.has_joined(person_id text, organization_id text) returns boolean language sql stable as 'select false';

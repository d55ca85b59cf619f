-- All roles, newest first: a list of the console.
create index on identity.role_grant (valid_from desc, id desc);

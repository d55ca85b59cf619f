-- What ends the signed addresses of an account: a new password, or that it signed out everywhere.
create function runs.signed_since(account text) returns text language sql stable as $$
  select coalesce(extract(epoch from greatest(a.password_changed_at, a.signed_out_at))::text, '') from identity.account a where a.id = account
$$;

create or replace function network.is_proved(address text) returns boolean language sql stable as
  'select exists (select 1 from identity.account a where a.email = lower($1))';

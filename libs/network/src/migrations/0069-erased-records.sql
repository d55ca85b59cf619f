-- A record that was erased stays so: what was under way for it, or comes later, writes nobody's name into it again.
alter table network.person add column erased_at timestamptz;
update network.person set erased_at = now()
  where given_name = 'Personne' and family_name = 'effacée' and email is null and phone is null;

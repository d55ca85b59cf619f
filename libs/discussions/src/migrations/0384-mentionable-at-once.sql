-- Who may be mentioned is asked of all accounts at once, not of one after the other: whoever has one of the keys, as `keysOf` has them of
-- who asks; where everybody may read it, who has written about it.
create or replace function discussions.mentionable(subject text) returns table (person_id text) language sql stable as $$
  with asked as materialized (select discussions.readers(subject) as keys)
  select a.person_id from asked join identity.account a on 'person:' || a.person_id = any(asked.keys) where a.erased_at is null
  union
  select a.person_id from asked
  join identity.held g on g.role || ':' || g.scope_id = any(asked.keys)
    or (g.scope_kind = 'ORGANIZATION' and 'organization:' || g.scope_id = any(asked.keys))
    or (g.scope_kind in ('NETWORK', 'ORGANIZATION') and 'staff' = any(asked.keys))
    or (g.scope_kind = 'NETWORK' and g.role in ('ADMINISTRATOR', 'NETWORK_COORDINATOR') and 'coordinator' = any(asked.keys))
  join identity.account a on a.id = g.account_id where a.erased_at is null
  union
  select a.person_id from asked join discussions.thread h on h.subject_id = subject join discussions.post p on p.thread_id = h.id
  join identity.account a on a.person_id = p.person_id where asked.keys is null and a.erased_at is null
$$;
drop function discussions.has_key;

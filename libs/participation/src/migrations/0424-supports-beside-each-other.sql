-- Who may see what is said of a contribution, what is answered to it and what rests on it depends on its status, on who wrote it and on its call: each support writes the
-- row anew, and asks for none of them.
do $$
declare
  name text;
begin
  foreach name in array array['comment', 'follow_up_step', 'official_answer', 'synthesis'] loop
    execute (
      select format('create or replace function changes.%I() returns trigger language plpgsql as %L', p.proname, regexp_replace(p.prosrc, '\mbegin\M', $f$begin
      if not exists (select from new_rows n left join old_rows o on o.id = n.id and o.status = n.status and o.call_id = n.call_id and o.person_id is not distinct from n.person_id where o.id is null) then
        return null;
      end if;$f$))
      from pg_proc p where p.pronamespace = 'changes'::regnamespace and p.proname = name || '_by_contribution_changed');
  end loop;
end $$;

-- Nothing is said of a contribution, answered to it or rests on it before it is there.
drop trigger feed_comment_by_contribution on participation.contribution;
drop trigger feed_follow_up_step_by_contribution on participation.contribution;
drop trigger feed_official_answer_by_contribution on participation.contribution;
drop trigger feed_synthesis_by_contribution on participation.contribution;

-- How many somebody has sent within ten minutes, without reading all that they ever did.
drop index participation.contribution_person_id_idx;
create index on participation.contribution (person_id, submitted_at) where person_id is not null;

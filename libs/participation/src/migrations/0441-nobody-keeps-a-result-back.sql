-- When an initiative was closed, by the clock: a vote that had opened by then was held, whatever day is said of the close.
alter table participation.initiative add column closed_at timestamptz;
create function participation.keep_closed_at() returns trigger language plpgsql as $$
begin
  new.closed_at := case when new.closed_on is null then null
    when tg_op = 'INSERT' then least(clock_timestamp(), (new.closed_on + 1)::timestamp at time zone 'Europe/Paris')
    else coalesce(old.closed_at, clock_timestamp()) end;
  return new;
end $$;
create trigger closed_at before insert or update of closed_on on participation.initiative for each row execute function participation.keep_closed_at();

-- When a vote was to close as it was told before it was moved while people voted; it is moved within a bound of that.
alter table participation.call add column first_closes_at timestamptz;

-- Of those that were closed: by the end of the day that is said.
update participation.initiative i set closed_at = least(now(), (i.closed_on + 1)::timestamp at time zone 'Europe/Paris') where i.closed_on is not null;
-- Where people voted it had opened.
update participation.initiative i set closed_at = v.opened_at + interval '1 second'
from (select a.initiative_id, max(a.opens_at) as opened_at from participation.call a
  where exists (select from participation.budget_voter b where b.call_id = a.id) group by a.initiative_id) v
where v.initiative_id = i.id and i.closed_at <= v.opened_at;

-- As before; what was closed before its vote opened was never voted on: it stays prepared, and neither paper nor a count comes of it.
create or replace function participation.budget_stage(call text, at timestamptz) returns text language sql stable as $$
  select case when exists (select from participation.budget_result r where r.call_id = a.id)
      then case when exists (select from participation.budget_publication u where u.call_id = a.id) then 'COUNTED' else 'CHECKING' end
    when not exists (select from participation.budget_rule r where r.call_id = a.id)
      or (select count(*) from (select from participation.budget_project p where p.call_id = a.id and p.verdict is distinct from 'NOT_FEASIBLE' limit 2) p) < 2
      or i.published_on is null or at < a.opens_at or i.closed_at <= a.opens_at then 'PREPARED'
    when at >= a.closes_at or i.closed_on is not null then 'CLOSED' else 'VOTING' end
  from participation.call a join participation.initiative i on i.id = a.initiative_id where a.id = call
$$;

-- What the log told of people, and of few ballots.
alter table audit.entry disable trigger entry_is_kept;
update audit.entry e set theirs = true where e.organization_id is null and e.account_id is not null and e.action in (
  'CONTRIBUTION_SUBMIT', 'CONTRIBUTION_UPDATE', 'CONTRIBUTION_WITHDRAW', 'CONTRIBUTION_SUPPORT', 'CONTRIBUTION_SUPPORT_END',
  'COMMENT_WRITE', 'COMMENT_UPDATE', 'COMMENT_REMOVE', 'MODERATION_APPEAL_SUBMIT', 'SANCTION_APPEAL');
update audit.entry e set after = e.after - 'ballotsHash' where e.action = 'BUDGET_COUNT' and e.after ? 'ballotsHash';
alter table audit.entry enable trigger entry_is_kept;

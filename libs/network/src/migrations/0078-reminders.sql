-- Each instalment that is late has reminders of its own, three at most: those of an earlier one do not use up those of the next.
alter table network.dues_reminder drop constraint dues_reminder_once, add place smallint;
update network.dues_reminder r set place = coalesce(
  (select max(i.place) from network.due_instalment i where i.due_id = r.due_id and i.due_on < (r.sent_at at time zone 'Europe/Paris')::date), 1);
update network.dues_reminder r set stage = n.stage from (
  select due_id, stage as before, row_number() over (partition by due_id, place order by stage) as stage from network.dues_reminder) n
  where n.due_id = r.due_id and n.before = r.stage and n.stage <> r.stage;
alter table network.dues_reminder
  alter place set not null,
  add constraint dues_reminder_once primary key (due_id, place, stage),
  add foreign key (due_id, place) references network.due_instalment (due_id, place) on delete cascade;

-- Who in an organization is written to about money: its direction and its administration.
create function network.written_to(the_organization text, on_day date) returns table (person_id text, name text, email text)
  language sql stable parallel safe
  begin atomic
    select distinct p.id, p.name, p.email from network.position w join network.person p on p.id = w.person_id
    where w.organization_id = the_organization and w.kind in ('DIRECTOR', 'INTERIM_DIRECTOR', 'ADMINISTRATION')
      and w.valid_from <= on_day and w.valid_to > on_day;
  end;

-- What is late of a due on a day: the last instalment whose day has passed, how much, the reminders of that one, and what keeps the next from
-- being sent; null when nothing does.
create function network.dues_lateness(the_due text, on_day date)
  returns table (place smallint, late_cents integer, sent integer, refusal text)
  language sql stable parallel safe
  begin atomic
    select l.place, l.late_cents, l.sent, case
        when d.issued_on is null then 'DRAFT'
        when c.status = 'CLOSED' then 'CLOSED'
        when l.late_cents <= 0 then 'NOT_LATE'
        when l.sent_on >= on_day then 'SENT_TODAY'
        when l.sent >= 3 then 'ALL_SENT'
        when not exists (select from network.written_to(d.organization_id, on_day)) then 'NOBODY'
        when not exists (select from network.written_to(d.organization_id, on_day) w where w.email is not null) then 'NO_ADDRESS'
      end
    from network.due d join network.dues_call c on c.id = d.dues_call_id
    cross join lateral (
      select i.place, (i.owed - p.paid)::integer as late_cents,
        (select count(*)::integer from network.dues_reminder r where r.due_id = d.id and r.place = i.place) as sent,
        (select max(r.sent_at at time zone 'Europe/Paris')::date from network.dues_reminder r where r.due_id = d.id) as sent_on
      from (select max(n.place) as place, coalesce(sum(n.amount_cents), 0) as owed from network.due_instalment n
          where n.due_id = d.id and n.due_on < on_day) i
        cross join (select coalesce(sum(m.amount_cents), 0) as paid from network.payment_that_counts m
          where m.due_id = d.id and m.received_on <= on_day) p) l
    where d.id = the_due;
  end;

-- What came of reminders that were sent together.
create table network.reminder_run (
  id text collate "C" primary key,
  dues_call_id text collate "C" not null references network.dues_call (id),
  sent_at timestamptz not null default now()
);
create index reminder_run_call on network.reminder_run (dues_call_id);
create table network.reminder_result (
  reminder_run_id text collate "C" not null references network.reminder_run (id) on delete cascade,
  due_id text collate "C" not null references network.due (id),
  -- What kept it from being sent; null when it was.
  refusal text collate "C" check (refusal in ('CLOSED', 'NOT_LATE', 'SENT_TODAY', 'ALL_SENT', 'NOBODY', 'NO_ADDRESS')),
  stage smallint,
  letters smallint not null default 0,
  primary key (reminder_run_id, due_id),
  check ((refusal is null) = (stage is not null and letters > 0))
);
create index reminder_result_due on network.reminder_result (due_id);

-- Workstreams of the club, from number :from to :to: each made by one to three of a hundred organizations and three of their people, with what they do in it. Nothing
-- here is true. One of them, number 0, has a twentieth of everything beside.
create function pg_temp.id(kind text, nr bigint) returns text language sql immutable as $$select kind || '_0bench' || lpad(nr::text, 20, 'x')$$;
insert into network.organization (id, key, kind, name)
  select pg_temp.id('organization', n), 'banc-club-' || n, 'CAUE', 'Relais du banc ' || lpad(n::text, 3, '0') from generate_series(1, 100) n on conflict do nothing;
-- A person for ten workstreams.
insert into network.person (id, given_name, family_name, public)
  select pg_temp.id('person', n), 'Prénom ' || n % 97, 'Nom ' || lpad((n * 7919 % 100000)::text, 5, '0'), n % 20 = 1 from generate_series((:from + 9) / 10, :to / 10) n;
insert into network.position (id, person_id, organization_id, kind, valid_from)
  select pg_temp.id('position', n), pg_temp.id('person', n), pg_temp.id('organization', 1 + (n - 1) % 100), 'COMMUNICATION', '2010-01-01'
  from generate_series((:from + 9) / 10, :to / 10) n;
insert into club.club_membership (id, person_id, reason, valid_from)
  select pg_temp.id('clubmembership', n), pg_temp.id('person', n), 'INVITED', date '2012-01-01' + n % 4000 from generate_series((:from + 9) / 10, :to / 10) n;
update club.club_member set visibility = (array['MEMBERS', 'MEMBERS', 'NETWORK', 'PUBLIC'])[1 + (hashtext(person_id) & 3)],
    skills = array['Maquette ' || (hashtext(person_id) & 63), 'Terrain'], introduction = pg_temp.words(hashtext(person_id), 12)
  where person_id in (select pg_temp.id('person', n) from generate_series((:from + 9) / 10, :to / 10) n);
insert into club.club_member_theme (club_member_id, theme_id)
  select pg_temp.id('clubmember', n), m.id from generate_series((:from + 9) / 10, :to / 10) n join portals.theme m on m.place = 1 + n % 19;

-- The rest past the triggers, and past constraints of periods, which take longer than all else.
set session_replication_role = 'replica';
alter table club.workstream_partner drop constraint workstream_partner_once, drop constraint workstream_lead_once;
alter table club.workstream_participant drop constraint workstream_participant_once;
create temp table made_commune as
  select row_number() over (order by md5(territory_id)) - 1 as nr, territory_id from territories.territory_version
  where kind = 'COMMUNE' and valid_from <= current_date and valid_to > current_date and territory_id not like 'copy%';
create index on made_commune (nr);
create temp table made as
  select i, pg_temp.id('workstream', i) as id, date '2016-01-01' + abs(hashint8(i)::bigint % 3500)::int as day, i % 10 as stage,
    1 + (i + k * 37) % 100 as organization, k,
    -- Of those who came with them, so that nobody has more to do the more there are.
    100 * ((i - 1) / 20000 * 20 + abs(hashint8(i * 3 + k)::bigint % 20)) + 1 + (i + k * 37) % 100 as person
  from generate_series(:from::bigint, :to) i, generate_series(0, 2) k;
create index on made (i, k);
analyze made, made_commune;
insert into club.workstream (id, title_fr, aim_fr, visibility, proposed_on, launched_on, delivered_on, closed_on, abandoned_on, abandon_reason)
  select id, initcap(pg_temp.words(i, 5)), pg_temp.words(-i, 20), (array['PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'PUBLIC', 'NETWORK', 'NETWORK', 'NETWORK', 'TEAM'])[1 + i / 10 % 10],
    m.day, case when stage > 0 then m.day + 30 end, case when stage > 3 then m.day + 60 end, case when stage > 6 then m.day + 90 end,
    case when stage = 1 then m.day + 60 end, case when stage = 1 then 'Autrement' end
  from made m where k = 0;
insert into club.workstream (id, title_fr, aim_fr, visibility, proposed_on, launched_on)
  values (pg_temp.id('workstream', 0), 'Le grand chantier', 'Tout mesurer.', 'PUBLIC', '2016-01-01', '2016-01-02') on conflict do nothing;
insert into club.workstream_theme (workstream_id, theme_id)
  select distinct m.id, h.id from made m join portals.theme h on h.place = 1 + abs(hashint8(m.i * 2 + m.k)::bigint % 19) where m.k < 2;
insert into club.workstream_territory (workstream_id, territory_id)
  select m.id, c.territory_id from made m join made_commune c on c.nr = abs(hashint8(m.i + 5)::bigint % (select count(*) from made_commune)) where m.k = 0;
insert into club.workstream_phase (id, workstream_id, place, title_fr, starts_on)
  select pg_temp.id('phase', i * 10 + k), id, k + 1, 'Étape ' || k, m.day + 30 * k::int from made m where k < 2;
-- One in five is made by one alone.
insert into club.workstream_partner (id, workstream_id, organization_id, role, valid_from)
  select pg_temp.id('wpartner', i * 10 + k), id, pg_temp.id('organization', organization), case when k = 0 then 'LEAD' else 'PARTNER' end, m.day
  from made m where k = 0 or i % 5 <> 0
  union all select pg_temp.id('wpartner', 1000000000000 + i), pg_temp.id('workstream', 0), pg_temp.id('organization', 1 + i / 100 % 100), case when i = 100 then 'LEAD' else 'PARTNER' end, '2016-01-01'
  from made where i % 100 = 0 and k = 0 and i <= 2000;
insert into club.workstream_participant (id, workstream_id, person_id, role, valid_from)
  select pg_temp.id('wparticipant', i * 10 + k), id, pg_temp.id('person', person), case when k = 0 then 'COORDINATOR' else 'MEMBER' end, m.day
  from made m where k = 0 or i % 5 <> 0
  union all select pg_temp.id('wparticipant', 1000000000000 + i), pg_temp.id('workstream', 0), pg_temp.id('person', i / 10), case when i = 10 then 'COORDINATOR' else 'MEMBER' end, '2016-01-01' from made where i % 200 = 10 and k = 0;

-- What was done: a task, what was written at some length, a test.
create temp table done as
  select i, k, id, day, person, 1 + (person - 1) % 100 as organization from made where k = 0 or i % 5 <> 0
  union all select 1e9::bigint + i, k, pg_temp.id('workstream', 0), day, person, 1 + (person - 1) % 100 from made where i % 20 = 0;
insert into club.contribution (id, workstream_id, person_id, organization_id, kind, at, subject_id)
  select pg_temp.id('wcontribution', i * 10 + k), id, pg_temp.id('person', person), pg_temp.id('organization', organization), (array['TASK', 'TEXT', 'TEST'])[1 + k],
    (d.day + 40 + 20 * k::int + time '12:00') at time zone 'Europe/Paris',
    pg_temp.id((array['task', 'post', 'groundtest'])[1 + k], i * 10 + k) from done d;
insert into club.task (id, workstream_id, title, state, assignee_id, due_on, place, done_at)
  select pg_temp.id('task', i * 10 + k), id, 'Faire ' || i || ' ' || k, (array['DONE', 'TODO', 'DOING'])[1 + k], pg_temp.id('person', person), d.day + 60, 'a' || lpad(i::text, 10, '0'),
    case when k = 0 then (d.day + 40 + time '12:00') at time zone 'Europe/Paris' end from done d;
insert into club.ground_test (id, workstream_id, person_id, tested_on, summary, recorded_at)
  select pg_temp.id('groundtest', i * 10 + k), id, pg_temp.id('person', person), d.day + 80, 'Essayé', (d.day + 80 + time '12:00') at time zone 'Europe/Paris' from done d where k = 2;
insert into discussions.thread (id, subject_id, title, person_id, organization_id, opened_at, last_post_at)
  select pg_temp.id('thread', i), id, 'Sujet ' || i, pg_temp.id('person', person), pg_temp.id('organization', organization), t.at, t.at + interval '2 days'
  from done d, lateral (select (d.day + 40 + time '12:00') at time zone 'Europe/Paris' as at) t where k = 0;
insert into discussions.post (id, thread_id, depth, path, person_id, organization_id, body, written_at)
  select pg_temp.id('post', i * 10 + k), pg_temp.id('thread', case when d.i > 1e9 and d.k > 0 then 1e9::bigint + 20 else i end), 1,
    to_char(t.at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || pg_temp.id('post', i * 10 + k),
    pg_temp.id('person', person), pg_temp.id('organization', organization), repeat('Nous en avons parlé avec les élus. ', 8), t.at
  from done d, lateral (select (d.day + 40 + k::int + time '12:00') at time zone 'Europe/Paris' as at) t;
insert into club.activity (at, workstream_id, kind, person_id, subject_id)
  select (d.day + 40 + time '12:00') at time zone 'Europe/Paris', id, a.kind, pg_temp.id('person', person), pg_temp.id(a.of, i * 10 + k)
  from done d, (values ('TASK_RECORDED', 'task'), ('POST_WRITTEN', 'post')) a (kind, of) order by d.day;

-- What came of every second one, as far as there are items, and what others did with a half of that.
insert into club.deliverable (id, workstream_id, item_id, person_id, delivered_on)
  select pg_temp.id('deliverable', i), id, 'item_bench' || i / 2, pg_temp.id('person', person), m.day + 60 from made m where k = 0 and i % 2 = 0;
insert into club.reuse (id, deliverable_id, kind, organization_id, reused_on, statement)
  select pg_temp.id('reuse', i * 10 + n), pg_temp.id('deliverable', i), 'TAUGHT', pg_temp.id('organization', 1 + (i + 50 + n) % 100), m.day + 100, 'En formation'
  from made m, generate_series(0, 1) n where k = 0 and i % 4 = 0;
analyze club.deliverable;
select club.keep_reuse(array(select pg_temp.id('deliverable', i) from made where k = 0 and i % 2 = 0));
select club.keep_open(array(select r.id from club.reuse r where not r.open));
insert into club.meeting (id, workstream_id, title, time_zone, starts_at, ends_at)
  select pg_temp.id('wmeeting', i), id, 'Réunion ' || i, 'Europe/Paris', (m.day + 50 + time '10:00') at time zone 'Europe/Paris', (m.day + 50 + time '12:00') at time zone 'Europe/Paris'
  from made m where k = 0 and i % 4 = 1;
insert into club.decision (id, workstream_id, meeting_id, statement, decided_on, review_on)
  select pg_temp.id('wdecision', i), id, pg_temp.id('wmeeting', i), 'Décidé ' || i, m.day + 50, m.day + 400 from made m where k = 0 and i % 4 = 1;
insert into club.poll (id, workstream_id, title_fr, method, tie_rule, voices, anonymous, turnout_shown, proxies, opens_at, closes_at)
  select pg_temp.id('poll', i), id, 'Question ' || i, 'CONSENT', 'SHARED', 'PERSON', false, true, 0, m.day + 40, m.day + 54 from made m where k = 0 and i % 10 = 3;
insert into club.poll_voter (id, poll_id, anonymous, place, person_id)
  select pg_temp.id('pollvoter', i * 10 + k), pg_temp.id('poll', i), false, k + 1, pg_temp.id('person', person) from made where i % 10 = 3;
insert into club.club_notice (id, kind, title, text, visibility, person_id, organization_id, published_on, until_on)
  select pg_temp.id('clubnotice', i), case when i % 20 = 5 then 'NEED' else 'OFFER' end, initcap(pg_temp.words(i + 7, 5)), pg_temp.words(i + 8, 20),
    case when i % 30 = 5 then 'PUBLIC' else 'NETWORK' end, pg_temp.id('person', person), pg_temp.id('organization', organization), p.day, p.day + 60
  from made m, lateral (select current_date - abs(hashint8(m.i)::bigint % 3000)::int as day) p where k = 0 and i % 10 = 5;
insert into club.club_notice_theme (club_notice_id, theme_id)
  select pg_temp.id('clubnotice', i), h.id from made m join portals.theme h on h.place = 1 + i % 19 where k = 0 and i % 10 = 5;
insert into club.workstream_file (id, workstream_id, title, person_id, added_at)
  select pg_temp.id('wfile', i), id, 'Plan ' || i, pg_temp.id('person', person), m.day + 45 from made m where k = 0 and i % 4 = 2;
insert into club.workstream_file_version (id, file_id, number, folder, media_type, bytes, sha256, person_id, added_at)
  select pg_temp.id('wfversion', i), pg_temp.id('wfile', i), 1, 'bench' || i, 'application/pdf', 1000, repeat('0', 64), pg_temp.id('person', person), m.day + 45 from made m where k = 0 and i % 4 = 2;

alter table club.workstream_partner
  add constraint workstream_partner_once unique (workstream_id, organization_id, period without overlaps),
  add constraint workstream_lead_once exclude using gist (workstream_id with =, period with &&) where (role = 'LEAD');
alter table club.workstream_participant add constraint workstream_participant_once unique (workstream_id, person_id, period without overlaps);
analyze club.contribution, club.workstream;
insert into club.collective (workstream_id, since, evidence)
  select c.* from club.collective_of(array(select distinct id from done)) c on conflict (workstream_id) do update set since = excluded.since, evidence = excluded.evidence;
set session_replication_role = 'origin';

-- What people answer to calls, from number :from to :to, with how others support it and what they say of it. Most is said where most people live. Nothing here is true.
-- Of 200,000 there are 700,000 supports and 300,000 comments. One call, number 0, has a tenth of all; it is asked for all over a région.
create function pg_temp.id(kind text, nr bigint) returns text language sql immutable as $$select kind || '_0bench' || lpad(nr::text, 20, 'x')$$;
insert into participation.initiative (id, slug, organization_id, title_fr, summary_fr, published_on)
  select pg_temp.id('initiative', n), 'banc-' || n, pg_temp.id('organization', 1 + n % 100), 'Démarche du banc ' || n, 'Pour mesurer.', '2023-01-01'
  from generate_series(0, 99) n on conflict do nothing;
insert into participation.initiative_territory (initiative_id, territory_id)
  select pg_temp.id('initiative', 0), s.id from territories.territory s where s.kind = 'REGION' and s.code = '32' on conflict do nothing;
insert into participation.call (id, initiative_id, kind, title_fr, about_fr, opens_at, closes_at, answers_until, numbered)
  select pg_temp.id('call', n), pg_temp.id('initiative', n % 100), case when n % 2 = 0 then 'VIEWPOINT' else 'IDEAS' end, 'Appel du banc ' || n, 'Pour mesurer.',
    '2023-01-02', '2099-01-01', date '2024-06-01' + n, 10000000 from generate_series(0, 199) n on conflict do nothing;
insert into participation.contribution_batch (id, call_id, title, origin, held_on, consent)
  select pg_temp.id('batch', n), pg_temp.id('call', n), 'Atelier ' || n, 'WORKSHOP', '2024-03-01', 'De vive voix' from generate_series(0, 199) n on conflict do nothing;

-- The rest past the triggers: what they keep is written here. Without indexes of words meanwhile.
set session_replication_role = 'replica';
create temp table index_of_words as
  select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
  where indrelid = any(array['participation.contribution_words', 'participation.comment']::regclass[]) and pg_get_indexdef(indexrelid) like '%USING gin%';
do $$
declare name text;
begin
  for name in select i.name from index_of_words i loop execute 'drop index ' || name; end loop;
end $$;
-- A person for ten contributions: they write, support and comment.
insert into network.person (id, given_name, family_name)
  select pg_temp.id('person', 10000000 + n), 'Prénom ' || n % 97, 'Nom ' || lpad((n * 7919 % 1000000)::text, 6, '0') from generate_series((:from + 9) / 10, :to / 10) n
  on conflict do nothing;
create temp table made_place as
  select row_number() over (order by md5(v.territory_id), n) - 1 as nr, v.territory_id, l.longitude, l.latitude
  from territories.territory_version v join territories.location l on l.territory_id = v.territory_id
  cross join generate_series(0, coalesce(v.population, 0) / 2000) n
  where v.kind = 'COMMUNE' and v.valid_from <= current_date and v.valid_to > current_date and v.territory_id not like 'copy%';
create temp table made_sentence as select nr, pg_temp.words(nr, 15) as words from generate_series(0, 19999) nr;
create index on made_place (nr);
create index on made_sentence (nr);
-- Kept as whole numbers of anything that a number makes: never the same twice, and the same on each machine.
create function pg_temp.drawn(seed bigint, below bigint) returns bigint language sql immutable as $$select abs(hashint8(seed)::bigint) % below$$;
create temp table made as
  select i, pg_temp.id('contribution', i) as id, case when i % 10 = 0 then 0 else 1 + pg_temp.drawn(i + 11, 199) end as call,
    pg_temp.drawn(i + 12, :to / 10) as who, i % 20 = 13 as is_entered,
    case i % 50 when 7 then 'SUBMITTED' when 8 then 'REFUSED' else 'PUBLISHED' end as status,
    timestamptz '2024-01-01 12:00+01' + pg_temp.drawn(i + 13, 600 * 86400) * interval '1 second' as at,
    pg_temp.drawn(i + 14, (select count(*) from made_place)) as place,
    (array[0, 0, 1, 1, 2, 2, 3, 4, 7, 15])[1 + pg_temp.drawn(i + 15, 10)] as supports, (array[0, 0, 0, 0, 1, 1, 2, 2, 3, 6])[1 + pg_temp.drawn(i + 16, 10)] as comments
  from generate_series(:from::bigint, :to) i;
analyze made, made_place, made_sentence;
insert into participation.contribution (id, call_id, number, person_id, shown_name, title, body, locale, territory_id, precision, longitude, latitude, status,
    submitted_at, published_at, first_published_at, ended_at, refusal, support_count, origin, said_on)
  select m.id, pg_temp.id('call', m.call), m.i, case when not is_entered then pg_temp.id('person', 10000001 + m.who) end, case when not is_entered then 'Voix ' || m.who end,
    initcap(pg_temp.words(m.i, 5)), s.words || '. ' || s2.words || '.', 'fr', p.territory_id, 'STREET',
    p.longitude + pg_temp.drawn(m.i + 17, 1000) / 25000.0, p.latitude + pg_temp.drawn(m.i + 18, 1000) / 40000.0, m.status,
    m.at, case when m.status = 'PUBLISHED' then m.at end, case when m.status = 'PUBLISHED' then m.at end, case when m.status = 'REFUSED' then m.at end,
    case when m.status = 'REFUSED' then 'Hors sujet' end, case when m.status = 'PUBLISHED' then m.supports else 0 end,
    case when is_entered then 'WORKSHOP' else 'ONLINE' end, case when is_entered then participation.day_of(m.at) end
  from made m join made_place p on p.nr = m.place
  join made_sentence s on s.nr = pg_temp.drawn(m.i + 19, 20000) join made_sentence s2 on s2.nr = pg_temp.drawn(m.i + 20, 20000);
insert into participation.contribution_entry (contribution_id, batch_id, sheet)
  select id, pg_temp.id('batch', call), i::text from made where is_entered;
insert into participation.contribution_words (contribution_id, folded_words)
  select c.id, territories.fold(c.title || ' ' || c.body) from made m join participation.contribution c on c.id = m.id;
insert into participation.contribution_support (contribution_id, person_id, supported_at)
  select m.id, pg_temp.id('person', 10000001 + (m.who + 1 + k * 7919) % (:to / 10)), m.at + k * interval '1 hour'
  from made m, generate_series(1, m.supports) k where m.status = 'PUBLISHED' on conflict do nothing;
-- Each third of what is said of one answers the first.
create temp table told as
  select m.i * 10 + k as nr, pg_temp.id('comment', m.i * 10 + k) as id, m.id as contribution_id, case when k % 3 = 0 then pg_temp.id('comment', m.i * 10 + 1) end as answers_to_id,
    m.who, k, m.at + k * interval '1 hour' as at, m.at + interval '1 hour' as first_at, m.status = 'PUBLISHED' as is_shown
  from made m, generate_series(1, m.comments) k;
insert into participation.comment (id, contribution_id, answers_to_id, path, person_id, shown_name, body, written_at, is_shown)
  select t.id, t.contribution_id, t.answers_to_id,
    lpad((9999999999999999 - (extract(epoch from case when t.answers_to_id is null then t.at else t.first_at end) * 1000000)::bigint)::text, 16, '0')
      || case when t.answers_to_id is null then t.id else t.answers_to_id || '/' || to_char(t.at at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || t.id end,
    pg_temp.id('person', 10000001 + (t.who + t.k * 7) % (:to / 10)), 'Voix ' || (t.who + t.k * 7) % (:to / 10), s.words, t.at, t.is_shown
  from told t join made_sentence s on s.nr = pg_temp.drawn(t.nr + 21, 20000);
-- A third has an answer, which is for some nine of a call at once.
insert into participation.official_answer (id, initiative_id, organization_id, body_fr, answered_at)
  select pg_temp.id('answer', m.call * 1000000 + m.i / 2000), pg_temp.id('initiative', m.call % 100), pg_temp.id('organization', 1 + m.call % 100),
    'Nous avons lu ce que vous proposez et l’étudions.', max(m.at) + interval '30 days' from made m where m.i % 3 = 0 and m.status = 'PUBLISHED' group by m.call, m.i / 2000
  on conflict do nothing;
insert into participation.answered (contribution_id, answer_id)
  select m.id, pg_temp.id('answer', m.call * 1000000 + m.i / 2000) from made m where m.i % 3 = 0 and m.status = 'PUBLISHED';
insert into participation.contribution_merge (id, contribution_id, into_id, reason, merged_at)
  select pg_temp.id('merge', m.i), m.id, pg_temp.id('contribution', m.i - 10), 'Dit la même chose', m.at + interval '60 days' from made m where m.i % 500 = 0;
set session_replication_role = 'origin';
set maintenance_work_mem = '512MB';
do $$
declare definition text;
begin
  for definition in select i.definition from index_of_words i loop execute definition; end loop;
end $$;
select participation.count_heard();

// The floor: one prepared statement per document writes the answer as JSON text, and the text is sent as it comes.
import Fastify from 'fastify';
import pg from 'pg';
import { settings } from './settings.mjs';

const VALID = (t) => `${t}.valid_from <= current_date and ${t}.valid_to > current_date`;
const SEEN = (t) => `${t}.seen_from <= current_date and ${t}.seen_to > current_date`;
const CODE_AND_NAME = (t) => `'{"code":' || to_json(${t}.code)::text || ',"name":' || to_json(${t}.name)::text`;
const POPULATION = (t) => `',"population":' || coalesce(${t}.population::text, 'null')`;
const PARENT = (t) => `',"parent":' || coalesce((select ${CODE_AND_NAME('p')} || '}' from territories.territory_version p
  where p.territory_id = ${t}.departement_id and p.kind = 'DEPARTEMENT' and ${SEEN('p')}), 'null')`;

const NAME_OF = (id) => `(select json_build_object('name', o.name) from network.organization o where o.id = ${id})`;

const NAMELESS = "case c.origin when 'WORKSHOP' then 'Participant·e à l’atelier' when 'PAPER' then 'Anonyme, sur papier' else 'Anonyme, par téléphone' end";
/** Those found in a box first, as few lie there. */
const SAID = `with named as (select s.id from territories.territory s where s.kind = $1 and s.code = $2 and s.began <= current_date order by s.began desc limit 1),
  found as materialized (select c.* from participation.contribution c
    where c.status = 'PUBLISHED' and not c.demonstration and c.geo <@ box(point($4, $5), point($6, $7))
      and c.call_id in (select a.id from participation.call a join participation.initiative i on i.id = a.initiative_id where a.kind = $3 and i.published_on is not null)
      and c.territory_id in (select t.territory_id from territories.territory_version t, named n
        where n.id in (t.territory_id, t.departement_id, t.region_id) and ${SEEN('t')}))`;

const STATEMENTS = {
  lookup: {
    text: `select '{"data":{"territory":' || coalesce((
      select '{"id":' || to_json(t.territory_id)::text || ',"kind":' || to_json(t.kind)::text || ',"code":' || to_json(t.code)::text
        || ',"name":' || to_json(t.name)::text || ${POPULATION('t')} || ${PARENT('t')} || '}'
      from territories.territory_version t
      where t.kind = 'COMMUNE' and t.code = $1 and t.began <= current_date and ${SEEN('t')}
      order by t.began desc limit 1), 'null') || '}}' as answer`,
    values: ({ code }) => [code],
  },
  nested: {
    text: `select '{"data":{"territories":{"nodes":[' || coalesce(string_agg(r.text, ',' order by r.name, r.id), '') || ']}}}' as answer
      from (
        select r.territory_id as id, r.name, ${CODE_AND_NAME('r')} || ',"children":{"nodes":[' || coalesce((
          select string_agg(d.text, ',' order by d.name, d.id) from (
            select d.territory_id as id, d.name, ${CODE_AND_NAME('d')} || ',"children":{"nodes":[' || coalesce((
              select string_agg(${CODE_AND_NAME('c')} || ${POPULATION('c')} || '}', ',' order by c.population_rank desc, c.id desc) from (
                select c.territory_id as id, c.code, c.name, c.population, c.population_rank from territories.territory_version c
                where c.departement_id = d.territory_id and c.kind = 'COMMUNE' and ${VALID('c')}
                order by c.population_rank desc, c.territory_id desc limit 5) c), '') || ']}}' as text
            from territories.territory_version d
            where d.region_id = r.territory_id and d.kind = 'DEPARTEMENT' and ${VALID('d')}
            order by d.name, d.territory_id limit 100) d), '') || ']}}' as text
        from territories.territory_version r
        where r.kind = 'REGION' and ${VALID('r')}
        order by r.name, r.territory_id limit 30) r`,
    values: () => [],
  },
  page: {
    text: `select '{"data":{"territories":{"nodes":[' || coalesce(string_agg(
        ${CODE_AND_NAME('t')} || ${POPULATION('t')} || ${PARENT('t')} || '}', ',' order by t.population_rank desc, t.territory_id desc), '')
        || ']}}}' as answer
      from (
        select t.* from territories.territory_version t where t.kind = 'COMMUNE' and ${VALID('t')}
        order by t.population_rank desc, t.territory_id desc limit 50) t`,
    values: () => [],
  },
  search: {
    text: `select '{"data":{"territories":{"nodes":[' || coalesce(string_agg(
        ${CODE_AND_NAME('t')} || ${POPULATION('t')} || ${PARENT('t')} || '}', ',' order by k.nr), '') || ']}}}' as answer
      from unnest(bench.found_communes($1, 8)) with ordinality k(id, nr)
      join territories.territory_version t on t.territory_id = k.id and ${VALID('t')}`,
    values: ({ text }) => [text],
  },
  items: {
    text: `select json_build_object('data', json_build_object('items', json_build_object(
        'totalCount', (select count(*) from bench.search_items($1)),
        'nodes', (select coalesce(json_agg(i), '[]') from (select id, title, kind, year from bench.search_items($1) limit 20) i),
        'facets', bench.item_facets($1))))::text as answer`,
    values: ({ text }) => [text],
  },
  map: {
    text: `select json_build_object('data', json_build_object('items', json_build_object('map', bench.item_map($1, $2, $3, $4, 9))))::text as answer`,
    values: ({ west, south, east, north }) => [west, south, east, north],
  },
  near: {
    text: `select json_build_object('data', json_build_object('items', json_build_object('nodes',
      (select coalesce(json_agg(i), '[]') from (select id, title, year from bench.near_items($1, $2, 40) limit 20) i))))::text as answer`,
    values: ({ longitude, latitude }) => [longitude, latitude],
  },
  place: {
    text: `select json_build_object('data', json_build_object('territoryAt', (select json_build_object('certainty', a.certainty,
        'territory', json_build_object('code', v.code, 'name', v.name))
      from territories.commune_at($1, $2, current_date) a
      join territories.territory_version v on v.territory_id = a.territory_id and v.seen_to = 'infinity')))::text as answer`,
    values: ({ longitude, latitude }) => [longitude, latitude],
  },
  item: {
    text: `select json_build_object('data', json_build_object('item', (select row_to_json(v) from (select i.id, i.title, i.summary, i.kind, i.year,
        json_build_object('label', l.label) as licence, json_build_object('name', o.name) as "keptBy",
        (select json_agg(json_build_object('key', h.key) order by h.place) from bench.item_theme h where h.item_id = i.id) as themes
      from bench.item i join portals.licence l on l.id = i.licence_id join network.organization o on o.id = i.organization_id
      where i.id = $1) v)))::text as answer`,
    values: ({ id }) => [id],
  },
  portal: {
    text: `select json_build_object('data', json_build_object('portal', (select row_to_json(v) from (select p.name,
        json_build_object('name', o.name) as "keptBy", json_build_object(
          'totalCount', (select count(*) from bench.portal_shown_items(p)),
          'nodes', (select coalesce(json_agg(i), '[]') from (select id, title, kind, year from bench.portal_shown_items(p) limit 20) i)) as items
      from bench.portal p join network.organization o on o.id = p.organization_id where p.slug = $1) v)))::text as answer`,
    values: ({ slug }) => [slug],
  },
  workstreams: {
    text: `select json_build_object('data', json_build_object('workstreams', json_build_object(
        'totalCount', (select count(*) from club.workstream w where w.visibility = 'PUBLIC' and not w.demonstration and w.proposed_on <= current_date),
        'nodes', (select coalesce(json_agg(v), '[]') from (select w.id, w.title, w.state, w.proposed_on as "proposedOn", w.collective_since as "collectiveSince",
            ${NAME_OF('w.lead_id')} as lead, json_build_object('totalCount', (select count(*) from bench.workstream_partner p where p.workstream_id = w.id)) as partners
          from bench.workstream w order by w.proposed_on desc, w.id desc limit 20) v))))::text as answer`,
    values: () => [],
  },
  workstream: {
    text: `select json_build_object('data', json_build_object('workstream', (select row_to_json(v) from (select w.id, w.title, w.aim, w.state,
        w.proposed_on as "proposedOn", w.launched_on as "launchedOn", w.collective_since as "collectiveSince", ${NAME_OF('w.lead_id')} as lead,
        (select coalesce(json_agg(json_build_object('key', h.key) order by h.place), '[]') from bench.workstream_theme h where h.workstream_id = w.id) as themes,
        json_build_object('totalCount', (select count(*) from bench.workstream_partner p where p.workstream_id = w.id),
          'nodes', (select coalesce(json_agg(r), '[]') from (select p.role, p.valid_from as "from", ${NAME_OF('p.organization_id')} as organization
            from bench.workstream_partner p where p.workstream_id = w.id order by p.role, p.valid_from, p.id limit 50) r)) as partners,
        json_build_object('totalCount', (select count(*) from bench.contribution c where c.workstream_id = w.id),
          'nodes', (select coalesce(json_agg(r), '[]') from (select c.kind, c.contributed_on as "on", ${NAME_OF('c.organization_id')} as organization
            from bench.contribution c where c.workstream_id = w.id order by c.at, c.id limit 20) r)) as contributions
      from bench.workstream w where w.id = $1) v)))::text as answer`,
    values: ({ id }) => [id],
  },
  contributions: {
    text: `${SAID} select json_build_object('data', json_build_object('contributions', json_build_object(
        'totalCount', (select count(*) from found), 'nodes', (select coalesce(json_agg(v), '[]') from (select c.id, c.title,
          (select json_build_object('displayName', n.name) from (select coalesce(c.shown_name, (select s.name from participation.contribution_speaker s where s.contribution_id = c.id), ${NAMELESS}) as name) n
            where c.shown_name is not null or c.origin <> 'ONLINE') as author,
          (select json_build_object('name', t.name) from territories.territory_version t where t.territory_id = c.territory_id and ${SEEN('t')}) as territory,
          c.support_count as "supportCount", false as "viewerSupports",
          (select json_build_object('body', a.body_fr, 'at', a.answered_at, 'by', ${NAME_OF('a.organization_id')})
            from participation.answer_given g join participation.official_answer a on a.id = g.answer_id
            where g.contribution_id = c.id and g.since <= now() and g.until > now() order by g.is_own desc limit 1) as answer,
          json_build_object('totalCount', (select count(*) from participation.comment m where m.contribution_id = c.id and m.removed_at is null),
            'nodes', (select coalesce(json_agg(m), '[]') from (select m.body, json_build_object('displayName', m.shown_name) as author
              from participation.comment m where m.contribution_id = c.id and m.removed_at is null order by m.written_at desc, m.id desc limit 3) m)) as comments
        from found c order by c.submitted_at desc, c.id desc limit 50) v),
        'pageInfo', json_build_object('hasNextPage', (select count(*) from found) > 50, 'endCursor', null))))::text as answer`,
    values: ({ filter: { territory, callKind, bbox } }) => [territory.kind, territory.code, callKind, ...bbox],
  },
  network: {
    text: `select '{"data":{"organizations":{"nodes":[' || coalesce(string_agg(
          '{"key":' || to_json(o.key)::text || ',"name":' || to_json(o.name)::text || ',"kind":' || to_json(o.kind)::text
          || ',"memberStatus":"' || coalesce((select s.status from network.member_status s where s.organization_id = o.id
              and s.since <= current_date order by s.since desc limit 1),
            case when (o.kind, o.demonstration) in (select u.kind, u.demonstration from network.unidentified_kinds(current_date) u)
              then 'UNKNOWN' else 'NOT_MEMBER' end)
          || '","headcount":' || coalesce((select h.headcount from network.headcount h where h.organization_id = o.id
              and h.since <= current_date order by h.since desc limit 1)::text, 'null')
          || ',"manager":' || coalesce((select '{"name":' || to_json(p.name)::text || '}' from network.person p
            where p.public and p.id = (select d.person_id from network.position d
              where d.organization_id = o.id and d.kind = 'DIRECTOR' and d.valid_from <= current_date and d.valid_to > current_date
              order by d.valid_from desc, d.id limit 1)), 'null')
          || ',"territories":[' || coalesce((select string_agg(${CODE_AND_NAME('v')} || '}', ',' order by s.territory_id)
            from network.organization_territory s join territories.territory_version v on v.territory_id = s.territory_id
            where s.organization_id = o.id and ${VALID('s')} and ${SEEN('v')}), '') || ']}',
          ',' order by o.name, o.id), '') || ']}}}' as answer
      from (select o.id, o.key, o.name, o.kind, o.demonstration from network.organization o order by o.name, o.id limit 50) o`,
    values: () => [],
  },
};

const pool = new pg.Pool({
  connectionString: settings.databaseUrl,
  max: settings.poolSize,
  options: settings.sessionOptions,
});

const app = Fastify({ logger: false });
for (const [name, { text, values }] of Object.entries(STATEMENTS)) {
  app.post(`/${name}`, async (request, reply) => {
    const { rows } = await pool.query({ name, text, values: values(request.body.variables) });
    reply.type('application/json; charset=utf-8');
    return rows[0].answer;
  });
}
await app.listen({ port: settings.port, host: settings.host });

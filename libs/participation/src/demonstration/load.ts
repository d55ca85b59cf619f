import { type PoolClient } from 'pg';
import { demonstrationId, insertRows } from '#lib/network';
import { INITIATIVES, type DemonstrationInitiative } from './initiatives.js';

const SCHEMA = 'participation';
type Row = Record<string, unknown>;

/** Initiatives of the demonstration of the network; answers whether they were made now. */
export async function loadParticipationDemonstration(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ key: string; id: string }>(
    `select replace(o.key, 'demonstration-', '') as key, o.id from network.organization o
     where o.demonstration and not exists (select from participation.initiative i where i.demonstration)`,
  );
  if (rows.length === 0) return false;
  const carriers = new Map(rows.map(({ key, id }) => [key, id]));
  const initiatives = INITIATIVES.filter((one) =>
    [one.organization, ...one.carriers].every((key) => carriers.has(key)),
  );
  const of = (each: (one: DemonstrationInitiative) => readonly Row[]): Row[] => initiatives.flatMap(each);
  await client.query('begin');
  try {
    await insertRows(
      client,
      'initiative',
      of((one) => [row(one, carriers.get(one.organization)!)]),
      SCHEMA,
    );
    await insertRows(
      client,
      'initiative_carrier',
      of(({ key, carriers: others, publishedOn, preparedOn }) =>
        others.map((other) => ({
          ...{ initiative_id: idOf(key), organization_id: carriers.get(other), valid_from: publishedOn ?? preparedOn },
        })),
      ),
      SCHEMA,
    );
    await insertRows(client, 'initiative_phase', of(phases), SCHEMA);
    // Where those who carry them work.
    await client.query(
      `insert into participation.initiative_territory (initiative_id, territory_id)
       select distinct i.id, t.territory_id from participation.initiative i
       join network.organization_territory t on t.period @> current_date and (t.organization_id = i.organization_id
         or exists (select from participation.initiative_carrier c where c.initiative_id = i.id and c.organization_id = t.organization_id))
       where i.demonstration`,
    );
    await client.query(
      `insert into participation.initiative_theme (initiative_id, theme_id) select x.initiative_id, h.id
       from jsonb_to_recordset($1) x(initiative_id text, key text) join portals.theme h on h.key = x.key`,
      [JSON.stringify(of(({ key, themes }) => themes.map((one) => ({ initiative_id: idOf(key), key: one }))))],
    );
    await client.query('commit');
    return true;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Takes all of it out, within the transaction of whoever takes out what it stands on. */
export async function removeParticipationDemonstration(client: PoolClient): Promise<void> {
  await client.query('delete from participation.initiative where demonstration');
}

const idOf = (key: string): string => demonstrationId('initiative', key);

const row = (one: DemonstrationInitiative, organization: string): Row => ({
  ...{ id: idOf(one.key), slug: `demonstration-${one.key}`, organization_id: organization },
  ...{ title_fr: `${one.title.fr} (démonstration)`, title_en: `${one.title.en} (demonstration)` },
  ...{ summary_fr: one.summary.fr, summary_en: one.summary.en, rules_fr: one.rules.fr, rules_en: one.rules.en },
  ...{ published_on: one.publishedOn, closed_on: one.closedOn ?? null },
  ...{ outcome_fr: one.outcome?.fr ?? null, outcome_en: one.outcome?.en ?? null, demonstration: true },
});

const phases = ({ key, phases: all }: DemonstrationInitiative): Row[] =>
  all.map(({ name, from, to }, i) => ({
    ...{ id: demonstrationId('iphase', `${key}-${i}`), initiative_id: idOf(key), place: i + 1 },
    ...{ name_fr: name.fr, name_en: name.en, starts_on: from, ends_on: to },
  }));

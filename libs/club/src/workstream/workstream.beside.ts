import { known } from '#lib/portals';
import { InvalidInputError, NotFoundError, type Tx } from '#lib/writes';
import { type WorkstreamPhaseInput } from './workstream.inputs.js';

/** What belongs to a workstream and stands in other tables. */
export interface Beside {
  themes?: string[] | null;
  territories?: string[] | null;
  phases?: WorkstreamPhaseInput[] | null;
}

type Changed = Record<string, { before: unknown; after: unknown }>;

/** Writes what is given and different; answers what that was and is, by name. */
export async function writeBeside(tx: Tx, id: string, { themes, territories, phases }: Beside): Promise<Changed> {
  const held = (await tx.one(
    `select array(select t.theme_id from club.workstream_theme t where t.workstream_id = $1 order by 1) as themes,
       array(select t.territory_id from club.workstream_territory t where t.workstream_id = $1 order by 1) as territories,
       coalesce((select json_agg(json_build_object('id', p.id, 'titleFr', p.title_fr, 'titleEn', p.title_en, 'startsOn', p.starts_on, 'endsOn', p.ends_on)
         order by p.place) from club.workstream_phase p where p.workstream_id = $1), '[]') as phases`,
    [id],
  )) as { themes: string[]; territories: string[]; phases: Phase[] };
  const changed: Changed = {};
  const isNew = (name: keyof typeof held, after: unknown): boolean => {
    if (JSON.stringify(held[name]) === JSON.stringify(after)) return false;
    changed[name] = { before: held[name], after };
    return true;
  };
  if (themes !== undefined) {
    const asked = await known(tx, 'portals.theme', themes ?? [], 'themes');
    if (isNew('themes', asked)) await replace(tx, id, 'theme', asked);
  }
  if (territories !== undefined) {
    const asked = await known(tx, 'territories.territory', territories ?? [], 'territories');
    if (isNew('territories', asked)) await replace(tx, id, 'territory', asked);
  }
  if (phases !== undefined) {
    const asked = phasesOf(tx, phases ?? [], held.phases);
    if (isNew('phases', asked)) await writePhases(tx, id, asked);
  }
  return changed;
}

interface Phase {
  id: string;
  titleFr: string;
  titleEn: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

async function replace(tx: Tx, id: string, what: 'theme' | 'territory', ids: readonly string[]): Promise<void> {
  await tx.query(`delete from club.workstream_${what} where workstream_id = $1`, [id]);
  await tx.query(`insert into club.workstream_${what} (workstream_id, ${what}_id) select $1, unnest($2::text[])`, [
    id,
    ids,
  ]);
}

function phasesOf(tx: Tx, asked: readonly WorkstreamPhaseInput[], held: readonly Phase[]): Phase[] {
  const seen = new Set<string>();
  return asked.map(({ id, titleFr, titleEn = null, startsOn = null, endsOn = null }, i) => {
    if (id && (seen.has(id) || !held.some((one) => one.id === id)))
      throw new NotFoundError(['phases', String(i), 'id']);
    if (id) seen.add(id);
    if (startsOn && endsOn && endsOn < startsOn) throw new InvalidInputError(ORDER, ['phases', String(i), 'endsOn']);
    return { id: id ?? tx.newId('phase'), titleFr, titleEn, startsOn, endsOn };
  });
}

async function writePhases(tx: Tx, id: string, phases: readonly Phase[]): Promise<void> {
  await tx.query('delete from club.workstream_phase where workstream_id = $1', [id]);
  await tx.query(
    `insert into club.workstream_phase (id, workstream_id, place, title_fr, title_en, starts_on, ends_on)
     select p.id, $1, p.nr, p."titleFr", p."titleEn", p."startsOn", p."endsOn"
     from rows from (jsonb_to_recordset($2) as (id text, "titleFr" text, "titleEn" text, "startsOn" date, "endsOn" date))
       with ordinality p(id, "titleFr", "titleEn", "startsOn", "endsOn", nr)`,
    [id, JSON.stringify(phases)],
  );
}

export const ORDER = { fr: 'La fin doit suivre le début.', en: 'The end must follow the beginning.' };

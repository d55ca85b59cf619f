import { known } from '#lib/portals';
import { InvalidInputError, NotFoundError, type Tx } from '#lib/writes';
import { type InitiativeRecord } from './initiative.entity.js';
import { type InitiativePhaseInput } from './initiative.inputs.js';

/** What belongs to an initiative and stands in other tables. */
export interface Beside {
  carriers?: string[] | null;
  territories?: string[] | null;
  themes?: string[] | null;
  phases?: InitiativePhaseInput[] | null;
}

interface Phase {
  id: string;
  nameFr: string;
  nameEn: string | null;
  startsOn: string | null;
  endsOn: string | null;
}

type Of = Pick<InitiativeRecord, 'id' | 'organizationId' | 'isDemonstration'>;

/** Writes what is given and different; answers what that was and is, by name. */
export async function writeBeside(
  tx: Tx,
  initiative: Of,
  { carriers, territories, themes, phases }: Beside,
): Promise<Record<string, { before: unknown; after: unknown }>> {
  const { id } = initiative;
  const held = await heldBeside(tx, id);
  const changed: Record<string, { before: unknown; after: unknown }> = {};
  const isNew = (name: keyof typeof held, after: unknown): boolean => {
    if (JSON.stringify(held[name]) === JSON.stringify(after)) return false;
    changed[name] = { before: held[name], after };
    return true;
  };
  if (carriers !== undefined) {
    const asked = await carriersOf(tx, carriers ?? [], initiative);
    if (isNew('carriers', asked)) await writeCarriers(tx, id, asked);
  }
  if (territories !== undefined) {
    const asked = await known(tx, 'territories.territory', territories ?? [], 'territories');
    if (isNew('territories', asked)) await replace(tx, id, 'territory', asked);
  }
  if (themes !== undefined) {
    const asked = await known(tx, 'portals.theme', themes ?? [], 'themes');
    if (isNew('themes', asked)) await replace(tx, id, 'theme', asked);
  }
  if (phases !== undefined) {
    const asked = phasesOf(tx, phases ?? [], held.phases);
    if (isNew('phases', asked)) await writePhases(tx, id, asked);
  }
  return changed;
}

export const heldBeside = async (
  tx: Tx,
  id: string,
): Promise<{ carriers: string[]; territories: string[]; themes: string[]; phases: Phase[] }> =>
  (await tx.one(
    `select array(select c.organization_id from participation.initiative_carrier c where c.initiative_id = $1 and c.period @> $2::date order by 1) as carriers,
       array(select t.territory_id from participation.initiative_territory t where t.initiative_id = $1 order by 1) as territories,
       array(select t.theme_id from participation.initiative_theme t where t.initiative_id = $1 order by 1) as themes,
       coalesce((select json_agg(json_build_object('id', p.id, 'nameFr', p.name_fr, 'nameEn', p.name_en, 'startsOn', p.starts_on, 'endsOn', p.ends_on)
         order by p.place) from participation.initiative_phase p where p.initiative_id = $1), '[]') as phases`,
    [id, tx.today],
  )) as never;

/** Organizations that exist, real ones with real ones, without the one that answers for it; in the order of their ids. */
async function carriersOf(tx: Tx, asked: readonly string[], { organizationId, isDemonstration }: Of) {
  const found = await tx.query<{ id: string }>(
    'select id from network.organization where id = any($1) and demonstration = $2 order by id',
    [asked, isDemonstration],
  );
  asked.forEach((one, i) => {
    if (one === organizationId) throw new InvalidInputError(OWN, ['carriers', String(i)]);
    if (!found.some(({ id }) => id === one)) throw new NotFoundError(['carriers', String(i)]);
  });
  return found.map(({ id }) => id);
}

/** Who carries it no more did so until today; whoever came and left within a day never did. */
async function writeCarriers(tx: Tx, id: string, carriers: readonly string[]): Promise<void> {
  await tx.query(
    `delete from participation.initiative_carrier where initiative_id = $1 and period @> $3::date and valid_from = $3 and not organization_id = any($2)`,
    [id, carriers, tx.today],
  );
  await tx.query(
    `update participation.initiative_carrier set valid_to = $3 where initiative_id = $1 and period @> $3::date and not organization_id = any($2)`,
    [id, carriers, tx.today],
  );
  await tx.query(
    `insert into participation.initiative_carrier (initiative_id, organization_id, valid_from)
     select $1, o.id, $3 from unnest($2::text[]) o(id) where not exists (
       select from participation.initiative_carrier c where c.initiative_id = $1 and c.organization_id = o.id and c.period @> $3::date)`,
    [id, carriers, tx.today],
  );
}

async function replace(tx: Tx, id: string, what: 'theme' | 'territory', ids: readonly string[]): Promise<void> {
  await tx.query(`delete from participation.initiative_${what} where initiative_id = $1`, [id]);
  await tx.query(
    `insert into participation.initiative_${what} (initiative_id, ${what}_id) select $1, unnest($2::text[])`,
    [id, ids],
  );
}

function phasesOf(tx: Tx, asked: readonly InitiativePhaseInput[], held: readonly Phase[]): Phase[] {
  const seen = new Set<string>();
  return asked.map(({ id, nameFr, nameEn = null, startsOn = null, endsOn = null }, i) => {
    if (id && (seen.has(id) || !held.some((one) => one.id === id)))
      throw new NotFoundError(['phases', String(i), 'id']);
    if (id) seen.add(id);
    if (startsOn && endsOn && endsOn < startsOn) throw new InvalidInputError(ORDER, ['phases', String(i), 'endsOn']);
    return { id: id ?? tx.newId('iphase'), nameFr, nameEn, startsOn, endsOn };
  });
}

/** One that stays keeps its row, and what is tied to it. */
async function writePhases(tx: Tx, id: string, phases: readonly Phase[]): Promise<void> {
  await tx.query('delete from participation.initiative_phase where initiative_id = $1 and not id = any($2)', [
    id,
    phases.map((phase) => phase.id),
  ]);
  await tx.query(
    `insert into participation.initiative_phase (id, initiative_id, place, name_fr, name_en, starts_on, ends_on)
     select p.id, $1, p.nr, p."nameFr", p."nameEn", p."startsOn", p."endsOn"
     from rows from (jsonb_to_recordset($2) as (id text, "nameFr" text, "nameEn" text, "startsOn" date, "endsOn" date))
       with ordinality p(id, "nameFr", "nameEn", "startsOn", "endsOn", nr)
     on conflict (id) do update set place = excluded.place, name_fr = excluded.name_fr, name_en = excluded.name_en,
       starts_on = excluded.starts_on, ends_on = excluded.ends_on`,
    [id, JSON.stringify(phases)],
  );
}

export const ORDER = { fr: 'La fin doit suivre le début.', en: 'The end must follow the beginning.' };
const OWN = {
  fr: 'Cette organisation répond déjà de la démarche.',
  en: 'This organization answers for the initiative already.',
};

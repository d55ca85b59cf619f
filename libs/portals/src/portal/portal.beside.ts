import { APART } from '#lib/network';
import { InvalidInputError, NotFoundError, type Tx } from '#lib/writes';
import { type PortalRecord } from './portal.entity.js';
import { type PortalPartnerInput, type PortalSectionInput } from './portal.inputs.js';

type Portal = Pick<PortalRecord, 'id' | 'isDemonstration'>;

/** What belongs to a portal and stands in other tables. */
export interface Beside {
  territories?: string[] | null;
  partners?: PortalPartnerInput[] | null;
  sections?: PortalSectionInput[] | null;
}

/** Writes what is given and different; answers what that was and is, by name. */
export async function writeBeside(
  tx: Tx,
  portal: Portal,
  { territories, partners, sections }: Beside,
): Promise<Record<string, { before: unknown; after: unknown }>> {
  const held = await heldBeside(tx, portal.id);
  const changed: Record<string, { before: unknown; after: unknown }> = {};
  const isNew = (name: keyof typeof held, after: unknown): boolean => {
    if (JSON.stringify(held[name]) === JSON.stringify(after)) return false;
    changed[name] = { before: held[name], after };
    return true;
  };
  if (territories !== undefined) {
    const asked = await territoriesOf(tx, territories ?? []);
    if (isNew('territories', asked)) await writeTerritories(tx, portal.id, asked);
  }
  if (partners !== undefined) {
    const asked = await partnersOf(tx, partners ?? [], portal);
    if (isNew('partners', asked)) await writePartners(tx, portal.id, asked);
  }
  if (sections !== undefined) {
    const asked = sectionsOf(tx, sections ?? [], held.sections);
    if (isNew('sections', asked)) await writeSections(tx, portal.id, asked);
  }
  return changed;
}

interface Partner {
  organizationId: string;
  from: string;
  to: string | null;
}
interface Section {
  id: string;
  titleFr: string;
  titleEn: string | null;
}

const heldBeside = async (
  tx: Tx,
  id: string,
): Promise<{ territories: string[]; partners: Partner[]; sections: Section[] }> =>
  (await tx.one(
    `select array(select t.territory_id from portals.portal_territory t where t.portal_id = $1 order by 1) as territories,
       coalesce((select json_agg(json_build_object('organizationId', r.organization_id, 'from', r.valid_from, 'to', nullif(r.valid_to, 'infinity'))
         order by r.valid_from, r.organization_id) from portals.portal_partner r where r.portal_id = $1), '[]') as partners,
       coalesce((select json_agg(json_build_object('id', c.id, 'titleFr', c.title_fr, 'titleEn', c.title_en) order by c.place)
         from portals.portal_section c where c.portal_id = $1), '[]') as sections`,
    [id],
  )) as never;

async function territoriesOf(tx: Tx, asked: readonly string[]): Promise<string[]> {
  const found = await tx.query<{ id: string }>('select id from territories.territory where id = any($1) order by id', [
    asked,
  ]);
  const unknown = asked.findIndex((one) => !found.some(({ id }) => id === one));
  if (unknown >= 0) throw new NotFoundError(['territories', String(unknown)]);
  return found.map(({ id }) => id);
}

async function writeTerritories(tx: Tx, id: string, territories: readonly string[]): Promise<void> {
  await tx.query('delete from portals.portal_territory where portal_id = $1', [id]);
  await tx.query('insert into portals.portal_territory (portal_id, territory_id) select $1, unnest($2::text[])', [
    id,
    territories,
  ]);
}

/** In the order of their days. */
async function partnersOf(tx: Tx, asked: readonly PortalPartnerInput[], { isDemonstration }: Portal) {
  const found = await tx.query<{ id: string; demonstration: boolean }>(
    'select id, demonstration from network.organization where id = any($1)',
    [asked.map(({ organizationId }) => organizationId)],
  );
  asked.forEach(({ organizationId, from, to }, i) => {
    const partner = found.find(({ id }) => id === organizationId);
    if (!partner) throw new NotFoundError(['partners', String(i), 'organizationId']);
    if (partner.demonstration !== isDemonstration)
      throw new InvalidInputError(APART, ['partners', String(i), 'organizationId']);
    if (to && to <= from) throw new InvalidInputError(ORDER, ['partners', String(i), 'to']);
    const isTwice = asked.some(
      (other, j) =>
        j < i &&
        other.organizationId === organizationId &&
        from < (other.to ?? 'infinity') &&
        other.from < (to ?? 'infinity'),
    );
    if (isTwice) throw new InvalidInputError(TWICE, ['partners', String(i), 'organizationId']);
  });
  return asked
    .map(({ organizationId, from, to }): Partner => ({ organizationId, from, to: to ?? null }))
    .sort((a, b) => (a.from + a.organizationId < b.from + b.organizationId ? -1 : 1));
}

async function writePartners(tx: Tx, id: string, partners: readonly Partner[]): Promise<void> {
  await tx.query('delete from portals.portal_partner where portal_id = $1', [id]);
  await tx.query(
    `insert into portals.portal_partner (portal_id, organization_id, valid_from, valid_to)
     select $1, p."organizationId", p."from", coalesce(p."to", 'infinity') from jsonb_to_recordset($2) p("organizationId" text, "from" date, "to" date)`,
    [id, JSON.stringify(partners)],
  );
}

function sectionsOf(tx: Tx, asked: readonly PortalSectionInput[], held: readonly Section[]): Section[] {
  const seen = new Set<string>();
  return asked.map(({ id, titleFr, titleEn }, i) => {
    // They are told apart by what they are called.
    if (asked.findIndex((one) => one.titleFr === titleFr) < i)
      throw new InvalidInputError(SAME, ['sections', String(i), 'titleFr']);
    if (id && (seen.has(id) || !held.some((one) => one.id === id)))
      throw new NotFoundError(['sections', String(i), 'id']);
    if (id) seen.add(id);
    return { id: id ?? tx.newId('psection'), titleFr, titleEn: titleEn ?? null };
  });
}

/** What stood in a section that goes stands in none. */
async function writeSections(tx: Tx, id: string, sections: readonly Section[]): Promise<void> {
  const kept = sections.map((section) => section.id);
  await tx.query(
    `update portals.placement set section_id = null, version = version + 1
     where portal_id = $1 and section_id is not null and not (section_id = any($2))`,
    [id, kept],
  );
  await tx.query('delete from portals.portal_section where portal_id = $1 and not (id = any($2))', [id, kept]);
  await tx.query('set constraints all deferred');
  await tx.query(
    `insert into portals.portal_section (id, portal_id, place, title_fr, title_en)
     select c.id, $1, c.nr, c."titleFr", c."titleEn" from rows from (jsonb_to_recordset($2) as (id text, "titleFr" text, "titleEn" text)) with ordinality c(id, "titleFr", "titleEn", nr)
     on conflict (id) do update set place = excluded.place, title_fr = excluded.title_fr, title_en = excluded.title_en`,
    [id, JSON.stringify(sections)],
  );
}

const ORDER = { fr: 'La fin doit suivre le premier jour.', en: 'The end must come after the first day.' };
const SAME = { fr: 'Une autre rubrique porte ce nom.', en: 'Another section is called like this.' };
const TWICE = {
  fr: 'Cette organisation est déjà partenaire à ces dates.',
  en: 'This organization is a partner on these days already.',
};

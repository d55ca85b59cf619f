import { apart, isDemonstration } from '#lib/network';
import { type Done, InvalidInputError, kept, NotFoundError, type Tx, Write, Writes } from '#lib/writes';
import { MediaRefusedError } from '../item/item.errors.js';
import { expectMedia } from '../item/item.media.js';
import { writeBeside } from './portal.beside.js';
import { PortalRecord } from './portal.entity.js';
import { PortalContrastError, PortalSlugTakenError } from './portal.errors.js';
import { PortalArrangeInput, PortalRecordInput, PortalUpdateInput } from './portal.inputs.js';
import { mayEdit, refusal } from './portal.policy.js';
import { Portal } from './portal.type.js';

const portals = kept(Portal, PortalRecord, {
  refusals: { ...apart(), portal_slug_key: () => new PortalSlugTakenError() },
});

/** Opened by coordinators, and written by those who edit it. */
@Writes(Portal)
export class PortalWrites {
  @Write('COORDINATOR', 'Opens a portal that an organization keeps.', [
    PortalSlugTakenError,
    PortalContrastError,
    MediaRefusedError,
  ])
  async portalRecord({ territories, partners, sections, ...input }: PortalRecordInput, tx: Tx): Promise<Done> {
    const { organizationId, slug, visibility } = input;
    await expectSlug(tx, slug);
    const isInvented = await isDemonstration(tx, organizationId);
    const of = { organizationId, isDemonstration: isInvented };
    const values = await columnsOf(tx, input, of, visibility !== 'DRAFT');
    const openedOn = visibility === 'PUBLIC' ? tx.today : undefined;
    const id = await portals.insert(tx, { ...values, openedOn, organizationId, isDemonstration: isInvented });
    await writeBeside(tx, { id, isDemonstration: isInvented }, { territories, partners, sections });
    return { id, organizationId, after: { ...input, territories, partners, sections } };
  }

  @Write(
    'SIGNED_IN',
    'Corrects a portal that one edits: what it says and shows of itself. Addresses that it had lead to the one that it has.',
    [PortalSlugTakenError, PortalContrastError, MediaRefusedError],
  )
  async portalUpdate({ territories, partners, sections, ...input }: PortalUpdateInput, tx: Tx): Promise<Done> {
    const portal = await portalToChange(tx, input);
    const { id, organizationId } = portal;
    const { visibility } = portals.merged(tx, portal, input as Partial<PortalRecord>);
    const values = await columnsOf(tx, input, portal, visibility !== 'DRAFT');
    if (values.slug && values.slug !== portal.slug) await rename(tx, portal, values.slug);
    if (visibility === 'PUBLIC' && !isOpen(portal)) values.openedOn = tx.today;
    const beside = await writeBeside(tx, portal, { territories, partners, sections });
    return { id, organizationId, ...(await portals.update(tx, portal, values, beside)) };
  }

  @Write('SIGNED_IN', 'Puts what stands in a section of a portal that one edits in order.')
  async portalArrange({ sectionId, placements, ...input }: PortalArrangeInput, tx: Tx): Promise<Done> {
    const portal = await portalToChange(tx, input);
    const { id, organizationId } = portal;
    if (
      sectionId &&
      !(await tx.one('select from portals.portal_section where portal_id = $1 and id = $2', [id, sectionId]))
    )
      throw new NotFoundError('sectionId');
    const found = await tx.query<{ id: string }>(
      'select id from portals.placement where portal_id = $1 and id = any($2) order by id for update',
      [id, placements],
    );
    const unknown = placements.findIndex((one) => !found.some((placement) => placement.id === one));
    if (unknown >= 0) throw new NotFoundError(['placements', String(unknown)]);
    await tx.query(
      `update portals.placement s set place = o.nr, section_id = $2, version = s.version + 1
       from unnest($3::text[]) with ordinality o(id, nr) where s.id = o.id and s.portal_id = $1
         and (s.place, s.section_id) is distinct from (o.nr::int, $2)`,
      [id, sectionId ?? null, placements],
    );
    const order = { before: null, after: placements };
    return { id, organizationId, ...(await portals.update(tx, portal, {}, { placements: order })) };
  }
}

/** The portal, locked; whoever does not see it is not told that it is there. */
const portalToChange = (tx: Tx, input: { id: string; expectedVersion?: number | null }): Promise<PortalRecord> =>
  portals.toChange(tx, input, (portal) => {
    if (!mayEdit(tx.actor, portal)) throw refusal(portal, 'id');
    return true;
  });

const isOpen = ({ openedOn }: PortalRecord): boolean =>
  String(openedOn) !== 'infinity' && Number(openedOn) !== Infinity;

type Said = Partial<Omit<PortalUpdateInput, 'id' | 'territories' | 'partners' | 'sections'>>;

/** What is said of it as columns of its row: its colours can be read, and its pictures may be shown. */
async function columnsOf(
  tx: Tx,
  { cover, logo, accent, accentDark, ...said }: Said,
  of: Pick<PortalRecord, 'organizationId' | 'isDemonstration'>,
  isShown: boolean,
): Promise<Partial<PortalRecord>> {
  await expectContrast(tx, 'accent', accent);
  await expectContrast(tx, 'accentDark', accentDark);
  const pictures = Object.entries({ cover, logo }).flatMap(([name, id]) =>
    id ? [{ id, block: null, path: [name] }] : [],
  );
  await expectMedia(tx, of, pictures, isShown);
  if (said.locales && (said.locales.length === 0 || new Set(said.locales).size < said.locales.length))
    throw new InvalidInputError(LANGUAGES, 'locales');
  const columns = {
    ...said,
    ...(said.introductionFr === null && { introductionFr: '' }),
    ...(accent && { accent: accent.toUpperCase() }),
    ...(accentDark && { accentDark: accentDark.toUpperCase() }),
    ...(cover !== undefined && { coverId: cover }),
    ...(logo !== undefined && { logoId: logo }),
  };
  return columns as Partial<PortalRecord>;
}

const PAPERS = { accent: '#FBF9F5', accentDark: '#171614' };
const NEEDED = 4.5;

async function expectContrast(tx: Tx, path: keyof typeof PAPERS, colour: string | null | undefined): Promise<void> {
  if (!colour) return;
  const found = await tx.one<{ ratio: number }>('select portals.contrast($1, $2) as ratio', [colour, PAPERS[path]]);
  if (found!.ratio < NEEDED) throw new PortalContrastError(path, Math.floor(found!.ratio * 100) / 100, NEEDED);
}

/** A name that another portal has, or had. */
async function expectSlug(tx: Tx, slug: string, own: string | null = null): Promise<void> {
  const taken = await tx.one(
    `select from portals.portal where slug = $1 and id is distinct from $2
     union all select from portals.portal_former_slug where slug = $1 and portal_id is distinct from $2`,
    [slug, own],
  );
  if (taken) throw new PortalSlugTakenError();
}

/** The name that it had leads to it from now on. */
async function rename(tx: Tx, { id, slug }: PortalRecord, to: string): Promise<void> {
  await expectSlug(tx, to, id);
  await tx.query('delete from portals.portal_former_slug where slug = $1', [to]);
  await tx.query('insert into portals.portal_former_slug (slug, portal_id) values ($1, $2)', [slug, id]);
}

const LANGUAGES = { fr: 'Au moins une langue, chacune une fois.', en: 'At least one language, each once.' };

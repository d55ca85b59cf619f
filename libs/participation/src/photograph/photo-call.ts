import { coordinates, isStaff, organizationsOf } from '#lib/access';
import { InvalidInputError, NotFoundError, type Tx } from '#lib/writes';
import { type CallRecord } from '../call/call.entity.js';
import { CallKind } from '../call/call.enums.js';
import { type CallUpdateInput } from '../call/call.inputs.js';

type Options = Pick<
  CallUpdateInput,
  'subjectFr' | 'subjectEn' | 'photographsEach' | 'asksPosition' | 'asksDay' | 'licence'
>;
type Columns = Partial<
  Pick<CallRecord, 'subjectFr' | 'subjectEn' | 'photographsEach' | 'asksPosition' | 'asksDay' | 'licenceId'>
>;

type Touched = Record<string, { before: unknown; after: unknown }>;

/** Licences that leave what is sent open to be shown and taken up again. */
const LICENCES = ['CC-BY-4.0', 'CC-BY-SA-4.0', 'CC0-1.0', 'etalab-2.0'];
const USUAL = { photographsEach: 5, licenceId: 'CC-BY-4.0' };
const MOST = 50;

/** What a photo call asks for, as columns of its row; `row` is the one that is corrected. Others ask for nothing of the kind. */
export function photoColumns(kind: CallKind, options: Options, row?: CallRecord): Columns {
  if (kind !== CallKind.PHOTO) return {};
  const { licence, ...said } = options;
  const columns = { ...said, ...(licence !== undefined && { licenceId: licence }) } as Columns;
  if (!row || columns.photographsEach === null) columns.photographsEach ??= USUAL.photographsEach;
  if (!row || columns.licenceId === null) columns.licenceId ??= USUAL.licenceId;
  const { photographsEach, licenceId } = columns;
  if (!(columns.subjectFr === undefined ? row?.subjectFr : columns.subjectFr))
    throw new InvalidInputError(SUBJECT, 'subjectFr');
  if (typeof photographsEach === 'number' && (photographsEach < 1 || photographsEach > MOST))
    throw new InvalidInputError(EACH, 'photographsEach');
  if (licenceId && !LICENCES.includes(licenceId)) throw new InvalidInputError(LICENCE, 'licence');
  return columns;
}

/** Those of these series that the caller sees. */
export async function seriesSeen(tx: Tx, ids: readonly string[], isDemonstration: boolean): Promise<string[]> {
  const found = await tx.query<{ id: string }>(
    `select i.id from portals.item i where i.id = any($1) and i.kind = 'VIEWPOINT_SERIES' and i.demonstration = $2
       and ((i.status = 'PUBLISHED' and (i.audience = 'EVERYONE' or $3)) or i.organization_id = any($4) or $5)`,
    [ids, isDemonstration, isStaff(tx.actor), organizationsOf(tx.actor), coordinates(tx.actor)],
  );
  return found.map(({ id }) => id);
}

/** The series whose views are to be photographed again: those that the caller sees, in their order. */
export async function keepSeries(
  tx: Tx,
  { id, kind, isDemonstration }: Pick<CallRecord, 'id' | 'kind' | 'isDemonstration'>,
  seriesIds: readonly string[] | null | undefined,
): Promise<Touched> {
  if (kind !== (CallKind.PHOTO as string) || seriesIds === undefined) return {};
  const ids = [...new Set(seriesIds ?? [])];
  const found = await seriesSeen(tx, ids, isDemonstration);
  const missing = ids.find((one) => !found.includes(one));
  if (missing) throw new NotFoundError(['seriesIds', String((seriesIds ?? []).indexOf(missing))]);
  const before = await tx.query<{ id: string }>(
    'select item_id as id from participation.call_series where call_id = $1 order by place',
    [id],
  );
  const held = before.map((one) => one.id);
  if (held.join() === ids.join()) return {};
  await tx.query('delete from participation.call_series where call_id = $1', [id]);
  await tx.query(
    `insert into participation.call_series (call_id, item_id, place) select $1, x.id, x.place from unnest($2::text[]) with ordinality x(id, place)`,
    [id, ids],
  );
  return { seriesIds: { before: held, after: ids } };
}

const SUBJECT = { fr: 'Dites ce qu’il faut photographier.', en: 'Say what is to be photographed.' };
const EACH = { fr: `De 1 à ${MOST} photographies par personne.`, en: `1 to ${MOST} photographs for each person.` };
const LICENCE = {
  fr: `Une de ces licences : ${LICENCES.join(', ')}.`,
  en: `One of these licences: ${LICENCES.join(', ')}.`,
};

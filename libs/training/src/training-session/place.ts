import { type TerritoryReference } from '#lib/territories';
import { InvalidInputError, NotFoundError, type Tx } from '#lib/writes';

const PARIS = 'Europe/Paris';

/** Zones overseas, by code of the département or collectivity. */
const ZONES: Readonly<Record<string, string>> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
};

/** Where a session takes place: what its hours and holidays go by. */
export interface Where {
  territoryId: string | null;
  zone: string;
  /** Code of the département, or of what stands for one; null without a commune. */
  departement: string | null;
}

interface Place {
  territory?: TerritoryReference | null;
  zone?: string | null;
}

/** The place that an input names; what it leaves out is as it was `before`. */
export async function placeOf(
  tx: Tx,
  { territory, zone }: Place,
  before?: { territoryId: string | null; zone: string },
): Promise<Where> {
  const found = await communeOf(tx, territory === undefined ? { id: before?.territoryId } : territory);
  const usual = ZONES[found.departement ?? ''] ?? PARIS;
  if (!zone) return { ...found, zone: territory === undefined && before && zone === undefined ? before.zone : usual };
  const known = await tx.one('select 1 from pg_timezone_names where name = $1', [zone]);
  if (!known) throw new InvalidInputError(UNKNOWN, 'zone');
  return { ...found, zone };
}

async function communeOf(tx: Tx, territory: TerritoryReference | null | undefined): Promise<Omit<Where, 'zone'>> {
  const { id, kind, code } = territory ?? {};
  if (!id && !kind && !code) return { territoryId: null, departement: null };
  if (id ? kind || code : !kind || !code) throw new InvalidInputError(WHERE, 'territory');
  const found = await tx.one<{ id: string; kind: string; departement: string | null }>(
    `select v.territory_id as id, v.kind, coalesce(d.code, case when v.kind = 'OVERSEAS_COLLECTIVITY' then v.code else left(v.code, 3) end) as departement
     from territories.territory_version v left join territories.territory d on d.id = v.departement_id
     where v.valid_to = 'infinity' and (v.territory_id = $1 or (v.kind = $2 and v.code = $3)) limit 1`,
    [id ?? null, kind ?? null, code ?? null],
  );
  if (!found) throw new NotFoundError('territory');
  return { territoryId: found.id, departement: found.departement };
}

const UNKNOWN = {
  fr: 'Ce fuseau horaire n’existe pas. Écrivez-le comme Europe/Paris ou Indian/Reunion.',
  en: 'There is no such time zone. Write it like Europe/Paris or Indian/Reunion.',
};
const WHERE = {
  fr: 'Désignez la commune par son identifiant seul, ou par son genre et son code.',
  en: 'Name the commune by its id alone, or by kind and code together.',
};

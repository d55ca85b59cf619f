import { refusing, type Tx } from '#lib/writes';
import { InvalidIdentifierError, IdentifierTakenError } from './organization.errors.js';
import { IdentifierKind } from './organization-record.type.js';
import { type OrganizationAddressInput } from './organization.inputs.js';

/** Numbers as they are kept: without spaces, letters large. */
export const plain = (value: string | null | undefined): string | null | undefined =>
  value == null ? value : value.replace(/[\s.\u00a0]/g, '').toUpperCase() || null;

/** Numbers in registers by property of an organization. */
export interface Numbers {
  siren?: string | null;
  siret?: string | null;
  rna?: string | null;
}

/** Throws for a number whose form or check digit is wrong. The database has the last word and the same rule. */
export async function checkIdentifiers(tx: Tx, values: Numbers): Promise<void> {
  for (const kind of [IdentifierKind.SIREN, IdentifierKind.SIRET, IdentifierKind.RNA]) {
    const value = values[kind.toLowerCase() as keyof Numbers];
    if (value == null) continue;
    const valid = await tx.one<{ ok: boolean }>(`select network.is_${kind.toLowerCase()}($1) as ok`, [value]);
    if (!valid?.ok) throw new InvalidIdentifierError(kind);
  }
}

/** What the database refuses of an organization's numbers. */
export const IDENTIFIER_REFUSALS = {
  organization_siret_key: () => new IdentifierTakenError(IdentifierKind.SIRET),
  organization_rna_key: () => new IdentifierTakenError(IdentifierKind.RNA),
  organization_siret_of_siren: () => new InvalidIdentifierError(IdentifierKind.SIRET),
};

interface Span {
  day: string;
  until: string;
}

/** From the day on the organization bore this name, until the next one that is recorded. Answers whether that was news. */
export async function nameFrom(tx: Tx, id: string, before: string, name: string, day: string): Promise<boolean> {
  await tx.query(
    `insert into network.organization_name (organization_id, name)
     select $1, $2 where not exists (select 1 from network.organization_name where organization_id = $1)`,
    [id, before],
  );
  const held = await tx.one<{ name: string }>(
    'select name from network.organization_name where organization_id = $1 and valid_from <= $2::date and valid_to > $2::date',
    [id, day],
  );
  if (held?.name === name) return false;
  const span = await makeRoom(tx, 'organization_name', id, day);
  await tx.query(
    'insert into network.organization_name (organization_id, name, valid_from, valid_to) values ($1, $2, $3, $4)',
    [id, name, span.day, span.until],
  );
  return true;
}

/** From the day on the organization sat there, until the next seat that is recorded; null: nobody knows where. */
export async function addressFrom(
  tx: Tx,
  id: string,
  address: OrganizationAddressInput | null,
  day: string | null,
): Promise<void> {
  const span = await makeRoom(tx, 'organization_address', id, day);
  if (!address) return;
  await tx.query(
    `insert into network.organization_address (organization_id, street, postal_code, city, valid_from, valid_to)
     values ($1, $2, $3, $4, $5, $6)`,
    [id, address.street, address.postalCode, address.city, span.day, span.until],
  );
}

/** From the day on the number held, or none of that register, until the next that is recorded. Answers whether that was news. */
export async function identifierFrom(
  tx: Tx,
  id: string,
  kind: IdentifierKind,
  value: string | null,
  { before, day }: { before: string | null; day: string },
): Promise<boolean> {
  const known = await tx.query<{ value: string; holds: boolean }>(
    `select value, valid_from <= $3::date and valid_to > $3::date as holds from network.organization_identifier
     where organization_id = $1 and kind = $2`,
    [id, kind, day],
  );
  if (known.length === 0 && before) {
    await insertIdentifier(tx, id, kind, before, { day: '-infinity', until: 'infinity' });
    known.push({ value: before, holds: true });
  }
  if ((known.find(({ holds }) => holds)?.value ?? null) === value) return false;
  // A first number is taken as having always been the organization's.
  const span = await makeRoom(tx, 'organization_identifier', id, known.length === 0 ? null : day, kind);
  if (value !== null) await insertIdentifier(tx, id, kind, value, span);
  return true;
}

async function insertIdentifier(
  tx: Tx,
  id: string,
  kind: IdentifierKind,
  value: string,
  { day, until }: Span,
): Promise<void> {
  await refusing({ organization_identifier_of_one: () => new IdentifierTakenError(kind) }, () =>
    tx.query(
      `insert into network.organization_identifier (organization_id, kind, value, valid_from, valid_to)
       values ($1, $2, $3, $4, $5)`,
      [id, kind, value, day, until],
    ),
  );
}

/** What the organization is called and registered as on the day: the columns of its own row say that of today. */
export async function heldOn(
  tx: Tx,
  id: string,
  day: string,
): Promise<Record<'name' | 'siren' | 'siret' | 'rna', string | null>> {
  const { name, ...numbers } = (await tx.one<Record<'name' | 'siren' | 'siret' | 'rna', string | null>>(
    `select (select name from network.organization_name where organization_id = $1 and valid_from <= $2::date and valid_to > $2::date) as name,
       max(value) filter (where kind = 'SIREN') as siren, max(value) filter (where kind = 'SIRET') as siret, max(value) filter (where kind = 'RNA') as rna
     from network.organization_identifier where organization_id = $1 and valid_from <= $2::date and valid_to > $2::date`,
    [id, day],
  ))!;
  return { name, ...numbers };
}

/** Ends what holds on the day and answers until when the new statement holds: what was recorded of later days stays. */
async function makeRoom(tx: Tx, table: string, id: string, day: string | null, kind?: string): Promise<Span> {
  const of = `organization_id = $1 and ($3::text is null or ${kind ? 'kind' : 'null'} = $3)`;
  const from = day ?? '-infinity';
  const values = [id, from, kind ?? null];
  const { until } = (await tx.one<{ until: string }>(
    `select coalesce(
       (select valid_to from network.${table} where ${of} and valid_from <= $2::date and valid_to > $2::date),
       (select min(valid_from) from network.${table} where ${of} and valid_from > $2::date), 'infinity')::text as until`,
    values,
  ))!;
  await tx.query(`delete from network.${table} where ${of} and valid_from = $2::date`, values);
  await tx.query(
    `update network.${table} set valid_to = $2::date where ${of} and valid_from < $2::date and valid_to > $2::date`,
    values,
  );
  return { day: from, until };
}

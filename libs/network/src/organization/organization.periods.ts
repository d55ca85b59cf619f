import { refusing, type Tx } from '#lib/writes';
import { InvalidIdentifierError, IdentifierTakenError } from './organization.errors.js';
import { IdentifierKind } from './organization-record.type.js';
import { type OrganizationAddressInput } from './organization-write.inputs.js';

/** Numbers as they are kept: without spaces, letters large. */
export const plain = (value: string | null | undefined): string | null | undefined =>
  value == null ? value : value.replace(/[\s.\u00a0]/g, '').toUpperCase() || null;

/** Throws for a number whose form or check digit is wrong. The database has the last word and the same rule. */
export async function checkIdentifiers(
  tx: Tx,
  values: Readonly<Record<string, string | null | undefined>>,
): Promise<void> {
  for (const kind of [IdentifierKind.SIREN, IdentifierKind.SIRET, IdentifierKind.RNA]) {
    const value = values[kind.toLowerCase()];
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

/** From the day on the organization bears this name; the former one keeps its period. */
export async function nameFrom(tx: Tx, id: string, before: string, name: string, day: string): Promise<void> {
  const { known } = (await tx.one<{ known: boolean }>(
    'select count(*) > 0 as known from network.organization_name where organization_id = $1',
    [id],
  ))!;
  if (!known)
    await tx.query('insert into network.organization_name (organization_id, name) values ($1, $2)', [id, before]);
  await closePeriods(tx, 'organization_name', id, day);
  await tx.query('insert into network.organization_name (organization_id, name, valid_from) values ($1, $2, $3)', [
    id,
    name,
    day,
  ]);
}

/** From the day on the organization sits there; null: nobody knows where. */
export async function addressFrom(
  tx: Tx,
  id: string,
  address: OrganizationAddressInput | null,
  day: string | null,
): Promise<void> {
  await closePeriods(tx, 'organization_address', id, day);
  if (!address) return;
  await tx.query(
    `insert into network.organization_address (organization_id, street, postal_code, city, valid_from)
     values ($1, $2, $3, $4, coalesce($5::date, '-infinity'))`,
    [id, address.street.trim(), address.postalCode.trim(), address.city.trim(), day],
  );
}

/** From the day on the number holds, or none of that register. */
export async function identifierFrom(
  tx: Tx,
  id: string,
  kind: IdentifierKind,
  value: string | null,
  day: string | null,
): Promise<void> {
  await closePeriods(tx, 'organization_identifier', id, day, kind);
  if (value === null) return;
  await refusing({ organization_identifier_of_one: () => new IdentifierTakenError(kind) }, () =>
    tx.query(
      `insert into network.organization_identifier (organization_id, kind, value, valid_from)
       values ($1, $2, $3, coalesce($4::date, '-infinity'))`,
      [id, kind, value, day],
    ),
  );
}

/** Ends what holds on the day, and takes out what was to begin on it or later: the new statement is about that time. */
async function closePeriods(tx: Tx, table: string, id: string, day: string | null, kind?: string): Promise<void> {
  const of = `organization_id = $1 and ($3::text is null or ${kind ? 'kind' : 'null'} = $3)`;
  const values = [id, day ?? '-infinity', kind ?? null];
  await tx.query(`delete from network.${table} where ${of} and valid_from >= $2::date`, values);
  await tx.query(`update network.${table} set valid_to = $2::date where ${of} and valid_to > $2::date`, values);
}

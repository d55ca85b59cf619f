import { type Tx } from '#lib/writes';

/** Keeps a document that is issued, by the names of its columns; its number is worked out by the database. */
export async function keepIssued(
  tx: Pick<Tx, 'one'>,
  table: 'training.certificate' | 'training.coverage_attestation',
  row: Record<string, unknown>,
): Promise<string> {
  const columns = Object.keys(row).map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
  const { number } = (await tx.one<{ number: string }>(
    `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, i) => `$${i + 1}`).join(', ')}) returning number`,
    Object.values(row),
  ))!;
  return number;
}

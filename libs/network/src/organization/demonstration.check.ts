import { InvalidInputError, type Refusals, type Tx } from '#lib/writes';

/** What the database answers where something real would refer to demonstration data, or the other way: at the field that does. */
export const apart = (at: (field: string) => string | string[] = (field) => field): Refusals => ({
  demonstration_apart: ({ column }) =>
    new InvalidInputError(APART, at((column ?? '').replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()))),
});

/** Whether the organization is invented: what is recorded of it is so too. False for none. */
export async function isDemonstration(tx: Tx, organizationId: string | null | undefined): Promise<boolean> {
  const found = await tx.one<{ demonstration: boolean }>(
    'select demonstration from network.organization where id = $1',
    [organizationId ?? null],
  );
  return found?.demonstration ?? false;
}

/** Throws when what is about to be asserted would be about something invented: an assertion has no mark of its own. */
export async function refuseDemonstration(
  tx: Tx,
  about: { organizationId?: string | null; agreementId?: string | null },
): Promise<void> {
  const found = await tx.one<{ path: string }>(
    `select 'organizationId' as path from network.organization where id = $1 and demonstration
     union all select 'agreementId' from network.agreement where id = $2 and demonstration`,
    [about.organizationId ?? null, about.agreementId ?? null],
  );
  if (found) throw new InvalidInputError(APART, found.path);
}

export const APART = {
  fr: 'Les données de démonstration ne peuvent pas se mêler aux données réelles.',
  en: 'Demonstration data cannot be mixed with real data.',
};

import { InvalidInputError, type Refusals, type Tx } from '#lib/writes';

/** What the database answers where something real would refer to demonstration data, or the other way: at the field that does. */
export const apart = (at: (field: string) => string | string[] = (field) => field): Refusals => ({
  demonstration_apart: ({ column }) =>
    new InvalidInputError(APART, at((column ?? '').replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()))),
});

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
  fr: 'Les données de démonstration ne se mêlent pas aux données réelles.',
  en: 'Demonstration data does not mix with real data.',
};

import { InvalidInputError, type Tx } from '#lib/writes';

/** Throws when something real would refer to a person, an organization or an agreement of the demonstration data: that may be taken away. */
export async function keepApart(
  tx: Tx,
  isDemonstration: boolean,
  {
    personId,
    organizationId,
    agreementId,
  }: { personId?: string | null; organizationId?: string | null; agreementId?: string | null },
  path: string,
): Promise<void> {
  if (isDemonstration) return;
  const found = await tx.one(
    `select 1 as found from network.person where id = $1 and demonstration
     union all select 1 from network.organization where id = $2 and demonstration
     union all select 1 from network.agreement where id = $3 and demonstration`,
    [personId ?? null, organizationId ?? null, agreementId ?? null],
  );
  if (found) throw new InvalidInputError(APART, path);
}

const APART = {
  fr: 'Les données de démonstration ne se mêlent pas aux données réelles.',
  en: 'Demonstration data does not mix with real data.',
};

import { type Tx } from '#lib/writes';
import { SanctionedError } from './sanction.errors.js';

/** Whoever acts may contribute to what this organization asks today. */
export async function expectNoSanction(tx: Tx, organizationId: string): Promise<void> {
  const found = await tx.one<{ until: string; reason: string }>(
    `select valid_to::text as until, reason from participation.sanction
     where person_id = $1 and organization_id = $2 and valid_from <= $3 and valid_to > $3 and lifted_at is null order by valid_to desc limit 1`,
    [tx.actor.personId, organizationId, tx.today],
  );
  if (found) throw new SanctionedError(found.until, found.reason);
}

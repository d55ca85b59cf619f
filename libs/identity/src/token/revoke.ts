import { type Tx } from '#lib/writes';
import { KEY, TOKEN } from './kinds.js';

/** Stops tokens of an account, keys in addresses among them; `which` is a condition written in the code. */
export async function revokeTokens(tx: Tx, accountId: string, which = 'true'): Promise<void> {
  const revoked = await tx.query<{ id: string; organization_id: string | null; is_key: boolean }>(
    `update identity.token set revoked_at = now() where account_id = $1 and revoked_at is null and (${which}) returning id, organization_id, is_key`,
    [accountId],
  );
  for (const { id, organization_id: organizationId, is_key: isKey } of revoked) {
    const { type, revokes: action } = isKey ? KEY : TOKEN;
    await tx.audit({ type, id, action, organizationId, accountId });
  }
}

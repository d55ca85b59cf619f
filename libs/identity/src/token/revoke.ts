import { type Tx } from '#lib/writes';

/** Stops tokens of an account; `which` is a condition written in the code. */
export async function revokeTokens(tx: Tx, accountId: string, which = 'true'): Promise<void> {
  const revoked = await tx.query<{ id: string; organization_id: string | null }>(
    `update identity.token set revoked_at = now() where account_id = $1 and revoked_at is null and (${which}) returning id, organization_id`,
    [accountId],
  );
  for (const { id, organization_id: organizationId } of revoked)
    await tx.audit({ type: 'Token', id, action: 'TOKEN_REVOKE', organizationId, accountId });
}

import { type PoolClient } from 'pg';
import { hashOf, newSecret, type Role } from '#lib/access';
import { typeId } from '#lib/graphql';
import { isScoped } from '../role/role.policy.js';

/**
 * An invitation made by whoever runs the installation: the first administrator needs nobody to invite them. Answers the
 * path of its link, which is shown once.
 */
export async function invite(
  client: PoolClient,
  { email, role, organizationKey }: { email: string; role: Role; organizationKey?: string },
): Promise<string> {
  if (!isScoped(role, organizationKey ?? null))
    throw new Error(`${role} is held ${organizationKey ? 'in the whole network' : 'in an organization: name its key'}`);
  const { rows } = await client.query<{ id: string }>('select id from network.organization where key = $1', [
    organizationKey,
  ]);
  if (organizationKey && !rows[0]) throw new Error(`No organization has the key ${organizationKey}`);
  const secret = newSecret();
  await client.query(
    `insert into identity.invitation (id, organization_id, email, role, invited_by, secret_hash, locale, expires_at)
     values ($1, $2, lower($3), $4, 'system', $5, 'fr', now() + interval '7 days')`,
    [typeId('invitation'), rows[0]?.id ?? null, email, role, hashOf(secret)],
  );
  return `/invitation#${secret}`;
}

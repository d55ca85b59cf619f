import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '@node-rs/argon2';
import { type PoolClient } from 'pg';
import { type Role } from '#lib/access';
import { projectRoot } from '#lib/config';
import { derivedId } from '#lib/graphql';
import { isScoped, scopeIn } from '../role/role.policy.js';

interface DemonstrationAccounts {
  /** The same for all of them, and public. */
  password: string;
  accounts: readonly { email: string; givenName: string; role: Role }[];
}

const FAMILY_NAME = 'Démonstration';

export const readDemonstrationAccounts = (): DemonstrationAccounts =>
  JSON.parse(readFileSync(join(projectRoot, 'libs/identity/data/demonstration-accounts.json'), 'utf8'));

/** Accounts to look around with, in a demonstration organization where they need one; answers the member of its team. Repeatable. */
export async function loadDemonstrationAccounts(
  client: PoolClient,
): Promise<{ person: string; organization: string } | undefined> {
  const { rows } = await client.query<{ id: string }>(
    `select id from network.organization where demonstration and kind = 'CAUE' order by key limit 1`,
  );
  const organization = rows[0]?.id ?? null;
  const { password, accounts } = readDemonstrationAccounts();
  const { rows: known } = await client.query('select 1 from identity.account where email = $1', [accounts[0]!.email]);
  const hashed = known.length ? '' : await hash(password);
  let member: { person: string; organization: string } | undefined;
  for (const { email, givenName, role } of accounts) {
    const where = isScoped(role, null) ? null : organization;
    if (!isScoped(role, where)) continue;
    const scope = scopeIn(where);
    const personId = derivedId('person', 'demonstration-account', email);
    const accountId = derivedId('account', 'demonstration', email);
    await client.query(
      `insert into network.person (id, given_name, family_name, demonstration) values ($1, $2, $3, true) on conflict do nothing`,
      [personId, givenName, FAMILY_NAME],
    );
    await client.query(
      `insert into identity.account (id, person_id, email, password_hash, password_changed_at, demonstration)
       select $1, $2, $3, $4, now(), true where $4 <> '' on conflict do nothing`,
      [accountId, personId, email, hashed],
    );
    await client.query(
      `insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from)
       select $1, $2, $3, $4, $5, date '2020-01-01' where exists (select 1 from identity.account where id = $2) on conflict do nothing`,
      [derivedId('role', 'demonstration', email), accountId, role, scope.kind.name, scope.id],
    );
    if (role === 'MEMBER' && organization) member = { person: personId, organization };
  }
  return member;
}

/** Demonstration accounts go, and what real accounts hold in demonstration organizations; their people go with the network's. */
export async function removeDemonstrationAccounts(client: PoolClient): Promise<void> {
  for (const table of ['role_grant', 'invitation', 'email_domain', 'token']) {
    await client.query(
      `delete from identity.${table} where organization_id in (select id from network.organization where demonstration)`,
    );
  }
  await client.query('delete from identity.account where demonstration');
}

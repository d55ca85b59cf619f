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
  accounts: readonly DemonstrationAccount[];
}

interface DemonstrationAccount {
  email: string;
  givenName: string;
  roles: readonly Role[];
  /** The key of where they hold them; the first organization of the demonstration when left out. */
  organization?: string;
}

/** Somebody whose account one looks around with, and where they work. */
interface Somebody {
  person: string;
  organization: string;
}

const FAMILY_NAME = 'Démonstration';

export const readDemonstrationAccounts = (): DemonstrationAccounts =>
  JSON.parse(readFileSync(join(projectRoot, 'libs/identity/data/demonstration-accounts.json'), 'utf8'));

/**
 * Accounts to look around with, in a demonstration organization where they need one; answers the member of a team and who teaches.
 * Repeatable: those that came later are made where the others are already.
 */
export async function loadDemonstrationAccounts(
  client: PoolClient,
): Promise<{ member?: Somebody; trainer?: Somebody }> {
  const { password, accounts } = readDemonstrationAccounts();
  const { rows: known } = await client.query<{ email: string }>(
    'select email from identity.account where email = any($1)',
    [accounts.map(({ email }) => email)],
  );
  const hashed = known.length < accounts.length ? await hash(password) : '';
  const found: { member?: Somebody; trainer?: Somebody } = {};
  for (const account of accounts) {
    const organization = await organizationOf(client, account);
    if (!isScoped(account.roles[0]!, null) && !organization) continue;
    const person = await makeAccount(client, account, hashed);
    await giveRoles(client, account, organization);
    if (!organization) continue;
    if (account.roles.includes('MEMBER')) found.member = { person, organization };
    if (account.roles.includes('TRAINER')) found.trainer = { person, organization };
  }
  return found;
}

async function organizationOf(client: PoolClient, { organization }: DemonstrationAccount): Promise<string | undefined> {
  const { rows } = await client.query<{ id: string }>(
    `select id from network.organization where demonstration and kind = 'CAUE' and key = coalesce($1, key) order by key limit 1`,
    [organization ?? null],
  );
  return rows[0]?.id;
}

/** Answers the person. */
async function makeAccount(
  client: PoolClient,
  { email, givenName }: DemonstrationAccount,
  hashed: string,
): Promise<string> {
  const person = derivedId('person', 'demonstration-account', email);
  await client.query(
    `insert into network.person (id, given_name, family_name, demonstration) values ($1, $2, $3, true) on conflict do nothing`,
    [person, givenName, FAMILY_NAME],
  );
  await client.query(
    `insert into identity.account (id, person_id, email, password_hash, password_changed_at, demonstration)
     select $1, $2, $3, $4, now(), true where $4 <> '' on conflict do nothing`,
    [derivedId('account', 'demonstration', email), person, email, hashed],
  );
  return person;
}

async function giveRoles(
  client: PoolClient,
  { email, roles }: DemonstrationAccount,
  organization: string | undefined,
): Promise<void> {
  for (const [i, role] of roles.entries()) {
    const scope = scopeIn(isScoped(role, null) ? null : organization!);
    await client.query(
      `insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from)
       select $1, $2, $3, $4, $5, date '2020-01-01' where exists (select 1 from identity.account where id = $2) on conflict do nothing`,
      [
        derivedId('role', 'demonstration', email, ...(i > 0 ? [role] : [])),
        derivedId('account', 'demonstration', email),
        role,
        scope.kind.name,
        scope.id,
      ],
    );
  }
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

import { hash } from '@node-rs/argon2';
import { type PoolClient } from 'pg';
import { derivedId } from '#lib/graphql';

/** The same for all of them, and public: these accounts exist outside production only. */
export const DEMONSTRATION_PASSWORD = 'quatre clochers dessinent un paysage';

interface DemonstrationAccount {
  email: string;
  givenName: string;
  familyName: string;
  /** Null for a role in the whole network. */
  role: string;
  inOrganization: boolean;
}

export const DEMONSTRATION_ACCOUNTS: readonly DemonstrationAccount[] = [
  account('administration', 'Adèle', 'ADMINISTRATOR', false),
  account('coordination', 'Côme', 'NETWORK_COORDINATOR', false),
  account('gestion', 'Gaëlle', 'ORGANIZATION_MANAGER', true),
  account('equipe', 'Ewen', 'MEMBER', true),
];

function account(name: string, givenName: string, role: string, inOrganization: boolean): DemonstrationAccount {
  return { email: `${name}@demonstration.example`, givenName, familyName: 'Démonstration', role, inOrganization };
}

/** Accounts to look around with, in a demonstration organization where they need one. Repeatable. */
export async function loadDemonstrationAccounts(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    `select id from network.organization where demonstration and kind = 'CAUE' order by key limit 1`,
  );
  const organization = rows[0]?.id ?? null;
  const { rows: known } = await client.query('select 1 from identity.account where email = $1', [
    DEMONSTRATION_ACCOUNTS[0]!.email,
  ]);
  const password = known.length ? '' : await hash(DEMONSTRATION_PASSWORD);
  for (const { email, givenName, familyName, role, inOrganization } of DEMONSTRATION_ACCOUNTS) {
    if (inOrganization && !organization) continue;
    const personId = derivedId('person', 'demonstration-account', email);
    const accountId = derivedId('account', 'demonstration', email);
    await client.query(
      `insert into network.person (id, given_name, family_name, demonstration) values ($1, $2, $3, true) on conflict do nothing`,
      [personId, givenName, familyName],
    );
    await client.query(
      `insert into identity.account (id, person_id, email, password_hash, password_changed_at, demonstration)
       select $1, $2, $3, $4, now(), true where $4 <> '' on conflict do nothing`,
      [accountId, personId, email, password],
    );
    await client.query(
      `insert into identity.role_grant (id, account_id, role, organization_id, valid_from)
       select $1, $2, $3, $4, date '2020-01-01' where exists (select 1 from identity.account where id = $2) on conflict do nothing`,
      [derivedId('role', 'demonstration', email), accountId, role, inOrganization ? organization : null],
    );
  }
}

export async function removeDemonstrationAccounts(client: PoolClient): Promise<void> {
  await client.query('delete from identity.account where demonstration');
  await client.query(`delete from network.person where id = any($1)`, [
    DEMONSTRATION_ACCOUNTS.map(({ email }) => derivedId('person', 'demonstration-account', email)),
  ]);
}

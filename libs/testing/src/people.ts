import { type Role } from '#lib/access';
import { typeId } from '#lib/graphql';
import { createHash, randomBytes } from 'node:crypto';
import { type Pool } from 'pg';

export interface Somebody {
  accountId: string;
  personId: string;
  email: string;
  /** Headers of a browser that is signed in. */
  headers: { cookie: string };
}

interface Wanted {
  roles?: readonly { role: Role; organizationId?: string; from?: string; until?: string }[];
  secondFactor?: boolean;
}

let made = 0;

/** An account with roles, signed in: written straight into the tables, as nothing that it tests depends on how one signs up. */
export async function somebody(pool: Pool, { roles = [], secondFactor = false }: Wanted = {}): Promise<Somebody> {
  const accountId = typeId('account');
  const personId = typeId('person');
  const email = `somebody-${process.pid}-${++made}@test.example`;
  const secret = randomBytes(32).toString('base64url');
  await pool.query('insert into network.person (id, given_name, family_name) values ($1, $2, $3)', [
    personId,
    'Somebody',
    `Number ${made}`,
  ]);
  await pool.query('insert into identity.account (id, person_id, email) values ($1, $2, $3)', [
    accountId,
    personId,
    email,
  ]);
  for (const { role, organizationId, from, until } of roles) {
    await pool.query(
      `insert into identity.role_grant (id, account_id, role, scope_kind, scope_id, valid_from, valid_to)
       values ($1, $2, $3, case when $4::text is null then 'NETWORK' else 'ORGANIZATION' end, coalesce($4, 'network'),
         coalesce($5::date, '2020-01-01'), coalesce($6::date, 'infinity'))`,
      [typeId('role'), accountId, role, organizationId ?? null, from ?? null, until ?? null],
    );
  }
  await pool.query(
    `insert into identity.session (id, account_id, secret_hash, expires_at, second_factor_at)
     values ($1, $2, $3, now() + interval '1 day', case when $4::boolean then now() end)`,
    [typeId('session'), accountId, createHash('sha256').update(secret).digest('base64url'), secondFactor],
  );
  return { accountId, personId, email, headers: { cookie: `__Host-session=${secret}` } };
}

import { typeId } from '#lib/graphql';
import { type Tx } from '#lib/writes';

interface Named {
  email: string;
  givenName: string;
  familyName: string;
}

/**
 * The record that the network holds already of whoever proved the address: of those without an account, first one that works
 * in the organization that invited, then one that works at all. Locked, so that two who open accounts at once wait.
 */
async function recordOf(tx: Tx, email: string, organizationId: string | null): Promise<{ id: string } | undefined> {
  return tx.one(
    `select p.id, p.given_name, p.family_name from network.person p
     where lower(p.email) = $1 and not p.demonstration and not exists (select 1 from identity.account a where a.person_id = p.id)
     order by exists (select 1 from network.position w where w.person_id = p.id and w.organization_id = $2
         and w.period @> (now() at time zone 'Europe/Paris')::date) desc,
       exists (select 1 from network.position w where w.person_id = p.id
         and w.period @> (now() at time zone 'Europe/Paris')::date) desc, p.id
     limit 1 for update of p`,
    [email, organizationId],
  );
}

/** Who an account that is being opened stands for. People know best how they are called: the name they gave holds. */
export async function personOf(
  tx: Tx,
  named: Named,
  accountId: string,
  organizationId: string | null,
): Promise<string> {
  const known = await recordOf(tx, named.email, organizationId);
  if (known) {
    await linkRecord(tx, known, named, accountId);
    return known.id;
  }
  const id = typeId('person');
  await tx.query('insert into network.person (id, given_name, family_name) values ($1, $2, $3)', [
    id,
    named.givenName,
    named.familyName,
  ]);
  return id;
}

/** An account that stands for a person of whom nothing else is known takes the record that has its address. */
export async function adoptRecord(
  tx: Tx,
  account: { id: string; email: string },
  organizationId: string | null,
): Promise<void> {
  const own = await tx.one<{ id: string; given_name: string; family_name: string }>(
    `select p.id, p.given_name, p.family_name from identity.account a join network.person p on p.id = a.person_id
     where a.id = $1 and not exists (select 1 from network.position w where w.person_id = p.id)
       and not exists (select 1 from network.mandate m where m.person_id = p.id) for update of a`,
    [account.id],
  );
  const known = own && (await recordOf(tx, account.email, organizationId));
  if (!known) return;
  await linkRecord(
    tx,
    known,
    { email: account.email, givenName: own.given_name, familyName: own.family_name },
    account.id,
  );
  await tx.query('update identity.account set person_id = $2 where id = $1', [account.id, known.id]);
  await tx.query('delete from network.person where id = $1', [own.id]);
}

async function linkRecord(tx: Tx, { id, ...before }: { id: string }, named: Named, accountId: string): Promise<void> {
  await tx.query('update network.person set given_name = $2, family_name = $3, version = version + 1 where id = $1', [
    id,
    named.givenName,
    named.familyName,
  ]);
  const after = { given_name: named.givenName, family_name: named.familyName };
  await tx.audit({ type: 'Person', id, action: 'PERSON_LINK', personId: id, accountId, before, after });
}

import { typeId } from '#lib/graphql';
import { type Tx } from '#lib/writes';

interface Named {
  email: string;
  givenName: string;
  familyName: string;
}

interface Known {
  id: string;
  givenName: string;
  familyName: string;
}

const NAMED = 'p.id, p.given_name as "givenName", p.family_name as "familyName"';

/**
 * The record that the network holds already of whoever proved the address, unless an account stands for it: where several
 * records have the address it is a shared mailbox, and who reads it is none of them for sure. `own` is the record that the
 * account has so far. Locked, so that two who open accounts at once wait.
 */
async function recordOf(tx: Tx, email: string, own: string | null): Promise<Known | undefined> {
  const found = await tx.query<Known & { is_free: boolean }>(
    `select ${NAMED},
       not exists (select 1 from identity.account a where a.person_id = p.id) as is_free
     from network.person p
     where lower(p.email) = $1 and not p.demonstration and p.id is distinct from $2
     order by p.id limit 2 for update of p`,
    [email, own],
  );
  const [only, another] = found;
  if (!only?.is_free || another) return undefined;
  return { id: only.id, givenName: only.givenName, familyName: only.familyName };
}

/** Who an account that is being opened stands for. People know best how they are called: the name they gave holds. */
export async function personOf(tx: Tx, named: Named, accountId: string): Promise<string> {
  const known = await recordOf(tx, named.email, null);
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

/**
 * An account that stands for a person of whom nothing else is known takes the only record that has its address, and whatever the person did goes along.
 * Where something of it may not change hands, it stays whom it stood for: nobody is turned away for that.
 */
export async function adoptRecord(tx: Tx, account: { id: string; email: string }): Promise<void> {
  const own = await tx.one<Known & { public: boolean }>(
    `select ${NAMED}, p.public from identity.account a join network.person p on p.id = a.person_id
     where a.id = $1 and not exists (select 1 from network.position w where w.person_id = p.id)
       and not exists (select 1 from network.mandate m where m.person_id = p.id) for update of a`,
    [account.id],
  );
  const known = own && (await recordOf(tx, account.email, own.id));
  if (!known) return;
  const became = await tx.one<{ one: boolean }>('select network.become_one($1, $2) as one', [own.id, known.id]);
  if (!became!.one) return;
  await linkRecord(tx, known, own, account.id);
  // Others wrote it: whether everyone may see them was for whoever has the account to say, and stays as it was.
  await tx.query('update network.person set public = $2 where id = $1', [known.id, own.public]);
}

async function linkRecord(
  tx: Tx,
  { id, ...before }: Known,
  { givenName, familyName }: Omit<Named, 'email'>,
  accountId: string,
): Promise<void> {
  await tx.query('update network.person set given_name = $2, family_name = $3, version = version + 1 where id = $1', [
    id,
    givenName,
    familyName,
  ]);
  const after = { givenName, familyName };
  await tx.audit({ type: 'Person', id, action: 'PERSON_LINK', personId: id, accountId, before, after });
}

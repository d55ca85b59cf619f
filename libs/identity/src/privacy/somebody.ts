import { type Somebody } from '#lib/personal-data';
import { type Tx } from '#lib/writes';

export interface Person {
  accountId: string;
  personId: string;
}

/**
 * All that is of whoever has the account: their record, those that the account stood for before it took one of the network, as
 * the audit log tells, and addresses that the account has proved; of a former one that somebody else has now, what was sent there
 * before the account left it. Which address a record has proves nothing: anybody may write any there, and several people read one mailbox.
 */
export async function somebodyOf(tx: Tx, { accountId, personId }: Person): Promise<Somebody> {
  const people = await tx.query<{ id: string }>(
    `select distinct e.person_id as id from audit.entry e where e.subject_id = $1 and e.person_id is not null
       and not exists (select 1 from identity.account o where o.person_id = e.person_id and o.id <> $1)`,
    [accountId],
  );
  const ids = [...new Set([personId, ...people.map(({ id }) => id)])];
  const addresses = await tx.query<{ address: string; until: string | null }>(
    `select a.email as address, null as until from identity.account a where a.id = $1
     union all
     select f.address, case when exists (select 1 from identity.account o where o.email = f.address and o.id <> $1)
       or exists (select 1 from network.person o where lower(o.email) = f.address and o.id <> all($2)) then f.until::text end
     from (select lower(e.before ->> 'email') as address, max(e.at) as until from audit.entry e
       where e.subject_id = $1 and e.action = 'EMAIL_CHANGE' group by 1) f`,
    [accountId, ids],
  );
  return {
    accountId,
    personId,
    people: ids,
    addresses: addresses.filter(({ until }) => until === null).map(({ address }) => address),
    formerly: addresses.flatMap(({ address, until }) => (until === null ? [] : [{ address, until }])),
  };
}

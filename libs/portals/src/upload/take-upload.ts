import { ownAccount } from '#lib/access';
import { NotFoundError, type Tx } from '#lib/writes';
import { type FileFacts } from './inspect.js';
import { type Keeper } from './uploads.js';

type Arrived = Keeper & { facts: FileFacts };

/** What the caller has uploaded, whole and looked at, for an organization or for a record: it is theirs alone, and from now on that of who takes it. */
export async function takeUpload(tx: Tx, id: string, holderId: string | null = null): Promise<Arrived> {
  const found = await tx.one<Arrived>(
    `with gone as (delete from uploads.upload where id = $1 and account_id = $2 and facts is not null and expires_at > now()
         and holder_id is not distinct from $3 returning id, organization_id, holder_id, facts),
       taken as (insert into uploads.taken (folder) select id from gone)
     select organization_id as "organizationId", holder_id as "holderId", facts from gone`,
    [id, ownAccount(tx.actor), holderId],
  );
  if (!found) throw new NotFoundError('uploadId');
  return found;
}

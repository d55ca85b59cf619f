import { manages } from '#lib/access';
import { type Done, kept, NotAllowedError, type Tx, Write, Writes } from '#lib/writes';
import { isDemonstration } from '../organization/demonstration.check.js';
import { mustFollow } from '../record/record.dates.js';
import { knownSources } from '../source/source.check.js';
import { GrantRecord } from './grant.entity.js';
import { GrantRecordInput, GrantUpdateInput } from './grant.inputs.js';
import { Grant } from './grant.type.js';

const grants = kept(Grant, GrantRecord);

@Writes(Grant)
export class GrantWrites {
  @Write('MANAGER', 'Records a grant of one’s organization.')
  async grantRecord(input: GrantRecordInput, tx: Tx): Promise<Done> {
    const { organizationId, sources } = input;
    if (!manages(tx.actor, organizationId)) throw new NotAllowedError();
    inOrder(input);
    await knownSources(tx, sources);
    const id = await grants.insert(tx, { ...input, isDemonstration: await isDemonstration(tx, organizationId) });
    return { id, organizationId, after: input };
  }

  @Write('MANAGER', 'Corrects a grant of one’s organization, or says that it was awarded.')
  async grantUpdate(input: GrantUpdateInput, tx: Tx): Promise<Done> {
    const grant = await grants.toChange(tx, input, ({ organizationId }) => manages(tx.actor, organizationId));
    inOrder(grants.merged(tx, grant, input));
    if (input.sources) await knownSources(tx, input.sources);
    const { id, organizationId } = grant;
    return { id, organizationId, ...(await grants.update(tx, grant, input)) };
  }
}

/** Compares only as precisely as both are known: an award of 2011 may follow a request of June 2011. */
const inOrder = ({ requestedOn, awardedOn }: Pick<GrantRecordInput, 'requestedOn' | 'awardedOn'>): void =>
  mustFollow(requestedOn, awardedOn, 'awardedOn', ORDER);

const ORDER = {
  fr: 'L’attribution doit suivre la demande.',
  en: 'The award must follow the request.',
};

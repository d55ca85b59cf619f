import { manages } from '#lib/access';
import {
  type Done,
  InvalidInputError,
  kept,
  NotAllowedError,
  NotFoundError,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { apart } from '../organization/demonstration.check.js';
import { knownSources } from '../source/source.check.js';
import { StewardshipRecord } from './stewardship.entity.js';
import { StewardshipSubject } from './stewardship.enums.js';
import { StewardshipRecordInput, StewardshipUpdateInput } from './stewardship.inputs.js';
import { Stewardship } from './stewardship.type.js';

const stewardships = kept(Stewardship, StewardshipRecord, { refusals: apart() });

@Writes(Stewardship, { called: 'handover' })
export class StewardshipWrites {
  @Write('MANAGER', 'Records who takes over what of an organization that closes.')
  async stewardshipRecord(input: StewardshipRecordInput, tx: Tx): Promise<Done> {
    const { giverId, sources } = input;
    if (!manages(tx.actor, giverId)) throw new NotAllowedError();
    checkHandover(input);
    const isDemonstration = await closed(tx, giverId);
    await knownSources(tx, sources);
    const id = await stewardships.insert(tx, { ...input, isDemonstration });
    return { id, organizationId: giverId, after: input };
  }

  @Write('MANAGER', 'Corrects a handover, or says who has taken over since.')
  async stewardshipUpdate(input: StewardshipUpdateInput, tx: Tx): Promise<Done> {
    const handover = await stewardships.toChange(tx, input, ({ giverId }) => manages(tx.actor, giverId));
    checkHandover(stewardships.merged(tx, handover, input));
    if (input.sources) await knownSources(tx, input.sources);
    const { id, giverId } = handover;
    return { id, organizationId: giverId, ...(await stewardships.update(tx, handover, input)) };
  }
}

function checkHandover({ giverId, takerId, subject, detail }: Omit<StewardshipRecordInput, 'sources'>): void {
  if (takerId === giverId) throw new InvalidInputError(ITSELF, 'takerId');
  if (subject === StewardshipSubject.OTHER && !detail) throw new InvalidInputError(WHAT, 'detail');
}

/** Throws unless the closing of the organization is recorded; answers whether it is a demonstration. */
async function closed(tx: Tx, organizationId: string): Promise<boolean> {
  const found = await tx.one<{ isClosed: boolean; demonstration: boolean }>(
    'select closed_on is not null as "isClosed", demonstration from network.organization where id = $1',
    [organizationId],
  );
  if (!found) throw new NotFoundError('giverId');
  if (!found.isClosed) throw new InvalidInputError(OPEN, 'giverId');
  return found.demonstration;
}

const ITSELF = {
  fr: 'Une organisation ne peut rien se transmettre à elle-même.',
  en: 'An organization cannot hand anything over to itself.',
};
const WHAT = { fr: 'Précisez ce qui est repris.', en: 'Say what is taken over.' };
const OPEN = {
  fr: 'La fermeture de cette organisation n’est pas enregistrée.',
  en: 'The closing of this organization is not recorded.',
};

import { coordinates } from '#lib/access';
import { type Done, InvalidInputError, kept, NotAllowedError, type Tx, Write, Writes } from '#lib/writes';
import { apart } from '../organization/demonstration.check.js';
import { mustFollow } from '../record/record.dates.js';
import { KeyTakenError } from '../record/record.errors.js';
import { knownSources } from '../source/source.check.js';
import { AgreementRecord } from './agreement.entity.js';
import { AgreementKind } from './agreement.enums.js';
import { AgreementCreateInput, AgreementUpdateInput } from './agreement.inputs.js';
import { addVersion, setDocuments, setParties } from './agreement.parts.js';
import { Agreement } from './agreement.type.js';

const agreements = kept(Agreement, AgreementRecord, {
  refusals: { ...apart(), agreement_key_key: () => new KeyTakenError() },
  lock: 'for no key update',
});

/** Agreements are kept by the coordination of the network. */
@Writes(Agreement)
export class AgreementWrites {
  @Write('COORDINATOR', 'Adds an agreement; its signatures are recorded separately.', [KeyTakenError])
  async agreementCreate(input: AgreementCreateInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    if (input.kind === AgreementKind.DEMONSTRATION) throw new InvalidInputError(INVENTED, 'kind');
    await knownSources(tx, input.sources);
    const id = await agreements.insert(tx, input);
    return { id, organizationId: null, after: input };
  }

  @Write('COORDINATOR', 'Changes an agreement.')
  async agreementUpdate({ newVersion, documents, parties, ...input }: AgreementUpdateInput, tx: Tx): Promise<Done> {
    const agreement = await agreements.toChange(tx, input, () => coordinates(tx.actor));
    const { id } = agreement;
    const { signedOn, endedOn } = agreements.merged(tx, agreement, input);
    mustFollow(signedOn, endedOn, 'endedOn');
    if (input.sources) await knownSources(tx, input.sources);
    const beside = {
      ...(newVersion && { newVersion: { before: undefined, after: newVersion } }),
      ...(documents !== undefined && { documents: { before: undefined, after: documents } }),
      ...(parties !== undefined && { parties: { before: undefined, after: parties } }),
    };
    const changed = await agreements.update(tx, agreement, input, beside);
    if (newVersion) await addVersion(tx, id, newVersion);
    if (documents !== undefined) await setDocuments(tx, id, documents ?? []);
    if (parties !== undefined) await setParties(tx, id, parties ?? []);
    return { id, organizationId: null, ...changed };
  }
}

const INVENTED = {
  fr: 'Les accords de démonstration ne se créent que par la commande prévue.',
  en: 'Demonstration agreements can be created only by the command for them.',
};

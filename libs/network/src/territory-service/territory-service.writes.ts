import { coordinates } from '#lib/access';
import { type Done, InvalidInputError, kept, NotAllowedError, removedFrom, type Tx, Write, Writes } from '#lib/writes';
import { Organization } from '../organization/organization.type.js';
import { OverlappingPeriodError } from '../position/position.errors.js';
import { knownSources } from '../source/source.check.js';
import { territoryOf } from './territory-of.js';
import { TerritoryServiceRecord } from './territory-service.entity.js';
import {
  TerritoryServiceEndInput,
  TerritoryServiceRemoveInput,
  TerritoryServiceStartInput,
  TerritoryServiceUpdateInput,
} from './territory-service.inputs.js';

/** The territories of an organization decide its dues and where it is found, so that only coordinators change them. Each mutation answers the organization. */
@Writes(Organization)
export class TerritoryServiceWrites {
  @Write('COORDINATOR', 'Records that an organization serves a territory from a day on.', [OverlappingPeriodError])
  async territoryServiceStart(input: TerritoryServiceStartInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const { territory, ...values } = input;
    const { organizationId, from, to, sources } = values;
    if (from && to && to <= from) throw new InvalidInputError(ORDER, 'to');
    await knownSources(tx, sources);
    const territoryId = await territoryOf(tx, territory, 'territory');
    await startService(tx, { ...values, territoryId });
    return touched(tx, organizationId, { after: { ...input, territoryId } });
  }

  @Write('COORDINATOR', 'Ends a period in which an organization serves a territory.')
  async territoryServiceEnd(input: TerritoryServiceEndInput, tx: Tx): Promise<Done> {
    const day = input.on ?? tx.today;
    const service = await serviceToChange(tx, input);
    const { organizationId, from, to } = service;
    if ((from && day <= from) || (to && day > to)) throw new InvalidInputError(WITHIN, 'on');
    return touched(tx, organizationId, { ...(await services.update(tx, service, { to: day })), before: service });
  }

  @Write('COORDINATOR', 'Corrects the days or the sources of such a period.', [OverlappingPeriodError])
  async territoryServiceUpdate(input: TerritoryServiceUpdateInput, tx: Tx): Promise<Done> {
    const service = await serviceToChange(tx, input);
    const { from, to } = services.merged(tx, service, input);
    if (from && to && to <= from) throw new InvalidInputError(ORDER, input.to ? 'to' : 'from');
    if (input.sources) await knownSources(tx, input.sources);
    return touched(tx, service.organizationId, { ...(await services.update(tx, service, input)), before: service });
  }

  @Write('COORDINATOR', 'Removes such a period that was recorded by mistake.', [], removedFrom(() => Organization))
  async territoryServiceRemove(input: TerritoryServiceRemoveInput, tx: Tx): Promise<Done> {
    const service = await serviceToChange(tx, input);
    await tx.query('delete from network.organization_territory where id = $1', [service.id]);
    return touched(tx, service.organizationId, { before: service });
  }
}

/** From the beginning where no day is given. */
export const startService = (tx: Tx, values: Parameters<typeof services.insert>[1]): Promise<string> =>
  services.insert(tx, values);

const serviceToChange = (tx: Tx, input: { id: string; expectedVersion?: number | null }) =>
  services.toChange(tx, input, () => coordinates(tx.actor));

/**
 * It is part of the organization's record: whoever changes that one at once learns of it. Of a period that was there, the entry of the
 * log tells all that it was: it has to say which one.
 */
async function touched(tx: Tx, id: string, change: Pick<Done, 'before' | 'after' | 'isUnchanged'>): Promise<Done> {
  if (!change.isUnchanged) await tx.query('update network.organization set version = version + 1 where id = $1', [id]);
  return { id, organizationId: id, ...change };
}

const ORDER = { fr: 'La fin doit suivre le début.', en: 'The end must follow the beginning.' };
const WITHIN = {
  fr: 'Cette date doit suivre le début, sans dépasser la fin déjà enregistrée.',
  en: 'This date must follow the beginning and not be later than the recorded end.',
};
const TWICE = {
  fr: 'Cette organisation intervient déjà sur ce territoire pendant une partie de la période. Corrigez ou terminez l’autre.',
  en: 'The organization already works in this territory during part of that period. Correct or end the other one.',
};

const services = kept('service', TerritoryServiceRecord, {
  refusals: { organization_territory_pkey: () => new OverlappingPeriodError(TWICE, 'from') },
  recordedOf: ({ organizationId }) => organizationId,
});

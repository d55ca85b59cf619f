import { coordinates } from '#lib/access';
import { typeId } from '#lib/graphql';
import {
  type Done,
  expectVersion,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  refusing,
  type Refusals,
  type Tx,
  Write,
  Writes,
} from '#lib/writes';
import { Organization } from '../organization/organization.type.js';
import { OverlappingPeriodError } from '../position/position.errors.js';
import { knownSources } from '../source/source.check.js';
import { territoryOf } from './territory-of.js';
import {
  TerritoryServiceEndInput,
  TerritoryServiceRemoveInput,
  TerritoryServiceStartInput,
  TerritoryServiceUpdateInput,
} from './territory-service.inputs.js';

interface Period {
  id: string;
  organizationId: string;
  territoryId: string;
  /** Infinite where no beginning or no end is known. */
  from: string;
  to: string;
  sources: string[];
  version: number;
}

/** What an organization serves decides what it owes and where it is found: kept by the coordination. All answer the organization. */
@Writes(Organization)
export class TerritoryServiceWrites {
  @Write('COORDINATOR', 'Records that an organization serves a territory from a day on.', [OverlappingPeriodError])
  async territoryServiceStart(input: TerritoryServiceStartInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const { organizationId, from, to } = input;
    if (from && to && to <= from) throw new InvalidInputError(ORDER, 'to');
    await knownSources(tx, input.sources);
    const territoryId = await territoryOf(tx, input.territory, 'territory');
    await refusing(
      { ...REFUSALS, organization_territory_organization_id_fkey: () => new NotFoundError('organizationId') },
      () =>
        tx.query(
          `insert into network.organization_territory (id, organization_id, territory_id, valid_from, valid_to, sources)
           values ($1, $2, $3, coalesce($4::date, '-infinity'), coalesce($5::date, 'infinity'), $6)`,
          [typeId('service'), organizationId, territoryId, from ?? null, to ?? null, input.sources],
        ),
    );
    return touched(tx, organizationId, null, { ...input, territoryId });
  }

  @Write('COORDINATOR', 'Records that an organization serves a territory no more.')
  async territoryServiceEnd(input: TerritoryServiceEndInput, tx: Tx): Promise<Done> {
    const day = input.on ?? tx.today;
    const period = await periodToChange(tx, input);
    if (day <= period.from || (period.to !== 'infinity' && day > period.to)) throw new InvalidInputError(WITHIN, 'on');
    await write(tx, { ...period, to: day });
    return touched(tx, period.organizationId, period, { to: day });
  }

  @Write('COORDINATOR', 'Corrects the days or the sources of such a period.', [OverlappingPeriodError])
  async territoryServiceUpdate(input: TerritoryServiceUpdateInput, tx: Tx): Promise<Done> {
    const period = await periodToChange(tx, input);
    const from = input.from === undefined ? period.from : (input.from ?? '-infinity');
    const to = input.to === undefined ? period.to : (input.to ?? 'infinity');
    const sources = input.sources === undefined ? period.sources : (input.sources ?? []);
    if (from !== '-infinity' && to !== 'infinity' && to <= from)
      throw new InvalidInputError(ORDER, input.to ? 'to' : 'from');
    await knownSources(tx, sources);
    await write(tx, { ...period, from, to, sources });
    const { id: _, expectedVersion: __, ...after } = input;
    return touched(tx, period.organizationId, period, after);
  }

  @Write('COORDINATOR', 'Takes out such a period that was recorded by mistake.')
  async territoryServiceRemove(input: TerritoryServiceRemoveInput, tx: Tx): Promise<Done> {
    const period = await periodToChange(tx, input);
    await tx.query('delete from network.organization_territory where id = $1', [period.id]);
    return touched(tx, period.organizationId, period, null);
  }
}

async function periodToChange(
  tx: Tx,
  { id, expectedVersion }: { id: string; expectedVersion?: number | null },
): Promise<Period> {
  if (!coordinates(tx.actor)) throw new NotAllowedError();
  const period = await tx.one<Period>(
    `select id, organization_id as "organizationId", territory_id as "territoryId", valid_from::text as "from", valid_to::text as "to",
       sources, version
     from network.organization_territory where id = $1 for update`,
    [id],
  );
  if (!period) throw new NotFoundError('id');
  await expectVersion(tx, period, expectedVersion);
  return period;
}

async function write(tx: Tx, { id, from, to, sources }: Period): Promise<void> {
  await refusing(REFUSALS, () =>
    tx.query(
      'update network.organization_territory set valid_from = $2, valid_to = $3, sources = $4, version = version + 1 where id = $1',
      [id, from, to, sources],
    ),
  );
}

/** It is part of the organization's record: whoever changes that one at once learns of it. */
async function touched(tx: Tx, id: string, before: object | null, after: object | null): Promise<Done> {
  await tx.query('update network.organization set version = version + 1 where id = $1', [id]);
  return { id, organizationId: id, before, after };
}

const ORDER = { fr: 'La fin doit suivre le début.', en: 'The end must follow the beginning.' };
const WITHIN = {
  fr: 'Cette date doit être après le début, et pas après la fin déjà enregistrée.',
  en: 'This day must be after the beginning, and not after the end that is recorded.',
};
const TWICE = {
  fr: 'Cette organisation intervient déjà sur ce territoire pendant une partie de la période. Corrigez ou terminez l’autre.',
  en: 'The organization serves this territory already during a part of that time. Correct or end the other one.',
};
const REFUSALS: Refusals = { organization_territory_pkey: () => new OverlappingPeriodError(TWICE, 'from') };

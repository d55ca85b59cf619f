import { Injectable } from '@nestjs/common';
import { coordinates } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { type TerritoryReference } from '#lib/territories';
import {
  expectVersion,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  refusing,
  type Refusals,
  type Tx,
  UnitOfWork,
} from '#lib/writes';
import { OverlappingPeriodError } from '../position/position.errors.js';
import { knownSources } from '../source/source.check.js';
import {
  type TerritoryServiceEndInput,
  type TerritoryServiceRemoveInput,
  type TerritoryServiceStartInput,
  type TerritoryServiceUpdateInput,
} from './territory-service-write.inputs.js';

interface Kept {
  id: string;
  organization_id: string;
  territory_id: string;
  valid_from: string;
  valid_to: string;
  sources: string[];
  version: number;
}

/** What an organization serves decides what it owes and where it is found: kept by the coordination. Answers the organization. */
@Injectable()
export class TerritoryServiceService {
  constructor(private readonly uow: UnitOfWork) {}

  start({ idempotencyKey, ...input }: TerritoryServiceStartInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    const { organizationId, from, to } = input;
    if (from && to && to <= from) throw new InvalidInputError(ORDER, 'to');
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'territoryServiceStart', input, async () => {
          await knownSources(tx, input.sources);
          const territoryId = await territoryOf(tx, input.territory, 'territory');
          const id = typeId('service');
          await refusing(
            { ...REFUSALS, organization_territory_organization_id_fkey: () => new NotFoundError('organizationId') },
            () =>
              tx.query(
                `insert into network.organization_territory (id, organization_id, territory_id, valid_from, valid_to, sources)
                 values ($1, $2, $3, coalesce($4::date, '-infinity'), coalesce($5::date, 'infinity'), $6)`,
                [id, organizationId, territoryId, from ?? null, to ?? null, input.sources],
              ),
          );
          await touch(tx, organizationId, 'TERRITORY_SERVICE_START', null, { ...input, territoryId });
          return organizationId;
        }),
      context.requestId,
    );
  }

  end({ id, on, expectedVersion }: TerritoryServiceEndInput, context: RequestContext): Promise<string> {
    const day = on ?? context.today;
    return this.change(id, expectedVersion, context, 'TERRITORY_SERVICE_END', async (tx, kept) => {
      if (day <= kept.valid_from || (kept.valid_to !== 'infinity' && day > kept.valid_to))
        throw new InvalidInputError(WITHIN, 'on');
      await write(tx, { ...kept, valid_to: day });
      return { to: day };
    });
  }

  update({ id, expectedVersion, ...input }: TerritoryServiceUpdateInput, context: RequestContext): Promise<string> {
    return this.change(id, expectedVersion, context, 'TERRITORY_SERVICE_UPDATE', async (tx, kept) => {
      const valid_from = input.from === undefined ? kept.valid_from : (input.from ?? '-infinity');
      const valid_to = input.to === undefined ? kept.valid_to : (input.to ?? 'infinity');
      if (valid_from !== '-infinity' && valid_to !== 'infinity' && valid_to <= valid_from)
        throw new InvalidInputError(ORDER, input.to ? 'to' : 'from');
      if (input.sources) await knownSources(tx, input.sources);
      await write(tx, { ...kept, valid_from, valid_to, sources: input.sources ?? kept.sources });
      return { ...input };
    });
  }

  remove({ id, expectedVersion }: TerritoryServiceRemoveInput, context: RequestContext): Promise<string> {
    return this.change(id, expectedVersion, context, 'TERRITORY_SERVICE_REMOVE', async (tx) => {
      await tx.query('delete from network.organization_territory where id = $1', [id]);
      return null;
    });
  }

  private change(
    id: string,
    expected: number | null | undefined,
    context: RequestContext,
    action: string,
    work: (tx: Tx, kept: Kept) => Promise<object | null>,
  ): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await tx.one<Kept>(
          `select id, organization_id, territory_id, valid_from::text, valid_to::text, sources, version
           from network.organization_territory where id = $1 for update`,
          [id],
        );
        if (!kept) throw new NotFoundError('id');
        await expectVersion(tx, kept, expected);
        await touch(tx, kept.organization_id, action, kept, await work(tx, kept));
        return kept.organization_id;
      },
      context.requestId,
    );
  }
}

/** The one territory that is named, by its id alone or by kind and code as it is today. */
export async function territoryOf(tx: Tx, { id, kind, code }: TerritoryReference, path: string): Promise<string> {
  if (id ? kind || code : !kind || !code) throw new InvalidInputError(WHERE, path);
  const found = await tx.one<{ id: string }>(
    `select t.id from territories.territory t
     where case when $1::text is null then t.kind = $2 and t.code = $3 and t.ended = 'infinity' else t.id = $1 end`,
    [id ?? null, kind ?? null, code ?? null],
  );
  if (!found) throw new NotFoundError(path);
  return found.id;
}

async function write(tx: Tx, { id, valid_from, valid_to, sources }: Kept): Promise<void> {
  await refusing(REFUSALS, () =>
    tx.query(
      'update network.organization_territory set valid_from = $2, valid_to = $3, sources = $4, version = version + 1 where id = $1',
      [id, valid_from, valid_to, sources],
    ),
  );
}

/** It is part of the organization's record: whoever changes that one at once learns of it. */
async function touch(
  tx: Tx,
  organizationId: string,
  action: string,
  before: object | null,
  after: object | null,
): Promise<void> {
  await tx.query('update network.organization set version = version + 1 where id = $1', [organizationId]);
  await tx.audit({ type: 'Organization', id: organizationId, action, organizationId, before, after });
}

const WHERE = {
  fr: 'Désignez le territoire par son identifiant seul, ou par son genre et son code.',
  en: 'Name the territory by its id alone, or by kind and code together.',
};
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

import { Injectable } from '@nestjs/common';
import { coordinates } from '#lib/access';
import { type RequestContext, typeId } from '#lib/graphql';
import { type TerritoryReference } from '#lib/territories';
import { expectVersion, InvalidInputError, NotAllowedError, NotFoundError, type Tx, UnitOfWork } from '#lib/writes';
import { mustFollow } from '../record/record.dates.js';
import { removeRecord } from '../record/record.removal.js';
import { listOrNone, textOrNull, updateRecord } from '../record/record.update.js';
import { knownSources } from '../source/source.check.js';
import {
  type NetworkEventCreateInput,
  type NetworkEventRemoveInput,
  type NetworkEventUpdateInput,
} from './network-event-write.inputs.js';

interface Kept {
  id: string;
  kind: string;
  happened_on: string;
  until: string | null;
  place: string | null;
  place_as_written: string | null;
  territory_id: string | null;
  organizer: string | null;
  note: string | null;
  sources: string[];
  version: number;
}

/** Gatherings are kept by the coordination of the network. */
@Injectable()
export class NetworkEventService {
  constructor(private readonly uow: UnitOfWork) {}

  create({ idempotencyKey, ...input }: NetworkEventCreateInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    mustFollow(input.on, input.until, 'until');
    return this.uow.run(
      context.actor,
      (tx) =>
        tx.idempotent(idempotencyKey, 'networkEventCreate', input, async () => {
          await knownSources(tx, input.sources);
          const territory = input.territory ? await placeOn(tx, input.territory, input.on) : null;
          const id = typeId('network_event');
          await tx.query(
            `insert into network.network_event (id, kind, happened_on, until, place, place_as_written, territory_id, organizer, note, sources)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
            [
              id,
              input.kind,
              input.on,
              input.until ?? null,
              textOrNull(input.place) ?? null,
              textOrNull(input.placeAsWritten) ?? null,
              territory,
              textOrNull(input.organizer) ?? null,
              textOrNull(input.note) ?? null,
              input.sources,
            ],
          );
          await tx.audit({ type: 'NetworkEvent', id, action: 'NETWORK_EVENT_CREATE', after: input });
          return id;
        }),
      context.requestId,
    );
  }

  update({ id, expectedVersion, ...input }: NetworkEventUpdateInput, context: RequestContext): Promise<string> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await eventToChange(tx, id, expectedVersion);
        const on = input.on ?? kept.happened_on;
        mustFollow(on, input.until === undefined ? kept.until : input.until, 'until');
        if (input.sources) await knownSources(tx, input.sources);
        const change = await updateRecord(tx, 'network_event', kept, {
          kind: input.kind ?? undefined,
          happened_on: input.on ?? undefined,
          until: input.until,
          place: textOrNull(input.place),
          place_as_written: textOrNull(input.placeAsWritten),
          territory_id: input.territory ? await placeOn(tx, input.territory, on) : input.territory,
          organizer: textOrNull(input.organizer),
          note: textOrNull(input.note),
          sources: listOrNone(input.sources),
        });
        if (change) await tx.audit({ type: 'NetworkEvent', id, action: 'NETWORK_EVENT_UPDATE', ...change });
        return id;
      },
      context.requestId,
    );
  }

  remove({ id, expectedVersion }: NetworkEventRemoveInput, context: RequestContext): Promise<void> {
    if (!coordinates(context.actor)) throw new NotAllowedError();
    return this.uow.run(
      context.actor,
      async (tx) => {
        const kept = await eventToChange(tx, id, expectedVersion);
        await removeRecord(tx, 'network_event', id);
        await tx.audit({ type: 'NetworkEvent', id, action: 'NETWORK_EVENT_REMOVE', before: kept });
      },
      context.requestId,
    );
  }
}

async function eventToChange(tx: Tx, id: string, expected: number | null | undefined): Promise<Kept> {
  const kept = await tx.one<Kept>(
    `select id, kind, happened_on::text, until::text, place, place_as_written, territory_id, organizer, note, sources, version
     from network.network_event where id = $1 for update`,
    [id],
  );
  if (!kept) throw new NotFoundError('id');
  await expectVersion(tx, kept, expected);
  return kept;
}

/** The département, or what stands for one overseas, as it stood at that time. */
async function placeOn(tx: Tx, { id, kind, code }: TerritoryReference, on: string): Promise<string> {
  if (id ? kind || code : !kind || !code) throw new InvalidInputError(WHERE, 'territory');
  const found = await tx.one<{ id: string }>(
    `select id from territories.territory
     where case when $1::text is null then kind = $2 and code = $3 else id = $1 end and kind in ('DEPARTEMENT', 'OVERSEAS_COLLECTIVITY')
       and began <= network.last_day($4) and ended > network.first_day($4) order by began limit 1`,
    [id ?? null, kind ?? null, code ?? null, on],
  );
  if (!found) throw new NotFoundError('territory');
  return found.id;
}

const WHERE = {
  fr: 'Désignez le territoire par son identifiant seul, ou par son genre et son code.',
  en: 'Name the territory by its id alone, or by kind and code together.',
};

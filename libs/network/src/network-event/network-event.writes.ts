import { coordinates } from '#lib/access';
import { type TerritoryReference } from '#lib/territories';
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
import { mustFollow } from '../record/record.dates.js';
import { removeRecord } from '../record/record.removal.js';
import { knownSources } from '../source/source.check.js';
import { NetworkEventRecord } from './network-event.entity.js';
import { NetworkEventCreateInput, NetworkEventRemoveInput, NetworkEventUpdateInput } from './network-event.inputs.js';
import { NetworkEvent } from './network-event.type.js';

const events = kept(NetworkEvent, NetworkEventRecord);

/** Gatherings are kept by the coordination of the network. */
@Writes(NetworkEvent, { called: 'gathering' })
export class NetworkEventWrites {
  @Write('COORDINATOR', 'Takes in a gathering.')
  async networkEventCreate(input: NetworkEventCreateInput, tx: Tx): Promise<Done> {
    if (!coordinates(tx.actor)) throw new NotAllowedError();
    const { territory, ...values } = input;
    const { on, until, sources } = values;
    mustFollow(on, until, 'until');
    await knownSources(tx, sources);
    const id = await events.insert(tx, { ...values, territoryId: await placeOn(tx, territory, on) });
    return { id, organizationId: null, after: input };
  }

  @Write('COORDINATOR', 'Changes what is known of a gathering.')
  async networkEventUpdate({ territory, ...input }: NetworkEventUpdateInput, tx: Tx): Promise<Done> {
    const event = await events.toChange(tx, input, () => coordinates(tx.actor));
    const { on, until } = events.merged(tx, event, input);
    mustFollow(on, until, 'until');
    if (input.sources) await knownSources(tx, input.sources);
    const values = { ...input, territoryId: await placeOn(tx, territory, on) };
    return { id: event.id, organizationId: null, ...(await events.update(tx, event, values)) };
  }

  @Write('COORDINATOR', 'Removes a gathering that was recorded by mistake; the audit log keeps it.', [], null)
  async networkEventRemove(input: NetworkEventRemoveInput, tx: Tx): Promise<Done> {
    const event = await events.toChange(tx, input, () => coordinates(tx.actor));
    await removeRecord(tx, 'network_event', event.id);
    return { id: event.id, organizationId: null, before: event };
  }
}

/** The département, or what stands for one overseas, as it stood at that time; null and undefined as they are. */
async function placeOn<N extends null | undefined>(
  tx: Tx,
  territory: TerritoryReference | N,
  on: string,
): Promise<string | N> {
  if (!territory) return territory;
  const { id, kind, code } = territory;
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
  fr: 'Désignez le territoire par son identifiant seul, ou par sa nature et son code.',
  en: 'Name the territory by its id alone, or by kind and code together.',
};

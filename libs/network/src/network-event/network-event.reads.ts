import { badUserInput } from '#lib/graphql';
import { asc, filter, maybe, oneOf, page, reads, sql } from '#lib/reads';
import { Territory, TerritoryReference } from '#lib/territories';
import { includeDemonstration } from '../record/record.filters.js';
import { sourcesOf } from '../source/sources.js';
import { NetworkEventRecord } from './network-event.entity.js';
import { NetworkEvent, NetworkEventKind } from './network-event.type.js';

export const networkEventReads = reads<NetworkEventRecord>(NetworkEvent, {
  from: NetworkEventRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    territory: maybe(() => Territory, 'territoryId', 'The département; null when the source leaves it open.'),
    sources: sourcesOf(sql`network.network_event`),
  },
  filters: {
    kinds: filter([NetworkEventKind], 'Any of these kinds.', (t, kinds) => oneOf(t.kind, kinds)),
    territory: filter(
      TerritoryReference,
      'Those in this territory, named as they are recorded: a département.',
      (t, { id, kind, code }) => {
        if (id ? kind || code : !kind || !code)
          throw badUserInput('territory: give id alone, or kind and code together', 'territory');
        return id
          ? sql`${t.territoryId} = ${id}`
          : sql`${t.territoryId} in (select p.id from territories.territory p where p.kind = ${kind} and p.code = ${code})`;
      },
    ),
    includeDemonstration,
  },
  sorts: { ON: [asc('firstDay')] },
  list: { plural: 'gatherings' },
  roots: { networkEvents: page('EVERYONE', 'Gatherings of the network, oldest first.') },
});

import { asc, filter, maybe, oneOf, page, reads, sql } from '#lib/reads';
import { liesIn, Territory, TerritoryReference } from '#lib/territories';
import { includeDemonstration, includeDescendants } from '../record/record.filters.js';
import { sourcesOf } from '../source/sources.js';
import { NetworkEventRecord } from './network-event.entity.js';
import { NetworkEvent, NetworkEventKind } from './network-event.type.js';

export const networkEventReads = reads<NetworkEventRecord>(NetworkEvent, {
  from: NetworkEventRecord,
  key: 'id',
  followed: true,
  visible: 'everyone',
  fields: {
    territory: maybe(() => Territory, 'territoryId', 'The département; null when the source leaves it open.'),
    sources: sourcesOf(sql`network.network_event`),
  },
  filters: {
    kinds: filter([NetworkEventKind], 'Any of these kinds.', (t, kinds) => oneOf(t.kind, kinds)),
    territory: filter(
      TerritoryReference,
      'Those in this territory as it is recorded, a département; with `includeDescendants`, in what lies in it today.',
      (t, territory, { day }, { includeDescendants: below }) => liesIn(t.territoryId, territory, Boolean(below), day),
    ),
    includeDescendants,
    includeDemonstration,
  },
  sorts: { ON: [asc('firstDay')] },
  list: { plural: 'gatherings' },
  roots: { networkEvents: page('EVERYONE', 'Gatherings of the network, oldest first.') },
});

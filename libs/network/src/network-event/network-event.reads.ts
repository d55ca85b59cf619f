import { badUserInput } from '#lib/graphql';
import { asc, one, oneOf, page, reads, sql, values } from '#lib/reads';
import { Territory, type TerritoryReference } from '#lib/territories';
import { Source } from '../source/source.type.js';
import { NetworkEventRecord } from './network-event.entity.js';
import { NetworkEvent } from './network-event.type.js';

export const networkEventReads = reads<NetworkEventRecord>(NetworkEvent, {
  from: NetworkEventRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    territory: one(
      () => Territory,
      (t) => t.territoryId,
    ),
    sources: values(
      () => Source,
      (key) =>
        sql`select s.key, s.title from network.network_event o join network.source s on s.key = any(o.sources) where o.id = ${key} order by s.key`,
    ),
  },
  filters: {
    kinds: (t, kinds: string[]) => oneOf(t.kind, kinds),
    territory: (t, { id, kind, code }: TerritoryReference) => {
      if (id ? kind || code : !kind || !code)
        throw badUserInput('territory: give id alone, or kind and code together', 'territory');
      return id
        ? sql`${t.territoryId} = ${id}`
        : sql`${t.territoryId} in (select p.id from territories.territory p where p.kind = ${kind} and p.code = ${code})`;
    },
    includeDemonstration: (t, included: boolean) => (included ? undefined : sql`not ${t.isDemonstration}`),
  },
  sorts: { ON: [asc('firstDay')] },
  roots: { networkEvents: page() },
});

import { linked, many, perKey, reads, sql, value, values } from '#lib/reads';
import { Agreement } from '../agreement/agreement.type.js';
import { Discrepancy } from '../discrepancy/discrepancy.type.js';
import { discrepanciesOn } from '../discrepancy/discrepancy.reads.js';
import { Member } from '../member/member.type.js';
import { Network } from './network.type.js';

export const networkReads = reads(Network, {
  visible: 'everyone',
  fields: {
    certainty: perKey(
      (_, { day }) => sql`case when network.certain_on(${day}, false) then 'CERTAIN' else 'POSSIBLE' end`,
    ),
    memberCount: perKey(
      (_, { day }, { includeDemonstration }) => sql`network.member_count(${day}, ${Boolean(includeDemonstration)})`,
    ),
    memberCountRange: perKey(
      (_, { day }, { includeDemonstration }) =>
        sql`select json_build_object('least', r.fewest, 'most', r.most) from network.member_range(${day}, ${Boolean(includeDemonstration)}) r`,
    ),
    members: many(() => Member, {
      needs: [],
      variant: () => 'day',
      on: { day: () => sql`true` },
      filter: ({ filter }) => filter ?? {},
    }),
    agreementsInForce: linked(
      () => Agreement,
      (_, { day }, { includeDemonstration }) =>
        sql`select a.id from network.agreement_span a where a.counts_from <= ${day} and ${day} < least(a.ended_from, a.superseded_from)
          and (${Boolean(includeDemonstration)} or not a.demonstration) order by a.counts_from, a.id limit 20`,
    ),
    discrepancies: values(
      () => Discrepancy,
      (_, env) => discrepanciesOn(env, false),
    ),
  },
  roots: { network: value() },
});

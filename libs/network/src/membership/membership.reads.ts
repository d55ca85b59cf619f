import { asc, computed, linked, maybe, reads, sql, type Sql, values } from '#lib/reads';
import { Agreement } from '../agreement/agreement.type.js';
import { Source } from '../source/source.type.js';
import { MembershipFact } from './membership-fact.type.js';
import { BondRecord } from './membership.entity.js';
import { Membership } from './membership.type.js';
import { sourceColumns } from '../source/sources.js';

/** What shows that somebody is bound: the sources of the signature or of the membership. */
export const evidenceOf = (bond: Sql): Sql =>
  sql`select ${sourceColumns} from network.bond b join network.source s on s.key = any(b.sources) where b.id = ${bond} order by s.key`;

export const membershipReads = reads<BondRecord>(Membership, {
  from: BondRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    since: computed((t) => sql`(select m.since from network.member_since(${t.organizationId}, ${t.countsFrom}) m)`),
    certainty: computed(
      (t, { day }) =>
        sql`case when (${t.countsFrom} <= ${day} and ${day} < ${t.certainFrom}) or (${t.leavingFrom} <= ${day} and ${day} < ${t.goneFrom})
          then 'POSSIBLE' else 'CERTAIN' end`,
    ),
    agreement: maybe(() => Agreement, 'agreementId', 'The agreement that binds; null when a source tells of none.'),
    // A membership has the id of the fact that began it; the first leaving after that ends it.
    facts: linked(
      () => MembershipFact,
      (key) => sql`select f.id from network.membership_fact f where f.id = ${key}
        union all (select l.id from network.membership_fact f join network.membership_fact l on l.organization_id = f.organization_id
          where f.id = ${key} and l.event = 'LEFT' and l.first_day >= f.first_day order by l.first_day limit 1)`,
      'The joining and, if there is one, the leaving that a source tells; empty where an agreement binds. At most 2.',
    ),
    evidence: values(() => Source, evidenceOf, 'Where it is known from; at most 20.'),
  },
  sorts: { FROM: [asc('countsFrom')] },
});

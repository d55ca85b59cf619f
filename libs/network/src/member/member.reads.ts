import { badUserInput } from '#lib/graphql';
import { asc, computed, one, oneOf, reads, sql, values } from '#lib/reads';
import { type TerritoryReference } from '#lib/territories';
import { Agreement } from '../agreement/agreement.type.js';
import { evidenceOf } from '../membership/membership.reads.js';
import { serves, servesOverseas } from '../organization/organization.reads.js';
import { Organization } from '../organization/organization.type.js';
import { Slot } from '../slot/slot.type.js';
import { Source } from '../source/source.type.js';
import { MemberRecord } from './member.entity.js';
import { Member } from './member.type.js';

export const memberReads = reads<MemberRecord>(Member, {
  from: MemberRecord,
  source: ({ day }) => sql`network.members_on(${day}, true)`,
  // What binds it is one row for each member.
  key: 'bondId',
  visible: 'everyone',
  listed: (t, { includeDemonstration }) => (includeDemonstration ? undefined : sql`not ${t.isDemonstration}`),
  fields: {
    since: computed(
      (t) =>
        sql`case when ${t.organizationId} is null then ${t.beginsOn} else
          (select m.since from network.member_since(${t.organizationId}, ${t.countsFrom}) m) end`,
    ),
    certainty: computed((t) => sql`case when ${t.certain} then 'CERTAIN' else 'POSSIBLE' end`),
    organization: one(
      () => Organization,
      (t) => t.organizationId,
    ),
    slot: one(
      () => Slot,
      (t) => t.slotId,
    ),
    agreement: one(
      () => Agreement,
      (t) => t.agreementId,
    ),
    evidence: values(() => Source, evidenceOf),
  },
  kept: ({ includeDemonstration, ...others }, { day }, of) =>
    of && Object.keys(others).length === 0
      ? sql`network.member_count(${day}, ${Boolean(includeDemonstration)})`
      : undefined,
  filters: {
    kinds: (t, kinds: string[]) => oneOf(t.kind, kinds),
    search: (t, search: string) => {
      if (search.length > 100) throw badUserInput('search: at most 100 characters', 'search');
      return search.trim()
        ? sql`position((select territories.fold(${search}::text)) in territories.fold(${t.name})) > 0`
        : undefined;
    },
    overseas: (t, overseas: boolean, { day }) => sql`${servesOverseas(t.organizationId, day)} = ${overseas}`,
    territory: (t, territory: TerritoryReference, { day }) => serves(t.organizationId, territory, day),
    includeDemonstration: () => undefined,
  },
  sorts: {
    NAME: [
      // A number is 0 for a name and above for a slot.
      asc('number'),
      asc((t) => sql`${t.name} collate "fr-FR-x-icu"`, 'text'),
    ],
    SINCE: [asc('countsFrom'), asc('number'), asc((t) => sql`${t.name} collate "fr-FR-x-icu"`, 'text')],
  },
});

import { asc, computed, filter, maybe, oneOf, reads, sort, sql, values } from '#lib/reads';
import { folded, TerritoryReference } from '#lib/territories';
import { Agreement } from '../agreement/agreement.type.js';
import { evidenceOf } from '../membership/membership.reads.js';
import { OrganizationKind } from '../organization/organization.enums.js';
import { serves, servesOverseas } from '../organization/organization.reads.js';
import { Organization } from '../organization/organization.type.js';
import { includeDemonstration, includeDescendants } from '../record/record.filters.js';
import { searching } from '../search.js';
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
  fields: {
    since: computed(
      (t) =>
        sql`case when ${t.organizationId} is null then ${t.beginsOn} else
          (select m.since from network.member_since(${t.organizationId}, ${t.countsFrom}) m) end`,
    ),
    certainty: computed((t) => sql`case when ${t.certain} then 'CERTAIN' else 'POSSIBLE' end`),
    organization: maybe(() => Organization, 'organizationId', 'Who it is; null while no source says so.'),
    slot: maybe(() => Slot, 'slotId', 'Stands for a signatory whose name was not documented; null for a named one.'),
    agreement: maybe(() => Agreement, 'agreementId', 'The agreement that binds; null when a source tells of none.'),
    evidence: values(() => Source, evidenceOf, 'Where it is known from; at most 20.'),
  },
  kept: ({ includeDemonstration: isIncluded, ...others }, { day }, of) =>
    of && Object.keys(others).length === 0 ? sql`network.member_count(${day}, ${Boolean(isIncluded)})` : undefined,
  filters: {
    kinds: filter([OrganizationKind], 'Any of these kinds.', (t, kinds) => oneOf(t.kind, kinds)),
    search: searching(
      'Part of a name; accents, hyphens and case do not matter.',
      (t, text) => sql`position(${folded(text)} in territories.fold(${t.name})) > 0`,
    ),
    overseas: filter(
      Boolean,
      'Only those that serve a territory overseas on the day (true), or only the others (false).',
      (t, overseas, { day }) => sql`${servesOverseas(t.organizationId, day)} = ${overseas}`,
    ),
    territory: filter(
      TerritoryReference,
      'Those that serve this territory on the day; with `includeDescendants`, it or what lies in it.',
      (t, territory, { day }, { includeDescendants: below }) =>
        serves(t.organizationId, territory, Boolean(below), day),
    ),
    includeDescendants,
    includeDemonstration,
  },
  sorts: {
    NAME: sort(
      'Named ones by name in French alphabetical order, then the undocumented ones.',
      // A number is 0 for a name and above for a slot.
      asc('number'),
      asc((t) => sql`${t.name} collate "fr-FR-x-icu"`, 'text'),
    ),
    SINCE: sort(
      'By the day from which they count.',
      asc('countsFrom'),
      asc('number'),
      asc((t) => sql`${t.name} collate "fr-FR-x-icu"`, 'text'),
    ),
  },
  list: { all: 'All real members when left out.' },
});

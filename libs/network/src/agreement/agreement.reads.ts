import { ID, Int } from '@nestjs/graphql';
import { LocalDate } from '#lib/graphql';
import {
  asc,
  byIdOrKey,
  computed,
  filter,
  many,
  maybe,
  one,
  oneOf,
  page,
  perKey,
  reads,
  sort,
  sql,
  type Sql,
  values,
} from '#lib/reads';
import { folded } from '#lib/territories';
import { discrepancyOf } from '../discrepancy/discrepancy.reads.js';
import { Discrepancy } from '../discrepancy/discrepancy.type.js';
import { Organization } from '../organization/organization.type.js';
import { includeDemonstration } from '../record/record.filters.js';
import { searching } from '../search.js';
import { SignaturesArgs } from '../signature/signature.inputs.js';
import { Signature } from '../signature/signature.type.js';
import { sourcesOf } from '../source/sources.js';
import { AgreementParty } from './agreement-party.type.js';
import { AgreementRecord } from './agreement.entity.js';
import { AgreementKind } from './agreement.enums.js';
import { Agreement, AgreementDocument, AgreementVersion } from './agreement.type.js';

const DAY = 'The day to describe; the day of the question above when left out.';

const agreement = () => Agreement;

/** Whether an agreement of `network.agreement_span a` is in force on the day, for certain or possibly. */
export const inForce = (day: unknown): Sql =>
  sql`a.possible_from <= ${day} and ${day} < least(a.ended_from, a.superseded_from)`;

export const agreementReads = reads<AgreementRecord>(Agreement, {
  from: AgreementRecord,
  key: 'id',
  followed: true,
  visible: 'everyone',
  fields: {
    certainty: computed(
      (t, { day }) => sql`(select case when (a.possible_from <= ${day} and ${day} < a.certain_from)
          or (least(a.ending_from, a.superseding_from) <= ${day} and ${day} < least(a.ended_from, a.superseded_from))
          then 'POSSIBLE' else 'CERTAIN' end from network.agreement_span a where a.id = ${t.id})`,
    ),
    supersedes: maybe(agreement, 'supersedesId', 'The earlier agreement whose place it takes.'),
    supersededBy: maybe(
      agreement,
      (t) =>
        sql`(select n.id from network.agreement n where n.supersedes_id = ${t.id} order by n.starts_last, n.id limit 1)`,
      'The later agreement that takes its place.',
    ),
    signatures: many(
      () => Signature,
      {
        needs: [],
        variant: () => 'agreement',
        on: { agreement: (t, key) => sql`${t.agreementId} = ${key}` },
        filter: ({ status }) => ({ status }),
      },
      'Its signatures, those in force on the day unless `status` says otherwise.',
      { args: () => SignaturesArgs },
    ),
    countedSignatories: perKey(
      (key, { day }) =>
        sql`select count(*)::int from network.bond b where b.agreement_id = ${key} and b.possible_from <= ${day}`,
      'Signatures recorded up to the day, counted, whether or not they were withdrawn later.',
      { type: () => Int, asOf: DAY },
    ),
    assertedSignatories: perKey(
      (key) =>
        sql`select sum(f.value)::int from network.asserted_figure f where f.agreement_id = ${key} and f.measure = 'SIGNATORIES'`,
      'How many signatories its sources assert; null when they give no number.',
      { type: () => Int, nullable: true },
    ),
    discrepancy: perKey(
      discrepancyOf,
      'Where its records do not fit what is asserted, or the agreement before it; null when all fits.',
      { type: () => Discrepancy, nullable: true, asOf: DAY },
    ),
    versions: values(
      () => AgreementVersion,
      (key) =>
        sql`select number, adopted_on as "adoptedOn", changes from network.agreement_version where agreement_id = ${key} order by number`,
      'The texts it went through, oldest first; at most 20.',
    ),
    documents: values(
      () => AgreementDocument,
      (key) =>
        sql`select kind, title, url, sha256 from network.agreement_document where agreement_id = ${key} order by position`,
      'Its documents; at most 20.',
    ),
    parties: values(
      () => AgreementParty,
      (key) =>
        sql`select r.role, r.organization_id as "organizationId" from network.agreement_party r join network.organization o on o.id = r.organization_id
        where r.agreement_id = ${key} order by r.role, o.name, o.id`,
      'Organizations that it names beside its signatories; at most 20.',
    ),
    sources: sourcesOf(sql`network.agreement`),
  },
  filters: {
    kinds: filter([AgreementKind], 'Any of these kinds.', (t, kinds) => oneOf(t.kind, kinds)),
    search: searching(
      'Part of a title; accents, hyphens and case do not matter.',
      (t, search) => sql`position(${folded(search)} in territories.fold(${t.title})) > 0`,
    ),
    organization: filter(
      ID,
      'Those that this organization signed, whether or not it withdrew.',
      (t, id) =>
        sql`exists (select 1 from network.bond b where b.agreement_id = ${t.id} and b.organization_id = ${id})`,
    ),
    inForce: filter(
      Boolean,
      'Only those in force on the day, for certain or possibly (true), or only the others (false).',
      (t, wanted, { day }) =>
        sql`exists (select 1 from network.agreement_span a where a.id = ${t.id} and ${inForce(day)}) = ${wanted}`,
    ),
    endsFrom: filter(
      LocalDate,
      'Those that end, and may still be in force on the day before this one.',
      (t, day) => sql`network.gone_from(${t.endedOn}) >= ${day}`,
    ),
    endsTo: filter(
      LocalDate,
      'Those that end, and may be over on this day.',
      (t, day) => sql`network.first_day(${t.endedOn}) <= ${day}`,
    ),
    includeDemonstration,
  },
  sorts: {
    SIGNED_ON: sort('By the first day on which it may have come into force.', asc('startsFirst')),
    TITLE: sort('By title, in French alphabetical order.', asc('title')),
  },
  list: { asOf: 'The day for `inForce`; today in Paris when left out.' },
  roots: {
    agreement: byIdOrKey('EVERYONE', 'One agreement, by `id` or by `key`; null when there is none.', {
      what: 'the agreement',
      like: 'protocole-2013',
      asOf: 'The day to describe in what is nested; today in Paris when left out.',
    }),
    agreements: page('EVERYONE', 'Agreements of the network.'),
  },
});

export const agreementPartyReads = reads<{ organizationId: string }>(AgreementParty, {
  visible: 'everyone',
  fields: { organization: one(() => Organization, 'organizationId', 'Which organization.') },
});

import { badUserInput } from '#lib/graphql';
import { asc, many, one, oneOf, page, perKey, reads, single, sql, type Sql, values } from '#lib/reads';
import { discrepancyOf } from '../discrepancy/discrepancy.reads.js';
import { Organization } from '../organization/organization.type.js';
import { Signature } from '../signature/signature.type.js';
import { Source } from '../source/source.type.js';
import { AgreementParty } from './agreement-party.type.js';
import { AgreementRecord } from './agreement.entity.js';
import { Agreement, AgreementDocument, AgreementVersion } from './agreement.type.js';

const agreement = () => Agreement;

/** Whether an agreement is in force on the day; the one that supersedes it takes its place once that is certain. */
export const inForce = (id: Sql, day: unknown): Sql =>
  sql`exists (select 1 from network.agreement_span a where a.id = ${id} and a.counts_from <= ${day}
    and ${day} < least(a.ended_from, a.superseded_from))`;

export const agreementReads = reads<AgreementRecord>(Agreement, {
  from: AgreementRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    supersedes: one(agreement, (t) => t.supersedesId),
    supersededBy: one(
      agreement,
      (t) =>
        sql`(select n.id from network.agreement n where n.supersedes_id = ${t.id} order by n.starts_last, n.id limit 1)`,
    ),
    signatures: many(() => Signature, {
      needs: [],
      variant: () => 'agreement',
      on: { agreement: (t, key) => sql`${t.agreementId} = ${key}` },
      filter: ({ status }) => ({ status }),
    }),
    countedSignatories: perKey(
      (key, { day }) =>
        sql`select count(*)::int from network.bond b where b.agreement_id = ${key} and b.possible_from <= ${day}`,
    ),
    assertedSignatories: perKey(
      (key) =>
        sql`select sum(f.value)::int from network.asserted_figure f where f.agreement_id = ${key} and f.measure = 'SIGNATORIES'`,
    ),
    discrepancy: perKey((key, env) => discrepancyOf(key, env)),
    versions: values(
      () => AgreementVersion,
      (key) =>
        sql`select number, adopted_on as "adoptedOn", changes from network.agreement_version where agreement_id = ${key} order by number`,
    ),
    documents: values(
      () => AgreementDocument,
      (key) =>
        sql`select kind, title, url, sha256 from network.agreement_document where agreement_id = ${key} order by position`,
    ),
    parties: values(
      () => AgreementParty,
      (key) =>
        sql`select role, organization_id as "organizationId" from network.agreement_party where agreement_id = ${key} order by role, organization_id`,
    ),
    sources: values(
      () => Source,
      (key) =>
        sql`select s.key, s.title from network.agreement o join network.source s on s.key = any(o.sources) where o.id = ${key} order by s.key`,
    ),
  },
  filters: {
    kinds: (t, kinds: string[]) => oneOf(t.kind, kinds),
    search: (t, search: string) => {
      if (search.length > 100) throw badUserInput('search: at most 100 characters', 'search');
      return search.trim()
        ? sql`position((select territories.fold(${search}::text)) in territories.fold(${t.title})) > 0`
        : undefined;
    },
    organization: (t, id: string) =>
      sql`exists (select 1 from network.bond b where b.agreement_id = ${t.id} and b.organization_id = ${id})`,
    inForce: (t, wanted: boolean, { day }) => sql`${inForce(t.id, day)} = ${wanted}`,
    includeDemonstration: (t, included: boolean) => (included ? undefined : sql`not ${t.isDemonstration}`),
  },
  sorts: { SIGNED_ON: [asc('startsFirst')], TITLE: [asc('title')] },
  roots: {
    agreement: single((t, { id, key }) => {
      if (Boolean(id) === Boolean(key)) throw badUserInput('Give id or key');
      return { where: id ? sql`${t.id} = ${id}` : sql`${t.key} = ${key}` };
    }),
    agreements: page(),
  },
});

export const agreementPartyReads = reads(AgreementParty, {
  visible: 'everyone',
  fields: { organization: one(() => Organization, 'organizationId' as never) },
});

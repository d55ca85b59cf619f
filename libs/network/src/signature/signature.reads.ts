import { asc, type Columns, computed, contribute, many, maybe, one, reads, sql, type Sql } from '#lib/reads';
import { Agreement } from '../agreement/agreement.type.js';
import { Organization } from '../organization/organization.type.js';
import { Slot } from '../slot/slot.type.js';
import { sourcesOf } from '../source/sources.js';
import { Withdrawal } from '../withdrawal/withdrawal.type.js';
import { SignatureRecord } from './signature.entity.js';
import { SignaturesArgs } from './signature.inputs.js';
import { Signature } from './signature.type.js';

type T = Columns<SignatureRecord>;

/** Who signed, as far as is known today. */
const signatory = (t: T): Sql =>
  sql`coalesce(${t.organizationId}, (select sl.organization_id from network.slot sl where sl.id = ${t.slotId}))`;
const bond = (t: T, value: Sql): Sql => sql`(select ${value} from network.bond b where b.id = ${t.id})`;

const STATUS = (day: unknown): Record<string, Sql> => ({
  IN_FORCE: sql`b.possible_from <= ${day} and ${day} < b.gone_from`,
  WITHDRAWN: sql`b.own_gone_from <= ${day}`,
  SUPERSEDED: sql`b.gone_from <= ${day} and b.own_gone_from > ${day}`,
});

export const signatureReads = reads<SignatureRecord>(Signature, {
  from: SignatureRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    withdrawnOn: computed(
      (t) => sql`(select w.effective_on::text from network.withdrawal w where w.signature_id = ${t.id})`,
    ),
    status: computed((t, { day }) => {
      const is = STATUS(day);
      return bond(
        t,
        sql`case when ${is.WITHDRAWN} then 'WITHDRAWN' when ${is.SUPERSEDED} then 'SUPERSEDED' when ${is.IN_FORCE} then 'IN_FORCE' else 'PENDING' end`,
      );
    }),
    certainty: computed((t, { day }) =>
      bond(
        t,
        sql`case when (b.possible_from <= ${day} and ${day} < b.certain_from) or (b.leaving_from <= ${day} and ${day} < b.gone_from)
          then 'POSSIBLE' else 'CERTAIN' end`,
      ),
    ),
    agreement: one(() => Agreement, 'agreementId', 'What was signed.'),
    organization: maybe(() => Organization, signatory, 'Who signed; null while no source says so. See `slot`.'),
    slot: maybe(() => Slot, 'slotId', 'Stands for a signatory whose name was not documented; null for a named one.'),
    withdrawal: maybe(
      () => Withdrawal,
      (t) => sql`(select w.id from network.withdrawal w where w.signature_id = ${t.id})`,
      'Its withdrawal, whatever the day; null without one.',
    ),
    sources: sourcesOf(sql`network.signature`),
  },
  filters: {
    status: (t, status: string, { day }) =>
      status === 'ALL'
        ? undefined
        : sql`exists (select 1 from network.bond b where b.id = ${t.id} and ${STATUS(day)[status]})`,
  },
  sorts: {
    // The named ones first by their names, then the slots in the order of their numbers.
    SIGNED_ON: [
      asc('startsFirst'),
      asc((t) => sql`coalesce((select sl.number from network.slot sl where sl.id = ${t.slotId}), 0)`),
      asc(
        (t) => sql`coalesce((select o.name from network.organization o where o.id = ${t.organizationId}), '')`,
        'text',
      ),
    ],
  },
});

export const organizationSignatures = contribute(() => Organization, {
  signatures: many(
    () => Signature,
    {
      needs: [],
      variant: () => 'organization',
      on: {
        organization: (t, key) => sql`${t.id} in (select b.id from network.bond b where b.organization_id = ${key})`,
      },
      filter: ({ status }) => ({ status }),
    },
    'What it signed, oldest first: what binds it on the day unless `status` says otherwise.',
    { audience: 'EVERYONE', args: () => SignaturesArgs },
  ),
});

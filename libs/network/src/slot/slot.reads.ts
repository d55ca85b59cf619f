import { computed, maybe, one, reads, sql, type Sql, values } from '#lib/reads';
import { Agreement } from '../agreement/agreement.type.js';
import { Organization } from '../organization/organization.type.js';
import { SlotRecord } from './slot.entity.js';
import { Slot, SlotIdentification } from './slot.type.js';
import { sourceJson } from '../source/sources.js';

/** How an undocumented signatory is called. */
export const slotLabel = (kind: Sql, number: Sql, locale: unknown): Sql =>
  sql`case when ${locale} = 'en'
    then 'Undocumented ' || case ${kind} when 'CAUE' then 'CAUE ' when 'FEDERATION' then 'federation ' else '' end || 'signatory no. ' || ${number}
    else case ${kind} when 'CAUE' then 'CAUE signataire non documenté' when 'FEDERATION' then 'Fédération signataire non documentée'
      else 'Signataire non documenté' end || ' n° ' || ${number} end`;

export const slotReads = reads<SlotRecord>(Slot, {
  from: SlotRecord,
  key: 'id',
  visible: 'everyone',
  fields: {
    label: computed((t, { locale }) => slotLabel(t.kind, t.number, locale)),
    agreement: one(() => Agreement, 'agreementId', 'What it signed.'),
    identifiedAs: maybe(() => Organization, 'organizationId', 'Who it was found to be; null while nobody knows.'),
    identifications: values(
      () => SlotIdentification,
      (key) =>
        sql`select i.recorded_at as "recordedAt", i.evidence, i.organization_id as "organizationId",
          (select coalesce(json_agg(${sourceJson} order by s.key), '[]')
            from network.source s where s.key = any(i.sources)) as sources
        from network.slot_identification i where i.slot_id = ${key} order by i.id`,
      'Every identification, oldest first; the last one holds. At most 20.',
    ),
  },
});

export const slotIdentificationReads = reads<{ organizationId: string }>(SlotIdentification, {
  visible: 'everyone',
  fields: { organization: one(() => Organization, 'organizationId', 'Who it was found to be.') },
});

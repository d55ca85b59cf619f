import { InvalidInputError, NotFoundError, type Tx } from '#lib/writes';
import { EvidenceLinkKind } from './quality-evidence.enums.js';
import { type EvidenceLinkInput } from './quality-evidence.inputs.js';

const own = (table: string): string => `select from ${table} x where x.id = $1 and x.organization_id = $2`;

/** What may be linked to, by the prefix of its ids: of the same provider, so that whoever keeps its quality may see it. */
export const LINKED: Readonly<Record<string, { kind: EvidenceLinkKind; exists: string }>> = {
  course: { kind: EvidenceLinkKind.COURSE, exists: own('training.course') },
  tsession: { kind: EvidenceLinkKind.TRAINING_SESSION, exists: own('training.training_session') },
  certificate: { kind: EvidenceLinkKind.CERTIFICATE, exists: own('training.certificate') },
  complaint: { kind: EvidenceLinkKind.COMPLAINT, exists: own('training.complaint') },
  improvement: { kind: EvidenceLinkKind.IMPROVEMENT_ACTION, exists: own('training.improvement_action') },
  competence: { kind: EvidenceLinkKind.COMPETENCE, exists: own('training.trainer_competence') },
  subcontract: { kind: EvidenceLinkKind.SUBCONTRACT, exists: own('training.subcontract') },
  approval: { kind: EvidenceLinkKind.APPROVAL, exists: own('training.provider_approval') },
  // Everybody may see meetings; what is told of each is for it to say.
  meeting: {
    kind: EvidenceLinkKind.MEETING,
    exists: 'select from network.meeting x where x.id = $1 and $2::text is not null',
  },
};

/** Writes all links of an evidence, in place of those before. */
export async function writeLinks(
  tx: Tx,
  { id, organizationId }: { id: string; organizationId: string },
  links: readonly EvidenceLinkInput[],
): Promise<void> {
  for (const [place, { recordId, url }] of links.entries()) {
    const path = ['links', String(place)];
    if (Boolean(recordId) === Boolean(url)) throw new InvalidInputError(EITHER, [...path, url ? 'url' : 'recordId']);
    if (!recordId) continue;
    const exists = LINKED[recordId.slice(0, Math.max(0, recordId.indexOf('_')))]?.exists;
    if (!exists || !(await tx.one(exists, [recordId, organizationId]))) throw new NotFoundError([...path, 'recordId']);
  }
  await tx.query('delete from training.quality_evidence_link where quality_evidence_id = $1', [id]);
  await tx.query(
    `insert into training.quality_evidence_link (quality_evidence_id, place, record_id, url, label)
     select $1, n.place, n."recordId", n.url, n.label
     from rows from (jsonb_to_recordset($2::jsonb) as ("recordId" text, url text, label text)) with ordinality n("recordId", url, label, place)`,
    [id, JSON.stringify(links)],
  );
}

export const linksOf = (tx: Tx, id: string): Promise<EvidenceLinkInput[]> =>
  tx.query<EvidenceLinkInput>(
    `select record_id as "recordId", url, label from training.quality_evidence_link where quality_evidence_id = $1 order by place`,
    [id],
  );

const EITHER = {
  fr: 'Choisissez un enregistrement, ou donnez l’adresse d’une page : l’un ou l’autre.',
  en: 'Choose a record, or give the address of a page: one of both.',
};

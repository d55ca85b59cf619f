import { apart } from '#lib/network';
import { type Done, InvalidInputError, kept, type Tx, Write, Writes } from '#lib/writes';
import { ofProvider, ownToChange, refuseBefore } from '../provider/provider.check.js';
import { QualityEvidenceRecord } from './quality-evidence.entity.js';
import {
  QualityEvidenceRecordInput,
  QualityEvidenceRemoveInput,
  QualityEvidenceUpdateInput,
} from './quality-evidence.inputs.js';
import { linksOf, writeLinks } from './quality-evidence.links.js';
import { QualityEvidence } from './quality-evidence.type.js';

const evidence = kept(QualityEvidence, QualityEvidenceRecord, { refusals: apart() });
const LAST_INDICATOR = 32;

/** What proves the quality of a provider is kept by its managers, and by coordinators. */
@Writes(QualityEvidence, { called: 'evidence' })
export class QualityEvidenceWrites {
  @Write('MANAGER', 'Records what proves that one’s organization meets indicators.')
  async qualityEvidenceRecord({ links, ...input }: QualityEvidenceRecordInput, tx: Tx): Promise<Done> {
    const { organizationId } = input;
    const made = await ofProvider(tx, organizationId);
    check(input);
    const id = await evidence.insert(tx, { ...input, ...made, indicators: inOrder(input.indicators) });
    await writeLinks(tx, { id, organizationId }, links);
    return { id, organizationId, after: { ...input, links } };
  }

  @Write('MANAGER', 'Corrects what proves that one’s organization meets indicators.')
  async qualityEvidenceUpdate({ links, ...input }: QualityEvidenceUpdateInput, tx: Tx): Promise<Done> {
    const row = await ownToChange(tx, evidence, input);
    check(evidence.merged(tx, row, input));
    const { id, organizationId } = row;
    const before = await linksOf(tx, id);
    if (links !== undefined) await writeLinks(tx, row, links ?? []);
    const after = await linksOf(tx, id);
    const beside = JSON.stringify(after) === JSON.stringify(before) ? undefined : { links: { before, after } };
    const indicators = input.indicators && inOrder(input.indicators);
    return { id, organizationId, ...(await evidence.update(tx, row, { ...input, indicators }, beside)) };
  }

  @Write('MANAGER', 'Removes an evidence that was recorded by mistake; the audit log keeps it.', [], null)
  async qualityEvidenceRemove(input: QualityEvidenceRemoveInput, tx: Tx): Promise<Done> {
    const row = await ownToChange(tx, evidence, input);
    const { id, organizationId } = row;
    const links = await linksOf(tx, id);
    await tx.query('delete from training.quality_evidence where id = $1', [id]);
    return { id, organizationId, before: { ...row, links } };
  }
}

const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

function check({
  indicators,
  validFrom,
  validUntil,
}: {
  indicators: number[];
  validFrom: string;
  validUntil?: string | null;
}): void {
  if (indicators.length === 0 || indicators.some((number) => number < 1 || number > LAST_INDICATOR))
    throw new InvalidInputError(NUMBERED, 'indicators');
  refuseBefore(validFrom, validUntil, 'validUntil');
}

const NUMBERED = {
  fr: 'Indiquez au moins un indicateur ; ils sont numérotés de 1 à 32.',
  en: 'Name at least one indicator; they are numbered from 1 to 32.',
};

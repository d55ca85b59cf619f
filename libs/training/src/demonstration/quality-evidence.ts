import { demonstrationId } from '#lib/network';
import { type DemonstrationEvidence, EVIDENCE } from './quality-texts.js';

const idOf = (key: string, place: number): string => demonstrationId('evidence', key, place);

export const evidenceOf = ({ id, key }: { id: string; key: string }, at: (days: number) => string) =>
  EVIDENCE.map(({ indicators, title, note, from, until }, place) => ({
    ...{ id: idOf(key, place), organization_id: id, indicators, title, note: note ?? null },
    ...{ valid_from: at(from), valid_until: until === undefined ? 'infinity' : at(until) },
    ...{ demonstration: true, version: 1 },
  }));

interface Records {
  key: string;
  course: string | null;
  session: string | null;
  competence: string | null;
}

/** What each evidence is linked to, where the provider has such a record. */
export const linksOf = (provider: Records) =>
  EVIDENCE.flatMap(({ to = [] }, place) =>
    to
      .map((kind) => linkTo(provider, kind))
      .filter(({ record_id: record, url }) => record ?? url)
      .map((link, i) => ({ quality_evidence_id: idOf(provider.key, place), place: i + 1, ...link })),
  );

type Kind = NonNullable<DemonstrationEvidence['to']>[number];

function linkTo({ key, course, session, competence }: Records, kind: Kind) {
  if (kind === 'page')
    return { record_id: null, url: 'https://www.example.org/demonstration', label: 'Page de démonstration' };
  const records: Record<Exclude<Kind, 'page'>, string | null> = {
    course,
    session,
    competence,
    complaint: demonstrationId('complaint', key, 1),
    action: demonstrationId('improvement', key, 1),
    subcontract: demonstrationId('subcontract', key, 0),
    approval: demonstrationId('approval', key, 'QUALIOPI', '2025-04-11'),
  };
  return { record_id: records[kind], url: null, label: null };
}

import { type Territory } from '../model.js';
import { type CommuneMoves } from './communes.js';
import { type Step } from './step.js';
import { type PartKind } from './vintage.js';

const PART_KINDS: readonly PartKind[] = ['DELEGATED_COMMUNE', 'ASSOCIATED_COMMUNE', 'MUNICIPAL_ARRONDISSEMENT'];

/** Ends and starts delegated and associated communes and municipal arrondissements, and ties them to communes of that name. */
export function moveParts({ chronicle, vintage, day, first, dating, report }: Step, moves: CommuneMoves): void {
  const listed = new Map(vintage.parts.map((part) => [`${part.kind}:${part.code}`, part]));
  const gone = PART_KINDS.flatMap((kind) => chronicle.openOf(kind)).filter(
    ({ kind, code }) => !listed.has(`${kind}:${code}`),
  );
  const fresh = vintage.parts.filter(({ kind, code }) => !chronicle.open(kind, code));

  const leftBy = new Map<string, Territory>();
  for (const part of gone) {
    chronicle.end(part, day);
    leftBy.set(part.code, part);
    if (first) report(`${part.kind} ${part.code} is open in the history but not in the first file`);
  }
  const taken = new Set<Territory>();
  for (const { kind, code, name } of fresh) {
    const part = chronicle.begin(kind, code, day, first);
    chronicle.restate(part, day, { name });
    if (first) continue;
    // A commune that loses its independence, or an associated commune that becomes a delegated one.
    const earlier = moves.ended.get(code) ?? leftBy.get(code);
    if (earlier) {
      chronicle.succeed(earlier, part, day, true);
      taken.add(earlier);
    }
    const reason = earlier ? `${earlier.kind} → ${kind}` : null;
    chronicle.record(part, { ...dating, kind: earlier ? 'STATUS_CHANGE' : 'CREATION', reason });
  }
  for (const part of gone) {
    const giver = part.versions.at(-1)?.communeId;
    const restored = moves.started.get(part.code);
    const isRestored = restored && giver && moves.givers.has(chronicle.byId(giver).code);
    if (isRestored) chronicle.succeed(part, restored, day, true);
    const kind = isRestored || taken.has(part) ? 'STATUS_CHANGE' : 'SUPPRESSION';
    const reason = isRestored ? `${part.kind} → COMMUNE` : null;
    chronicle.record(part, { ...dating, kind, reason });
  }
}

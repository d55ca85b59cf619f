import { type Territory } from '../model.js';
import { Relations } from '../relation.js';
import { type Step } from './step.js';
import { type VintageCommune } from './vintage.js';

/** The communes as they stand before the step, and what the step does to them. */
export interface CommuneMoves {
  before: ReadonlyMap<string, Territory>;
  /** Existences that end, by code. */
  ended: ReadonlyMap<string, Territory>;
  /** Existences that begin, by code. */
  started: ReadonlyMap<string, Territory>;
  /** Codes of communes that gave a part of their ground back. */
  givers: ReadonlySet<string>;
}

interface Plan {
  /** Old code → new code of communes that only change codes. */
  recoded: Map<string, string>;
  /** Code that disappears → codes that take its ground. */
  receivers: Map<string, string[]>;
  /** Code that appears → code of the commune it was a part of. */
  givers: Map<string, string>;
  gone: string[];
  fresh: string[];
}

/** Ends the communes that merge, split or change codes, and starts those that come of it, names and parents aside. */
export function moveCommunes(step: Step): CommuneMoves {
  const { chronicle, vintage, day } = step;
  const before = new Map(chronicle.openOf('COMMUNE').map((territory) => [territory.code, territory]));
  const after = new Map(vintage.communes.map((commune) => [commune.code, commune]));
  const plan = planMoves(step, before, after);

  const received = [...plan.receivers.values()].flat();
  const ending = new Set([...plan.gone, ...received, ...plan.givers.values()].filter((code) => before.has(code)));
  const starting = new Set([...plan.fresh, ...[...ending].filter((code) => after.has(code))]);
  const ended = new Map<string, Territory>();
  const started = new Map<string, Territory>();
  for (const code of [...ending].sort()) {
    const territory = before.get(code)!;
    chronicle.end(territory, day);
    ended.set(code, territory);
  }
  for (const code of [...starting].sort()) {
    const territory = chronicle.begin('COMMUNE', code, day, step.first);
    chronicle.restate(territory, day, { name: after.get(code)!.name });
    started.set(code, territory);
  }
  relate(step, plan, ended, started);
  return { before, ended, started, givers: new Set(plan.givers.values()) };
}

function planMoves(
  { chronicle, vintage, report, first }: Step,
  before: ReadonlyMap<string, Territory>,
  after: ReadonlyMap<string, VintageCommune>,
): Plan {
  const gone = [...before.keys()].filter((code) => !after.has(code));
  const fresh = [...after.keys()].filter((code) => !before.has(code));
  const plan: Plan = { recoded: new Map(), receivers: new Map(), givers: new Map(), gone, fresh };

  // The legal person (SIREN) tells a change of code from a merger; without it, the name and the list of former codes.
  const bySiren = new Map(fresh.flatMap((code) => (after.get(code)!.siren ? [[after.get(code)!.siren, code]] : [])));
  for (const code of gone) {
    const { siren, name } = before.get(code)!.versions.at(-1)!;
    const renewed =
      (siren && bySiren.get(siren)) ??
      fresh.find((other) => after.get(other)!.name === name && after.get(other)!.formerCodes.includes(code));
    if (renewed) plan.recoded.set(code, renewed);
  }

  // A commune that disappears lives on as a part of its receiver, or among its former codes.
  const parts = new Map(
    vintage.parts.filter(({ kind }) => kind !== 'MUNICIPAL_ARRONDISSEMENT').map(({ code, commune }) => [code, commune]),
  );
  for (const code of gone) {
    if (plan.recoded.has(code)) continue;
    const part = parts.get(code);
    const receivers = part
      ? [part]
      : vintage.communes.filter(({ formerCodes }) => formerCodes.includes(code)).map((commune) => commune.code);
    if (receivers.length === 0) report(`COMMUNE ${code} disappears and nothing says into which other`);
    plan.receivers.set(code, receivers);
  }

  const renewed = new Set(plan.recoded.values());
  for (const code of fresh) {
    if (renewed.has(code) || first) continue;
    const part = chronicle.open('DELEGATED_COMMUNE', code) ?? chronicle.open('ASSOCIATED_COMMUNE', code);
    const giver = part?.versions.at(-1)?.communeId;
    if (giver) plan.givers.set(code, chronicle.byId(giver).code);
    else if (![...plan.receivers.values()].flat().includes(code)) report(`COMMUNE ${code} appears out of nothing`);
  }
  return plan;
}

function relate(
  { chronicle, first, dating, day }: Step,
  plan: Plan,
  ended: ReadonlyMap<string, Territory>,
  started: ReadonlyMap<string, Territory>,
): void {
  const relations = new Relations();
  const link = (from: string, to: string): void => {
    const predecessor = ended.get(from);
    const successor = started.get(to);
    if (predecessor && successor) relations.add(predecessor, successor);
  };
  for (const [from, to] of plan.recoded) link(from, to);
  for (const [from, receivers] of plan.receivers) for (const to of receivers) link(from, to);
  for (const [to, from] of plan.givers) link(from, to);
  // What merges or splits and keeps its code goes on as another commune.
  for (const code of ended.keys()) link(code, code);
  relations.writeTo(chronicle, () => day);
  if (first) return;
  for (const territory of ended.values()) relations.recordEnd(chronicle, territory, dating);
  for (const territory of started.values()) relations.recordBeginning(chronicle, territory, dating);
}

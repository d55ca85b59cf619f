import { readFileSync } from 'node:fs';
import { type Chronicle } from '../chronicle.js';
import { dataFile } from '../dataFile.js';
import { type Day, FIRST_DAY, type Kind, type Precision, type Territory } from '../model.js';
import { isOverseas } from '../overseas.js';
import { Relations } from '../relation.js';
import { type Upper } from '../vintage/vintage.js';

interface SupplementEntry {
  code: string;
  beganEarlier?: boolean;
  ended?: Day;
  /** Of a région: its départements. */
  departements?: string[];
  /** First letters of the codes of its communes, where it is not its own code. */
  communePrefix?: string;
  names: { from: Day; name: string; precision?: Precision; source?: string }[];
}

interface Change<Place> {
  on: Day;
  precision: Precision;
  from: Place;
  to: Place;
  source: string;
}

/** Official facts on régions, départements and overseas territories that the yearly files lack. */
export interface Supplement {
  regions: SupplementEntry[];
  departements: SupplementEntry[];
  collectivities: SupplementEntry[];
  communes: SupplementEntry[];
  successions: (Change<string[]> & { kind: Kind })[];
  statusChanges: Change<[Kind, string]>[];
}

/** What the supplement says of a territory beside its names, kept to place communes and départements. */
export interface Placed {
  territory: Territory;
  entry: SupplementEntry;
}

export function readSupplement(): Supplement {
  return JSON.parse(readFileSync(dataFile('supplement.json'), 'utf8')) as Supplement;
}

/** Writes the supplement into the chronicle; départements it does not name exist under their present name all along. */
export function applySupplement(
  chronicle: Chronicle,
  supplement: Supplement,
  departements: readonly Upper[],
): Placed[] {
  const named = new Set(supplement.departements.map((entry) => entry.code));
  const constant = departements
    .filter(({ code }) => !named.has(code))
    .map(({ code, name }) => ({ code, beganEarlier: true, names: [{ from: FIRST_DAY, name }] }));
  const placed = [
    ...supplement.regions.map((entry) => enter(chronicle, 'REGION', entry)),
    ...[...supplement.departements, ...constant].map((entry) => enter(chronicle, 'DEPARTEMENT', entry)),
    ...supplement.collectivities.map((entry) => enter(chronicle, 'OVERSEAS_COLLECTIVITY', entry)),
    ...supplement.communes.map((entry) => enter(chronicle, 'COMMUNE', entry)),
  ];
  relate(chronicle, supplement, placed);
  return placed;
}

function enter(chronicle: Chronicle, kind: Kind, entry: SupplementEntry): Placed {
  const territory = chronicle.begin(kind, entry.code, entry.names[0]!.from, entry.beganEarlier ?? false);
  for (const { from, name, precision, source } of entry.names) {
    chronicle.restate(territory, from, { name, overseas: isOverseas(kind, entry.code) });
    if (from === territory.began || !precision || !source) continue;
    const reason = `${territory.versions.at(-2)!.name} → ${name}`;
    chronicle.record(territory, { kind: 'RENAMING', on: from, notBefore: from, precision, reason, source });
  }
  if (entry.ended) chronicle.end(territory, entry.ended);
  return { territory, entry };
}

function relate(chronicle: Chronicle, supplement: Supplement, placed: readonly Placed[]): void {
  const find = (kind: Kind, code: string, at: 'began' | 'ended', day: Day): Territory => {
    const found = placed.find(
      ({ territory }) => territory.kind === kind && territory.code === code && territory[at] === day,
    );
    if (!found) throw new Error(`The supplement has no ${kind} ${code} that ${at} on ${day}`);
    return found.territory;
  };
  const relations = new Relations();
  for (const { kind, on, from, to } of supplement.successions) {
    for (const before of from) {
      for (const after of to) relations.add(find(kind, before, 'ended', on), find(kind, after, 'began', on));
    }
  }
  relations.writeTo(chronicle, (predecessor) => predecessor.ended);
  for (const { on, precision, from, to, source } of supplement.statusChanges) {
    const before = find(...from, 'ended', on);
    const after = find(...to, 'began', on);
    chronicle.succeed(before, after, on, true);
    const event = { kind: 'STATUS_CHANGE', on, notBefore: on, precision, reason: null, source } as const;
    chronicle.record(before, event);
    chronicle.record(after, event);
  }
  for (const { kind, on, from, to, precision, source } of supplement.successions) {
    const dating = { on, notBefore: on, precision, source };
    for (const code of from) relations.recordEnd(chronicle, find(kind, code, 'ended', on), dating);
    for (const code of to) relations.recordBeginning(chronicle, find(kind, code, 'began', on), dating);
  }
  const changed = new Set(supplement.statusChanges.map(({ on, to }) => `${to[0]}:${to[1]}:${on}`));
  for (const { territory, entry } of placed) {
    const { from: on, precision, source } = entry.names[0]!;
    const known =
      changed.has(`${territory.kind}:${territory.code}:${on}`) || relations.predecessorsOf(territory).length > 0;
    if (known || !precision || !source) continue;
    chronicle.record(territory, { kind: 'CREATION', on, notBefore: on, precision, reason: null, source });
  }
}

import { type Territory } from '../model.js';
import { Relations } from '../relation.js';
import { type Step } from './step.js';

/** Ends and starts EPCI; those that disappear are succeeded by those that their members join. */
export function moveEpcis(step: Step, memberOf: ReadonlyMap<string, string>): void {
  const { chronicle, vintage, day, first, dating } = step;
  const listed = new Set(vintage.epcis.map(({ code }) => code));
  const gone = chronicle.openOf('EPCI').filter(({ code }) => !listed.has(code));
  const members = new Map<string, string[]>();
  for (const commune of chronicle.openOf('COMMUNE')) {
    const { epciId } = commune.versions.at(-1)!;
    if (epciId) members.set(epciId, [...(members.get(epciId) ?? []), commune.code]);
  }
  for (const epci of gone) {
    chronicle.end(epci, day);
    chronicle.extend(epci, [], day);
  }
  const started: Territory[] = [];
  for (const { code, name } of vintage.epcis) {
    if (chronicle.open('EPCI', code)) continue;
    const epci = chronicle.begin('EPCI', code, day, first);
    chronicle.restate(epci, day, { name });
    started.push(epci);
  }
  if (first) return;
  const relations = new Relations();
  for (const epci of gone) {
    for (const commune of members.get(epci.id) ?? []) {
      const joined = chronicle.open('EPCI', memberOf.get(commune) ?? '');
      if (joined) relations.add(epci, joined);
    }
  }
  relations.writeTo(chronicle, () => day);
  for (const epci of gone) relations.recordEnd(chronicle, epci, dating);
  for (const epci of started) relations.recordBeginning(chronicle, epci, dating);
}

/** Says who joined and who left an EPCI that stays; communes that merely merged, split or changed codes do not count. */
export function recordMemberChanges(
  { chronicle, vintage, dating }: Step,
  before: ReadonlyMap<string, ReadonlySet<string>>,
  codesBefore: ReadonlyMap<string, Territory>,
): void {
  const after = new Map(vintage.communes.map(({ code, name }) => [code, name]));
  for (const { code, members } of vintage.epcis) {
    const epci = chronicle.open('EPCI', code)!;
    const known = before.get(epci.id);
    if (!known) continue;
    const joined = members.filter((member) => !known.has(member) && codesBefore.has(member));
    const left = [...known].filter((member) => !members.includes(member) && after.has(member));
    if (joined.length + left.length === 0) continue;
    const label = (sign: string) => (member: string) => `${sign} ${after.get(member) ?? ''} (${member})`;
    const reason = [...joined.sort().map(label('+')), ...left.sort().map(label('−'))].join(', ');
    chronicle.record(epci, { ...dating, kind: 'EPCI_CHANGE', reason });
  }
}

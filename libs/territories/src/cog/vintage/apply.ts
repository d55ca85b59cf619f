import { type Chronicle } from '../chronicle.js';
import { moveCommunes } from './communes.js';
import { moveEpcis, recordMemberChanges } from './epcis.js';
import { moveParts } from './parts.js';
import { stateCommunes, stateEpcis, stateParts } from './places.js';
import { readPopulations } from './populations.js';
import { type Step } from './step.js';
import { moveAllUppers, stateUppers } from './uppers.js';
import { type Vintage } from './vintage.js';

/** Takes a yearly file into the chronicle: closes and opens periods from its 1 January, overwrites nothing. */
export function applyVintage(chronicle: Chronicle, vintage: Vintage, report: (remark: string) => void): void {
  const { day, source } = vintage.stamp;
  const previous = chronicle.vintages.at(-1)?.day;
  if (previous !== undefined && day <= previous) {
    throw new Error(`The files of ${day} cannot be taken in after those of ${previous}`);
  }
  const step: Step = {
    chronicle,
    vintage,
    day,
    first: previous === undefined,
    dating: { on: day, notBefore: previous ?? day, precision: 'YEAR', source },
    report,
  };
  const memberOf = new Map(vintage.epcis.flatMap(({ code, members }) => members.map((member) => [member, code])));
  const membersBefore = membersOf(chronicle);
  moveAllUppers(step);
  moveEpcis(step, memberOf);
  const moves = moveCommunes(step);
  moveParts(step, moves);
  const populations = readPopulations(step);
  stateUppers(step, populations);
  stateEpcis(step, populations);
  stateCommunes(step, memberOf, populations);
  stateParts(step);
  if (!step.first) recordMemberChanges(step, membersBefore, moves.before);
  chronicle.vintages.push(vintage.stamp);
}

function membersOf(chronicle: Chronicle): Map<string, Set<string>> {
  const members = new Map<string, Set<string>>();
  for (const commune of chronicle.openOf('COMMUNE')) {
    const { epciId } = commune.versions.at(-1)!;
    if (!epciId) continue;
    const held = members.get(epciId) ?? new Set<string>();
    members.set(epciId, held.add(commune.code));
  }
  return members;
}

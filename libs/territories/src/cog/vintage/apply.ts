import { type Chronicle } from '../chronicle.js';
import { type Facts, type Kind, type Territory } from '../model.js';
import { isOverseas } from '../overseas.js';
import { moveCommunes } from './communes.js';
import { moveEpcis, recordMemberChanges } from './epcis.js';
import { moveParts } from './parts.js';
import { type Step } from './step.js';
import { type Upper, type Vintage } from './vintage.js';

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
  moveUppers(step, 'REGION', vintage.regions);
  moveUppers(step, 'DEPARTEMENT', vintage.departements);
  moveUppers(step, 'OVERSEAS_COLLECTIVITY', vintage.collectivities);
  moveEpcis(step, memberOf);
  const moves = moveCommunes(step);
  moveParts(step, moves);
  stateUppers(step);
  stateEpcis(step);
  stateCommunes(step, memberOf);
  stateParts(step);
  if (!step.first) recordMemberChanges(step, membersBefore, moves.before);
  chronicle.vintages.push(vintage.stamp);
}

/** A new state of a territory that goes on, with the events that its changes make. */
function state({ chronicle, day, first, dating }: Step, territory: Territory, facts: Partial<Facts> & { name: string }): void {
  const before = territory.versions.at(-1);
  if (before && !first && territory.began !== day) {
    if (before.name !== facts.name) {
      chronicle.record(territory, { ...dating, kind: 'RENAMING', reason: `${before.name} → ${facts.name}` });
    }
    if (facts.epciForm && before.epciForm && before.epciForm !== facts.epciForm) {
      chronicle.record(territory, { ...dating, kind: 'STATUS_CHANGE', reason: `${before.epciForm} → ${facts.epciForm}` });
    }
    const parents = [['departementId', 'DEPARTEMENT_CHANGE'], ['regionId', 'REGION_CHANGE'], ['epciId', 'EPCI_CHANGE']] as const;
    for (const [parent, kind] of parents) {
      const [from, to] = [before[parent], facts[parent]];
      // A département or an EPCI that moves takes its communes along: theirs is no event of their own.
      if (from === to || to === undefined || (parent === 'regionId' && territory.kind !== 'DEPARTEMENT')) continue;
      if (parent !== 'epciId' && territory.kind === 'EPCI') continue;
      if (!['COMMUNE', 'DEPARTEMENT'].includes(territory.kind)) continue;
      const name = (id: string | null): string => (id ? (chronicle.byId(id).versions.at(-1)?.name ?? '') : '–');
      chronicle.record(territory, { ...dating, kind, reason: `${name(from)} → ${name(to)}` });
    }
  }
  chronicle.restate(territory, day, facts, first);
}

/** What the file leaves out stays as it was; a figure counts from this file on only where it differs. */
function known(facts: Partial<Facts>): Partial<Facts> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}

function figures(step: Step, population: number | null, more: Partial<Facts> = {}): Partial<Facts> {
  return known({ population, populationOn: population === null ? null : step.day, ...more });
}

function moveUppers({ chronicle, day, first, dating, report }: Step, kind: Kind, uppers: readonly Upper[]): void {
  const listed = new Set(uppers.map(({ code }) => code));
  for (const territory of chronicle.openOf(kind)) {
    if (listed.has(territory.code)) continue;
    report(`${kind} ${territory.code} disappears`);
    chronicle.end(territory, day);
    chronicle.record(territory, { ...dating, kind: 'SUPPRESSION', reason: null });
  }
  for (const { code, name } of uppers) {
    if (chronicle.open(kind, code)) continue;
    report(`${kind} ${code} ${name} appears`);
    const territory = chronicle.begin(kind, code, day, first);
    chronicle.restate(territory, day, { name });
    if (!first) chronicle.record(territory, { ...dating, kind: 'CREATION', reason: null });
  }
}

function stateUppers(step: Step): void {
  const { chronicle, vintage } = step;
  const regionOf = new Map(vintage.departements.map(({ code, region }) => [code, region]));
  const byUpper = new Map<string, number>();
  for (const { departement, population } of vintage.communes) {
    if (population === null) continue;
    for (const key of [`D${departement}`, `R${regionOf.get(departement) ?? ''}`]) {
      byUpper.set(key, (byUpper.get(key) ?? 0) + population);
    }
  }
  const write = (kind: Kind, key: string, { code, name, seatCode, region }: Upper): void => {
    const regionId = region ? (chronicle.open('REGION', region)?.id ?? null) : null;
    const overseas = isOverseas(kind, code);
    const population = byUpper.get(`${key}${code}`) ?? null;
    const facts = { name, regionId, overseas, ...figures(step, population, { seatCode }) };
    state(step, chronicle.open(kind, code)!, facts);
  };
  for (const region of vintage.regions) write('REGION', 'R', { ...region, region: null });
  for (const departement of vintage.departements) write('DEPARTEMENT', 'D', departement);
  for (const collectivity of vintage.collectivities) write('OVERSEAS_COLLECTIVITY', 'D', collectivity);
}

function departementOf({ chronicle }: Step, code: string): Territory | null {
  return chronicle.open('DEPARTEMENT', code) ?? chronicle.open('OVERSEAS_COLLECTIVITY', code) ?? null;
}

const regionIdOf = (departement: Territory | null): string | null => departement?.versions.at(-1)?.regionId ?? null;

/** An EPCI belongs to the département and région where most of its inhabitants live, and touches all those of its members. */
function stateEpcis(step: Step): void {
  const { chronicle, vintage, day } = step;
  const communes = new Map(vintage.communes.map((commune) => [commune.code, commune]));
  for (const { code, name, form, population, members } of vintage.epcis) {
    const epci = chronicle.open('EPCI', code)!;
    const weights = new Map<Territory, number>();
    for (const member of members) {
      const commune = communes.get(member);
      const departement = commune && departementOf(step, commune.departement);
      if (!departement) step.report(`EPCI ${code} has a member ${member} that is no commune`);
      else weights.set(departement, (weights.get(departement) ?? 0) + (commune.population ?? 1));
    }
    const ordered = [...weights].sort(([a, wa], [b, wb]) => wb - wa || (a.code < b.code ? -1 : 1)).map(([one]) => one);
    const main = ordered[0] ?? null;
    state(step, epci, {
      name,
      epciForm: form,
      departementId: main?.id ?? null,
      regionId: regionIdOf(main),
      overseas: main ? isOverseas(main.kind, main.code) : false,
      ...figures(step, population, { siren: code }),
    });
    const touched = new Set(ordered.flatMap((one) => [one.id, regionIdOf(one)]).filter((id) => id !== null));
    chronicle.extend(epci, [...touched].sort(), day);
  }
}

function stateCommunes(step: Step, memberOf: ReadonlyMap<string, string>): void {
  const { chronicle, vintage } = step;
  for (const { code, name, departement, population, siren, postalCodes } of vintage.communes) {
    const territory = chronicle.open('COMMUNE', code)!;
    const upper = departementOf(step, departement);
    if (!upper) step.report(`COMMUNE ${code} is in ${departement}, which is neither département nor collectivity`);
    state(step, territory, {
      name,
      overseas: isOverseas('COMMUNE', code),
      departementId: upper?.id ?? null,
      regionId: regionIdOf(upper),
      epciId: chronicle.open('EPCI', memberOf.get(code) ?? '')?.id ?? null,
      ...figures(step, population, { siren, postalCodes }),
    });
  }
}

function stateParts(step: Step): void {
  const { chronicle, vintage } = step;
  for (const { kind, code, name, commune, population, postalCodes } of vintage.parts) {
    const holder = chronicle.open('COMMUNE', commune);
    const place = holder?.versions.at(-1);
    if (!holder || !place) step.report(`${kind} ${code} is in ${commune}, which is no commune`);
    state(step, chronicle.open(kind, code)!, {
      name,
      overseas: isOverseas(kind, code),
      communeId: holder?.id ?? null,
      departementId: place?.departementId ?? null,
      regionId: place?.regionId ?? null,
      epciId: place?.epciId ?? null,
      ...figures(step, population, { postalCodes }),
    });
  }
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

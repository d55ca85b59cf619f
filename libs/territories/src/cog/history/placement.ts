import { type Chronicle } from '../chronicle.js';
import { type Day, type Facts, type Territory, type TerritoryEvent, type Version } from '../model.js';
import { isOverseas } from '../overseas.js';
import { communesOf } from './history.js';
import { begin, type CommuneRecord } from './record.js';
import { type Placed } from './supplement.js';

type Place = Pick<Facts, 'communeId' | 'departementId' | 'regionId'>;
type Cause = Pick<TerritoryEvent, 'on' | 'notBefore' | 'precision' | 'source'>;
interface Stay extends Place {
  from: Day;
}

/** Gives every territory before the yearly files its commune, département and région, period by period. */
export function placeAll(
  chronicle: Chronicle,
  record: CommuneRecord,
  existences: ReadonlyMap<string, Territory>,
  placed: readonly Placed[],
): void {
  const regionOf = staysInRegions(placed);
  for (const { territory } of placed) {
    if (territory.kind === 'DEPARTEMENT') place(chronicle, territory, regionOf.get(territory.code) ?? []);
  }
  recordRegionChanges(chronicle, placed);
  const causes = beginningsOf(chronicle, placed);
  const stays = new Map<string, Stay[]>();
  for (const territory of chronicle.territories.values()) {
    if (territory.kind !== 'COMMUNE') continue;
    const prefix = departementCode(territory.code);
    if (!stays.has(prefix)) stays.set(prefix, staysInDepartements(prefix, placed));
    place(chronicle, territory, stays.get(prefix)!);
    recordDepartementChanges(chronicle, territory, causes);
  }
  const parts = new Map<Territory, Stay[]>();
  for (const line of record.lines) {
    const territory = existences.get(line.id);
    if (!territory || territory.kind === 'COMMUNE') continue;
    const held = parts.get(territory) ?? [];
    parts.set(territory, held);
    for (const { from, commune } of communesOf(record, existences, line)) held.push(...staysInCommune(from, commune));
    if (held.length === 0) throw new Error(`No commune holds ${line.id} on ${begin(line)}`);
  }
  for (const [territory, held] of parts) place(chronicle, territory, held);
}

/** Communes bear the code of their département: two letters, three overseas. */
function departementCode(code: string): string {
  return code.startsWith('97') || code.startsWith('98') ? code.slice(0, 3) : code.slice(0, 2);
}

/** For each département code, the régions that had it, oldest first. */
function staysInRegions(placed: readonly Placed[]): Map<string, Stay[]> {
  const stays = new Map<string, Stay[]>();
  for (const { territory, entry } of placed) {
    for (const code of entry.departements ?? []) {
      const held = stays.get(code) ?? [];
      stays.set(code, held);
      held.push({ from: territory.began, communeId: null, departementId: null, regionId: territory.id });
    }
  }
  for (const held of stays.values()) held.sort(byFrom);
  return stays;
}

function staysInDepartements(prefix: string, placed: readonly Placed[]): Stay[] {
  const stays: Stay[] = [];
  for (const { territory, entry } of placed) {
    if (territory.kind !== 'DEPARTEMENT' && territory.kind !== 'OVERSEAS_COLLECTIVITY') continue;
    if ((entry.communePrefix ?? territory.code) !== prefix) continue;
    for (const { from, regionId } of territory.versions) {
      stays.push({ from, communeId: null, departementId: territory.id, regionId });
    }
  }
  return stays.sort(byFrom);
}

function staysInCommune(from: Day, commune: Territory | null): Stay[] {
  if (!commune) return [{ from, communeId: null, departementId: null, regionId: null }];
  return commune.versions
    .filter((version) => version.to > from)
    .map(({ from: since, departementId, regionId }) => ({
      from: since < from ? from : since,
      communeId: commune.id,
      departementId,
      regionId,
    }));
}

/** Cuts the versions of a territory, which so far differ by name only, wherever it changes places. */
function place(chronicle: Chronicle, territory: Territory, stays: readonly Stay[]): void {
  const names = territory.versions;
  const days = new Set(names.map(({ from }) => from));
  for (const { from } of stays) if (from > territory.began && from < territory.ended) days.add(from);
  territory.versions = [];
  for (const day of [...days].sort()) {
    const named = lastBy(names, day)!;
    const stay = lastBy(stays, day);
    chronicle.restate(territory, day, {
      name: named.name,
      overseas: isOverseas(territory.kind, territory.code),
      communeId: stay?.communeId ?? null,
      departementId: stay?.departementId ?? null,
      regionId: stay?.regionId ?? null,
    });
  }
  territory.versions.at(-1)!.to = territory.ended;
}

function recordRegionChanges(chronicle: Chronicle, placed: readonly Placed[]): void {
  const regions = placed.filter(({ territory }) => territory.kind === 'REGION');
  for (const { territory } of placed) {
    if (territory.kind !== 'DEPARTEMENT') continue;
    changes(territory.versions, 'regionId', (before, after) => {
      const entry = regions.find((region) => region.territory.id === after.regionId)!.entry;
      const { precision, source } = entry.names[0]!;
      const reason = `${nameOf(chronicle, before.regionId!, 'last')} → ${nameOf(chronicle, after.regionId!, 'first')}`;
      const dating = { on: after.from, notBefore: after.from, precision: precision ?? 'YEAR', source: source ?? '' };
      chronicle.record(territory, { ...dating, kind: 'REGION_CHANGE', reason });
    });
  }
}

/** A commune that keeps its code while its département is replaced: Seine-et-Oise by Yvelines, a collectivity by a département. */
function recordDepartementChanges(chronicle: Chronicle, commune: Territory, causes: ReadonlyMap<string, Cause>): void {
  changes(commune.versions, 'departementId', (before, after) => {
    const cause = causes.get(after.departementId!);
    if (!cause) return;
    const reason = `${nameOf(chronicle, before.departementId!, 'last')} → ${nameOf(chronicle, after.departementId!, 'first')}`;
    chronicle.record(commune, { ...cause, kind: 'DEPARTEMENT_CHANGE', reason });
  });
}

/** How the beginning of each département is dated. */
function beginningsOf(chronicle: Chronicle, placed: readonly Placed[]): Map<string, Cause> {
  const began = new Map(placed.map(({ territory }) => [territory.id, territory.began]));
  const causes = new Map<string, Cause>();
  for (const { territoryId, on, notBefore, precision, source } of chronicle.events.values()) {
    if (began.get(territoryId) === on) causes.set(territoryId, { on, notBefore, precision, source });
  }
  return causes;
}

function changes(
  versions: readonly Version[],
  parent: 'regionId' | 'departementId',
  visit: (before: Version, after: Version) => void,
): void {
  versions.forEach((after, index) => {
    const before = versions[index - 1];
    if (before && before[parent] !== null && after[parent] !== null && before[parent] !== after[parent]) {
      visit(before, after);
    }
  });
}

function nameOf(chronicle: Chronicle, id: string, which: 'first' | 'last'): string {
  const { versions } = chronicle.byId(id);
  return (which === 'first' ? versions[0] : versions.at(-1))?.name ?? '';
}

function lastBy<Dated extends { from: Day }>(dated: readonly Dated[], day: Day): Dated | undefined {
  return dated.findLast(({ from }) => from <= day);
}

function byFrom(a: Stay, b: Stay): number {
  return a.from < b.from ? -1 : a.from > b.from ? 1 : 0;
}

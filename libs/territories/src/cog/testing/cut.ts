import { Chronicle } from '../chronicle.js';
import { type Day, OPEN, type Territory } from '../model.js';

/** The chronicle as it was known when the file of a day was the newest. */
export function cut(full: Chronicle, day: Day): Chronicle {
  const chronicle = new Chronicle();
  chronicle.vintages.push(...full.vintages.filter((stamp) => stamp.day <= day));
  const stillOpen = (end: Day): Day => (end > day ? OPEN : end);
  for (const territory of full.territories.values()) {
    if (territory.began > day) continue;
    const versions = territory.versions
      .filter(({ from }) => from <= day)
      .map((version) => ({ ...version, to: stillOpen(version.to) }));
    chronicle.add({ ...territory, ended: stillOpen(territory.ended), versions });
  }
  for (const succession of full.successions.values()) {
    if (succession.on > day) continue;
    const [predecessor, successor] = [chronicle.byId(succession.predecessorId), chronicle.byId(succession.successorId)];
    chronicle.succeed(predecessor, successor, succession.on, succession.statusChange);
  }
  for (const { territoryId, ...event } of full.events.values()) {
    if (event.on <= day) chronicle.record(chronicle.byId(territoryId), event);
  }
  for (const extent of full.extents) {
    if (extent.from <= day) chronicle.addExtent({ ...extent, to: stillOpen(extent.to) });
  }
  return chronicle;
}

/** Only what lies in some départements, with the EPCI of their communes: small enough to import in a moment. */
export function within(full: Chronicle, departements: readonly string[]): Chronicle {
  const inside = (code: string): boolean => departements.some((departement) => code.startsWith(departement));
  const kept = new Set<string>();
  for (const { id, kind, code, versions } of full.territories.values()) {
    if (kind === 'EPCI') continue;
    if (!['REGION', 'DEPARTEMENT', 'OVERSEAS_COLLECTIVITY'].includes(kind) && !inside(code)) continue;
    kept.add(id);
    for (const { epciId } of versions) if (epciId) kept.add(epciId);
  }
  const chronicle = new Chronicle();
  chronicle.vintages.push(...full.vintages);
  const copy = (territory: Territory): Territory => ({
    ...territory,
    versions: territory.versions.map((version) => ({ ...version })),
  });
  for (const territory of full.territories.values()) if (kept.has(territory.id)) chronicle.add(copy(territory));
  for (const { predecessorId, successorId, on, statusChange } of full.successions.values()) {
    if (!kept.has(predecessorId) || !kept.has(successorId)) continue;
    chronicle.succeed(chronicle.byId(predecessorId), chronicle.byId(successorId), on, statusChange);
  }
  for (const { territoryId, ...event } of full.events.values()) {
    if (kept.has(territoryId)) chronicle.record(chronicle.byId(territoryId), event);
  }
  for (const extent of full.extents) {
    if (kept.has(extent.epciId) && kept.has(extent.ancestorId)) chronicle.addExtent({ ...extent });
  }
  return chronicle;
}

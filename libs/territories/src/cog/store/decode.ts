import { Chronicle } from '../chronicle.js';
import { territoryId } from '../identity.js';
import { type Kind, NO_FACTS, OPEN, type Territory, type Version } from '../model.js';
import { type CogColumns, PARENT_FACTS, sums, TEXT_FACTS } from './columns.js';

/** Reads the columns back into a chronicle. */
export function decode(columns: CogColumns): Chronicle {
  const chronicle = new Chronicle();
  chronicle.vintages.push(...columns.vintages);
  const territories = decodeTerritories(columns);
  decodeVersions(columns, territories);
  for (const territory of territories) chronicle.add(territory);
  decodeLinks(columns, territories, chronicle);
  return chronicle;
}

function decodeTerritories({ territories: columns, days }: CogColumns): Territory[] {
  const kinds: Kind[] = columns.kind.flatMap((kind, index) => new Array<Kind>(columns.count[index]!).fill(kind));
  const earlier = new Set(sums(columns.beganEarlier));
  return columns.code.map((code, index) => {
    const kind = kinds[index]!;
    const began = days[columns.began[index]!]!;
    return {
      id: territoryId(kind, code, began),
      kind,
      code,
      began,
      beganEarlier: earlier.has(index),
      ended: days[columns.ended[index]!]!,
      versions: [],
    };
  });
}

function decodeVersions(
  { versions: columns, territories: { versions: counts }, days }: CogColumns,
  territories: Territory[],
): void {
  const parents: Pick<Version, (typeof PARENT_FACTS)[number]> = {
    communeId: null,
    epciId: null,
    departementId: null,
    regionId: null,
  };
  let row = 0;
  territories.forEach((territory, index) => {
    let before: Version | undefined;
    const end = row + counts[index]!;
    for (; row < end; row++) {
      const version: Version = {
        ...(before ?? NO_FACTS),
        from: days[columns.from[row]!]!,
        to: territory.ended,
        state: 0,
      };
      version.state = (before?.state ?? 0) + columns.state[row]!;
      if (columns.name[row]) version.name = columns.name[row]!;
      for (const fact of TEXT_FACTS) if (columns[fact][row]) version[fact] = columns[fact][row]!;
      if (columns.postalCodes[row]) version.postalCodes = columns.postalCodes[row]!.split(' ');
      version.overseas = columns.overseas[row] === 1;
      const step = columns.population[row];
      version.population = step === null || step === undefined ? null : step + (before?.population ?? 0);
      // A figure is in force from the version that brings it.
      if (version.population !== before?.population) {
        version.populationOn = version.population === null ? null : version.from;
      }
      for (const fact of PARENT_FACTS) {
        const code = columns[fact][row]!;
        if (code > 0) parents[fact] = code === 1 ? null : territories[code - 2]!.id;
        version[fact] = parents[fact];
      }
      if (before) before.to = version.from;
      territory.versions.push(version);
      before = version;
    }
  });
}

function decodeLinks(
  { successions, events, extents, days }: CogColumns,
  territories: Territory[],
  chronicle: Chronicle,
): void {
  sums(successions.predecessor).forEach((rank, row) => {
    const predecessor = territories[rank]!;
    const successor = territories[rank + successions.successor[row]!]!;
    chronicle.succeed(predecessor, successor, days[successions.on[row]!]!, successions.statusChange[row] === 1);
  });
  sums(events.territory).forEach((rank, row) => {
    chronicle.record(territories[rank]!, {
      kind: events.kinds[events.kind[row]!]!,
      on: days[events.on[row]!]!,
      notBefore: days[events.notBefore[row]!]!,
      precision: events.precisions[events.precision[row]!]!,
      reason: events.reasons[events.reason[row]!]!,
      source: events.sources[events.source[row]!]!,
    });
  });
  sums(extents.epci).forEach((rank, row) => {
    chronicle.addExtent({
      epciId: territories[rank]!.id,
      ancestorId: territories[extents.ancestor[row]!]!.id,
      from: days[extents.from[row]!]!,
      to: days[extents.to[row]!] ?? OPEN,
    });
  });
}

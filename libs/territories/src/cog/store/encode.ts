import { type Chronicle } from '../chronicle.js';
import { EVENT_KINDS, KINDS, type Kind, OPEN, PRECISIONS, type Territory } from '../model.js';
import { LICENCE } from '../vintage/vintage.js';
import { type CogColumns, compareText, differences, PARENT_FACTS, TEXT_FACTS } from './columns.js';

/** Writes the chronicle in columns, in an order that depends on nothing but its content. */
export function encode(chronicle: Chronicle): CogColumns {
  const territories = [...chronicle.territories.values()].sort(inOrder);
  const rank = new Map(territories.map((territory, index) => [territory.id, index]));
  const days = allDays(chronicle, territories);
  const dayRank = new Map(days.map((day, index) => [day, index]));
  const at = (day: string): number => dayRank.get(day)!;
  const of = (id: string): number => rank.get(id)!;
  return {
    about: 'The administrative division of France, dated. Made by cog:generate, see README.md; do not edit.',
    format: 1,
    source: 'Insee, Code officiel géographique; DGCL; La Poste; by way of @etalab/decoupage-administratif',
    licence: LICENCE,
    vintages: chronicle.vintages,
    days,
    territories: {
      kind: [...KINDS],
      count: KINDS.map((kind) => territories.filter((territory) => territory.kind === kind).length),
      code: territories.map(({ code }) => code),
      began: territories.map(({ began }) => at(began)),
      beganEarlier: differences(territories.flatMap(({ beganEarlier }, index) => (beganEarlier ? [index] : []))),
      ended: territories.map(({ ended }) => at(ended)),
      versions: territories.map(({ versions }) => versions.length),
    },
    versions: encodeVersions(territories, at, of),
    successions: encodeSuccessions(chronicle, at, of),
    events: encodeEvents(chronicle, at, of),
    extents: encodeExtents(chronicle, at, of),
  };
}

type Rank = (text: string) => number;

function allDays(chronicle: Chronicle, territories: readonly Territory[]): string[] {
  const days = new Set<string>([OPEN]);
  for (const { began, ended, versions } of territories) {
    days.add(began).add(ended);
    for (const { from } of versions) days.add(from);
  }
  for (const { on } of chronicle.successions.values()) days.add(on);
  for (const { on, notBefore } of chronicle.events.values()) days.add(on).add(notBefore);
  for (const { from, to } of chronicle.extents) days.add(from).add(to);
  return [...days].sort(compareText);
}

function encodeVersions(territories: readonly Territory[], at: Rank, of: Rank): CogColumns['versions'] {
  const columns: CogColumns['versions'] = {
    from: [],
    state: [],
    name: [],
    siren: [],
    postalCodes: [],
    epciForm: [],
    seatCode: [],
    overseas: [],
    population: [],
    communeId: [],
    epciId: [],
    departementId: [],
    regionId: [],
  };
  const parents = { communeId: '', epciId: '', departementId: '', regionId: '' };
  for (const territory of territories) {
    territory.versions.forEach((version, index) => {
      const before = territory.versions[index - 1];
      columns.from.push(at(version.from));
      columns.state.push(version.state - (before?.state ?? 0));
      columns.name.push(version.name === before?.name ? '' : version.name);
      for (const fact of TEXT_FACTS) {
        if (before?.[fact] && !version[fact]) throw new Error(`${territory.code} loses its ${fact} on ${version.from}`);
        columns[fact].push(version[fact] === before?.[fact] ? '' : (version[fact] ?? ''));
      }
      const postalCodes = version.postalCodes.join(' ');
      columns.postalCodes.push(postalCodes === before?.postalCodes.join(' ') ? '' : postalCodes);
      columns.overseas.push(version.overseas ? 1 : 0);
      columns.population.push(version.population === null ? null : version.population - (before?.population ?? 0));
      for (const fact of PARENT_FACTS) {
        const id = version[fact] ?? '';
        columns[fact].push(id === parents[fact] ? 0 : id === '' ? 1 : of(id) + 2);
        parents[fact] = id;
      }
    });
  }
  return columns;
}

function encodeSuccessions(chronicle: Chronicle, at: Rank, of: Rank): CogColumns['successions'] {
  const rows = [...chronicle.successions.values()]
    .map(({ predecessorId, successorId, on, statusChange }) => ({
      predecessor: of(predecessorId),
      successor: of(successorId),
      on: at(on),
      statusChange: statusChange ? 1 : 0,
    }))
    .sort((a, b) => a.predecessor - b.predecessor || a.successor - b.successor);
  return {
    predecessor: differences(rows.map(({ predecessor }) => predecessor)),
    successor: rows.map(({ predecessor, successor }) => successor - predecessor),
    on: rows.map(({ on }) => on),
    statusChange: rows.map(({ statusChange }) => statusChange),
  };
}

function encodeEvents(chronicle: Chronicle, at: Rank, of: Rank): CogColumns['events'] {
  const rows = [...chronicle.events.values()]
    .map((event) => ({ ...event, rank: of(event.territoryId) }))
    .sort((a, b) => a.rank - b.rank || compareText(a.on, b.on) || compareText(a.kind, b.kind));
  const reasons = [...new Set(rows.map(({ reason }) => reason))];
  const sources = [...new Set(rows.map(({ source }) => source))];
  const reasonRank = new Map(reasons.map((reason, index) => [reason, index]));
  const sourceRank = new Map(sources.map((source, index) => [source, index]));
  return {
    territory: differences(rows.map(({ rank }) => rank)),
    kinds: [...EVENT_KINDS],
    kind: rows.map(({ kind }) => EVENT_KINDS.indexOf(kind)),
    on: rows.map(({ on }) => at(on)),
    notBefore: rows.map(({ notBefore }) => at(notBefore)),
    precisions: [...PRECISIONS],
    precision: rows.map(({ precision }) => PRECISIONS.indexOf(precision)),
    reasons,
    reason: rows.map(({ reason }) => reasonRank.get(reason)!),
    sources,
    source: rows.map(({ source }) => sourceRank.get(source)!),
  };
}

function encodeExtents(chronicle: Chronicle, at: Rank, of: Rank): CogColumns['extents'] {
  const rows = chronicle.extents
    .map(({ epciId, ancestorId, from, to }) => ({
      epci: of(epciId),
      ancestor: of(ancestorId),
      from: at(from),
      to: at(to),
    }))
    .sort((a, b) => a.epci - b.epci || a.ancestor - b.ancestor || a.from - b.from);
  return {
    epci: differences(rows.map(({ epci }) => epci)),
    ancestor: rows.map(({ ancestor }) => ancestor),
    from: rows.map(({ from }) => from),
    to: rows.map(({ to }) => to),
  };
}

const KIND_RANK = new Map<Kind, number>(KINDS.map((kind, index) => [kind, index]));

function inOrder(a: Territory, b: Territory): number {
  return (
    KIND_RANK.get(a.kind)! - KIND_RANK.get(b.kind)! || compareText(a.code, b.code) || compareText(a.began, b.began)
  );
}

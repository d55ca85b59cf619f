import { type Chronicle } from '../chronicle.js';
import { type Day, OPEN, type Territory, type Version } from '../model.js';

/** The tables filled, their columns in the order of the rows below. */
export const TABLES = {
  territory: ['id', 'kind', 'code', 'began', 'began_earlier', 'ended'],
  territory_version: [
    'territory_id',
    'valid_from',
    'valid_to',
    'seen_from',
    'seen_to',
    'kind',
    'code',
    'began',
    'ended',
    'state',
    'name',
    'population',
    'population_on',
    'siren',
    'postal_codes',
    'overseas',
    'epci_form',
    'seat_code',
    'commune_id',
    'epci_id',
    'departement_id',
    'region_id',
  ],
  epci_extent: ['epci_id', 'ancestor_id', 'valid_from', 'valid_to'],
  succession: ['predecessor_id', 'successor_id', 'happened_on', 'status_change'],
  territory_event: ['id', 'territory_id', 'kind', 'happened_on', 'not_before', 'precision', 'reason', 'source'],
  vintage: ['day', 'source', 'licence', 'sha256'],
} as const;
export type Table = keyof typeof TABLES;

type Cell = string | number | boolean | null;

/** One line of PostgreSQL's text format. */
function line(cells: readonly Cell[]): string {
  return `${cells.map(cell).join('\t')}\n`;
}

function cell(value: Cell): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return typeof value === 'boolean' ? (value ? 't' : 'f') : String(value);
  return /[\\\t\n\r]/.test(value) ? value.replace(/\\/g, '\\\\').replace(/[\t\n\r]/g, ' ') : value;
}

/** New rows after a day, or all of them when there is none. */
export type After = Day | null;

const isNew = (day: Day, after: After): boolean => after === null || day > after;

export function* territoryRows(chronicle: Chronicle, after: After): Generator<string> {
  for (const { id, kind, code, began, beganEarlier, ended } of chronicle.territories.values()) {
    if (isNew(began, after)) yield line([id, kind, code, began, beganEarlier, ended]);
  }
}

export function* versionRows(chronicle: Chronicle, after: After): Generator<string> {
  for (const territory of chronicle.territories.values()) {
    const { id, kind, code, began, ended, versions } = territory;
    for (const [index, version] of versions.entries()) {
      if (!isNew(version.from, after)) continue;
      yield line([
        id,
        version.from,
        version.to,
        // A territory has one state on any day: its first one reaches back, its last one on.
        index === 0 && version.from === began ? '-infinity' : version.from,
        seenTo(territory, version),
        kind,
        code,
        began,
        ended,
        version.state,
        version.name,
        version.population,
        version.populationOn,
        version.siren,
        `{${version.postalCodes.join(',')}}`,
        version.overseas,
        version.epciForm,
        version.seatCode,
        version.communeId,
        version.epciId,
        version.departementId,
        version.regionId,
      ]);
    }
  }
}

function seenTo({ versions }: Territory, version: Version): Day {
  return versions.at(-1) === version ? OPEN : version.to;
}

export function* extentRows(chronicle: Chronicle, after: After): Generator<string> {
  for (const { epciId, ancestorId, from, to } of chronicle.extents) {
    if (isNew(from, after)) yield line([epciId, ancestorId, from, to]);
  }
}

export function* successionRows(chronicle: Chronicle, after: After): Generator<string> {
  for (const { predecessorId, successorId, on, statusChange } of chronicle.successions.values()) {
    if (isNew(on, after)) yield line([predecessorId, successorId, on, statusChange]);
  }
}

export function* eventRows(chronicle: Chronicle, after: After): Generator<string> {
  for (const { id, territoryId, kind, on, notBefore, precision, reason, source } of chronicle.events.values()) {
    if (isNew(on, after)) yield line([id, territoryId, kind, on, notBefore, precision, reason, source]);
  }
}

export function* vintageRows(chronicle: Chronicle, after: After): Generator<string> {
  for (const { day, source, licence, sha256 } of chronicle.vintages) {
    if (isNew(day, after)) yield line([day, source, licence, sha256]);
  }
}

/** What was open on the last day known and has been closed since: id and end. */
export function* endedTerritories(chronicle: Chronicle, after: Day): Generator<string> {
  for (const { id, began, ended } of chronicle.territories.values()) {
    if (began <= after && ended > after && ended !== OPEN) yield line([id, ended]);
  }
}

/** Versions closed since: where they end, and where they stop being what is seen. */
export function* closedVersions(chronicle: Chronicle, after: Day): Generator<string> {
  for (const territory of chronicle.territories.values()) {
    for (const version of territory.versions) {
      if (version.from > after || version.to <= after || version.to === OPEN) continue;
      yield line([territory.id, version.from, version.to, seenTo(territory, version), territory.ended]);
    }
  }
}

export function* closedExtents(chronicle: Chronicle, after: Day): Generator<string> {
  for (const { epciId, ancestorId, from, to } of chronicle.extents) {
    if (from <= after && to > after && to !== OPEN) yield line([epciId, ancestorId, from, to]);
  }
}

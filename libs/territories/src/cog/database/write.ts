import { type ClientBase } from 'pg';
import { type Chronicle } from '../chronicle.js';
import { type Day } from '../model.js';
import { copyInto } from './copy.js';
import { counted, type OnProgress } from './progress.js';
import {
  type After,
  closedExtents,
  closedVersions,
  endedTerritories,
  eventRows,
  extentRows,
  successionRows,
  type Table,
  TABLES,
  territoryRows,
  versionRows,
  vintageRows,
} from './rows.js';

const ROWS: Record<Table, (chronicle: Chronicle, after: After) => Iterable<string>> = {
  territory: territoryRows,
  territory_version: versionRows,
  epci_extent: extentRows,
  succession: successionRows,
  territory_event: eventRows,
  vintage: vintageRows,
};

export type RowCounts = Record<Table, number>;

/** Adds the rows of the periods that open after a day; all rows when there is none. */
export async function writeRows(
  client: ClientBase,
  chronicle: Chronicle,
  after: After,
  onProgress: OnProgress,
): Promise<RowCounts> {
  const counts = {} as RowCounts;
  for (const table of Object.keys(ROWS) as Table[]) {
    const rows = ROWS[table](chronicle, after);
    const told = after === null ? counted(rows, `Loading ${table}`, expected(chronicle, table), onProgress) : rows;
    counts[table] = await copyInto(client, `territories.${table}`, TABLES[table], told);
  }
  return counts;
}

function expected(chronicle: Chronicle, table: Table): number {
  const { territories, extents, successions, events, vintages } = chronicle;
  if (table === 'territory_version')
    return [...territories.values()].reduce((sum, one) => sum + one.versions.length, 0);
  const sizes = {
    territory: territories.size,
    epci_extent: extents.length,
    succession: successions.size,
    territory_event: events.size,
    vintage: vintages.length,
  };
  return sizes[table];
}

/** Gives their end to the periods that were open on a day and have been closed since: all that an update ever changes. */
export async function writeClosings(client: ClientBase, chronicle: Chronicle, after: Day): Promise<void> {
  await client.query(`
    create temporary table closed_territory (id text collate "C", ended date) on commit drop;
    create temporary table closed_version (
      territory_id text collate "C", valid_from date, valid_to date, seen_to date, ended date
    ) on commit drop;
    create temporary table closed_extent (
      epci_id text collate "C", ancestor_id text collate "C", valid_from date, valid_to date
    ) on commit drop;`);
  await copyInto(client, 'closed_territory', ['id', 'ended'], endedTerritories(chronicle, after));
  await copyInto(
    client,
    'closed_version',
    ['territory_id', 'valid_from', 'valid_to', 'seen_to', 'ended'],
    closedVersions(chronicle, after),
  );
  await copyInto(
    client,
    'closed_extent',
    ['epci_id', 'ancestor_id', 'valid_from', 'valid_to'],
    closedExtents(chronicle, after),
  );
  await client.query(`
    analyze closed_territory, closed_version, closed_extent;
    update territories.territory t set ended = c.ended from closed_territory c where t.id = c.id;
    update territories.territory_version v set valid_to = c.valid_to, seen_to = c.seen_to, ended = c.ended
      from closed_version c where v.territory_id = c.territory_id and v.valid_from = c.valid_from;
    update territories.territory_version v set ended = c.ended
      from closed_territory c where v.territory_id = c.id and v.ended <> c.ended;
    update territories.epci_extent e set valid_to = c.valid_to
      from closed_extent c where e.epci_id = c.epci_id and e.ancestor_id = c.ancestor_id and e.valid_from = c.valid_from;`);
}

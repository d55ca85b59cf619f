import { type ReadReport } from './reader.js';

/** The table that is asked for, or all where the file holds them; undefined where there is no such table. */
export function chosenTables(
  report: ReadReport,
  table: string | null | undefined,
  holdsAll: boolean,
): ReadReport | undefined {
  if (table == null) return holdsAll ? report : { ...report, tables: report.tables.slice(0, 1) };
  const found = report.tables.filter((one) => one.table.name === table);
  return found.length ? { ...report, tables: found } : undefined;
}

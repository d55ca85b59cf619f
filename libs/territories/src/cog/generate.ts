import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Chronicle } from './chronicle.js';
import { readHistory } from './history/history.js';
import { placeAll } from './history/placement.js';
import { CommuneRecord, type RawRecord } from './history/record.js';
import { applySupplement, readSupplement } from './history/supplement.js';
import { applyVintage } from './vintage/apply.js';
import { readVintage } from './vintage/vintage.js';

/** The folder of the package of each yearly vintage, by its year; the oldest one carries the history. */
export type Packages = Readonly<Record<string, string>>;

export interface GenerateOptions {
  packages: Packages;
  /** Told what the sources contradict or leave open. */
  report?: (remark: string) => void;
  onProgress?: (message: string) => void;
}

export const firstOfJanuary = (year: string | number): string => `${year}-01-01`;

/** Builds the whole dated state from the packages and the supplement. */
export function generateCog({ packages, report = () => {}, onProgress = () => {} }: GenerateOptions): Chronicle {
  const chronicle = new Chronicle();
  const years = Object.keys(packages).sort();
  const [oldest] = years;
  if (!oldest) throw new Error('No package was given');
  for (const year of years) {
    const folder = packages[year]!;
    onProgress(`Reading the files of ${year}`);
    const vintage = readVintage(folder, firstOfJanuary(year));
    if (year === oldest) {
      const record = new CommuneRecord(readRecord(folder));
      const source = `${vintage.stamp.source}, historique-communes.json (Insee)`;
      const existences = readHistory(chronicle, record, source);
      const placed = applySupplement(chronicle, readSupplement(), vintage.departements);
      placeAll(chronicle, record, existences, placed);
    }
    applyVintage(chronicle, vintage, (remark) => report(`${year}: ${remark}`));
  }
  return chronicle;
}

function readRecord(folder: string): RawRecord[] {
  const name = 'historique-communes.json';
  const path = [join(folder, 'data', name), join(folder, name)].find((candidate) => existsSync(candidate));
  if (!path) throw new Error(`${folder} has no ${name}: the oldest package must be version 0.7.0`);
  return JSON.parse(readFileSync(path, 'utf8')) as RawRecord[];
}

import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Chronicle } from '../chronicle.js';
import { dataFile } from '../dataFile.js';
import { type CogColumns } from './columns.js';
import { decode } from './decode.js';
import { encode } from './encode.js';

export const cogFile = (): string => dataFile('cog.json.gz');

/** Writes the data file; the same content always gives the same bytes. Returns their number. */
export function writeCogFile(chronicle: Chronicle, path: string = cogFile()): number {
  const bytes = gzipSync(JSON.stringify(encode(chronicle)), { level: 9 });
  writeFileSync(path, bytes);
  return bytes.length;
}

export function readCogFile(path: string = cogFile()): Chronicle {
  return decode(JSON.parse(gunzipSync(readFileSync(path)).toString('utf8')) as CogColumns);
}

/** Only what the file holds and from where, for a quick look: which years, with which checksums. */
export function readCogHeader(path: string = cogFile()): Pick<CogColumns, 'source' | 'licence' | 'vintages'> {
  const text = gunzipSync(readFileSync(path)).toString('utf8', 0, 65_536);
  const head = text.slice(0, text.indexOf(',"days":')) + '}';
  const { source, licence, vintages } = JSON.parse(head) as CogColumns;
  return { source, licence, vintages };
}

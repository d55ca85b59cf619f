import { csv } from './csv.js';
import { type FileFormat } from './format.js';
import { geojson, json, ndjson } from './json.js';
import { parquet } from './parquet.js';
import { xlsx } from './xlsx.js';

/** By the end of the address. */
export const FORMATS = { json, csv, xlsx, ndjson, geojson, parquet } as const satisfies Record<string, FileFormat>;
export type FormatName = keyof typeof FORMATS;

import { projectRoot } from '#lib/config';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/**
 * A backup is one file: a zstd stream, then a frame that zstd skips, with the SHA-256 of all bytes before it. The stream is
 * text, so that `zstdcat` shows it: lines of JSON and, between them, the rows of each table as COPY writes them.
 *
 *     {"format":"s-pass-backup", …}        Header
 *     {"table":"network.organization"}     TableStart
 *     …rows…
 *     \.
 *     {"rows":4210,"sha256":"…"}           TableEnd
 *     …
 *     {"sequences":[…],"tables":85,"rows":903311}   End
 */
export const FORMAT = 's-pass-backup';
export const FORMAT_VERSION = 1;

export interface TableName {
  readonly schema: string;
  readonly name: string;
}

export interface TableColumns extends TableName {
  /** All that hold something of their own: generated ones are worked out again. */
  readonly columns: readonly string[];
  /** On the disk of the database, for the progress alone. */
  readonly bytes: number;
}

export interface IndexDefinition extends TableName {
  /** As `shown` names it. */
  readonly table: string;
  /** `CREATE INDEX …` */
  readonly definition: string;
}

export interface Header {
  readonly format: typeof FORMAT;
  readonly formatVersion: number;
  /** Version of the product that made it. */
  readonly product: string;
  readonly takenAt: string;
  readonly postgres: string;
  /** Full names of the migrations of that database, in the order in which they ran there. */
  readonly migrations: readonly string[];
  /** The last migration of graphile-worker's own tables. */
  readonly queue: number;
  readonly tables: readonly TableColumns[];
  readonly indexes: readonly IndexDefinition[];
}

export interface TableStart {
  readonly table: string;
}

export interface TableEnd {
  readonly rows: number;
  /** Of the rows as they stand in the stream. */
  readonly sha256: string;
}

export interface SequenceState extends TableName {
  readonly value: string;
  readonly isCalled: boolean;
}

export interface End {
  readonly sequences: readonly SequenceState[];
  readonly tables: number;
  readonly rows: number;
}

export const END_OF_ROWS = '\\.\n';

/** A skippable frame of zstd: its mark, then how many bytes follow, both little-endian. */
const SKIPPABLE = 0x184d2a5e;
const DIGEST_BYTES = 32;
export const SEAL_BYTES = 8 + DIGEST_BYTES;

export function seal(digest: Buffer): Buffer {
  const frame = Buffer.alloc(SEAL_BYTES);
  frame.writeUInt32LE(SKIPPABLE, 0);
  frame.writeUInt32LE(DIGEST_BYTES, 4);
  digest.copy(frame, 8);
  return frame;
}

export const line = (value: object): string => `${JSON.stringify(value)}\n`;
export const quoted = ({ schema, name }: TableName): string =>
  `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;
export const shown = ({ schema, name }: TableName): string => `${schema}.${name}`;
export const columnsOf = ({ columns }: TableColumns): string => columns.map((c) => pg.escapeIdentifier(c)).join(', ');

export const productVersion = (): string =>
  (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }).version;

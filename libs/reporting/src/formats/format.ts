import { type Locale, type Words } from '#lib/graphql';
import { type ReadReport } from '../run/reader.js';

/** Takes the bytes of a file; resolves when more are wanted. */
export interface Sink {
  write(chunk: string | Uint8Array): Promise<void>;
}

/** What a file says of itself. */
export interface About {
  name: string;
  version: number;
  title: Words;
  description: Words;
  maintainer: Words;
  /** Parameters as they were run, what is left out among them. */
  parameters: Readonly<Record<string, unknown>>;
  locale: Locale;
  /** The most rows that were asked for; undefined for all. */
  most?: number;
  /** The edition that it is, where it was kept and not just read. */
  edition?: { id: string; title: Words; asOf: string; sha256: string };
  /** Where the report is. */
  address: string;
  /** Address of the table of records behind a figure; undefined where nothing opens it. */
  opens: (column: string, row: Readonly<Record<string, unknown>>) => string | undefined;
}

export interface Options {
  /** Comma-separated values as the French Excel reads them: semicolons, a mark of the encoding, decimal commas. */
  isForFrenchExcel: boolean;
  /** A further column for each figure: the address of its records. */
  withRecords: boolean;
  /** Columns are called by their labels, not by the names that programs read. */
  withLabels: boolean;
}

/** A kind of file that a report can be had as. */
export interface FileFormat {
  mediaType: string;
  /** Whether it holds all tables of a report, or the one that is asked for. */
  holdsAll: boolean;
  /** Whether it holds a part of the table, and says where the next is. */
  isPaged?: boolean;
  /** What tells it from others of its kind that hold other things: the choices that were made. */
  distinction?: string;
  /** What has to be known before the file begins: what is thrown is told instead of it. */
  prepare?(report: ReadReport): Promise<void>;
  write(report: ReadReport, about: About, options: Options, sink: Sink): Promise<void>;
}

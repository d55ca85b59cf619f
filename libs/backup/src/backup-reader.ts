import { createHash } from 'node:crypto';
import { BackupError } from './backup-error.js';
import {
  END_OF_ROWS,
  type End,
  FORMAT,
  FORMAT_VERSION,
  type Header,
  type TableEnd,
  type TableStart,
} from './format.js';
import { readSealed } from './sealed-file.js';

const LAST_LINE = Buffer.from(END_OF_ROWS);

/** Walks through a backup from its beginning to its end: header, then each table with its rows, then the end. */
export class BackupReader {
  /** What was read and not used yet; begins where a line does, unless a row is under way. */
  private rest: Buffer = Buffer.alloc(0);
  private readonly pieces: AsyncGenerator<Buffer>;

  constructor(private readonly file: string) {
    this.pieces = readSealed(file);
  }

  async header(): Promise<Header> {
    const header = await this.line<Header>();
    if (header.format !== FORMAT) throw new BackupError(`${this.file} is not a backup of this product.`);
    if (header.formatVersion > FORMAT_VERSION) {
      throw new BackupError(
        `${this.file} was made by a newer version of the product (${header.product}). Install that version first.`,
      );
    }
    return header;
  }

  /** Hands the rows of the next table on, and checks them on the way. */
  async table(take: (table: string, rows: AsyncGenerator<Buffer>) => Promise<unknown>): Promise<TableEnd> {
    const { table } = await this.line<TableStart>();
    const hash = createHash('sha256');
    await take(
      table,
      this.rows((piece) => hash.update(piece)),
    );
    const end = await this.line<TableEnd>();
    if (hash.digest('hex') !== end.sha256) throw this.damaged(`the rows of ${table} are not those that were written`);
    return end;
  }

  async end(): Promise<End> {
    const end = await this.line<End>();
    if (this.rest.length > 0 || !(await this.pieces.next()).done) throw this.damaged('something follows its end');
    return end;
  }

  async close(): Promise<void> {
    await this.pieces.return(undefined);
  }

  private async line<T>(): Promise<T> {
    let end: number;
    while ((end = this.rest.indexOf('\n')) < 0) await this.fill();
    const text = this.rest.toString('utf8', 0, end);
    this.rest = this.rest.subarray(end + 1);
    try {
      return JSON.parse(text) as T;
    } catch {
      throw this.damaged('a line of it cannot be read');
    }
  }

  /** Whole rows, until the line that ends them. */
  private async *rows(seen: (piece: Buffer) => unknown): AsyncGenerator<Buffer> {
    for (;;) {
      if (this.rest.subarray(0, END_OF_ROWS.length).equals(LAST_LINE)) {
        this.rest = this.rest.subarray(END_OF_ROWS.length);
        return;
      }
      const end = this.rest.indexOf(`\n${END_OF_ROWS}`);
      const whole = this.rest.subarray(0, (end < 0 ? this.rest.lastIndexOf('\n') : end) + 1);
      this.rest = this.rest.subarray(whole.length);
      if (whole.length > 0) {
        seen(whole);
        yield whole;
      } else await this.fill();
    }
  }

  private async fill(): Promise<void> {
    const { done, value } = await this.pieces.next();
    if (done) throw this.damaged('it ends too early');
    this.rest = this.rest.length === 0 ? value : Buffer.concat([this.rest, value]);
  }

  private damaged(why: string): BackupError {
    return new BackupError(`${this.file} is damaged: ${why}. Take another backup.`);
  }
}

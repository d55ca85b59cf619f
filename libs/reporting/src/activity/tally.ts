import { type ActivityFigure } from '#lib/reports';
import { type Row } from '../run/rows.js';

/** Works a figure out of rows as they come. */
export class Tally {
  private rows = 0;
  private known = 0;
  private sum = 0;
  private held: number | null = null;

  constructor(private readonly shows: ActivityFigure['shows']) {}

  add(rows: readonly Row[]): void {
    const { shows } = this;
    this.rows += rows.length;
    if (shows === 'rows') return;
    for (const row of rows) {
      const value = row['sum' in shows ? shows.sum : shows.value];
      if (typeof value !== 'number') continue;
      this.known++;
      this.sum += value;
      this.held = value;
    }
  }

  /** Null where nothing is known: rows without a value, or no row where one holds it. */
  get value(): number | null {
    const { shows } = this;
    if (shows === 'rows') return this.rows;
    if ('value' in shows) return this.held;
    // Cents, not what binary fractions make of them.
    return this.rows > 0 && this.known === 0 ? null : Math.round(this.sum * 100) / 100;
  }
}

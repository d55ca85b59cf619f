import { type TableColumns } from './format.js';

export interface ProgressOfBackup {
  readonly step: string;
  readonly percent: number;
  readonly tables: number;
  readonly ofTables: number;
  readonly rows: number;
}

export type OnProgress = (progress: ProgressOfBackup) => void;

/** How far it is, by what each table takes on the disk: told once for each percent. */
export class Progress {
  private before = 0;
  private within = 0;
  private tables = 0;
  private rows = 0;
  private told = -1;
  private readonly total: number;

  constructor(
    private readonly step: string,
    private readonly sizes: readonly TableColumns[],
    private readonly onProgress: OnProgress = () => undefined,
  ) {
    this.total = sizes.reduce((sum, { bytes }) => sum + bytes, 0) || 1;
  }

  moved(bytes: number): void {
    this.within = Math.min(this.within + bytes, this.sizes[this.tables]?.bytes ?? 0);
    this.tell();
  }

  tableDone(rows: number): void {
    this.before += this.sizes[this.tables]?.bytes ?? 0;
    this.within = 0;
    this.tables++;
    this.rows += rows;
    this.tell();
  }

  private tell(): void {
    const { step, tables, rows, told } = this;
    const percent = Math.floor((100 * (this.before + this.within)) / this.total);
    if (percent === told) return;
    this.told = percent;
    this.onProgress({ step, percent, tables, ofTables: this.sizes.length, rows });
  }
}

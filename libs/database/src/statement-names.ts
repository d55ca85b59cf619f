import { createHash } from 'node:crypto';

/** Prepared statements weigh on each connection: beyond this many distinct ones, new texts run unprepared. */
const MOST = 400;

/** The names under which connections keep statements prepared. */
export class StatementNames {
  private readonly names = new Map<string, string>();
  private generation = 0;

  of(text: string): string | undefined {
    let name = this.names.get(text);
    if (!name && this.names.size < MOST) {
      name = createHash('sha1').update(`${this.generation}${text}`).digest('base64url').slice(0, 16);
      this.names.set(text, name);
    }
    return name;
  }

  /** Other names from now on: what connections keep was prepared for tables that a migration has changed. */
  renew(): void {
    this.generation++;
    this.names.clear();
  }
}

import { hash, randomUUID } from 'node:crypto';

/** Prepared statements weigh on each connection: beyond this many distinct ones, new texts run unprepared. */
const MOST = 400;

interface Named {
  name: string;
  text: string;
}

/** The names under which connections keep statements prepared. */
export class StatementNames {
  private readonly names = new Map<string, Named>();
  /** Stands before each text: a pooler knows what it keeps by its text, whatever we call it. */
  private generation = '';

  of(text: string): Named | undefined {
    let named = this.names.get(text);
    if (!named && this.names.size < MOST) {
      const written = this.generation + text;
      named = { name: hash('sha1', written, 'base64url').slice(0, 16), text: written };
      this.names.set(text, named);
    }
    return named;
  }

  /** Other names from now on: what connections keep was prepared for tables that a migration has changed. */
  renew(): void {
    this.generation = `/* ${randomUUID()} */ `;
    this.names.clear();
  }
}

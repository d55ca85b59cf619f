import { FairPool } from '#lib/database';

export interface Seen {
  text: string;
  values: unknown[];
}

/** Every statement that reads level by level in this process from now on, in the order of their beginning. */
export function watchStatements(): Seen[] {
  const seen: Seen[] = [];
  const { query } = FairPool.prototype;
  FairPool.prototype.query = function (this: FairPool, asker, statement) {
    seen.push({ text: statement.text, values: statement.values ?? [] });
    return query.call(this, asker, statement) as never;
  };
  return seen;
}

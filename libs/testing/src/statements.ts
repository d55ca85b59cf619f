import { afterAll } from '@jest/globals';
import { FairPool } from '#lib/database';

export interface Seen {
  text: string;
  values: unknown[];
}

const { query } = FairPool.prototype;
afterAll(() => void (FairPool.prototype.query = query));

/** Every statement that reads level by level in this process until the file ends, in the order of their beginning. */
export function watchStatements(): Seen[] {
  const seen: Seen[] = [];
  FairPool.prototype.query = function (this: FairPool, asker, statement) {
    seen.push({ text: statement.text, values: statement.values ?? [] });
    return query.call(this, asker, statement) as never;
  };
  return seen;
}

import { type Scope } from './level.js';
import { partsOf } from './selection.js';
import { countingIn } from './totals.js';

/**
 * However often a request asks for the same of the same record, under other names, it is told once: what code tells may be dear. Not where the request writes, or
 * listens: what was told may be otherwise by then.
 */
export function once<T>(declaration: object, { context, info, day }: Scope, asked: unknown[], tell: () => T): T {
  if (context.mutations > 0 || context.stream) return tell();
  const told = context.remember(declaration, () => new Map<string, T>());
  const parts = partsOf({ info });
  const key = JSON.stringify([day, asked, parts.map(({ name }) => name), countingIn(parts, info)]);
  const known = told.get(key);
  if (known !== undefined) return known;
  const telling = tell();
  told.set(key, telling);
  return telling;
}

import { type Type } from '@nestjs/common';
import { InputType, Int, OmitType, PartialType } from '@nestjs/graphql';
import { OPTIONAL, Reference, Text, Value } from './fields.js';
import { copyTextRules, setTextRule } from './text-rules.js';

const keyed = new WeakSet<object>();
const changing = new WeakSet<object>();

/** The key by which a repeated request is known; for an input that has another base than `Made`. */
export const IdempotencyKey = (): PropertyDecorator => (prototype, name) => {
  keyed.add(prototype);
  Text(
    100,
    'Sent again with the same input, it answers what the first one did and does nothing twice; 8 to 100 characters.',
    {
      ...OPTIONAL,
      atLeast: 8,
    },
  )(prototype, name);
  // Whoever sends a blank one counts on it: it is refused, not left out.
  setTextRule(prototype, name as string, {});
};

/** Whether an input may have a key by which it is known again. */
export const hasKey = (type: Type): boolean => isAmong(keyed, type);

/** Whether an input names the version that its sender has seen. */
export const namesVersion = (type: Type): boolean => isAmong(changing, type);

function isAmong(prototypes: WeakSet<object>, type: Type): boolean {
  for (let prototype: unknown = type.prototype; prototype; prototype = Object.getPrototypeOf(prototype))
    if (prototypes.has(prototype as object)) return true;
  return false;
}

/** The input of what is made: sent again with the same key, it makes nothing twice. */
@InputType({ isAbstract: true })
export abstract class Made {
  @IdempotencyKey() idempotencyKey?: string | null;
}

/** What names a record that is changed, and what of it the caller has seen; the key as of what is made. */
export interface Changed {
  id: string;
  expectedVersion?: number | null;
  idempotencyKey?: string | null;
}

/** The base of an input that changes a record; the words name it: `The grant.` */
export function change(words: string): Type<Changed> {
  @InputType({ isAbstract: true })
  class Change implements Changed {
    id: string;
    expectedVersion?: number | null;
    idempotencyKey?: string | null;
  }
  nameRecord(Change, words);
  return Change;
}

function nameRecord(type: Type, words: string): void {
  const prototype = type.prototype as object;
  changing.add(prototype);
  Reference(words)(prototype, 'id');
  Value(() => Int, 'The version that the caller has seen.', OPTIONAL)(prototype, 'expectedVersion');
  IdempotencyKey()(prototype, 'idempotencyKey');
}

type Partly<T, Without> = { [K in Exclude<keyof T, Without | 'idempotencyKey'>]?: T[K] | null };

/** The base of an input that has the fields of another, with their rules and words, each of which may be left out. */
export function partial<T extends object, const Without extends keyof T = never>(
  whole: Type<T>,
  { without = [] }: { without?: readonly Without[] } = {},
): Type<Partly<T, Without>> {
  const taken = OmitType(whole, ['idempotencyKey', ...without] as never, InputType);
  const Partial = PartialType(taken, { decorator: InputType, omitDefaultValues: true }) as Type;
  copyTextRules(whole, Partial);
  return Partial;
}

/**
 * The base of an input that corrects a record: what it was made by, each of which may be left out, and which record it is. What
 * cannot be corrected, or has other rules then, is named `without` and perhaps declared again.
 */
export function correction<T extends object, const Without extends keyof T = never>(
  record: Type<T>,
  words: string,
  options?: { without?: readonly Without[] },
): Type<Changed & Partly<T, Without>> {
  const Correction = partial(record, options);
  nameRecord(Correction, words);
  return Correction as Type<Changed & Partly<T, Without>>;
}

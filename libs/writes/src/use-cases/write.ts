import { type Type } from '@nestjs/common';
import { type AudienceName } from '#lib/access';
import { type OwnFailure } from '#lib/graphql';

/** What a use case did, for its answer and for the audit log. */
export interface Done {
  /** The row that it is about. */
  id: string;
  /** What is answered, where that is another. */
  answer?: string;
  /** Whose managers may read the entry of the audit log; never taken from the row by itself, as it may be another's. */
  organizationId: string | null;
  /** Whom it concerns, if somebody. */
  personId?: string | null;
  /** Whoever it concerns did it as one of the public: the log tells it to nobody but them, to coordinators neither. */
  isTheirs?: true;
  before?: object | null;
  after?: object | null;
  /** Nothing was written: the log has no entry of it. */
  isUnchanged?: true;
  /** An entry of the log tells it already: the caller goes on with what they began. */
  isTold?: true;
  /** Nothing has changed that nobody in particular may see: answers that are kept for all stay good. */
  isOwn?: true;
}

/** The input names a part that is taken out of a record: its id is told beside the record. */
interface RemovedFrom {
  removedFrom: () => Type;
}

/** What a mutation answers: the type of its noun when undefined, the id of what was taken out when null. */
type Answers = (() => Type) | RemovedFrom | null | undefined;

export const removedFrom = (type: () => Type): RemovedFrom => ({ removedFrom: type });

/** What `@Write` keeps of a use case. */
export interface DeclaredWrite {
  name: string;
  audience: AudienceName;
  words: string;
  failures: readonly OwnFailure[];
  answers: Answers;
  input: Type;
}

interface WritesOptions {
  /** What one of them is called, in words: `gathering`. */
  called?: string;
  /** What the schema calls one of them, where that is not its type. */
  as?: string;
  /** The field of its payloads, where that is not called like it: `role`. */
  field?: string;
}

export interface DeclaredWrites extends Required<Pick<WritesOptions, 'called' | 'as' | 'field'>> {
  type: Type;
  writes: DeclaredWrite[];
}

const declared = new Map<Function, DeclaredWrites>();
const waiting = new Map<object, DeclaredWrite[]>();

/**
 * A use case: `(input, tx) => Done`, which is also a mutation of the same name. Whoever is not of the audience does not get to it;
 * what they may do to a row is for the use case to say.
 */
export function Write(
  audience: AudienceName,
  words: string,
  failures: readonly OwnFailure[] = [],
  answers?: Answers,
): MethodDecorator {
  return (prototype, name) => {
    const [input] = (Reflect.getMetadata('design:paramtypes', prototype, name) ?? []) as (Type | undefined)[];
    if (!input || (input as unknown) === Object)
      throw new Error(
        `${prototype.constructor.name}.${String(name)}: its first parameter must be the class of its input, imported as a value and not by \`import type\``,
      );
    const writes = waiting.get(prototype) ?? [];
    waiting.set(prototype, [...writes, { name: String(name), audience, words, failures, answers, input }]);
  };
}

/** The use cases of a noun, by the type that they change. `writesOf` makes their mutations. */
export function Writes(
  type: Type,
  { as = type.name, called = spoken(as), field = small(as) }: WritesOptions = {},
): ClassDecorator {
  return (target) => {
    const writes = waiting.get(target.prototype as object);
    if (!writes) throw new Error(`${target.name}: no method of it has @Write`);
    declared.set(target, { type, called, as, field, writes });
  };
}

/** The types that use cases change, of the modules that are loaded. */
export const writtenTypes = (): Type[] => [...declared.values()].map(({ type }) => type);

export function declaredWrites(target: Function): DeclaredWrites {
  const found = declared.get(target);
  if (!found) throw new Error(`${target.name} is no class of use cases: put @Writes(…) on it`);
  return found;
}

export const small = (name: string): string => name[0]!.toLowerCase() + name.slice(1);

/** `GoverningBody` as people say it: governing body. */
const spoken = (name: string): string => name.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();

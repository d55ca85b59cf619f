import { IntrinsicException } from '@nestjs/common';
import { Field, InterfaceType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Carries } from '../schema/carriers.js';
import { OwnedBy } from '../schema/declare.js';
import { type Words } from '../request/locale.js';

export const FAILURE_CODES = 'UserErrorCode';
/** The codes of all failures, each as its class is called: `SeatTakenError` is `SEAT_TAKEN`. */
const CODES: Record<string, string> = {};
const MEANINGS: Record<string, { description: string }> = {};
registerEnumType(CODES, {
  name: FAILURE_CODES,
  description:
    'What can go wrong in a mutation, each with a type of its own. More will be added: clients should handle unknown ones.',
  valuesMap: MEANINGS,
});

@InterfaceType({
  description: 'An expected failure of a mutation. Each has its own type, which may carry more than the message.',
  resolveType: (value: { __typename?: string }) => value.__typename,
})
export abstract class UserError {
  @Field(() => CODES, { description: 'Stable code, listed in the error catalogue.' })
  code: string;

  @Field({ description: 'What happened and what to do, in the language of the caller.' })
  message: string;

  @Field(() => [String], { nullable: true, description: 'The input field at fault, from `input` down.' })
  path?: string[] | null;
}

/** Of a failure that any module may answer. */
export const SHARED = null;

/** Makes a class of `DomainError` the type of a failure of a module, by the name of its subgraph, and its name a code. */
export function Failure(owner: string | typeof SHARED, description: string): ClassDecorator {
  return (type) => {
    if (owner !== SHARED) OwnedBy(owner)(type);
    const code = codeOf(type.name);
    CODES[code] = code;
    MEANINGS[code] = { description };
    ObjectType({ implements: () => UserError, description })(type);
  };
}

/** `SEAT_TAKEN` of `SeatTakenError`. */
export const codeOf = (name: string): string =>
  name
    .replace(/Error$/, '')
    .replace(/(?<=.)[A-Z]/g, '_$&')
    .toUpperCase();

/**
 * Thrown by a use case for a failure that its caller can mend; it rolls the transaction back and is answered in
 * `userErrors`, worded in the caller's language. Its class is the object type of the error: see `Failure`.
 * An answer and no trouble of ours: the log does not hear of it.
 */
export abstract class DomainError extends IntrinsicException implements UserError {
  readonly path: string[] | null;
  /** What the payload shows all the same, such as the record that another has changed meanwhile. */
  shown?: object;

  constructor(
    readonly words: Words,
    path?: string | readonly string[],
  ) {
    super(words.en);
    this.path = path === undefined ? null : typeof path === 'string' ? [path] : [...path];
  }

  get code(): string {
    return codeOf(this.constructor.name);
  }
}

/** Several at once, such as all the faults of an input. */
export class DomainErrors extends IntrinsicException {
  /** The argument that the paths of the errors start from, where it is known. */
  argument?: string;

  constructor(readonly errors: readonly DomainError[]) {
    super(errors.map((error) => error.message).join('; '));
  }
}

/** What a mutation answers: what it made, or why it could not. A payload type extends it; its own fields are nullable. */
@Carries('PAYLOAD')
@ObjectType({ isAbstract: true })
export abstract class Payload {
  @Field(() => [UserError], {
    description: 'Why nothing was done, in the language of the caller; empty when it was done. At most 50.',
  })
  userErrors?: UserError[];
}

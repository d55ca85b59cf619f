import { type Type } from '@nestjs/common';
import { createUnionType, Field, Mutation, ObjectType } from '@nestjs/graphql';
import { type DomainError, type Payload } from './user-error.js';

/** A failure that a mutation expects, with the case in which it comes where its name does not say it. */
export type OwnFailure = Type<DomainError> | readonly [Type<DomainError>, string];

const typeOf = (failure: OwnFailure): Type<DomainError> => ('name' in failure ? failure : failure[0]);

/**
 * A mutation with a payload of its own, `LampLightPayload` of `lampLight`: the fields of an abstract class, and `errors`, of a union
 * `LampLightError` of all its failures, so that a client can tell whether it knows each.
 */
export function Mutates(fields: typeof Payload, words: string, failures: readonly OwnFailure[]): MethodDecorator {
  return (prototype, method, descriptor) => {
    const mutation = capital(String(method));
    class Answer extends fields {}
    Object.defineProperty(Answer, 'name', { value: `${mutation}Payload` });
    const types = [...new Set(failures.map(typeOf))];
    if (types.length) {
      const union = createUnionType({
        name: `${mutation}Error`,
        description: `What \`${String(method)}\` can fail with.`,
        types: () => types,
        resolveType: (value: { __typename?: string }) => value.__typename,
      });
      const description = 'The same as `userErrors`, each as its own type. At most 50.';
      Field(() => [union], { description })(Answer.prototype, 'errors');
    }
    ObjectType({ description: `What \`${String(method)}\` answers.` })(Answer);
    Mutation(() => Answer, { description: sentence(words, failures) })(prototype, method, descriptor);
  };
}

/** Its words, and every way in which it may fail. */
function sentence(words: string, failures: readonly OwnFailure[]): string {
  const all = failures.map((failure) => ('name' in failure ? failure.name : `${failure[0].name} ${failure[1]}`));
  if (!all.length) return words;
  const list = all.length > 1 ? `${all.slice(0, -1).join(', ')} or ${all.at(-1)}` : all[0];
  return `${words} Fails with ${list}.`;
}

const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

import { getNamedType, type GraphQLField, type GraphQLSchema } from 'graphql';
import { mayUse } from '#lib/access';
import { type RequestContext } from '../request/context.js';
import { failure } from '../errors/errors.js';
import { forgetReferences } from '../references/follow.js';
import { DomainError, DomainErrors, type UserError } from './user-error.js';

/**
 * What all mutations share: a token that may only read is turned away; what was loaded before is forgotten; an expected
 * failure becomes `userErrors` of the payload, and the payload of a success has none.
 */
export function answerMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    answer(field as GraphQLField<unknown, RequestContext>);
    // The input type says what it is for; saying it again at each argument would be the same words.
    for (const argument of field.args) argument.description ??= getNamedType(argument.type).description;
  }
}

function answer(field: GraphQLField<unknown, RequestContext>): void {
  const { resolve } = field;
  if (!resolve) return;
  field.resolve = async (parent, args, context, info) => {
    if (!mayUse(context.actor, 'WRITE'))
      throw failure('FORBIDDEN', 'This token may read and not write: make one with the scope WRITE');
    forgetReferences(context);
    // What it changes is told, however many wait.
    context.hasBegun = true;
    try {
      return { userErrors: [], ...((await resolve(parent, args, context, info)) as object) };
    } catch (error) {
      if (error instanceof DomainErrors) return { userErrors: error.errors.map((e) => worded(e, context)) };
      if (error instanceof DomainError) return { userErrors: [worded(error, context)] };
      throw error;
    }
  };
}

/** The error as an object of its type, in the caller's language; graphql-js would throw an `Error` that it met as a value. */
function worded(error: DomainError, context: RequestContext): UserError {
  const { words, stack: _stack, ...own } = error;
  return { ...own, code: error.code, message: words[context.locale], __typename: error.constructor.name } as UserError;
}

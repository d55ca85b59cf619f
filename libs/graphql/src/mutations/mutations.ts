import { Logger } from '@nestjs/common';
import { getNamedType, type GraphQLField, type GraphQLSchema, isObjectType, isUnionType } from 'graphql';
import { mayUse, type TokenScope } from '#lib/access';
import { type RequestContext } from '../request/context.js';
import { lacksScope } from '../errors/errors.js';
import { forgetReferences } from '../references/follow.js';
import { DomainError, DomainErrors, type UserError } from './user-error.js';

const log = new Logger('Mutations');

/**
 * What all mutations share: a token that may only read is turned away; what was loaded before is forgotten; an expected
 * failure becomes `userErrors` and `errors` of the payload, and the payload of a success has none.
 */
export function answerMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    answer(field as GraphQLField<unknown, RequestContext>);
    // The argument takes the description of its input type.
    for (const argument of field.args) argument.description ??= getNamedType(argument.type).description;
  }
}

function answer(field: GraphQLField<unknown, RequestContext>): void {
  const { resolve } = field;
  if (!resolve) return;
  const expected = expectedBy(field);
  // What only makes for its caller what they may read says so.
  const scope = (field.extensions['scope'] as TokenScope | undefined) ?? 'WRITE';
  field.resolve = async (parent, args, context, info) => {
    if (!mayUse(context.actor, scope)) throw lacksScope(context.actor, scope);
    forgetReferences(context);
    // Answered however many wait: the caller must learn what was changed.
    context.hasBegun = true;
    context.mutations++;
    if (context.req) context.req.hasWritten = true;
    try {
      return { userErrors: [], errors: [], ...((await resolve(parent, args, context, info)) as object) };
    } catch (error) {
      if (error instanceof DomainErrors) return failed(error.errors);
      if (error instanceof DomainError) return failed([error]);
      throw error;
    }
    function failed(failures: readonly DomainError[]): object {
      const errors = failures.map((one) => worded(one, context));
      for (const { __typename: name } of errors)
        if (!expected.has(name)) log.error(`${field.name} fails with ${name}, which it does not declare`);
      return { ...failures[0]?.shown, userErrors: errors, errors };
    }
  };
}

/** Names of the failures that a mutation says it can have. */
function expectedBy(field: GraphQLField<unknown, RequestContext>): Set<string> {
  const payload = getNamedType(field.type);
  const union = isObjectType(payload) && payload.getFields()['errors'];
  const type = union && getNamedType(union.type);
  return new Set(type && isUnionType(type) ? type.getTypes().map(({ name }) => name) : []);
}

/** The failure as a plain object in the caller's language, as graphql-js throws any value that is an `Error`. */
export function worded(
  error: DomainError,
  { locale }: Pick<RequestContext, 'locale'>,
): UserError & { __typename: string } {
  // Its stack is not read: to write one down takes longer than all else here.
  const { words, shown: _shown, ...own } = error;
  return { ...own, code: error.code, message: words[locale], __typename: error.constructor.name };
}

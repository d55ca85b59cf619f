import { type Type } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Payload } from '#lib/graphql';
import { declaredWrites, type DeclaredWrite, type DeclaredWrites, small } from './write.js';

/** What a mutation answers: a class of the schema, and the name of its own field. */
export interface AnswerShape {
  payload: Type;
  field: string;
  /** Null where a record is taken out: only its id is left to be told. */
  type: Type | null;
}

const made = new Map<string, AnswerShape>();

/** `GrantPayload { grant userErrors }` for all of a noun, or a payload for the mutation where it answers something else. */
export function payloadOf(
  noun: DeclaredWrites,
  { name, answers }: Pick<DeclaredWrite, 'name' | 'answers'>,
): AnswerShape {
  const type = answers === null ? null : (answers?.() ?? noun.type);
  const isOwn = noun.hasPayloadEach || type !== noun.type;
  const payloadName = `${isOwn ? capital(name) : noun.as}Payload`;
  const known = made.get(payloadName);
  if (known) {
    if (known.type !== type)
      throw new Error(`${payloadName} is made twice, for ${noun.type.name} and for another type`);
    return known;
  }
  const called = type === noun.type ? noun.called : (type?.name.toLowerCase() ?? '');
  class Answer extends Payload {}
  const field = type === null ? 'removedId' : type === noun.type ? noun.field : small(type.name);
  const words = type ? `The ${called}; null when it failed.` : 'The id of what was taken out; null when it failed.';
  Field(() => type ?? ID, { nullable: true, description: words })(Answer.prototype, field);
  ObjectType(payloadName, { description: type ? `The ${called}.` : 'What was taken out.' })(Answer);
  const shape = { payload: Answer, field, type };
  made.set(payloadName, shape);
  return shape;
}

/** What the use cases of a noun answer, for a mutation of it that is written by hand. */
export const payloadFor = (useCases: Type): Type =>
  payloadOf(declaredWrites(useCases), { name: '', answers: undefined }).payload;

const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

import { type Type } from '@nestjs/common';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Payload } from '#lib/graphql';
import { namesVersion } from '../inputs/bases.js';
import { declaredWrites, type DeclaredWrite, type DeclaredWrites, small } from './write.js';

/** What a mutation answers beside its failures: an abstract class of the schema, and the name of its one field. */
export interface AnswerShape {
  fields: typeof Payload;
  field: string;
  /** Null where a record is taken out: only its id is left to be told. */
  type: Type | null;
  /** A part of it was taken out, whose id is told beside it. */
  removes: boolean;
}

const REMOVED = 'The id of what was taken out; null when it failed.';

export function answerOf(noun: DeclaredWrites, { answers, input }: Partial<DeclaredWrite> = {}): AnswerShape {
  const removes = typeof answers === 'object' && answers !== null;
  const answered = removes ? answers.removedFrom : answers;
  const type = answered === null ? null : (answered?.() ?? noun.type);
  const called = type === noun.type ? noun.called : (type?.name.toLowerCase() ?? '');
  const field = type === null ? 'removedId' : type === noun.type ? noun.field : small(type.name);
  const conflict = input && namesVersion(input) ? ', as it is now after a VersionConflictError' : '';
  const words = type ? `The ${called}; null when it failed${conflict}.` : REMOVED;
  @ObjectType({ isAbstract: true })
  abstract class Answer extends Payload {}
  Field(() => type ?? ID, { nullable: true, description: words })(Answer.prototype, field);
  if (removes) Field(() => ID, { nullable: true, description: REMOVED })(Answer.prototype, 'removedId');
  return { fields: Answer, field, type, removes };
}

/** What the use cases of a noun answer, for a mutation of it that is written by hand. */
export const payloadFor = (useCases: Type): typeof Payload => answerOf(declaredWrites(useCases)).fields;

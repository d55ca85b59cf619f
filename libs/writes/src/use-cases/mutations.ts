import { Inject, type Type } from '@nestjs/common';
import { Args, Context, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { entityByPrefix, entityOf, Mutates, type OwnFailure, prefixOf, ref, type RequestContext } from '#lib/graphql';
import {
  IdempotencyKeyReusedError,
  InvalidInputError,
  NotAllowedError,
  NotFoundError,
  VersionConflictError,
} from '../errors.js';
import { hasKey, namesVersion } from '../inputs/bases.js';
import { UnitOfWork, type Tx } from '../unit-of-work.js';
import { type AnswerShape, answerOf } from './payload.js';
import { declaredWrites, type DeclaredWrite, type DeclaredWrites, type Done } from './write.js';

type UseCases = Readonly<Record<string, (input: object, tx: Tx) => Promise<Done>>>;
type Input = object & { id?: string; idempotencyKey?: string | null };

/**
 * The mutations of a class of use cases, as a resolver of Nest: the input is checked, then in one transaction, which is tried again
 * where that helps, the idempotency key is taken, the use case runs, and the audit log has its entry.
 */
export function writesOf(useCases: Type): Type {
  const noun = declaredWrites(useCases);
  class Mutations {
    constructor(
      readonly useCases: UseCases,
      readonly uow: UnitOfWork,
    ) {}
  }
  Object.defineProperty(Mutations, 'name', { value: `${useCases.name}Mutations` });
  Reflect.defineMetadata('design:paramtypes', [useCases, UnitOfWork], Mutations);
  Inject(useCases)(Mutations, undefined, 0);
  for (const write of noun.writes) mutation(Mutations, noun, write);
  Resolver()(Mutations);
  return Mutations;
}

function mutation(resolver: Type, noun: DeclaredWrites, write: DeclaredWrite): void {
  const { name, audience, input } = write;
  const prototype = resolver.prototype as Record<string, unknown>;
  const shape = answerOf(noun, write);
  const prefix = entityOf(noun.type)?.prefix;
  prototype[name] = async function (
    this: { useCases: UseCases; uow: UnitOfWork },
    sent: Input,
    context: RequestContext,
  ) {
    const { idempotencyKey, ...given } = sent;
    let isOwn = false;
    const work = async (tx: Tx): Promise<string> => {
      const done = await this.useCases[name]!(given, tx);
      isOwn = done.isOwn ?? false;
      return recorded(noun, name, done, tx);
    };
    try {
      const id = await this.uow.run(context, (tx) => {
        // What names no row makes one, mostly.
        const expected = given.id ?? (prefix && tx.expect(prefix));
        return tx.idempotent(idempotencyKey, name, given, () => work(tx), expected);
      });
      if (isOwn) context.spared++;
      return answer(shape, id, given.id);
    } catch (error) {
      if (error instanceof VersionConflictError) showCurrent(error, shape);
      throw error;
    }
  };
  const method = Object.getOwnPropertyDescriptor(prototype, name)!;
  Args('input', { type: () => input })(prototype, name, 0);
  Context()(prototype, name, 1);
  // What checks inputs asks for their class here.
  Reflect.defineMetadata('design:paramtypes', [input, Object], prototype, name);
  Mutates(shape.fields, write.words, failuresOf(write))(prototype, name, method);
  Audience(audience)(prototype, name, method);
}

/** Writes the entry of the audit log, named like the mutation: `GRANT_RECORD`. */
async function recorded(noun: DeclaredWrites, name: string, done: Done, tx: Tx): Promise<string> {
  const { id, answer: answered, isUnchanged, isTold, isOwn: _, ...change } = done;
  if (!isUnchanged && !isTold) await tx.audit({ type: noun.as, id, action: actionOf(name), ...change });
  return answered ?? id;
}

export const actionOf = (mutation: string): string =>
  mutation.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const answer = ({ field, type, removes }: AnswerShape, id: string, named?: string): object => ({
  [field]: type ? ref(typeOf(type, id), id) : id,
  ...(removes && { removedId: named }),
});

/** Of an interface, the type whose ids begin so. */
const typeOf = (type: Type, id: string): Type =>
  entityOf(type) ? type : (entityByPrefix(prefixOf(id) ?? '')?.target ?? type);

/** With a conflict comes what is to be compared: the record as it is now, where that is what the mutation answers. */
function showCurrent(conflict: VersionConflictError, { field, type }: AnswerShape): void {
  const { subjectId } = conflict;
  if (!type) return;
  const current = typeOf(type, subjectId);
  if (entityOf(current)?.prefix === prefixOf(subjectId) && (current === type || current.prototype instanceof type))
    conflict.shown = { [field]: ref(current, subjectId) };
}

/** Its own failures, and those that its kind has. */
function failuresOf({ failures, audience, input }: DeclaredWrite): OwnFailure[] {
  const isForCoordinators = audience === 'COORDINATOR' || audience === 'ADMINISTRATOR';
  return [
    ...failures,
    ...(namesVersion(input) ? [VersionConflictError] : []),
    NotFoundError,
    ...(isForCoordinators ? [] : [NotAllowedError]),
    InvalidInputError,
    ...(hasKey(input) ? [IdempotencyKeyReusedError] : []),
  ];
}

import { Inject, type Type } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { entityOf, ref, type RequestContext } from '#lib/graphql';
import { hasKey, namesVersion } from '../inputs/bases.js';
import { UnitOfWork, type Tx } from '../unit-of-work.js';
import { type AnswerShape, payloadOf } from './payload.js';
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
  const shape = payloadOf(noun, write);
  const prefix = entityOf(noun.type)?.prefix;
  prototype[name] = async function (
    this: { useCases: UseCases; uow: UnitOfWork },
    sent: Input,
    context: RequestContext,
  ) {
    const { idempotencyKey, ...given } = sent;
    const work = async (tx: Tx): Promise<string> => recorded(noun, name, await this.useCases[name]!(given, tx), tx);
    const id = await this.uow.run(context, (tx) => {
      // What names no row makes one, mostly.
      const expected = given.id ?? (prefix && tx.expect(prefix));
      return tx.idempotent(idempotencyKey, name, given, () => work(tx), expected);
    });
    return answer(shape, id);
  };
  const method = Object.getOwnPropertyDescriptor(prototype, name)!;
  Args('input', { type: () => input })(prototype, name, 0);
  Context()(prototype, name, 1);
  // What checks inputs asks for their class here.
  Reflect.defineMetadata('design:paramtypes', [input, Object], prototype, name);
  Mutation(() => shape.payload, { description: sentence(write) })(prototype, name, method);
  Audience(audience)(prototype, name, method);
}

/** Writes the entry of the audit log, named like the mutation: `GRANT_RECORD`. */
async function recorded(noun: DeclaredWrites, name: string, done: Done, tx: Tx): Promise<string> {
  const { id, answer: answered, isUnchanged, ...change } = done;
  if (!isUnchanged) await tx.audit({ type: noun.as, id, action: actionOf(name), ...change });
  return answered ?? id;
}

export const actionOf = (mutation: string): string =>
  mutation.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const answer = ({ field, type }: AnswerShape, id: string): object => ({ [field]: type ? ref(type, id) : id });

/** Its words, and every way in which it may fail. */
function sentence({ words, failures, audience, input }: DeclaredWrite): string {
  const own = failures.map((failure) => ('name' in failure ? failure.name : `${failure[0].name} ${failure[1]}`));
  const isForCoordinators = audience === 'COORDINATOR' || audience === 'ADMINISTRATOR';
  const all = [
    ...own,
    ...(namesVersion(input) ? ['VersionConflictError'] : []),
    'NotFoundError',
    ...(isForCoordinators ? [] : ['NotAllowedError']),
    'InvalidInputError',
    ...(hasKey(input) ? ['IdempotencyKeyReusedError'] : []),
  ];
  return `${words} Fails with ${all.slice(0, -1).join(', ')} or ${all.at(-1)}.`;
}

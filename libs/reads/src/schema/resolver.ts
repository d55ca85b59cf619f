import { type Type } from '@nestjs/common';
import { Args, Extensions, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Audience } from '#lib/access';
import { LocalDate } from '#lib/graphql';
import { listArgsOf } from './lists.js';
import { type Shown } from './words.js';

/**
 * A resolver of Nest that gives the fields and questions of a declaration their names, words and arguments; undefined where no
 * declaration has words. What answers them is the declaration itself.
 */
export function resolverOf(
  type: () => Type,
  name: string,
  fields: Readonly<Record<string, Shown | undefined>>,
  roots: Readonly<Record<string, Shown | undefined>> = {},
): Type | undefined {
  class DeclaredResolver {}
  Object.defineProperty(DeclaredResolver, 'name', { value: `${name}Resolver` });
  let isNeeded = false;
  for (const [given, make] of [
    [fields, ResolveField],
    [roots, Query],
  ] as const) {
    for (const [field, shown] of Object.entries(given)) {
      if (!shown) continue;
      isNeeded = true;
      show(DeclaredResolver, field, shown, make);
    }
  }
  if (!isNeeded) return undefined;
  Resolver(type)(DeclaredResolver);
  return DeclaredResolver;
}

function show(resolver: Type, name: string, shown: Shown, make: typeof ResolveField | typeof Query): void {
  const { words: description, type, nullable = false, audience, bound, large, length, work, deprecated } = shown;
  const prototype = resolver.prototype as Record<string, unknown>;
  // A function of its own: Nest keeps what it knows of a method with its function.
  prototype[name] = () => {
    throw new Error(`${name} is served by its declaration; this only gives it its name and arguments`);
  };
  const method = Object.getOwnPropertyDescriptor(prototype, name)!;
  // Nest looks into it even where each argument says its type.
  Reflect.defineMetadata('design:paramtypes', [], prototype, name);
  showArguments(prototype, name, shown);
  make(type, { name, nullable, description, deprecationReason: deprecated })(prototype, name, method);
  if (audience) Audience(audience)(prototype, name, method);
  if (bound) (Extensions({ bound }) as MethodDecorator)(prototype, name, method);
  if (large) (Extensions({ large }) as MethodDecorator)(prototype, name, method);
  if (work) (Extensions({ work }) as MethodDecorator)(prototype, name, method);
  if (length) (Extensions({ length }) as MethodDecorator)(prototype, name, method);
}

/** A field has one class of arguments, or some arguments by name; `asOf` comes beside either. */
function showArguments(prototype: object, name: string, { args, asOf, listOf, filter }: Shown): void {
  let place = 0;
  if (typeof args === 'function') Args({ type: args })(prototype, name, place++);
  else if (args) {
    for (const [argument, { type, words: description, isNeeded, unless }] of Object.entries(args)) {
      const otherwise = unless === undefined ? { nullable: !isNeeded } : { defaultValue: unless };
      Args(argument, { type: () => type as Type, description, ...otherwise })(prototype, name, place++);
    }
  } else if (listOf) Args({ type: () => listArgsOf(listOf(), filter) })(prototype, name, place++);
  if (asOf) Args('asOf', { type: () => LocalDate, nullable: true, description: asOf })(prototype, name, place);
}

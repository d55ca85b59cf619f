import { type ArgumentMetadata, type Type, ValidationPipe } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { type DomainError, DomainErrors } from '#lib/graphql';
import { gatherRulesOnce } from './rules-once.js';
import { inForm } from './text.js';
import { type TextRule, textRuleOf } from './text-rules.js';
import { type Fault } from './words.js';

/**
 * Brings the texts of an input into the form that their fields say, then checks it by the decorators of class-validator; all
 * faults are answered at once: in `userErrors` of a mutation, as BAD_USER_INPUT of a query.
 */
class InputPipe extends ValidationPipe {
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    try {
      return await super.transform(tidied(value, metadata.metatype), metadata);
    } catch (error) {
      if (error instanceof DomainErrors && metadata.data) error.argument = metadata.data;
      throw error;
    }
  }
}

/** The pipe of a server, which does not start while a rule has no words. */
export function inputPipe(): ValidationPipe {
  const silent = silentRules();
  if (silent.length)
    throw new Error(`Rules of inputs without words, give them words('…', '…'):\n- ${silent.join('\n- ')}`);
  gatherRulesOnce();
  return new InputPipe({
    transform: true,
    stopAtFirstError: true,
    // For rules with an error of their own; nothing of it is answered.
    validationError: { target: true },
    exceptionFactory: (errors) => new DomainErrors(errors.flatMap((error) => faults(error, []))),
  });
}

function tidied(value: unknown, type?: Type, rule?: TextRule): unknown {
  if (rule?.form === 'as typed') return value;
  if (typeof value === 'string') return inForm(value, rule);
  if (Array.isArray(value)) return shown(value, rule).map((inner) => tidied(inner, type, rule));
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => {
      const own = textRuleOf(type, name);
      return [name, tidied(inner, own?.part?.(), own)];
    }),
  );
}

/** What is checked of a list: thousands of inputs in one that may have fifty would hold a process, and are refused for one too many. */
const shown = (list: unknown[], rule: TextRule | undefined): unknown[] =>
  rule?.most === undefined ? list : list.slice(0, rule.most + 1);

/** Inputs are plain, or of their class; the context of a request is neither and is left alone. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

function faults(
  { target, property, constraints = {}, contexts, children = [] }: ValidationError,
  above: string[],
): DomainError[] {
  const path = [...above, property];
  const own = Object.keys(constraints).map((rule) => (contexts![rule] as Fault).fault(target!, path));
  return [...own, ...children.flatMap((child) => faults(child, path))];
}

interface Rule {
  target: Function;
  propertyName: string;
  name?: string;
  context?: Partial<Fault>;
}

/** Rules of which nobody would be told why they refuse a value. Those without a name refuse none. */
function silentRules(): string[] {
  const { validationMetadatas } = getMetadataStorage() as unknown as { validationMetadatas: Map<Function, Rule[]> };
  return [...validationMetadatas.values()]
    .flat()
    .filter(({ name, context }) => name && name !== 'isOptional' && !context?.fault)
    .map(({ target, propertyName, name }) => `${target.name}.${propertyName}: ${name}`);
}

import { type ArgumentMetadata, type Type, ValidationPipe } from '@nestjs/common';
import { type ValidationError } from 'class-validator';
import { type DomainError, DomainErrors, type Words } from '#lib/graphql';
import { InvalidInputError } from '../errors.js';
import { oneLine, severalLines } from './text.js';
import { textRuleOf } from './text-rules.js';
import { NEEDED } from './words.js';

/**
 * Checks the inputs of mutations by the decorators of class-validator; all faults are answered at once in `userErrors`.
 * Space around a text is not part of it: what is blank is empty, for every rule. A text stands on one line, without
 * characters that nobody sees, unless its name is one of those that may have several.
 */
class InputPipe extends ValidationPipe {
  override transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const input = cleaned(value, metadata.metatype);
    const blank = blankIds(input, [], metadata.metatype);
    if (blank.length > 0) throw new DomainErrors(blank.map((path) => new InvalidInputError(NEEDED, path)));
    return super.transform(input, metadata);
  }
}

/** An id that is left out is null or not there; a blank one names nothing. `Reference` says so by itself. */
function blankIds(value: unknown, path: readonly string[], type?: Type, owner?: Type): string[][] {
  const name = path.findLast((step) => !/^\d+$/.test(step)) ?? '';
  if (value === '' && /^id$|Ids?$/.test(name) && !textRuleOf(owner, name)) return [[...path]];
  if (typeof value !== 'object' || value === null || !(Array.isArray(value) || isPlain(value))) return [];
  if (Array.isArray(value)) return value.flatMap((inner, i) => blankIds(inner, [...path, String(i)], type, owner));
  return Object.entries(value).flatMap(([key, inner]) =>
    blankIds(inner, [...path, key], textRuleOf(type, key)?.part?.(), type),
  );
}

/** A password may begin or end with a space. */
const AS_TYPED = /password/i;
/** What the portal asks for in a box of several lines. */
const SEVERAL_LINES =
  /^(changes|detail|evidence|note|precisionNote|reason|remainsAccessible|statement|supersedesNote|text)$/;

function cleaned(value: unknown, type?: Type, key = '', owner?: Type): unknown {
  const rule = textRuleOf(owner, key);
  if (typeof value === 'string') {
    if (rule?.form === 'as typed' || (!rule && AS_TYPED.test(key))) return value;
    const text = rule?.form === 'lines' || (!rule && SEVERAL_LINES.test(key)) ? severalLines(value) : oneLine(value);
    return text === '' && rule?.blankIsNull ? null : text;
  }
  if (Array.isArray(value)) return value.map((inner) => cleaned(inner, type, key, owner));
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, cleaned(inner, textRuleOf(type, name)?.part?.(), name, type)]),
  );
}

/** Inputs are plain, or of their class; the context of a request is neither and is left alone. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}

export const inputPipe = (): ValidationPipe =>
  new InputPipe({
    transform: true,
    stopAtFirstError: true,
    // For rules with an error of their own; nothing of it is answered.
    validationError: { target: true },
    exceptionFactory: (errors) => new DomainErrors(errors.flatMap((error) => faults(error, []))),
  });

/** What a rule that has an error type of its own keeps in its `context`. */
export interface OwnFault {
  fault: (input: object, path: readonly string[]) => DomainError;
}

function faults(error: ValidationError, above: readonly string[]): DomainError[] {
  const path = [...above, error.property];
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => {
    const { fault } = (error.contexts?.[rule] ?? {}) as Partial<OwnFault>;
    return fault && error.target ? fault(error.target, path) : new InvalidInputError(wordsFor(rule, message), path);
  });
  return [...own, ...(error.children ?? []).flatMap((child) => faults(child, path))];
}

/** Rules whose message needs figures carry them at the end: `name must be shorter than or equal to 200 characters`. */
const WORDS: Record<string, (figure: string, message: string) => Words> = {
  isNotEmpty: () => NEEDED,
  isEmail: () => ({
    fr: 'Ce n’est pas une adresse électronique. Exemple : prenom.nom@exemple.fr',
    en: 'This is not an e-mail address. Example: first.last@example.org',
  }),
  maxLength: (n) => ({ fr: `Au plus ${n} caractères.`, en: `At most ${n} characters.` }),
  isLength: (n, message) =>
    message.includes('longer') && n !== '1'
      ? { fr: `Au moins ${n} caractères.`, en: `At least ${n} characters.` }
      : message.includes('longer')
        ? { fr: 'À remplir.', en: 'This is needed.' }
        : { fr: `Au plus ${n} caractères.`, en: `At most ${n} characters.` },
  minLength: (n) => ({ fr: `Au moins ${n} caractères.`, en: `At least ${n} characters.` }),
  min: (n) => ({ fr: `Au moins ${n}.`, en: `At least ${n}.` }),
  max: (n) => ({ fr: `Au plus ${n}.`, en: `At most ${n}.` }),
  arrayMinSize: (n) => ({ fr: `Au moins ${n} élément.`, en: `At least ${n} item.` }),
  arrayMaxSize: (n) => ({ fr: `Au plus ${n} éléments.`, en: `At most ${n} items.` }),
  isUrl: () => ({ fr: 'Ce n’est pas une adresse web (https://…).', en: 'This is not a web address (https://…).' }),
};

function wordsFor(rule: string, message: string): Words {
  // A decorator may bring its own words: { message: words(…) }.
  if (message.startsWith('{')) return JSON.parse(message) as Words;
  const worded = WORDS[rule];
  return worded
    ? worded(/\d+/.exec(message)?.[0] ?? '', message)
    : { fr: 'Valeur refusée.', en: 'This value is refused.' };
}

/** Whether people are told in words what the rule asks for. */
export const hasWordsFor = (rule: string, message?: unknown): boolean =>
  Object.hasOwn(WORDS, rule) || (typeof message === 'string' && message.startsWith('{'));

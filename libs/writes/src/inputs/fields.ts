import { applyDecorators, type Type } from '@nestjs/common';
import { Field, ID, Int, type ReturnTypeFunc } from '@nestjs/graphql';
import { Type as OfClass } from 'class-transformer';
import {
  Allow,
  ArrayMaxSize,
  ArrayMinSize,
  IsNotEmpty,
  IsOptional,
  IsUrl,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { DateTime, LocalDate, PartialDate } from '#lib/graphql';
import { setTextRule, type TextRule } from './text-rules.js';
import { atLeast, atMost, fewest, longest, most, needed, shortest, words } from './words.js';

/** How a field of an input differs from one that must be given. */
export interface FieldRule {
  /** It may be left out, or null. */
  isOptional?: boolean;
  /** What it is when left out. */
  unless?: unknown;
  /** What is sent in its stead, and until when it is taken. */
  deprecated?: string;
}
export const OPTIONAL: FieldRule = { isOptional: true };
/** What a field was called before: taken for a while still, where the other is not given. */
export const formerly = (now: string): FieldRule => ({
  isOptional: true,
  deprecated: `Use \`${now}\`. Goes on 2027-06-30.`,
});

/** Longest id, as ours are shorter: what is longer names nothing. */
const LONGEST_ID = 100;

/** Of what is kept: later than anything is planned for, and early enough for whatever is reckoned from it to have a year of four digits. */
const LAST_YEAR = '2999';
/** Instants are of what is planned, or happened on a screen; days go back as far as sources do. */
const FIRST_YEAR = '1900';

const withinYears = words(
  `L’année est entre ${FIRST_YEAR} et ${LAST_YEAR}.`,
  `The year is between ${FIRST_YEAR} and ${LAST_YEAR}.`,
);
const notLater = words(`L’année est ${LAST_YEAR} au plus tard.`, `The year is ${LAST_YEAR} at the latest.`);

/** The rule of days and instants; none of others. What comes has the form of its type. */
function inOurTime(type: ReturnTypeFunc, each = false): PropertyDecorator[] {
  const scalar: unknown = type();
  if (scalar === DateTime) return [Matches(YEARS, { ...withinYears, each })];
  return scalar === LocalDate || scalar === PartialDate ? [Matches(UNTIL, { ...notLater, each })] : [];
}
const YEARS = /^(19|2\d)\d\d-/;
const UNTIL = /^[012]/;

/** The field in the schema; whatever else checks it comes after. */
function field(
  type: ReturnTypeFunc,
  description: string,
  { isOptional, unless, deprecated: deprecationReason }: FieldRule,
  ...rules: PropertyDecorator[]
) {
  return applyDecorators(
    isOptional
      ? Field(type, { description, deprecationReason, nullable: true })
      : Field(type, { description, defaultValue: unless }),
    isOptional ? IsOptional() : Allow(),
    ...rules,
  );
}

const texts =
  (rule: TextRule): PropertyDecorator =>
  (prototype, property) =>
    setTextRule(prototype, property as string, rule);

/** A text on one line, of at most so many characters; one that is optional is null when blank, one that is '' when left out may be blank. */
export const Text = (
  max: number,
  description: string,
  { atLeast: min, ...rule }: FieldRule & { atLeast?: number } = {},
): PropertyDecorator => textOf({}, max, min, description, rule);

/** A text of several lines. */
export const Lines = (max: number, description: string, rule: FieldRule = {}): PropertyDecorator =>
  textOf({ form: 'lines' }, max, undefined, description, rule);

/** A password or the like: it stays as it was typed, spaces at its ends included. */
export const Secret = (max: number, description: string, rule: FieldRule = {}): PropertyDecorator =>
  textOf({ form: 'as typed' }, max, undefined, description, rule);

function textOf(form: TextRule, max: number, min: number | undefined, description: string, rule: FieldRule) {
  const { isOptional = false, unless } = rule;
  return field(
    () => String,
    description,
    rule,
    texts({ ...form, blankIsNull: isOptional }),
    ...(isOptional || unless === '' ? [] : [IsNotEmpty(needed)]),
    ...(min === undefined ? [] : [MinLength(min, shortest(min))]),
    MaxLength(max, longest(max)),
  );
}

/** The address of a page on the web, without a name and a password in it. */
export const WebAddress = (max: number, description: string, rule: FieldRule = {}): PropertyDecorator =>
  applyDecorators(
    IsUrl(
      { protocols: ['https', 'http'], require_protocol: true, disallow_auth: true },
      words(
        'Ce n’est pas une adresse web (https://…), ou elle contient un mot de passe.',
        'This is not a web address (https://…), or it holds a password.',
      ),
    ),
    Text(max, description, rule),
  );

/** The id of something. */
export const Reference = (description: string, rule: FieldRule = {}): PropertyDecorator =>
  field(() => ID, description, rule, texts({}), IsNotEmpty(needed), MaxLength(LONGEST_ID, longest(LONGEST_ID)));

/** Ids of at most so many things. */
export const References = (
  max: number,
  description: string,
  { atLeast: min, ...rule }: FieldRule & { atLeast?: number } = {},
): PropertyDecorator =>
  field(
    () => [ID],
    description,
    rule,
    ...(min === undefined ? [] : [ArrayMinSize(min, fewest(min))]),
    texts({ most: max }),
    ArrayMaxSize(max, most(max)),
    IsNotEmpty({ ...needed, each: true }),
    MaxLength(LONGEST_ID, { ...longest(LONGEST_ID), each: true }),
  );

/** A whole number within bounds, which are included. */
export const Whole = (min: number, max: number, description: string, rule: FieldRule = {}): PropertyDecorator =>
  field(() => Int, description, rule, Min(min, atLeast(min)), ...(Number.isFinite(max) ? [Max(max, atMost(max))] : []));

/** An amount of at least a cent. */
export const Cents = (description: string, rule: FieldRule = {}): PropertyDecorator =>
  Whole(1, Infinity, description, rule);

/** What its type alone makes right: a day, a word of an enum, yes or no. */
export const Value = (type: ReturnTypeFunc, description: string, rule: FieldRule = {}): PropertyDecorator =>
  field(type, description, rule, ...inOurTime(type));

/** A scalar that has texts in it, which stay as they were sent: whoever uses them brings them into form. */
export const Formatted = (type: ReturnTypeFunc, description: string, rule: FieldRule = {}): PropertyDecorator =>
  field(type, description, rule, texts({ form: 'as typed' }));

/** At most so many of them. */
export const Values = (
  type: ReturnTypeFunc,
  max: number,
  description: string,
  { atLeast: min, ...rule }: FieldRule & { atLeast?: number } = {},
): PropertyDecorator =>
  field(
    () => [type()] as never,
    description,
    rule,
    texts({ most: max }),
    ...(min === undefined ? [] : [ArrayMinSize(min, fewest(min))]),
    ArrayMaxSize(max, most(max)),
    ...inOurTime(type, true),
  );

/** An input within the input, with rules of its own. */
export const Part = (type: () => Type, description: string, rule: FieldRule = {}): PropertyDecorator =>
  field(type, description, rule, texts({ part: type }), ValidateNested(), OfClass(type));

/** At most so many inputs within the input. */
export const Parts = (
  type: () => Type,
  max: number,
  description: string,
  { atLeast: min, ...rule }: FieldRule & { atLeast?: number } = {},
): PropertyDecorator =>
  field(
    () => [type()],
    description,
    rule,
    texts({ part: type, most: max }),
    ...(min === undefined ? [] : [ArrayMinSize(min, fewest(min))]),
    ArrayMaxSize(max, most(max)),
    ValidateNested(),
    OfClass(type),
  );

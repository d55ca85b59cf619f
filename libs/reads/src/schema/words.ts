import { type Type } from '@nestjs/common';
import { type ReturnTypeFunc } from '@nestjs/graphql';
import { type GraphQLScalarType } from 'graphql';
import { type AudienceName } from '#lib/access';

/** What a declared field says of itself in the schema beside its words. */
export interface FieldOptions {
  /** Whether it may be null; `maybe` says it by its name. */
  nullable?: boolean | 'items' | 'itemsAndList';
  /** For whom it is. Fields that a module adds to another's type say it; others take it from their type. */
  audience?: AudienceName;
  /** How many items it rarely exceeds, where that is not ten: prices are made from it. */
  bound?: number;
  /** Whether of one record it may hold tens of thousands, as a list at the root does: its total is priced like that of one. */
  large?: true;
  /** How many characters it rarely exceeds, where it may be long: prices are made from it. */
  length?: number;
  /** What it takes beside the rows that it answers, in points: prices are made from it. Of a summary, over 100,000 items. */
  work?: number;
  /** Its type in the schema, where nothing else tells. */
  type?: ReturnTypeFunc;
  /** Its arguments, where they are not those of the lists of its target. */
  args?: Arguments;
  /** What to use in its place and when it goes, for one that is kept for clients that know it. */
  deprecated?: string;
  /** Words of its argument `asOf`; without them it has none. */
  asOf?: string;
  /** Which of the narrower filters of its target it takes, by name. */
  filter?: string;
}

/** A field of the schema that a declaration makes, and does not only serve. */
export interface Shown extends FieldOptions {
  words: string;
  type: ReturnTypeFunc;
  /** Its arguments are those of the lists of this type. */
  listOf?: () => Type;
}

/** Arguments by name, or a class of `@ArgsType`. */
export type Arguments = (() => Type) | Readonly<Record<string, Argument>>;

export interface Argument {
  type: InputToken;
  words: string;
  isNeeded: boolean;
  unless?: unknown;
}

/** An argument that may be left out; `unless` is what it is then, and null otherwise. */
export const argument = (type: InputToken, words: string, unless?: unknown): Argument => ({
  type,
  words,
  isNeeded: false,
  unless,
});
/** An argument that must be given. */
export const needed = (type: InputToken, words: string): Argument => ({ type, words, isNeeded: true });

/** What names the type of an input: a scalar, a class, the object of an enum, or a list of one of them. */
export type InputToken = object | [object];

/** What such an input holds: `ID` a string, `[MandateFunction]` an array of that enum. */
export type ValueOf<T> = T extends readonly (infer Item)[] ? OneValueOf<Item>[] : OneValueOf<T>;
type OneValueOf<T> = T extends StringConstructor
  ? string
  : T extends BooleanConstructor
    ? boolean
    : T extends GraphQLScalarType<infer Value, any>
      ? Value
      : T extends abstract new (...args: any[]) => infer Instance
        ? Instance
        : T[keyof T];

/** What is unusual about the lists of a type. */
export interface ListWords {
  /** What filter, order and order field are called after, where that is not the type: `Timeline`. */
  as?: string;
  /** What it shows without a filter: `All of them when left out.` */
  all?: string;
  /** Its order when none is asked for: `NAME when left out.` */
  order?: string;
  /** Whether it has the argument `asOf`, or the words of it. */
  asOf?: boolean | string;
  /** What more than one of the type are called: `governing bodies`. */
  plural?: string;
  /** Filters for fields that settle some conditions themselves, by name: which dues they are of, and what may be asked of those. */
  narrower?: Readonly<Record<string, { plural: string; filters: readonly string[] }>>;
}

import { type Type } from '@nestjs/common';
import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { connection, LocalDate, OrderDirection, PageArgs } from '#lib/graphql';
import { type InputToken, type ListWords } from './words.js';

/** A condition of a list, as the schema shows it. */
export interface FilterWords {
  type: InputToken;
  words: string;
}

const TODAY = 'The day to describe; today in Paris when left out.';

const lists = new Map<Type, Type>();

/** The arguments of the lists of a type whose reads have words: its filter, order and page. For hand-written resolvers too. */
export function listArgsOf(type: Type): Type {
  const args = lists.get(type);
  if (!args) throw new Error(`The reads of ${type.name} make no list: give words to a filter, a sort or a page of it`);
  return args;
}

/** Makes the inputs by which lists of a type are narrowed and ordered: `GrantFilter`, `GrantOrder`, `GrantOrderField`. */
export function makeList(
  type: Type,
  filters: Readonly<Record<string, FilterWords>>,
  sorts: Readonly<Record<string, string>>,
  words: ListWords,
): void {
  const plural = words.plural ?? `${type.name.replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()}s`;
  class ListArgs extends PageArgs {}
  const show = (name: string, token: InputToken, description: string): void =>
    Field(() => token as Type, { nullable: true, description })(ListArgs.prototype, name);
  if (Object.keys(filters).length)
    show('filter', filterInput(type, filters, plural), words.all ?? 'All of them when left out.');
  const [first] = Object.keys(sorts);
  if (first) show('orderBy', orderInput(type, sorts, plural), words.order ?? `${first} when left out.`);
  if (words.asOf) show('asOf', LocalDate, words.asOf === true ? TODAY : words.asOf);
  ArgsType()(ListArgs);
  // Now, as types that are made while the schema is built come too late for it.
  connection(type);
  lists.set(type, ListArgs);
}

function filterInput(type: Type, filters: Readonly<Record<string, FilterWords>>, plural: string): Type {
  class Filter {}
  for (const [name, { type: token, words }] of Object.entries(filters))
    Field(() => token as Type, { nullable: true, description: words })(Filter.prototype, name);
  InputType(`${type.name}Filter`, { description: `Which ${plural}; all conditions hold together.` })(Filter);
  return Filter;
}

function orderInput(type: Type, sorts: Readonly<Record<string, string>>, plural: string): Type {
  const names = Object.fromEntries(Object.keys(sorts).map((name) => [name, name]));
  registerEnumType(names, {
    name: `${type.name}OrderField`,
    description: `What ${plural} can be ordered by.`,
    valuesMap: Object.fromEntries(Object.entries(sorts).map(([name, description]) => [name, { description }])),
  });
  class Order {}
  Field(() => names, { description: 'What to order by.' })(Order.prototype, 'field');
  Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })(
    Order.prototype,
    'direction',
  );
  InputType(`${type.name}Order`, { description: `The order of a list of ${plural}.` })(Order);
  return Order;
}

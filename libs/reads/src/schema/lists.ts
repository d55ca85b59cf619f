import { type Type } from '@nestjs/common';
import { ArgsType, Field, InputType, registerEnumType } from '@nestjs/graphql';
import { LocalDate, OrderDirection, PageArgs } from '#lib/graphql';
import { type InputToken, type ListWords } from './words.js';

/** A condition of a list, as the schema shows it. */
export interface FilterWords {
  type: InputToken;
  words: string;
  /** What to use in its place and when it goes. */
  deprecated?: string;
}

const TODAY = 'The day to describe; today in Paris when left out.';

const lists = new Map<Type, Map<string, Type>>();

/**
 * The arguments of the lists of a type whose reads have words: its filter, or one of its narrower ones, its order and page. For
 * resolvers that are written by hand too.
 */
export function listArgsOf(type: Type, filter?: string): Type {
  const made = lists.get(type);
  const args = filter ? made?.get(filter) : made?.values().next().value;
  if (!args)
    throw new Error(
      `The reads of ${type.name} make no list by ${filter ?? 'a filter'}: give words to its filters, or name it in \`narrower\``,
    );
  return args;
}

/** Makes the inputs by which lists of a type are narrowed and ordered: `GrantFilter`, `GrantOrder`, `GrantOrderField`. */
export function makeList(
  type: Type,
  filters: Readonly<Record<string, FilterWords>>,
  sorts: Readonly<Record<string, string>>,
  words: ListWords,
): void {
  const { as = type.name } = words;
  const plural = words.plural ?? `${type.name.replace(/\B[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()}s`;
  const order = Object.keys(sorts).length ? orderInput(as, sorts, plural) : undefined;
  const whole = { plural, filters: Object.keys(filters) };
  const made = Object.entries({ [`${as}Filter`]: whole, ...words.narrower }).map(([name, narrower]) => {
    const unknown = narrower.filters.find((filter) => !filters[filter]);
    if (unknown) throw new Error(`${name}: ${type.name} has no filter "${unknown}" with words`);
    const shown = Object.fromEntries(narrower.filters.map((filter) => [filter, filters[filter]!]));
    const input = narrower.filters.length ? filterInput(name, shown, narrower.plural) : undefined;
    return [name, argsOf(input, order, { order: `${Object.keys(sorts)[0]} when left out.`, ...words })] as const;
  });
  lists.set(type, new Map(made));
}

function argsOf(filter: Type | undefined, order: Type | undefined, words: ListWords): Type {
  class ListArgs extends PageArgs {}
  const show = (name: string, type: InputToken, description: string | undefined): void =>
    Field(() => type as Type, { nullable: true, description })(ListArgs.prototype, name);
  if (filter) show('filter', filter, words.all ?? 'All of them when left out.');
  if (order) show('orderBy', order, words.order);
  if (words.asOf) show('asOf', LocalDate, words.asOf === true ? TODAY : words.asOf);
  ArgsType()(ListArgs);
  return ListArgs;
}

function filterInput(name: string, filters: Readonly<Record<string, FilterWords>>, plural: string): Type {
  class Filter {}
  for (const [filter, { type: token, words, deprecated }] of Object.entries(filters))
    Field(() => token as Type, { nullable: true, description: words, deprecationReason: deprecated })(
      Filter.prototype,
      filter,
    );
  InputType(name, { description: `Which ${plural}; all conditions hold together.` })(Filter);
  return Filter;
}

function orderInput(as: string, sorts: Readonly<Record<string, string>>, plural: string): Type {
  const names = Object.fromEntries(Object.keys(sorts).map((name) => [name, name]));
  registerEnumType(names, {
    name: `${as}OrderField`,
    description: `What ${plural} can be ordered by.`,
    valuesMap: Object.fromEntries(Object.entries(sorts).map(([name, description]) => [name, { description }])),
  });
  class Order {}
  Field(() => names, { description: 'What to order by.' })(Order.prototype, 'field');
  Field(() => OrderDirection, { defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })(
    Order.prototype,
    'direction',
  );
  InputType(`${as}Order`, { description: `The order of a list of ${plural}.` })(Order);
  return Order;
}

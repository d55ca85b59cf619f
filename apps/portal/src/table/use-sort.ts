import type { OrderDirection } from '../generated/graphql.js';
import { oneOf, useAddress } from './use-address.js';

export interface Sort<Field extends string = string> {
  order: { field: Field; direction: OrderDirection };
  directionOf: (field: string) => OrderDirection | undefined;
  /** The other way round when it is sorted by that already. */
  sortBy: (field: string, first: OrderDirection) => void;
}

const DIRECTIONS = ['ASC', 'DESC'] as const;

/** The order of a table, kept in the address as `tri` and `sens`. */
export function useSort<Field extends string>(
  fields: readonly Field[],
  usual: Field,
  begins: OrderDirection = 'ASC',
): Sort<Field> {
  const { params, set } = useAddress();
  const field = oneOf(fields, params.get('tri')) ?? usual;
  const direction = oneOf(DIRECTIONS, params.get('sens')) ?? (field === usual ? begins : 'ASC');
  const flipped = direction === 'ASC' ? 'DESC' : 'ASC';
  return {
    order: { field, direction },
    directionOf: (column) => (column === field ? direction : undefined),
    sortBy: (column, first) => set({ tri: column, sens: column === field ? flipped : first }),
  };
}

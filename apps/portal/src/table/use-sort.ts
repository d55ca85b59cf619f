import type { OrderDirection } from '../generated/graphql.js';
import { oneOf, useAddress } from './use-address.js';

/** The order of a table, kept in the address as `tri` and `sens`. */
export function useSort<T extends string>(fields: readonly T[], usual: T) {
  const { params, set } = useAddress();
  const field = oneOf(fields, params.get('tri')) ?? usual;
  const direction: OrderDirection = params.get('sens') === 'DESC' ? 'DESC' : 'ASC';
  return {
    order: { field, direction },
    directionOf: (column: T): OrderDirection | undefined => (column === field ? direction : undefined),
    sortBy: (column: T): void => set({ tri: column, sens: column === field && direction === 'ASC' ? 'DESC' : 'ASC' }),
  };
}

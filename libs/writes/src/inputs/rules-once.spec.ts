import { expect, it } from '@jest/globals';
import { getMetadataStorage, IsInt, IsOptional, MaxLength, Min, validateSync } from 'class-validator';
import { gatherRulesOnce } from './rules-once.js';

class Base {
  @MaxLength(3) name: string;
  @Min(1) seats: number;
}
class Own extends Base {
  /** Takes the place of the base's. */
  @Min(5) override seats: number;
  @IsOptional() @IsInt() rank?: number | null;
}
class Grouped {
  @Min(1, { groups: ['strict'] }) seats: number;
}

const faultsOf = (value: object, options = {}): string[] =>
  validateSync(value, { forbidUnknownValues: false, ...options }).flatMap(({ property, constraints = {} }) =>
    Object.keys(constraints).map((rule) => `${property} ${rule}`),
  );
const values: [object, object?][] = [
  [Object.assign(new Base(), { name: 'long', seats: 0 })],
  [Object.assign(new Own(), { name: 'long', seats: 4, rank: 1.5 })],
  [Object.assign(new Own(), { name: 'abc', seats: 5, rank: null })],
  [Object.assign(new Grouped(), { seats: 0 })],
  [Object.assign(new Grouped(), { seats: 0 }), { groups: ['strict'] }],
  [Object.assign(new Grouped(), { seats: 0 }), { strictGroups: true }],
];

it('finds what class-validator finds, gathering the rules of a class once', () => {
  const told = (): string[][] => values.map(([value, options]) => faultsOf(value, options));
  const before = told();
  expect(before[1]).toEqual(['seats min', 'rank isInt', 'name maxLength']);
  const storage = getMetadataStorage();
  const gathered: Function[] = [];
  const gather = storage.getTargetValidationMetadatas.bind(storage);
  storage.getTargetValidationMetadatas = (...asked) => {
    gathered.push(asked[0]);
    return gather(...asked);
  };
  gatherRulesOnce();
  gatherRulesOnce();
  expect(told()).toEqual(before);
  expect(told()).toEqual(before);
  expect(gathered.filter((target) => target === Own)).toHaveLength(1);
  // Asked by groups, each time anew.
  expect(gathered.filter((target) => target === Grouped)).toHaveLength(4);
});

import { type Args, type Many } from '../declare.js';

interface Variant {
  name: string;
  /** Of the parents for which it holds; undefined when it holds for all. */
  values: string[] | undefined;
}

/** The ways in which items may be tied to their parents. */
export function variants({ needs, variant }: Many, values: readonly string[] | undefined, args: Args): Variant[] {
  if (!values) {
    const name = variant({}, args);
    return name === null ? [] : [{ name, values: undefined }];
  }
  const found = new Map<string, string[]>();
  for (const value of values) {
    const name = variant({ [needs[0]!]: value }, args);
    if (name !== null) found.set(name, [...(found.get(name) ?? []), value]);
  }
  return [...found].map(([name, of]) => ({ name, values: of.length === values.length ? undefined : of }));
}

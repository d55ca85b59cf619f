/** An enum of the schema whose names are kept elsewhere: `enumOf(ROLES)`. */
export const enumOf = <Name extends string>(names: readonly Name[]): { readonly [N in Name]: N } =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [N in Name]: N };

/** Whoever looks at what is invented sees what belongs to it, unless they say otherwise. */
export const withDemonstration = ({ filter: given }: { filter?: unknown }) => ({
  includeDemonstration: true,
  ...(given as object),
});

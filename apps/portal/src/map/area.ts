import type { BrowseRegionsQuery } from '../generated/graphql.js';
import { territoryPath } from '../territory/address.js';

type Departement = BrowseRegionsQuery['departements']['nodes'][number];

/** A place to choose on the map of France, and the outlines of today that draw it. */
export interface Area {
  key: string;
  name: string;
  path: string;
  outlines: readonly string[];
}

/** The first step down from France on a day: regions, or départements where there were none yet. */
export function firstStep({ territories, departements, overseasDepartements }: BrowseRegionsQuery) {
  const regions = territories.nodes.filter(({ kind }) => kind === 'REGION');
  const all = [...departements.nodes, ...overseasDepartements.nodes];
  const others = territories.nodes.filter(({ kind }) => kind !== 'REGION');
  const nodes =
    regions.length > 0
      ? territories.nodes
      : [...all, ...others].sort((a, b) => a.name.localeCompare(b.name, 'fr', { numeric: true }));
  return { hasRegions: regions.length > 0, nodes, areas: areasOf(regions, all, others) };
}

export const stepPath = (node: BrowseRegionsQuery['territories']['nodes'][number]): string =>
  node.kind === 'REGION' ? `/parcourir/${node.code}` : territoryPath(node);

function areasOf(
  regions: BrowseRegionsQuery['territories']['nodes'],
  departements: readonly Departement[],
  others: BrowseRegionsQuery['territories']['nodes'],
): Area[] {
  const outlines = outlinesOf([...departements, ...others]);
  const area = (node: (typeof others)[number], drawn: readonly string[]): Area => ({
    key: node.id,
    name: node.name,
    path: stepPath(node),
    outlines: drawn,
  });
  return [
    ...regions.map((region) =>
      area(
        region,
        departements.filter((one) => one.region?.code === region.code).flatMap(({ id }) => outlines.get(id) ?? []),
      ),
    ),
    ...departements.filter((one) => !one.region).map((one) => area(one, outlines.get(one.id) ?? [])),
    ...others.map((one) => area(one, outlines.get(one.id) ?? [])),
  ];
}

interface Drawn {
  code: string;
  successors?: { territories: readonly { code: string }[] };
  continuedAs: readonly { code: string }[];
}

/** The outlines of today that draw a territory: its own, or those of what took its place. */
export const outlineCodes = ({ code, successors, continuedAs }: Drawn): string[] => [
  code,
  ...[...(successors?.territories ?? []), ...continuedAs].map((one) => one.code),
];

/** Each outline draws one territory alone: parts of Seine-et-Oise went to the départements that took the place of Seine. */
function outlinesOf(territories: readonly (Drawn & { id: string })[]): Map<string, string[]> {
  const taken = new Set<string>();
  return new Map(
    territories.map((territory) => {
      const own = outlineCodes(territory).filter((code) => !taken.has(code));
      own.forEach((code) => taken.add(code));
      return [territory.id, own];
    }),
  );
}

/** The documents a visitor can run at once: real questions, from the simplest to the richest. */
export const examples: readonly { query: string; variables?: string }[] = [
  {
    query: `# Lille : ses repères et ce qui la contient. / Lille, its figures and what contains it.
query Lookup {
  territory(kind: COMMUNE, code: "59350") {
    id kind code name population siren postalCodes isCurrent validFrom validTo
    parent(kind: DEPARTEMENT) { code name }
    ancestors { kind code name }
  }
}`,
  },
  {
    query: `# Une recherche, avec une faute, dans La Réunion. / A search with a typing error, within La Réunion.
query Search($search: String!) {
  territories(
    filter: { search: $search, kinds: [COMMUNE], territory: { kind: DEPARTEMENT, code: "974" }, includeDescendants: true }
    orderBy: { field: POPULATION, direction: DESC }
    first: 5
  ) {
    totalCount
    nodes { code name }
    edges { cursor }
    pageInfo { hasNextPage endCursor }
  }
}`,
    variables: '{ "search": "sai denis" }',
  },
  {
    query: `# Régions, départements, plus grandes communes. / Regions, départements, largest communes.
query Nested {
  territories(filter: { kinds: [REGION] }, first: 30) {
    nodes {
      code name
      children(kind: DEPARTEMENT, first: 100) {
        nodes {
          code name
          children(kind: COMMUNE, orderBy: { field: POPULATION, direction: DESC }, first: 5) {
            nodes { code name population }
          }
        }
      }
    }
  }
}`,
  },
  {
    query: `# Une commune disparue : ce qui lui succède. / A commune that has ended, and what follows it.
query History {
  territory(kind: COMMUNE, code: "02695") {
    name isCurrent validTo
    successors { ambiguous territories { code name } }
    predecessors { code name }
    events { kind on precision }
    versions { name from to }
  }
}`,
  },
  {
    query: `# Les organisations et leurs territoires, au 31 décembre 2018. / Organizations and their territories on that day.
query Organizations {
  organizations(first: 10) {
    nodes {
      id name kind
      territories(asOf: "2018-12-31") { code name organizations { name } }
    }
  }
}`,
  },
  {
    query: `# Retrouver un objet par son identifiant (collez celui d'un autre onglet). / Fetch any object by its id.
query ById($id: ID!) {
  node(id: $id) { id __typename }
  nodes(ids: [$id]) { id }
}`,
    variables: '{ "id": "territory_" }',
  },
];

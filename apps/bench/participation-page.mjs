// What is asked of contributions, by ours and by the others.

/** As anybody writes it: what was said about places, who said it, how many agree, what was answered, and the first that was said of it. */
export const page = (name) => `query ${name}($filter: ContributionFilter!, $after: String) {
  contributions(filter: $filter, orderBy: { field: CREATED_AT, direction: DESC }, first: 50, after: $after) {
    totalCount nodes { id title author { displayName } territory { name } supportCount viewerSupports answer { body(locale: "fr") at by { name } }
      comments(first: 3) { totalCount nodes { body author { displayName } } } } pageInfo { hasNextPage endCursor } }
}`;
/** The same without how many there are: to say so, all of them are counted. */
export const uncounted = (name) => page(name).replace('\n    totalCount', '\n   ');
/** The same as the portal asks it: counted no further than it says « plus de 10 000 ». */
export const bounded = (name) => page(name).replace('\n    totalCount', '\n    totalCount(upTo: 10001)');

export const PAGE = page('Contributions');

export const SAID = { callKind: 'VIEWPOINT', status: 'PUBLISHED' };
const at = (code, bbox) => ({ ...SAID, territory: { kind: 'DEPARTEMENT', code }, includeDescendants: true, bbox });
export const LILLE = at('59', [3.0, 50.5, 3.2, 50.7]);
/** A large city, two others, and where few live. */
export const PLACES = [LILLE, at('69', [4.7, 45.6, 5.0, 45.9]), at('2A', [8.5, 41.7, 9.0, 42.1]), at('48', [3.2, 44.3, 3.8, 44.7])];

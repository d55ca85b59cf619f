import { type FastifyRequest } from 'fastify';

const GRAPHQL = '/graphql';
const FILES = '/files/';
const GRAPHQL_TEXT = /^\/graphql(?:[?#]|$)/;

/**
 * Whether a request is for GraphQL. Its route says so, as many texts lead there (`/%67raphql`). The usual text is looked at
 * first: it costs less, and a method that the route does not take leads to none.
 */
export function isGraphql(request: FastifyRequest): boolean {
  return GRAPHQL_TEXT.test(request.url) || request.routeOptions.url === GRAPHQL;
}

/** Where a gateway asks who stands behind the credentials of a request. */
export const ACTOR_DOOR = '/graphql/actor';
export const isActorDoor = (request: FastifyRequest): boolean => request.routeOptions.url === ACTOR_DOOR;

/** Likewise before there is a route. */
export const isGraphqlAddress = (url: string): boolean => GRAPHQL_TEXT.test(url);

/** Or for something beside it that is not there. */
export function isNearGraphql(request: FastifyRequest): boolean {
  return request.url.startsWith(GRAPHQL) || isGraphql(request);
}

/** Likewise for the files of somebody. */
export function isFile(request: FastifyRequest): boolean {
  return request.url.startsWith(FILES) || request.routeOptions.url?.startsWith(FILES) === true;
}

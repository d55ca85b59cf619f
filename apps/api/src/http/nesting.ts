import { type FastifyInstance } from 'fastify';
import { isGraphql } from './addresses.js';
import { refuse } from './graphql-refusals.js';

/** Deeper than any input of the schema; what walks variables may do so by calling itself. */
const MOST_LEVELS = 50;

/** Turns away variables and extensions that nest without sense, before anything walks through them. */
export function refuseDeep(server: FastifyInstance): void {
  // Without a promise: it runs for every request.
  server.addHook('preHandler', (request, reply, done) => {
    if (!isGraphql(request)) return done();
    const given = (request.method === 'GET' ? request.query : request.body) as
      | Record<string, unknown>
      | null
      | undefined;
    const argument = ['variables', 'extensions'].find((name) => isDeep(given?.[name]));
    if (argument === undefined) return done();
    refuse(request, reply, 400, {
      code: 'BAD_USER_INPUT',
      message: `${argument}: nest at most ${MOST_LEVELS} levels deep`,
      extensions: { argument, depth: { limit: MOST_LEVELS } },
    });
  });
}

export function isDeep(given: unknown): boolean {
  if (typeof given === 'string') return isDeepText(given);
  let level: unknown[] = [given];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MOST_LEVELS) return true;
    const below: unknown[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) below.push(inner);
    }
    level = below;
  }
  return false;
}

/** JSON in an address. Too many brackets that are open at once, those in texts included: nobody needs them there. */
function isDeepText(text: string): boolean {
  let open = 0;
  for (const character of text) {
    if (character === '{' || character === '[') open++;
    else if (character === '}' || character === ']') open--;
    if (open > MOST_LEVELS) return true;
  }
  return false;
}

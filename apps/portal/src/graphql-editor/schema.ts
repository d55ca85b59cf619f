import { buildSchema, type GraphQLSchema } from 'graphql';

let asked: Promise<GraphQLSchema | undefined> | undefined;

/** The schema as the server gives it out, once; undefined where it does not come: a document is written without it too. */
export const schemaOfServer = (): Promise<GraphQLSchema | undefined> => (asked ??= read());

async function read(): Promise<GraphQLSchema | undefined> {
  try {
    const answer = await fetch('/schema/api.graphql');
    return answer.ok ? buildSchema(await answer.text(), { assumeValid: true }) : undefined;
  } catch {
    asked = undefined;
    return undefined;
  }
}

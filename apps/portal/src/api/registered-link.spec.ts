import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  buildSchema,
  type DocumentNode,
  getNamedType,
  getOperationAST,
  isInputObjectType,
  type OperationDefinitionNode,
  print,
  typeFromAST,
} from 'graphql';
import { keepChoice, keptChoice } from '../demonstration/kept-choice.js';
import * as generated from '../generated/graphql.js';
import { registeredLink } from './registered-link.js';

const root = join(import.meta.dirname, '../../../..');
const schema = buildSchema(readFileSync(join(root, 'schema/api.graphql'), 'utf8'));
const texts = JSON.parse(readFileSync(join(root, 'schema/operations.json'), 'utf8')) as Record<string, string>;
/** Those of the portal, as it has them: other clients have theirs beside them. */
const documents = Object.values<unknown>(generated).filter(
  (one): one is DocumentNode & { documentId: string } => typeof one === 'object' && one !== null && 'documentId' in one,
);

const takesKey = ({ variableDefinitions = [] }: OperationDefinitionNode): boolean =>
  variableDefinitions.some(({ type: node }) => {
    const type = getNamedType(typeFromAST(schema, node as never)!);
    return isInputObjectType(type) && 'idempotencyKey' in type.getFields();
  });

const keyed = documents.flatMap((document) => {
  const operation = getOperationAST(document)!;
  return takesKey(operation) ? [[operation.name!.value, document] as const] : [];
});

it('says of each document under which id the server has it', () => {
  expect(documents.length).toBeGreaterThan(500);
  // The server answers types too, by which the cache keeps what it has.
  const typeless = (text: string): string => text.replace(/^ *__typename\n/gm, '');
  for (const document of documents) expect(typeless(texts[document.documentId]!)).toBe(typeless(print(document)));
});

describe('a mutation that takes an idempotency key', () => {
  const asked = jest.fn<typeof fetch>();
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([registeredLink('/graphql', () => undefined)]),
  });
  beforeEach(() => {
    asked.mockReset().mockImplementation(async () => Response.json({ data: {} }));
    Object.assign(globalThis, { document: { documentElement: { lang: 'fr' } }, fetch: asked });
  });
  afterEach(() => void Reflect.deleteProperty(globalThis, 'document'));

  it('is one of many', () => expect(keyed.map(([name]) => name)).toContain('ReminderSend'));

  it.each(keyed)('%s goes out with that of its attempt', async (_name, mutation) => {
    const context = { idempotencyKey: 'of this attempt' };
    await client.mutate({ mutation, variables: { input: { a: 1 } }, context, fetchPolicy: 'no-cache' });
    const { variables } = JSON.parse(asked.mock.calls[0]![1]!.body as string);
    expect(variables).toEqual({ input: { a: 1, idempotencyKey: 'of this attempt' } });
  });

  it.each(keyed)('%s does not go out without', async (_name, mutation) => {
    const sent = client.mutate({ mutation, variables: { input: {} }, fetchPolicy: 'no-cache' });
    await expect(sent).rejects.toThrow('idempotency key');
    expect(asked).not.toHaveBeenCalled();
  });
});

it('is sent from one place, which has the attempt', () => {
  const folder = join(import.meta.dirname, '..');
  const callers = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.spec)\.tsx?$/.test(file))
    .filter((file) => /\.mutate\b|\buseMutation\b/.test(readFileSync(join(folder, file), 'utf8')));
  expect(callers).toEqual(['api/send.ts']);
});

describe('an answer that says who is signed in', () => {
  const kept = new Map<string, string>();
  const client = new ApolloClient({
    cache: new InMemoryCache(),
    link: ApolloLink.from([registeredLink('/graphql', () => undefined)]),
  });
  const ask = async (viewer: object | null): Promise<unknown> => {
    const fetch = async (): Promise<Response> => Response.json({ data: { viewer } });
    Object.assign(globalThis, { document: { documentElement: { lang: 'fr' } }, fetch });
    return client.query({ query: generated.ViewerDocument, fetchPolicy: 'no-cache' });
  };
  beforeEach(() => {
    kept.clear();
    const localStorage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
      removeItem: (name: string) => void kept.delete(name),
    };
    Object.defineProperty(globalThis, 'localStorage', { value: localStorage, configurable: true });
  });
  afterEach(() => ['document', 'localStorage'].forEach((name) => Reflect.deleteProperty(globalThis, name)));

  it('has what they chose forgotten once nobody is, for whoever uses this browser next', async () => {
    await ask(null);
    keepChoice('demonstration', true);
    await ask(null);
    await ask({ id: 'account_1' });
    expect(keptChoice('demonstration')).toBe(true);
    await ask(null);
    expect(keptChoice('demonstration')).toBeUndefined();
  });
});

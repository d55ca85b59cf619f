import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isInputObjectType,
} from 'graphql';
import { en } from './en-audit.js';
import { fr } from './fr-audit.js';

const libs = join(import.meta.dirname, '../../../../libs');

/** `grantRecord` as the log calls it: GRANT_RECORD. */
const actionOf = (mutation: string): string => mutation.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** Every action of the audit log: those that a service writes, and use cases, whose entries have the name of their mutation. */
function actions(): string[] {
  const files = readdirSync(libs, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'),
  );
  const found = files.flatMap((file) => {
    const text = readFileSync(join(libs, file), 'utf8');
    const written = [...text.matchAll(/\b(?:action|creates|revokes): '([A-Z_]+)'/g)].map(([, action]) => action!);
    // What a function of the file is given as `action: string`, where it is called.
    const takers = [...text.matchAll(/(\w+)(?: = (?:async )?)?\([^()]*\baction: string/g)].map(([, name]) => name!);
    const given = takers.flatMap((name) =>
      [...text.matchAll(new RegExp(`\\b${name}\\([^;]*?'([A-Z]+(?:_[A-Z]+)+)'`, 'g'))].map(([, action]) => action!),
    );
    const useCases = [...text.matchAll(/^  @Write\([^]*?^  (?:async )?(\w+)\([^]*?tx: Tx/gm)].map(([, name]) =>
      actionOf(name!),
    );
    return [...written, ...given, ...useCases];
  });
  return [...new Set(found)];
}

test('each action of the audit log has its words in both languages: add them to fr-audit.ts and en-audit.ts', () => {
  const all = actions();
  expect(all.length).toBeGreaterThan(70);
  expect(all.filter((action) => !(action in fr.audit))).toEqual([]);
  expect(all.filter((action) => !(action in en.audit))).toEqual([]);
  // Nor are there words of what nobody writes.
  const { fields: _, values: __, ...words } = fr.audit;
  expect(Object.keys(words).filter((action) => !all.includes(action))).toEqual([]);
});

/** They say which record, or prove who asks: the log does not have them. */
const NOT_LOGGED = new Set([
  ...[
    'id',
    'idempotencyKey',
    'browser',
    'expectedVersion',
    'confirms',
    'token',
    'invitationToken',
    'isLeaving',
    'acceptsTerms',
    'wantsNewsletter',
  ],
  ...[
    'password',
    'currentPassword',
    'newPassword',
    'drawing',
    'revokesTokens',
    'revokesOrganizationTokens',
    'roleUntil',
  ],
  // What somebody has read or follows is theirs alone.
  ...['andEarlier', 'seenAt', 'subjectId', 'kinds', 'following'],
  // What a message says stands in no log.
  'body',
  // What a ballot says stands in no log.
  ...['approved', 'ranking', 'scores', 'optionId', 'score'],
  // Of each item of several, what became of it is logged.
  ...['items', 'addThemes', 'removeThemes', 'archives', 'placement', 'isTrial', 'changesThere', 'after'],
]);

test('each value that an input can change has its words in both languages: add them to fr-audit-fields.ts and en-audit-fields.ts', () => {
  const schema = buildSchema(readFileSync(join(libs, '../schema/api.graphql'), 'utf8'));
  const changing = new Set<GraphQLInputObjectType>();
  const add = ({ type }: { type: GraphQLInputType }): void => {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || changing.has(named)) return;
    changing.add(named);
    Object.values(named.getFields()).forEach(add);
  };
  Object.values(schema.getMutationType()!.getFields()).forEach(({ args }) => args.forEach(add));
  const names = [...changing].flatMap((type) => Object.keys(type.getFields())).filter((name) => !NOT_LOGGED.has(name));
  expect(names.length).toBeGreaterThan(200);
  expect([...new Set(names)].filter((name) => !(name in fr.audit.fields))).toEqual([]);
  expect(Object.keys(en.audit.fields).sort()).toEqual(Object.keys(fr.audit.fields).sort());
});

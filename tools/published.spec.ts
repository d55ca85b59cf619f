import { projectRoot } from '#lib/config';
import { expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const LIBS = join(projectRoot, 'libs');
const schemas = readdirSync(LIBS).filter((lib) => existsSync(join(LIBS, lib, 'src/migrations')));
const readme = (lib: string): string => readFileSync(join(LIBS, lib, 'README.md'), 'utf8');

/** What of each schema its README names: what it publishes. */
const published = new Map(
  schemas.map((lib) => [lib, new Set([...readme(lib).matchAll(/`([a-z_]+\.[a-z_]+)/g)].map(([, name]) => name!))]),
);

/** The sources of a module, without what only specs and demonstrations do. */
const sourcesOf = (lib: string): string[] =>
  readdirSync(join(LIBS, lib, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/spec\.ts$|demonstration|testing\//.test(file),
  );

const NAMED = new RegExp(
  `(?<=(?:from|join|update|into|exists|select|where|and|lateral|=|\\(|sql\`) ?\\(?)\\b(${schemas.join('|')})\\.([a-z_]+)\\b`,
  'g',
);

it('a module reads by SQL of another what that one says in its README that it publishes', () => {
  const found = schemas.flatMap((reader) =>
    sourcesOf(reader).flatMap((file) => {
      const text = readFileSync(join(LIBS, reader, 'src', file), 'utf8').replaceAll(/^\s*(\*|\/\/|\/\*).*$/gm, '');
      return [...text.matchAll(NAMED)]
        .filter(([name, schema, word]) => schema !== reader && !(word! in []) && !published.get(schema!)!.has(name))
        .map(([name]) => `${name}, read in ${reader}/${file}`);
    }),
  );
  expect([...new Set(found)]).toEqual([]);
});

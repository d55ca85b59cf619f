// Specs of modules and of the whole run with the built product, which each worker loads once: to load it again for every file
// took longer than the specs themselves. Only the spec and what stands in folders testing/ is loaded for each file.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { environmentWith } from './jest-modules.mjs';
import { projectRoot } from './project.mjs';

/** Packages of which spec and product must have the same one: an object of another copy is not known as what it is. */
const PACKAGES = ['class-validator', 'graphql', 'pg', 'prom-client'];

/** As built, by the paths of their sources. */
const DOORS = ['apps/api/src/index', 'apps/api/src/parts'];

const Loaded = environmentWith(() => {
  // The client is no part of the product that answers.
  const libs = readdirSync(join(projectRoot, 'libs')).filter((lib) => !['client', 'testing'].includes(lib));
  const named = [...libs.map((lib) => `#lib/${lib}`), ...PACKAGES];
  const modules = [
    ...named.map((name) => [name, name]),
    ...DOORS.map((door) => [`../${door}.js`, join(projectRoot, `dist/${door}.js`)]),
  ];
  return Promise.all(modules.map(async ([name, file]) => [name, await import(file)]));
});

/** What its files leave to each other: see libs/testing/src/kept-app.ts. */
const keptApps = new Map();

export default class ProductEnvironment extends Loaded {
  async setup() {
    await super.setup();
    this.global.keptApps = keptApps;
  }
}

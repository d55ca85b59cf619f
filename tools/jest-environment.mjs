// Specs of modules and of the whole run with the built product, which each worker loads once: to load it again for every file
// took longer than the specs themselves. Only the spec and what stands in folders testing/ is loaded for each file.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import NodeEnvironment from 'jest-environment-node';
import { projectRoot } from './project.mjs';

/** Packages of which spec and product must have the same one: an object of another copy is not known as what it is. */
const PACKAGES = ['class-validator', 'graphql', 'pg', 'prom-client'];

/** As built, by the paths of their sources. */
const DOORS = ['apps/api/src/index', 'apps/api/src/parts'];

let loaded;

async function load() {
  // The client is no part of the product that answers.
  const libs = readdirSync(join(projectRoot, 'libs')).filter((lib) => !['client', 'testing'].includes(lib));
  const named = [...libs.map((lib) => `#lib/${lib}`), ...PACKAGES];
  const modules = [
    ...named.map((name) => [name, name]),
    ...DOORS.map((door) => [`../${door}.js`, join(projectRoot, `dist/${door}.js`)]),
  ];
  return Promise.all(modules.map(async ([name, file]) => [name, await import(file)]));
}

export default class ProductEnvironment extends NodeEnvironment {
  async setup() {
    await super.setup();
    // What the product makes is then of the kind that a spec expects.
    Object.assign(this.global, { Date, Error, Map, Set });
    this.global.product = await (loaded ??= load());
  }

  /**
   * The product stays, and with it what it once met: an error made in the midst of a spec, the Object of its world. What stood in
   * that world must not stay by them, each file its application: marking it over and over took an eighth of the run.
   */
  async teardown() {
    const { global } = this;
    await super.teardown();
    for (const symbol of Object.getOwnPropertySymbols(global)) Reflect.deleteProperty(global, symbol);
  }
}

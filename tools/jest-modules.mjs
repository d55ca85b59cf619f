// Environments in which a worker loads modules once and gives them to all its files: see jest-environment.mjs and jest-browser.mjs.
import NodeEnvironment from 'jest-environment-node';

/** @param {() => Promise<readonly (readonly [name: string, module: object])[]>} load what a file imports by these names */
export function environmentWith(load) {
  let loaded;
  return class extends NodeEnvironment {
    async setup() {
      await super.setup();
      // What these modules make is then of the kind that a spec expects.
      Object.assign(this.global, { Date, Error, Map, Set });
      this.global.modules = await (loaded ??= load());
    }

    /**
     * The modules stay, and with them what they once met: an error made in the midst of a spec, the Object of its world. What stood in
     * that world must not stay by them, each file its application: marking it over and over took an eighth of the run.
     */
    async teardown() {
      const { global } = this;
      await super.teardown();
      for (const symbol of Object.getOwnPropertySymbols(global)) Reflect.deleteProperty(global, symbol);
    }
  };
}

// Each worker loads what drives a browser once, and starts one for all its files: either takes longer than some files do.
import { environmentWith } from './jest-modules.mjs';

const PACKAGES = ['@sparticuz/chromium', 'axe-core', 'playwright-core'];
const Loaded = environmentWith(() => Promise.all(PACKAGES.map(async (name) => [name, await import(name)])));

/** The browser is launched by the first file that asks for it: see apps/portal/e2e/browser.ts. */
const worker = {};
/** A worker that has no next file ends, if nothing keeps it, half a second later. */
const IDLE_MS = 50;
let ending;

export default class BrowserEnvironment extends Loaded {
  async setup() {
    clearTimeout(ending);
    await super.setup();
    this.global.worker = worker;
  }

  /** What a file opened ends with it. */
  async teardown() {
    const browser = await worker.browser?.catch(() => undefined);
    if (browser?.isConnected()) await Promise.all(browser.contexts().map((context) => context.close()));
    await super.teardown();
    ending = setTimeout(() => {
      delete worker.browser;
      void browser?.close();
    }, IDLE_MS);
  }
}

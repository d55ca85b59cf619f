// Gives a spec the modules that its worker has loaded: see jest-modules.mjs.
import { jest } from '@jest/globals';

for (const [name, module] of globalThis.modules) jest.unstable_mockModule(name, () => module);

// Gives a spec the product that its worker has loaded: see jest-environment.mjs.
import { jest } from '@jest/globals';

for (const [name, module] of globalThis.product) jest.unstable_mockModule(name, () => module);

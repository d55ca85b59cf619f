export { DatabaseProxy } from './database-proxy.js';
export { emptyDatabase, sharedDatabase, testConfig, testDatabase } from './test-database.js';
export { type TestDatabase } from './test-database.js';
export { type Mark, markOf, untouchedSince } from './untouched.js';

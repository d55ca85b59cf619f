export { actor } from './actors.js';
export { anyValue, fieldAsked } from './any-value.js';
export { type Answer, startTestApp, type TestApp, type TestAppSettings } from './app.js';
export { type Answer as BrowserAnswer, openAccount, PASSWORD, secretFor, TestBrowser } from './browser.js';
export { caughtUp } from './caught-up.js';
export { DatabaseProxy } from './database-proxy.js';
export { networkDemonstration, type Prepared, trainingDemonstration, wholeDemonstration } from './demonstrations.js';
export {
  AT_THE_DOOR,
  PROMISED,
  refusals,
  registeredDocuments,
  registeredMutation,
  type SampleDocument,
  steady,
} from './documents.js';
export { bomb, DRAWING, HEIC, photograph, polyglot, SOMEBODY } from './files.js';
export { type Followed, followLive, liveClient, type LiveSettings } from './live-client.js';
export { meet } from './meet.js';
export { type Somebody, somebody } from './people.js';
export { textOfPdf } from './pdf-text.js';
export { DEAREST, LEAST_WORK, workOf } from './plans.js';
export { randomBy, spoilt } from './spoilt.js';
export { type Seen, watchStatements } from './statements.js';
export { tablesThatHold } from './tables-that-hold.js';
export { emptyDatabase, sharedDatabase, testConfig, testDatabase } from './test-database.js';
export { type TestDatabase } from './test-database.js';
export { TestPooler } from './test-pooler.js';
export { undeclaredData } from './undeclared-data.js';
export { until } from './until.js';
export { untouched } from './untouched.js';
export { useApp, type WrittenApp } from './written-app.js';
export { withStandby, type WithStandby } from './with-standby.js';

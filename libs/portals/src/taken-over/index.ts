export { takenOverFields } from './taken-over.reads.js';
export { expectTitles, rememberOrigin } from './taken-over.check.js';
export { TitleTakenOverError } from './taken-over.errors.js';

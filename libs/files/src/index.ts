export { inHyphens, keptAs, withoutAccents } from './named.js';
export { pictures } from './pictures.js';
export { rangeOf } from './range.js';
export { Turns } from './turns.js';

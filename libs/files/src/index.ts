export { Apart } from './apart/apart.js';
export { NotRead } from './apart/not-read.js';
export { answerCalls } from './apart/reader.js';
export { inHyphens, keptAs, withoutAccents } from './named.js';
export { pictures } from './pictures.js';
export { rangeOf } from './range.js';
export { Turns } from './turns.js';

export { pictures } from './pictures.js';
export { rangeOf } from './range.js';

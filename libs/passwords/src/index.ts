export { BITS_WANTED, LONGEST } from './limits.js';
export { bitsOf } from './strength.js';

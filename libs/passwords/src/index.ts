export { bitsOf, BITS_WANTED, LONGEST } from './strength.js';

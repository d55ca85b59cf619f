export { type Cast, type Choice, type Count, count } from './count.js';

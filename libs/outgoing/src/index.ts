export { type OutgoingRequest, type Broken, exchange, type Exchange } from './exchange.js';
export { type AddressFault, Guard } from './guard.js';
export { isPublic } from './public-address.js';

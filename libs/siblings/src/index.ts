export { relaySiblings } from './relay.js';
export { Siblings } from './siblings.js';
export { SiblingsModule } from './siblings.module.js';

export { readDocument, safeAddress, type TextDocument } from './document.js';
export { DocumentFault } from './given.js';
export { itemsIn, mediaIn, type Mention } from './mentions.js';
export { htmlOf, plainOf } from './written.js';

export { readDocument, safeAddress, type TextDocument } from './document.js';
export { DocumentFault } from './given.js';
export { itemsIn, mediaIn, type Mention, withoutMedia } from './mentions.js';
export { htmlOf, plainOf } from './written.js';

export { DocumentFault, readDocument, safeAddress, type TextDocument } from './document.js';
export { htmlOf, plainOf } from './written.js';

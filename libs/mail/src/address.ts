/** One mailbox and nothing else: no name, no second address, no line break that could begin another header. */
const ADDRESS = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}])?$/u;

export function checkAddress(to: string): string {
  if (to.length > 254 || !ADDRESS.test(to) || to.includes('..')) throw new Error('Mail goes to one plain address.');
  return to;
}

/** What is left of a text after its addresses are gone: for logs and for the reason of a failure. */
export const withoutAddresses = (text: string): string => text.replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…');

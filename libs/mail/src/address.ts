import { isEmail, ValidateBy } from 'class-validator';
import { words } from '#lib/writes';

/** One mailbox and nothing else: no name, no second address, no line break that could begin another header. */
const ADDRESS = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}])?$/u;

const isPlain = (to: string): boolean => to.length <= 254 && ADDRESS.test(to) && !to.includes('..');

export function checkAddress(to: string): string {
  if (!isPlain(to)) throw new Error('Mail goes to one plain address.');
  return to;
}

/** An input that mail can be sent to: quoted and other rare forms that the standard knows are none. */
export const IsAddress = (): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isEmail',
      validator: { validate: (value) => typeof value === 'string' && isEmail(value) && isPlain(value) },
    },
    words(
      'Ce n’est pas une adresse électronique. Exemple : prenom.nom@exemple.fr',
      'This is not an email address. Example: first.last@example.org',
    ),
  );

/** What is left of a text after its addresses are gone: for logs and for the reason of a failure. */
export const withoutAddresses = (text: string): string => text.replace(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/g, '…');

import { type Words } from '#lib/graphql';
import { InvalidInputError } from '#lib/writes';
import { type WebhookEvents } from '../event/webhook-event.js';
import { type AddressFault, type Guard } from '#lib/outgoing';

/** The address in the one form in which it is kept. */
export function checkedAddress(guard: Guard, address: string): string {
  const fault = guard.faultOf(address);
  if (fault) throw new InvalidInputError(FAULTS[fault], 'address');
  return new URL(address).href;
}

export function checkEventTypes(events: WebhookEvents, types: readonly string[]): string[] {
  const unknown = types.findIndex((type) => !events.has(type));
  if (unknown >= 0) throw new InvalidInputError(UNKNOWN, ['eventTypes', String(unknown)]);
  return [...new Set(types)];
}

const FAULTS: Record<AddressFault, Words> = {
  NO_ADDRESS: { fr: 'Ce n’est pas une adresse web (https://…).', en: 'This is not a web address (https://…).' },
  NOT_HTTPS: { fr: 'L’adresse doit commencer par https://.', en: 'The address must begin with https://.' },
  CREDENTIALS: {
    fr: 'L’adresse ne doit contenir ni nom ni mot de passe : vérifiez plutôt la signature.',
    en: 'The address must hold neither a name nor a password: verify the signature instead.',
  },
  NOT_A_NAME: {
    fr: 'Indiquez un nom du réseau public, comme exemple.fr : ni adresse IP, ni nom d’un réseau local.',
    en: 'Give a name of the public network, such as example.org: neither an IP address nor the name of a local network.',
  },
  PORT: { fr: 'Seuls les ports 443 et 8443 sont possibles.', en: 'Only ports 443 and 8443 are possible.' },
  FRAGMENT: {
    fr: 'L’adresse ne doit pas contenir de # : ce qui suit n’est jamais envoyé.',
    en: 'The address must not contain #: what follows it is never sent.',
  },
};
const UNKNOWN: Words = {
  fr: 'Aucun événement ne porte ce nom. webhookEvents en donne la liste.',
  en: 'No event has this name. webhookEvents lists them.',
};

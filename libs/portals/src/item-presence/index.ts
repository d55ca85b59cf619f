import { noun } from '#lib/nouns';
import { ItemPresenceResolver } from './item-presence.resolver.js';

export const itemPresence = noun({ providers: [ItemPresenceResolver] });

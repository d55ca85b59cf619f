import { noun } from '#lib/nouns';
import { ConsentResolver } from './consent.resolver.js';

export const consent = noun({ providers: [ConsentResolver] });

import { noun } from '#lib/nouns';
import { Throttle } from './throttle.js';

export const throttle = noun({ providers: [Throttle] });

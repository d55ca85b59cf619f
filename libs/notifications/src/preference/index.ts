import { noun } from '#lib/nouns';
import { viewerPreferences } from './preference.reads.js';
import { PreferenceResolver } from './preference.resolver.js';

export const preference = noun({ contributions: [viewerPreferences], providers: [PreferenceResolver] });

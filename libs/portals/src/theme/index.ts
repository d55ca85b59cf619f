import { noun } from '#lib/nouns';
import { themeReads } from './theme.reads.js';

export const theme = noun({ reads: [themeReads] });

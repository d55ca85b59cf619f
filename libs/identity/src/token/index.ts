import { noun } from '#lib/nouns';
import { tokenReads } from './token.reads.js';
import { TokenResolver } from './token.resolver.js';

export const token = noun({ reads: [tokenReads], providers: [TokenResolver] });

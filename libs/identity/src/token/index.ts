import { noun } from '#lib/nouns';
import { tokenReads } from './token.reads.js';
import { TokenResolver } from './token.resolver.js';
import { TokenService } from './token.service.js';

export const token = noun({ reads: [tokenReads], providers: [TokenResolver, TokenService] });

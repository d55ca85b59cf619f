import { noun } from '#lib/nouns';
import { chainKindReads, chainLinkReads, chainReads } from './chain.reads.js';

export const chain = noun({ reads: [chainReads, chainLinkReads, chainKindReads] });

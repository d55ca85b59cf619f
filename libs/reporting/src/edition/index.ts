import { noun } from '#lib/nouns';
import { editionChangeReads, editionReads } from './edition.reads.js';
import { EditionResolver } from './edition.resolver.js';
import { EditionWrites } from './edition.writes.js';
import { KeptEditions } from './kept-edition.js';
import { Publication } from './publication.js';

export const edition = noun({
  reads: [editionReads, ...editionChangeReads],
  writes: [EditionWrites],
  providers: [Publication, KeptEditions, EditionResolver],
});

import { asc, page, reads, sql } from '#lib/reads';
import { folded } from '#lib/territories';
import { searching } from '../search.js';
import { SourceRecord } from './source.entity.js';
import { Source } from './source.type.js';

export const sourceReads = reads<SourceRecord>(Source, {
  from: SourceRecord,
  key: 'key',
  visible: 'everyone',
  filters: {
    search: searching(
      'Part of the title, or the whole key; accents, hyphens and case do not matter.',
      (t, text) => sql`(position(${folded(text)} in ${t.foldedTitle}) > 0 or ${t.key} = upper(trim(${text}::text)))`,
    ),
  },
  sorts: { TITLE: [asc('title')] },
  roots: { sources: page('EVERYONE', 'What the records were taken from, by title.') },
});

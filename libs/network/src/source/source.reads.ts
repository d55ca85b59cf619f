import { badUserInput } from '#lib/graphql';
import { asc, page, reads, sql } from '#lib/reads';
import { SourceRecord } from './source.entity.js';
import { Source } from './source.type.js';

export const sourceReads = reads<SourceRecord>(Source, {
  from: SourceRecord,
  key: 'key',
  visible: 'everyone',
  filters: {
    search: (t, search: string) => {
      if (search.length > 100) throw badUserInput('search: at most 100 characters', 'search');
      return search.trim()
        ? sql`(position((select territories.fold(${search}::text)) in ${t.foldedTitle}) > 0 or ${t.key} = upper(trim(${search}::text)))`
        : undefined;
    },
  },
  sorts: { TITLE: [asc('title')] },
  roots: { sources: page() },
});

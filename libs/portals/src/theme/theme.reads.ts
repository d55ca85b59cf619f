import { asc, byIdOrKey, computed, page, reads, sort, sql } from '#lib/reads';
import { ThemeRecord } from './theme.entity.js';
import { Theme } from './theme.type.js';

export const themeReads = reads<ThemeRecord>(Theme, {
  from: ThemeRecord,
  key: 'id',
  followed: true,
  visible: 'everyone',
  fields: {
    label: computed((t, { locale }) => sql`case when ${locale} = 'en' then ${t.labelEn} else ${t.labelFr} end`),
  },
  sorts: { PLACE: sort('In the order of the vocabulary.', asc('place')) },
  roots: {
    theme: byIdOrKey('EVERYONE', 'One theme by its id or key; null when there is none.', {
      what: 'the theme',
      like: '`centre-bourg`',
    }),
    themes: page('EVERYONE', 'The themes that portals share.'),
  },
});

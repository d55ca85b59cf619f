import type { FormatterModule } from 'i18next';
import { de, formatCount, type Language } from '../format/format.js';

interface Given {
  interpolationkey?: string;
}

/** How values are written in texts: `{{count}}` as each language writes numbers, `{{name, de}}` as French writes a name after « de ». */
export const formatter: FormatterModule = {
  type: 'formatter',
  format(value: unknown, how, language, given) {
    if (how === 'de') return de(String(value));
    const isCount = (given as Given).interpolationkey === 'count' && typeof value === 'number';
    return (isCount ? formatCount(value, language as Language) : value) as string;
  },
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
};

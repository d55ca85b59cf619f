import type { FormatterModule } from 'i18next';
import { de, formatNumber, formatTotal, type Language } from '../format/format.js';

interface Given {
  interpolationkey?: string;
}

/**
 * How values are written in texts: `{{count}}` as each language writes numbers, `{{count, total}}` of a list that may not be counted
 * to its end, `{{name, de}}` as French writes a name after « de ».
 */
export const formatter: FormatterModule = {
  type: 'formatter',
  format(value: unknown, how, language, given) {
    if (how === 'de') return de(String(value));
    if (typeof value !== 'number' || (given as Given).interpolationkey !== 'count') return value as string;
    return (how === 'total' ? formatTotal : formatNumber)(value, language as Language);
  },
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
};

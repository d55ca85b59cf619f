import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { type Words } from '#lib/graphql';

/** How many names are told of where none is like the one that is missing. */
const MOST = 12;

/** What might have been meant: the most alike, or what there is. */
export function didYouMean(name: string, known: readonly string[]): Words {
  if (known.length === 0) return { fr: '', en: '' };
  const alike = suggestionList(name, known).slice(0, 3);
  const list = (names: readonly string[]): string => names.map((one) => `"${one}"`).join(', ');
  if (alike.length) return { fr: ` Vouliez-vous dire ${list(alike)} ?`, en: ` Did you mean ${list(alike)}?` };
  const some = known.slice(0, MOST);
  const more = known.length > MOST ? '…' : '';
  return { fr: ` Il y a ${list(some)}${more}.`, en: ` There is ${list(some)}${more}.` };
}

import { typeset } from './typeset.js';

/** Words of the records, which are French whatever the language of the page: heard and divided as such. */
export function French({ children }: { children: string }) {
  return <span lang="fr">{typeset(children)}</span>;
}

import { langOf } from '../i18n/lang-of.js';
import { useLanguage } from '../i18n/index.js';
import { typeset } from './typeset.js';

interface InLocaleProps {
  locale: string | null | undefined;
  children: string;
}

/** What somebody wrote, heard and divided in the language in which they did. */
export function InLocale({ locale, children }: InLocaleProps) {
  return <span lang={langOf(useLanguage(), locale)}>{typeset(children)}</span>;
}

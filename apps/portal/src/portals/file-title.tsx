import { typeset } from '../format/typeset.js';
import { useLanguage } from '../i18n/index.js';

/** What a file is called, in its own language, with the spaces of that. */
export function FileTitle({ title, language }: { title: string; language: string | null }) {
  const shown = useLanguage();
  return (
    <span lang={language && language !== shown ? language : undefined}>
      {language === 'en' ? title : typeset(title)}
    </span>
  );
}

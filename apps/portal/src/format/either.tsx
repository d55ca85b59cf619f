import { useLanguage } from '../i18n/index.js';
import { French } from './french.js';
import { typeset } from './typeset.js';

interface EitherProps {
  /** What is said in English, if anybody said it: on an English page the French stands where nobody has. */
  english: string | null;
  children: string;
}

/** Words that are written in French and perhaps in English, as the API answers them: heard and divided as what they are. */
export function Either({ english, children }: EitherProps) {
  return useLanguage() === 'en' && !english ? <French>{children}</French> : typeset(children);
}

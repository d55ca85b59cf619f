import type { Language } from '../format/format.js';
import { typeset } from '../format/typeset.js';

/** The shipped facts carry a few remarks in English: what they say in French. */
const FRENCH: Readonly<Record<string, string>> = {
  'end of year': 'en fin d’année',
  'names not documented': 'noms non documentés',
  "names not documented; the initiator CAUE du Nord and the early-trained CAUE de l'Ain are not named among the signatories by the source":
    'noms non documentés ; la source ne nomme pas parmi les signataires le CAUE du Nord, à l’initiative du projet, ni le CAUE de l’Ain, formé parmi les premiers',
  'the source presents the framework agreement as the next basis of governance; it does not say in so many words that the memorandum ends':
    'la source présente l’accord-cadre comme la nouvelle base de la gouvernance ; elle ne dit pas expressément que le protocole prend fin',
  'first CAUE to have trained its whole team': 'premier CAUE à avoir formé toute son équipe',
  'before or after the closing of La Manche: unknown':
    'avant ou après la fermeture de celui de la Manche : on ne le sait pas',
  'paid to date': 'versé à cette date',
  'the concept of S-PASS Territoires is presented': 'le concept de S-PASS Territoires y est présenté',
  'URCAUE Hauts-de-France, 12 staff, 3 days in April and June, by CAFOC; not an S-PASS membership':
    'URCAUE Hauts-de-France, 12 salariés, 3 jours en avril et juin, par le CAFOC ; ce n’est pas une adhésion à S-PASS',
};

/** A remark of the records in the language of the page where it is known in it, as it was written otherwise. */
export function remark(text: string, language: Language): string {
  const known = (words: string): string => counted(language === 'fr' ? (FRENCH[words] ?? words) : words, language);
  return typeset(FRENCH[text] ? known(text) : text.split(', ').map(known).join(', '));
}

/** `13 CAUE + 1`: the one is no CAUE. */
function counted(text: string, language: Language): string {
  return text.replace(/^(\d+ CAUE) \+ (\d+)$/, (_, caue: string, others: string) => {
    const one = others === '1';
    return language === 'fr'
      ? `${caue} et ${one ? 'une autre organisation' : `${others} autres organisations`}`
      : `${caue} and ${one ? 'one other organization' : `${others} other organizations`}`;
  });
}

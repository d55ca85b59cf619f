import { dayInWords, type Locale } from '#lib/graphql';
import { mailTemplate } from '#lib/mail';

interface Ending {
  name: string;
  title: string;
  provider: string;
  validUntil: string;
  /** Indicators that nothing proves any more the day after. */
  unproved: readonly number[];
  link: string;
}

const listed = (numbers: readonly number[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(numbers.map(String));

const afterwards = {
  fr: ({ unproved }: Ending): string => {
    if (!unproved.length) return 'D’autres éléments prouvent encore ses indicateurs ensuite.';
    return unproved.length === 1
      ? `Ensuite, l’indicateur ${unproved[0]} ne sera plus prouvé.`
      : `Ensuite, les indicateurs ${listed(unproved, 'fr')} ne seront plus prouvés.`;
  },
  en: ({ unproved }: Ending): string => {
    if (!unproved.length) return 'Other evidence still proves its indicators afterwards.';
    return unproved.length === 1
      ? `Afterwards, indicator ${unproved[0]} will be proved no longer.`
      : `Afterwards, indicators ${listed(unproved, 'en')} will be proved no longer.`;
  },
};

export const evidenceEnds = mailTemplate<Ending>('QUALITY_EVIDENCE_ENDS', {
  fr: (words) => ({
    subject: `Preuve à renouveler : ${words.title}`,
    body: [
      `Bonjour ${words.name},`,
      `L’élément de preuve « ${words.title} » (${words.provider}) vaut jusqu’au ${dayInWords(words.validUntil, 'fr')}.`,
      afterwards.fr(words),
      'Prolongez-le s’il vaut encore, ou enregistrez-en un autre.',
      { action: 'Voir les preuves', link: words.link },
      { small: 'Vous recevez ce courriel parce que vous gérez cet organisme.' },
    ],
  }),
  en: (words) => ({
    subject: `Evidence to renew: ${words.title}`,
    body: [
      `Hello ${words.name},`,
      `The evidence “${words.title}” (${words.provider}) holds until ${dayInWords(words.validUntil, 'en')}.`,
      afterwards.en(words),
      'Extend it if it still holds, or record another one.',
      { action: 'See the evidence', link: words.link },
      { small: 'You receive this email because you manage this organization.' },
    ],
  }),
});

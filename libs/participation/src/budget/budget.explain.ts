import { type Explained } from '#lib/counting';
import { euros } from './budget.errors.js';

type Locale = 'fr' | 'en';

/** How ballots name it, as a clause. */
const named = ({ votes, ballots, support }: Explained, locale: Locale): string => {
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(
    ballots ? votes / ballots : 0,
  );
  const n = new Intl.NumberFormat(locale).format(votes);
  const points = support === votes ? '' : new Intl.NumberFormat(locale).format(support);
  if (locale === 'en')
    return `${n} ballot${votes === 1 ? '' : 's'} (${share})${points && `, ${points} points together`}`;
  return `${n} bulletin${votes > 1 ? 's' : ''} (${share})${points && `, ${points} points en tout`}`;
};

/** Of fewer ballots no figure is told: those who live there would know whose they are. */
const FEWEST = 5;
export const isFew = (ballots: number): boolean => ballots > 0 && ballots < FEWEST;

/** What the reader wants to know of each: whether it is funded, with which figures, and what was in the way. */
export function explanationOf(
  one: Explained,
  { cost, minimum }: { cost: number; minimum: number },
  locale: Locale,
): string {
  if (isFew(one.ballots)) return ofFew(one, locale);
  const left = euros(one.left ?? 0, locale);
  const price = euros(cost, locale);
  const said = named(one, locale);
  const fr: Record<Explained['why'], string> = {
    FUNDED: `Financé avec ${said}.`,
    COMPLETED: `Financé avec ce que les parts égales n’ont pas dépensé : ${said}.`,
    NO_VOTES: 'Non financé : aucun bulletin ne le nomme.',
    BELOW_MINIMUM: `Non financé : ${said}, il en fallait ${minimum}.`,
    INCOMPATIBLE: `Non financé : il s’exclut avec le projet nº ${one.against}, qui est financé. ${said}.`,
    TOO_DEAR: `Non financé : il restait ${left} de l’enveloppe et il coûte ${price}. ${said}.`,
    SHORT_OF_SUPPORT: `Non financé : il restait ${left} aux parts de ceux qui le voulaient et il coûte ${price}. ${said}.`,
  };
  const en: Record<Explained['why'], string> = {
    FUNDED: `Funded with ${said}.`,
    COMPLETED: `Funded with what equal shares left over: ${said}.`,
    NO_VOTES: 'Not funded: no ballot names it.',
    BELOW_MINIMUM: `Not funded: ${said}, where ${minimum} were needed.`,
    INCOMPATIBLE: `Not funded: it excludes project no. ${one.against}, which is funded. ${said}.`,
    TOO_DEAR: `Not funded: ${left} of the envelope were left and it costs ${price}. ${said}.`,
    SHORT_OF_SUPPORT: `Not funded: ${left} were left in the shares of those who wanted it, and it costs ${price}. ${said}.`,
  };
  return (locale === 'en' ? en : fr)[one.why] + drawn(one, locale);
}

function drawn({ drawnBefore }: Explained, locale: Locale): string {
  if (!drawnBefore.length) return '';
  const others = new Intl.ListFormat(locale).format([...drawnBefore]);
  return locale === 'en'
    ? ` It was equal with no. ${others}; the announced draw put it before.`
    : ` À égalité avec le nº ${others} : le tirage annoncé l’a placé devant.`;
}

/** What came of it, without what few ballots say. */
function ofFew({ place }: Explained, locale: Locale): string {
  const [fr, en] = place === null ? ['Non financé.', 'Not funded.'] : ['Financé.', 'Funded.'];
  return locale === 'en'
    ? `${en} Fewer than five ballots name projects of this envelope: no figure of them is told.`
    : `${fr} Moins de cinq bulletins nomment des projets de cette enveloppe : leurs chiffres ne sont pas donnés.`;
}

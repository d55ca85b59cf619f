import { mailTemplate } from '#lib/mail';

interface Found {
  name: string;
  organization: string;
  count: number;
  titles: string[];
  link: string;
}

/** Links of published items that do not open any more. */
export const brokenLinks = mailTemplate<Found>('BROKEN_LINKS', {
  fr: ({ name, organization, count, titles, link }) => ({
    subject: `Liens rompus : ${count === 1 ? 'un contenu' : `${count} contenus`} à reprendre`,
    body: [
      `Bonjour ${name},`,
      `Des liens ne s’ouvrent plus dans ${count === 1 ? 'un contenu publié' : `${count} contenus publiés`} par ${organization} : nous les avons essayés trois jours de suite.`,
      { list: titles },
      { action: 'Voir les liens rompus', link },
      { small: 'Cette lettre part une fois par semaine au plus, quand de nouveaux liens se rompent.' },
    ],
  }),
  en: ({ name, organization, count, titles, link }) => ({
    subject: `Broken links: ${count === 1 ? 'one content' : `${count} contents`} to mend`,
    body: [
      `Hello ${name},`,
      `Links no longer open in ${count === 1 ? 'one content' : `${count} contents`} published by ${organization}: we tried them on three days in a row.`,
      { list: titles },
      { action: 'See the broken links', link },
      { small: 'This letter is sent once a week at most, when more links have broken.' },
    ],
  }),
});

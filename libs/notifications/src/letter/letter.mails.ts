import { type Locale } from '#lib/graphql';
import { type Block, mailTemplate } from '#lib/mail';

/** What a letter says of one object. */
export interface Told {
  title: string;
  lines: string[];
  link: string;
}

interface Ends {
  manageLink: string;
  endLink: string;
}

interface Once extends Told, Ends {
  name: string;
}

const ends = (locale: Locale, { manageLink, endLink }: Ends): Block[] =>
  locale === 'fr'
    ? [
        { action: 'Choisir ce dont vous êtes averti', link: manageLink },
        { action: 'Ne plus recevoir cette lettre', link: endLink },
      ]
    : [
        { action: 'Choose what you are told of', link: manageLink },
        { action: 'Stop this letter', link: endLink },
      ];

/** Of one object, soon after something happened to it. */
export const newsAtOnce = mailTemplate<Once>('NOTIFICATION', {
  fr: ({ name, title, lines, link, ...links }) => ({
    subject: `${title} : ${lines[0]}`,
    body: [`Bonjour ${name},`, `« ${title} » :`, { list: lines }, { action: 'Ouvrir', link }, ...ends('fr', links)],
  }),
  en: ({ name, title, lines, link, ...links }) => ({
    subject: `${title}: ${lines[0]}`,
    body: [`Hello ${name},`, `“${title}”:`, { list: lines }, { action: 'Open', link }, ...ends('en', links)],
  }),
});

interface Digest extends Ends {
  name: string;
  isWeekly: boolean;
  objects: Told[];
  /** How many objects more there are than are told of. */
  more: number;
  allLink: string;
}

const told = (objects: readonly Told[], locale: Locale): Block[] =>
  objects.flatMap(({ title, lines, link }): Block[] => [
    locale === 'fr' ? `« ${title} »` : `“${title}”`,
    { list: lines },
    { action: locale === 'fr' ? 'Ouvrir' : 'Open', link },
  ]);

/** Of all that happened in a day or a week, object by object. */
export const newsDigest = mailTemplate<Digest>('NOTIFICATION_DIGEST', {
  fr: ({ name, isWeekly, objects, more, allLink, ...links }) => ({
    subject: `${isWeekly ? 'Votre semaine' : 'Votre journée'} : ${objects[0]!.title}${objects.length + more > 1 ? ` et ${objects.length + more - 1} de plus` : ''}`,
    body: [
      `Bonjour ${name},`,
      `Voici ce qui s’est passé ${isWeekly ? 'cette semaine' : 'depuis hier'}.`,
      ...told(objects, 'fr'),
      ...(more ? [`Et ${more} de plus.`] : []),
      { action: 'Tout voir', link: allLink },
      ...ends('fr', links),
    ],
  }),
  en: ({ name, isWeekly, objects, more, allLink, ...links }) => ({
    subject: `${isWeekly ? 'Your week' : 'Your day'}: ${objects[0]!.title}${objects.length + more > 1 ? ` and ${objects.length + more - 1} more` : ''}`,
    body: [
      `Hello ${name},`,
      `This is what happened ${isWeekly ? 'this week' : 'since yesterday'}.`,
      ...told(objects, 'en'),
      ...(more ? [`And ${more} more.`] : []),
      { action: 'See all of it', link: allLink },
      ...ends('en', links),
    ],
  }),
});

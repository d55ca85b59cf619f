import { mailTemplate } from '#lib/mail';

interface News {
  name: string;
  search: string;
  count: number;
  titles: string[];
  link: string;
  manageLink: string;
  unsubscribeLink: string;
}

/** What is new of a saved search: titles, and the way to them. */
export const searchNews = mailTemplate<News>('SAVED_SEARCH_NEWS', {
  fr: ({ name, search, count, titles, link, manageLink, unsubscribeLink }) => ({
    subject: `${count === 1 ? 'Un nouveau contenu' : `${count} nouveaux contenus`} : ${search}`,
    body: [
      `Bonjour ${name},`,
      `Depuis la dernière lettre, ${count === 1 ? 'un contenu a été publié' : `${count} contenus ont été publiés`} qui répondent à votre recherche « ${search} ».`,
      { list: [...titles, ...(count > titles.length ? [`et ${count - titles.length} de plus`] : [])] },
      { action: 'Voir la recherche', link },
      { small: 'Vous recevez cette lettre parce que vous avez enregistré cette recherche.' },
      { action: 'Changer la fréquence', link: manageLink },
      { action: 'Ne plus recevoir cette lettre', link: unsubscribeLink },
    ],
  }),
  en: ({ name, search, count, titles, link, manageLink, unsubscribeLink }) => ({
    subject: `${count === 1 ? 'One new content' : `${count} new contents`}: ${search}`,
    body: [
      `Hello ${name},`,
      `Since the last letter, ${count === 1 ? 'one content has' : `${count} contents have`} been published that match your search “${search}”.`,
      { list: [...titles, ...(count > titles.length ? [`and ${count - titles.length} more`] : [])] },
      { action: 'See the search', link },
      { small: 'You get this letter because you saved this search.' },
      { action: 'Change how often', link: manageLink },
      { action: 'Stop this letter', link: unsubscribeLink },
    ],
  }),
});

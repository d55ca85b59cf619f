import { type FastifyInstance } from 'fastify';
import { type Locale, localeOf, WRITTEN } from '#lib/graphql';
import { keyOf } from '#lib/reporting';
import { escaped } from './head.js';
import { plainPage, plainPolicy } from './plain-page.js';

/** Ends the letters of whoever has the key; answers whether there are such letters. */
export type Unsubscribe = (key: string) => Promise<boolean>;

type Words = Readonly<Record<'ask' | 'done' | 'none', readonly [title: string, text: string]> & { button: string }>;

const WORDS: Readonly<Record<Locale, Words>> = {
  fr: {
    ask: ['Ne plus recevoir cette lettre', 'La recherche reste dans votre liste : vous pourrez y reprendre l’envoi.'],
    done: ['C’est fait', 'Cette lettre ne vous sera plus envoyée.'],
    none: ['Ce lien ne mène à rien', 'La recherche a peut-être été supprimée : aucune lettre ne part plus pour elle.'],
    button: 'Ne plus recevoir cette lettre',
  },
  en: {
    ask: ['Stop this letter', 'The search stays in your list, where you can start the letters again.'],
    done: ['Done', 'This letter will no longer be sent to you.'],
    none: ['This link leads nowhere', 'The search may have been deleted: no more letters are sent for it.'],
    button: 'Stop this letter',
  },
};

const STYLE = `main { max-width: 34rem; margin: 0 auto; padding: 3rem 1.25rem; }
button { font: inherit; padding: .6rem 1.25rem; border: 0; border-radius: 4px; background: var(--brick); color: var(--paper); cursor: pointer; }
`;

/**
 * `/desabonnement?key=…`, which stands in letters that come again and again. Opening it ends nothing, as programs open what they find in letters; its button
 * does, and so does the POST of a mail program (RFC 8058), in whichever form that sends its one word.
 */
export function serveUnsubscribing(server: FastifyInstance, unsubscribe: Unsubscribe): void {
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 4096 }, (_request, _body, done) => done(null));
    const route = { config: { price: WRITTEN } };
    scope.route({
      ...route,
      method: ['GET', 'POST'],
      url: '/desabonnement',
      async handler(request, reply) {
        const locale = localeOf(request.headers['accept-language']);
        const key = keyOf(request);
        const isAsked = request.method !== 'POST';
        const found = !!key && (isAsked || (await unsubscribe(key)));
        reply
          .code(found ? 200 : 404)
          .type('text/html; charset=utf-8')
          .headers({
            'cache-control': 'private, no-store',
            'referrer-policy': 'no-referrer',
            'content-security-policy': plainPolicy('none').replace("form-action 'none'", "form-action 'self'"),
            vary: 'accept-language',
          });
        return reply.send(pageOf(locale, found ? (isAsked ? 'ask' : 'done') : 'none', key));
      },
    });
  });
}

function pageOf(locale: Locale, state: 'ask' | 'done' | 'none', key = ''): string {
  const words = WORDS[locale];
  const [title, text] = words[state];
  const form = `<form method="post" action="/desabonnement?key=${escaped(encodeURIComponent(key))}"><button>${escaped(words.button)}</button></form>`;
  const body = `<main><h1>${escaped(title)}</h1><p>${escaped(text)}</p>${state === 'ask' ? form : ''}</main>`;
  return plainPage({ locale, title, style: STYLE, body });
}

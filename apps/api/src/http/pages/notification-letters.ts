import { type FastifyInstance } from 'fastify';
import { type Locale, localeOf, WRITTEN } from '#lib/graphql';
import { type LetterPreferences, type NotificationFrequency, type ShownPreferences } from '#lib/notifications';
import { keyOf } from '#lib/reporting';
import { escaped } from './head.js';
import { plainPage, plainPolicy } from './plain-page.js';

export type Letters = Pick<LetterPreferences, 'shown' | 'choose' | 'end'>;

const OFTEN = ['AT_ONCE', 'DAILY', 'WEEKLY', 'OFF'] as const;
const WORDS = {
  fr: {
    title: 'Ce dont vos lettres vous avertissent',
    lead: 'La liste sur le site garde tout. Ici, vous choisissez ce que les lettres vous en disent.',
    end: 'Ne plus recevoir cette lettre',
    done: 'C’est enregistré.',
    none: ['Ce lien ne mène à rien', 'Le compte a peut-être été supprimé : aucune lettre ne part plus.'],
    everything: 'Tout ce qui n’a pas de choix à part',
    save: 'Enregistrer',
    usual: (often: string) => `Comme d’habitude (${often})`,
    asKinds: 'Selon le genre',
    often: { AT_ONCE: 'Aussitôt', DAILY: 'Chaque jour', WEEKLY: 'Chaque semaine', OFF: 'Jamais' },
  },
  en: {
    title: 'What your letters tell you of',
    lead: 'The list on the site keeps all of it. Here you choose what letters tell you of it.',
    end: 'Stop this letter',
    done: 'Saved.',
    none: ['This link leads nowhere', 'The account may have been erased: no more letters are sent.'],
    everything: 'Everything that has no choice of its own',
    save: 'Save',
    usual: (often: string) => `As usual (${often})`,
    asKinds: 'According to its kind',
    often: { AT_ONCE: 'At once', DAILY: 'Each day', WEEKLY: 'Each week', OFF: 'Never' },
  },
} satisfies Record<Locale, unknown>;

const STYLE = `main { max-width: 38rem; margin: 0 auto; padding: 3rem 1.25rem; }
.choice { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; justify-content: space-between; align-items: center; padding: .75rem 0; border-bottom: 1px solid var(--line); }
label { flex: 1 1 16rem; } select, button { font: inherit; min-height: 2.75rem; border-radius: 4px; }
select { background: var(--paper); color: var(--ink); border: 1px solid var(--soft); padding: 0 .5rem; }
button { margin-top: 1.5rem; padding: .6rem 1.25rem; border: 0; background: var(--brick); color: var(--paper); cursor: pointer; }
button.second { margin: 0 0 1.5rem; background: none; color: var(--brick); border: 1px solid currentColor; }
[role=status] { color: var(--ink); border-left: 3px solid var(--brick); padding-left: .75rem; }
`;

/**
 * `/desabonnement/notifications?key=…&de=…`, which stands in letters of notifications. Opening it ends nothing, as programs open what they find in letters: its
 * buttons do, and so does the POST of a mail program (RFC 8058), in whichever form that sends its one word.
 */
export function serveNotificationLetters(server: FastifyInstance, letters: Letters): void {
  void server.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 16_384 }, (_request, body, done) =>
      done(null, body),
    );
    scope.route<{ Querystring: { de?: string | string[] }; Body: string | undefined }>({
      ...{ config: { price: WRITTEN }, method: ['GET', 'POST'], url: '/desabonnement/notifications' },
      async handler(request, reply) {
        const key = keyOf(request) ?? '';
        const what = typeof request.query.de === 'string' ? request.query.de : '';
        const isDone = request.method === 'POST' && (await change(letters, key, what, request.body ?? ''));
        const shown = key ? await letters.shown(key) : undefined;
        reply
          .code(shown ? 200 : 404)
          .type('text/html; charset=utf-8')
          .headers({
            'cache-control': 'private, no-store',
            'referrer-policy': 'no-referrer',
            'content-security-policy': plainPolicy('none').replace("form-action 'none'", "form-action 'self'"),
            vary: 'accept-language',
          });
        const locale = shown?.locale ?? localeOf(request.headers['accept-language']);
        return reply.send(shown ? pageOf(locale, shown, { key, what, isDone }) : missing(locale));
      },
    });
  });
}

/** Choices of the form, or else the end of what the address names. */
async function change(letters: Letters, key: string, what: string, body: string): Promise<boolean> {
  const form = new URLSearchParams(body);
  if (!form.has('everything')) return what !== '' && letters.end(key, what);
  const shown = await letters.shown(key);
  if (!shown) return false;
  const frequency = oftenOf(form.get('everything'));
  const kinds = shown.kinds.map(({ kind }) => ({ kind, frequency: oftenOf(form.get(kind)) }));
  return letters.choose(key, { frequency, kinds });
}

const oftenOf = (value: string | null): NotificationFrequency | null => OFTEN.find((often) => often === value) ?? null;

interface State {
  key: string;
  what: string;
  isDone: boolean;
}

function pageOf(locale: Locale, { everything, kinds }: ShownPreferences, { key, what, isDone }: State): string {
  const words = WORDS[locale];
  const address = `/desabonnement/notifications?key=${encodeURIComponent(key)}`;
  const choice = (name: string, label: string, chosen: NotificationFrequency | null, otherwise: string): string => {
    const options = [['', otherwise] as const, ...OFTEN.map((often) => [often, words.often[often]] as const)].map(
      ([value, text]) =>
        `<option value="${value}"${value === (chosen ?? '') ? ' selected' : ''}>${escaped(text)}</option>`,
    );
    const id = escaped(name);
    return `<div class="choice"><label for="${id}">${escaped(label)}</label><select id="${id}" name="${id}">${options.join('')}</select></div>`;
  };
  const end =
    what && !isDone
      ? `<form method="post" action="${escaped(`${address}&de=${encodeURIComponent(what)}`)}"><button class="second">${escaped(words.end)}</button></form>`
      : '';
  const rows = kinds.map(({ kind, label, frequency, usual }) =>
    choice(kind, label, frequency, words.usual(words.often[everything ?? usual])),
  );
  const form = `<form method="post" action="${escaped(address)}">${choice('everything', words.everything, everything, words.asKinds)}${rows.join('')}<button>${escaped(words.save)}</button></form>`;
  const status = isDone ? `<p role="status">${escaped(words.done)}</p>` : '';
  const body = `<main><h1>${escaped(words.title)}</h1>${status}<p>${escaped(words.lead)}</p>${end}${form}</main>`;
  return plainPage({ locale, title: words.title, style: STYLE, body });
}

function missing(locale: Locale): string {
  const [title, text] = WORDS[locale].none as [string, string];
  return plainPage({
    locale,
    title,
    style: STYLE,
    body: `<main><h1>${escaped(title)}</h1><p>${escaped(text)}</p></main>`,
  });
}

import { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { type Locale, localeOf } from '#lib/graphql';
import { isNearGraphql } from '../addresses.js';
import { escaped } from './head.js';

type Words = Readonly<Record<Locale, readonly [title: string, text: string]>>;

const FORBIDDEN: Words = {
  fr: ['Accès refusé', 'Vous n’avez pas le droit d’ouvrir ce fichier avec ce compte.'],
  en: ['Access denied', 'This account does not have the right to open this file.'],
};
const ABSENT: Words = {
  fr: ['Introuvable', 'Il n’y a rien à cette adresse, ou vous n’avez pas le droit de l’ouvrir.'],
  en: ['Not found', 'There is nothing at this address, or you do not have the right to open it.'],
};
const OTHER: Words = {
  fr: ['Demande refusée', 'Cette adresse ne peut pas être ouverte ainsi.'],
  en: ['Request refused', 'This address cannot be opened like this.'],
};
const OURS: Words = {
  fr: ['Une erreur est survenue', 'Elle vient de nous. Réessayez dans un instant.'],
  en: ['Something went wrong', 'The fault is ours. Please try again in a moment.'],
};
const WORDS: Readonly<Record<number, Words>> = {
  401: {
    fr: ['Connexion nécessaire', 'Connectez-vous, puis ouvrez à nouveau cette adresse.'],
    en: ['Please sign in', 'Sign in, then open this address again.'],
  },
  403: FORBIDDEN,
  404: ABSENT,
  410: ABSENT,
  429: {
    fr: ['Trop de demandes', 'Vous avez ouvert beaucoup de fichiers en peu de temps.'],
    en: ['Too many requests', 'You have opened many files in a short time.'],
  },
};
const AGAIN: Readonly<Record<Locale, (seconds: number) => string>> = {
  fr: (seconds) => `Réessayez dans ${seconds} seconde${seconds > 1 ? 's' : ''}.`,
  en: (seconds) => `Please try again in ${seconds} second${seconds === 1 ? '' : 's'}.`,
};
const HOME: Readonly<Record<Locale, string>> = { fr: 'Aller à l’accueil', en: 'Go to the home page' };
const REFERENCE: Readonly<Record<Locale, string>> = { fr: 'Référence\u00a0:', en: 'Reference:' };

/** What is refused to somebody who opens an address in a browser is told in a page; programs are told as ever. */
export function tellReaders(server: FastifyInstance): void {
  // Without a promise: it runs for every answer.
  server.addHook('onSend', (request, reply, payload, done) => {
    if (reply.statusCode < 400 || !isRead(request, reply)) return done(null, payload);
    reply.removeHeader('content-length');
    reply.removeHeader('content-encoding');
    reply.type('text/html; charset=utf-8').header('vary', 'accept, accept-language');
    done(null, request.method === 'HEAD' ? null : page(request, reply));
  });
}

/** Whether somebody reads it, and would read JSON or nothing. */
function isRead(request: FastifyRequest, reply: FastifyReply): boolean {
  if (!request.headers.accept?.includes('text/html') || !['GET', 'HEAD'].includes(request.method)) return false;
  if (isNearGraphql(request)) return false;
  const type = String(reply.getHeader('content-type') ?? '');
  return type === '' || type.includes('json');
}

function page(request: FastifyRequest, reply: FastifyReply): string {
  const locale = localeOf(request.headers['accept-language']);
  const { statusCode: status } = reply;
  const [title, text] = (WORDS[status] ?? (status >= 500 ? OURS : OTHER))[locale];
  const seconds = Number(reply.getHeader('retry-after'));
  const again = seconds > 0 ? ` ${AGAIN[locale](seconds)}` : '';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · S-PASS Territoires</title>
<link rel="icon" href="/favicon.svg">
<style>
body { margin: 0; min-height: 100vh; display: grid; place-items: center; font: 1.0625rem/1.55 system-ui, sans-serif; }
main { max-width: 34rem; padding: 2rem 1.25rem; }
h1 { margin: 0 0 .75rem; font-size: 1.6rem; line-height: 1.25; }
p { margin: 0 0 1rem; }
small { opacity: .75; overflow-wrap: anywhere; }
</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(text + again)}</p>
<p><a href="/">${escaped(HOME[locale])}</a></p>
<p><small>${escaped(`${REFERENCE[locale]} ${request.id}`)}</small></p>
</main>
</body>
</html>
`;
}

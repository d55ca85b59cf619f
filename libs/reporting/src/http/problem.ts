import { type FastifyReply } from 'fastify';
import { GraphQLError } from 'graphql';
import { ExportsBusy } from '#lib/database';
import { type Locale, statusOf, type Words } from '#lib/graphql';
import { UnfitReport } from '../definition/fault.js';
import { PagesChanged } from '../formats/odata.js';
import { BadParameters } from '../run/parameters.js';
import { TooManyGroups } from '../run/groups.js';
import { NotAdmitted, NotReadable } from '../run/reader.js';

/** What is wrong with a question for a report, as RFC 9457 has it. */
export const PROBLEMS = {
  REPORT_NOT_FOUND: { status: 404, title: { fr: 'Tableau introuvable', en: 'No such report' } },
  REPORT_RETIRED: {
    status: 410,
    title: { fr: 'Cette version n’est plus servie', en: 'This version is not served any more' },
  },
  REPORT_BROKEN: {
    status: 410,
    title: { fr: 'Cette version ne fonctionne plus', en: 'This version does not work any more' },
  },
  RUN_NOT_FOUND: { status: 404, title: { fr: 'Fichier introuvable', en: 'No such file' } },
  RUN_NOT_READY: { status: 409, title: { fr: 'Fichier en préparation', en: 'Being made' } },
  RUN_GONE: { status: 410, title: { fr: 'Fichier plus disponible', en: 'Not kept any more' } },
  EDITION_NOT_FOUND: { status: 404, title: { fr: 'Édition introuvable', en: 'No such edition' } },
  EDITION_WITHDRAWN: { status: 410, title: { fr: 'Édition retirée', en: 'This edition was withdrawn' } },
  PAGES_CHANGED: {
    status: 410,
    title: { fr: 'Les données ont changé', en: 'The data has changed' },
  },
  METHOD_NOT_ALLOWED: { status: 405, title: { fr: 'Lecture seule', en: 'Only read' } },
  FORMAT_NOT_FOUND: { status: 404, title: { fr: 'Format inconnu', en: 'No such format' } },
  BAD_PARAMETERS: { status: 400, title: { fr: 'Paramètres incorrects', en: 'Wrong parameters' } },
  NOT_SUPPORTED: { status: 501, title: { fr: 'Non pris en charge', en: 'Not supported' } },
  UNAUTHENTICATED: { status: 401, title: { fr: 'Clé ou jeton refusé', en: 'Key or token refused' } },
  FORBIDDEN: { status: 403, title: { fr: 'Accès refusé', en: 'Not for you' } },
  TOO_LARGE: { status: 422, title: { fr: 'Résultat trop volumineux', en: 'Too much at once' } },
  RATE_LIMITED: { status: 429, title: { fr: 'Trop de demandes', en: 'Too much was asked' } },
  UNAVAILABLE: { status: 503, title: { fr: 'Service occupé', en: 'Busy' } },
} as const satisfies Record<string, { status: number; title: Words }>;
export type ProblemCode = keyof typeof PROBLEMS;

/** Ends a request with a problem, told in the language of whoever asked. */
export class Problem extends Error {
  override name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    readonly detail: Words,
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail.en);
  }
}

/** What PostgreSQL calls a statement that took too long. */
const TIMEOUT = '57014';

const RETRY_SECONDS = 10;

export const WHO = 'Bearer realm="s-pass", error="invalid_token"';

export function sendProblem(reply: FastifyReply, error: unknown, locale: Locale): void {
  const problem = problemOf(error);
  const { status, title } = PROBLEMS[problem.code];
  if (status === 409 || status === 429 || status === 503)
    void reply.header('retry-after', String(problem.more['retryAfterSeconds'] ?? RETRY_SECONDS));
  if (status === 401) void reply.header('www-authenticate', WHO);
  void reply
    .code(status)
    .header('content-language', locale)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(
      JSON.stringify({
        type: 'about:blank',
        title: title[locale],
        status,
        detail: problem.detail[locale],
        instance: reply.request.id,
        code: problem.code,
        ...problem.more,
      }),
    );
}

const both = (text: string): Words => ({ fr: text, en: text });

/** What is thrown on the way, as what it means to whoever asked. Anything else is a fault of ours. */
export function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof BadParameters)
    return new Problem('BAD_PARAMETERS', error.words, {
      errors: error.faults.map(({ parameter, message }) => ({ parameter, message })),
    });
  if (error instanceof NotAdmitted)
    return new Problem('FORBIDDEN', {
      fr: 'Une partie de ce tableau ne vous est pas ouverte.',
      en: 'Some of this report is not open to you.',
    });
  if (error instanceof PagesChanged)
    return new Problem('PAGES_CHANGED', {
      fr: 'Les lignes des pages précédentes ont changé depuis\u00a0: recommencez à la première page, pour que toutes soient du même instant.',
      en: 'The rows of the pages before have changed meanwhile: begin again with the first page, so that all are of one instant.',
    });
  if (error instanceof TooManyGroups) return new Problem('TOO_LARGE', both(error.message));
  if (error instanceof UnfitReport)
    return new Problem(
      'REPORT_BROKEN',
      {
        fr: `Ce brouillon ne correspond pas au schéma\u00a0: ${error.faults.map(({ words }) => words.fr).join(' ')}`,
        en: `This draft does not fit the schema: ${error.faults.map(({ words }) => words.en).join('; ')}`,
      },
      { errors: error.faults.map(({ path, words }) => ({ parameter: path.join('.'), message: words.en })) },
    );
  if (error instanceof NotReadable) return new Problem('REPORT_BROKEN', both(error.message));
  if (error instanceof ExportsBusy)
    return new Problem('UNAVAILABLE', {
      fr: 'D’autres tableaux sont en préparation : réessayez dans un instant.',
      en: 'Other reports are being made: try again in a moment.',
    });
  if (error instanceof GraphQLError && statusOf(error.extensions['code']) === 429)
    return new Problem('RATE_LIMITED', both(error.message), {
      retryAfterSeconds: error.extensions['retryAfterSeconds'],
    });
  if (error instanceof GraphQLError && statusOf(error.extensions['code']) === 401)
    return new Problem('UNAUTHENTICATED', {
      fr: 'La clé ou le jeton n’ouvre rien : inconnu, expiré ou révoqué. Faites-en un autre.',
      en: 'The key or the token opens nothing: it is unknown, has expired or was revoked. Make another.',
    });
  if (error instanceof GraphQLError && statusOf(error.extensions['code']) === 400) {
    const parameter = error.extensions['argument'];
    return new Problem('BAD_PARAMETERS', both(error.message), { errors: [{ parameter, message: error.message }] });
  }
  if ((error as { code?: string }).code === TIMEOUT)
    return new Problem('TOO_LARGE', {
      fr: 'La base met trop de temps à établir ce tableau : demandez-en moins à la fois.',
      en: 'The database takes too long for this report: ask for less at once.',
    });
  throw error;
}

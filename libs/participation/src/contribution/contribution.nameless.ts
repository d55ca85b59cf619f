import { type Env, type Sql, sql } from '#lib/reads';
import { wordsIn } from '../moderation/moderation.redress.js';

/** How whoever gave no name took part, of contribution `c`. */
export const namelessIn = (env: Pick<Env, 'locale'>): Sql =>
  sql`case c.origin when 'WORKSHOP' then ${wordsIn(WORKSHOP, env)} when 'PAPER' then ${wordsIn(PAPER, env)} else ${wordsIn(PHONE, env)} end`;

const WORKSHOP = { fr: 'Participant·e à l’atelier', en: 'Somebody at the workshop' };
const PAPER = { fr: 'Anonyme, sur papier', en: 'Somebody, on paper' };
const PHONE = { fr: 'Anonyme, par téléphone', en: 'Somebody, by telephone' };

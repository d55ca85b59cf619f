import { type Env, type Sql, sql } from '#lib/reads';

/** How one objects to a decision. */
export const REDRESS = {
  fr: 'Vous pouvez contester cette décision ici, gratuitement, pendant six mois : une autre personne la réexaminera. Vous pouvez aussi saisir le tribunal compétent.',
  en: 'You may object to this decision here, free of charge, for six months: somebody else will look at it again. You may also go to the competent court.',
};

/** Once somebody else has looked at it. */
export const LAST_REDRESS = {
  fr: 'Une autre personne a déjà réexaminé ce qui avait été décidé. Vous pouvez saisir le tribunal compétent.',
  en: 'Somebody else has looked again at what had been decided. You may go to the competent court.',
};

/** Of whoever told of it. */
export const REPORTER_REDRESS = {
  fr: 'Si vous avez envoyé ce signalement depuis votre compte, vous pouvez contester la décision ici, gratuitement, pendant six mois : une autre personne la réexaminera. Vous pouvez aussi saisir le tribunal compétent.',
  en: 'If you sent this notice from your account, you may object to the decision here, free of charge, for six months: somebody else will look at it again. You may also go to the competent court.',
};

export const wordsIn = ({ fr, en }: { fr: string; en: string }, { locale }: Pick<Env, 'locale'>): Sql =>
  sql`case when ${locale} = 'en' then ${en}::text else ${fr}::text end`;

/** A decision may be objected to for so long. */
export const APPEALED_WITHIN = sql`interval '6 months'`;

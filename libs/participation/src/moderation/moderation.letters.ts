import { sendMail } from '#lib/mail';
import { notify } from '#lib/notifications';
import { type Tx } from '#lib/writes';
import { commentDecided, contributionDecided } from './moderation.kinds.js';
import { contributionDecidedLetter, localeOfText, noticeDecidedLetter } from './moderation.mails.js';
import { type Subject } from './moderation.subject.js';

/** What was decided, as others are told. */
export interface Decided {
  id: string;
  caseId: string;
  restriction: 'NONE' | 'HIDDEN';
  ground: string | null;
  provision: string | null;
  facts: string;
  explanation: string;
  isOwnInitiative: boolean;
  isOnAppeal: boolean;
  isLast: boolean;
}

/** Whoever wrote it is told what was decided and why. */
export async function tellAuthor(
  tx: Tx,
  { pageId, commentId, personId, title }: Subject,
  decided: Decided,
): Promise<void> {
  if (!personId) return;
  const isComment = commentId !== null;
  const kind = isComment ? commentDecided : contributionDecided;
  const { restriction } = decided;
  await notify(tx, {
    ...{ kind, subject: pageId, key: `moddecision:${decided.id}`, by: null },
    ...{ facts: { restriction }, to: [personId] },
  });
  const [account] = await tx.query<{ email: string; locale: string; name: string }>(
    `select a.email, a.locale, p.given_name as name from identity.account a join network.person p on p.id = a.person_id
     where a.person_id = $1 and a.erased_at is null and a.email is not null`,
    [personId],
  );
  if (!account) return;
  const values = {
    ...{
      name: account.name,
      title,
      isComment,
      isHidden: restriction === 'HIDDEN',
      isOnAppeal: decided.isOnAppeal,
      isLast: decided.isLast,
    },
    ...{ isLegal: decided.ground === 'LEGAL', provision: decided.provision ?? '', facts: decided.facts },
    ...{ explanation: decided.explanation, isOwnInitiative: decided.isOwnInitiative },
    link: `/demarches/contributions/${pageId}`,
  };
  const { email: to, locale } = account;
  await sendMail(tx, contributionDecidedLetter, {
    ...{ to, locale: localeOfText(locale), values, key: `moddecision:${decided.id}:author` },
  });
}

/** Whoever told of it is told what became of that. */
export async function tellReporters(tx: Tx, { id, caseId, restriction }: Decided): Promise<void> {
  const reporters = await tx.query<{ noticeId: string; number: string; name: string; email: string; locale: string }>(
    `select n.id as "noticeId", n.number, coalesce(p.given_name, '') as name, coalesce(r.email, a.email) as email, coalesce(a.locale, r.locale) as locale
     from participation.notice n join participation.notice_reporter r on r.notice_id = n.id
     left join network.person p on p.id = r.person_id left join identity.account a on a.person_id = r.person_id and a.erased_at is null
     where n.case_id = $1 and coalesce(r.email, a.email) is not null order by n.received_at`,
    [caseId],
  );
  for (const { noticeId, number, name, email: to, locale } of reporters)
    await sendMail(tx, noticeDecidedLetter, {
      ...{ to, locale: localeOfText(locale), key: `moddecision:${id}:${noticeId}` },
      values: { name, number, isHidden: restriction === 'HIDDEN', link: receiptPath(number) },
    });
}

export const receiptPath = (number: string): string => `/moderation/signalement/${number}`;

import { networkOf, type RequestContext } from '#lib/graphql';

/** What an attempt counts against, and how many are free within the hour. */
export interface Count {
  readonly key: string;
  readonly free: number;
}

/** Guesses at one secret from one place. */
const GUESSES = 5;
/** At one account from everywhere: more, so that strangers do not lock its owner out by a few wrong tries. */
const GUESSES_AT_ACCOUNT = 20;
/** Many people may share a network address: a room in training opens its accounts within the hour. */
const FROM_NETWORK = {
  'sign-in': 30,
  link: 30,
  invitation: 30,
  forget: 100,
  'sign-up': 300,
  notice: 20,
  survey: 60,
} as const;
/** Letters that a manager sends in an hour: a whole team is invited at once. */
const INVITATIONS = 100;

type Purpose = keyof typeof FROM_NETWORK;

const fromNetwork = (purpose: Purpose, { req }: RequestContext): Count[] =>
  req?.ip ? [{ key: `address:${purpose}:${networkOf(req.ip)}`, free: FROM_NETWORK[purpose] }] : [];

export const LIMITS = {
  /** A browser that is known counts for itself alone, so that nobody else can make it wait. */
  signIn: (email: string, device: string | null | undefined, context: RequestContext): Count[] =>
    device
      ? [{ key: `device:${device}`, free: GUESSES }]
      : [
          { key: `sign-in:${email}`, free: GUESSES_AT_ACCOUNT },
          { key: `sign-in:${email}:${networkOf(context.req?.ip ?? '')}`, free: GUESSES },
          ...fromNetwork('sign-in', context),
        ],
  /** The password of whoever is signed in. */
  own: (accountId: string): Count[] => [{ key: `own:${accountId}`, free: GUESSES }],
  code: (accountId: string): Count[] => [{ key: `code:${accountId}`, free: GUESSES }],
  /** The password of a sign-up, by whoever holds its link. */
  verify: (linkHash: string): Count[] => [{ key: `verify:${linkHash}`, free: GUESSES }],
  /** The secret of a link. */
  link: (context: RequestContext): Count[] => fromNetwork('link', context),
  /** The same, by whoever only looks what became of an invitation: no other link has to wait for it. */
  invitationLink: (context: RequestContext): Count[] => fromNetwork('invitation', context),
  forget: (email: string, context: RequestContext): Count[] => [
    { key: `forget:${email}`, free: GUESSES },
    ...fromNetwork('forget', context),
  ],
  signUp: (email: string, context: RequestContext): Count[] => [
    { key: `sign-up:${email}`, free: GUESSES },
    ...fromNetwork('sign-up', context),
  ],
  /** Sign-ups whose address was proved are no abuse of the network they came from. */
  signUpProved: (context: RequestContext): Count[] => fromNetwork('sign-up', context),
  emailChange: (accountId: string, email: string): Count[] => [
    { key: `email-change:${accountId}`, free: GUESSES },
    { key: `email-change-to:${email}`, free: GUESSES },
  ],
  invitation: (accountId: string, email: string): Count[] => [
    { key: `invitation:${accountId}`, free: INVITATIONS },
    { key: `invitation-to:${email}`, free: GUESSES },
  ],
  token: (accountId: string): Count[] => [{ key: `token:${accountId}`, free: FROM_NETWORK['sign-in'] }],
} as const;

/** Notices of content, by one account or from one network; to an address that is named, a few, whoever names it. */
export const noticeCounts = (accountId: string | null, context: RequestContext, email?: string | null): Count[] =>
  accountId
    ? [{ key: `notice:${accountId}`, free: FROM_NETWORK['sign-in'] }]
    : [
        ...fromNetwork('notice', context),
        ...(email ? [{ key: `notice-to:${email.toLowerCase()}`, free: GUESSES }] : []),
      ];

/** Answers to surveys without an account: a room may answer from one network. */
export const surveyCounts = (context: RequestContext): Count[] => fromNetwork('survey', context);

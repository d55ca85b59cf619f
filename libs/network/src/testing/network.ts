import { expect } from '@jest/globals';
import { ANONYMOUS } from '#lib/access';
import { derivedId } from '#lib/graphql';
import { actor, useApp, type WrittenApp } from '#lib/testing';

export const nord = derivedId('organization', 'caue-59');
export const ain = derivedId('organization', 'caue-01');
export const federation = derivedId('organization', 'fncaue');
export const memorandum = derivedId('agreement', 'protocole-2013');
export const framework = derivedId('agreement', 'accord-cadre-2016');

export const coordinator = actor(['NETWORK_COORDINATOR']);
export const manager = actor(['ORGANIZATION_MANAGER'], [nord]);
export const otherManager = actor(['ORGANIZATION_MANAGER'], [ain]);
export const member = actor(['MEMBER'], [nord]);
export const signedIn = actor();

const ERRORS = `... on VersionConflictError { currentVersion }
  ... on NotAMemberError { mandates { id seat } } ... on FeeScaleInUseError { duesCall { year } }
  ... on PaymentExceedsBalanceError { balanceCents } ... on DuesBasisUnknownError { organizations { key } }
  ... on ReceiptAlreadyIssuedError { number } ... on NothingToRemindError { reason }`;

export type Network = WrittenApp;

/** What `doors` finds where managers of the Nord and coordinators may. */
export const OF_THE_NORD = ['UNAUTHENTICATED', 'FORBIDDEN', 'FORBIDDEN', 'NOT_ALLOWED', 'DONE', 'DONE'];

/** There from the first spec of the file to the last: an account, a member, another manager, the manager and a coordinator come to its doors. */
export const useNetwork = (): Network =>
  useApp({
    errors: ERRORS,
    asker: coordinator,
    atTheDoor: [ANONYMOUS, signedIn, member, otherManager, manager, coordinator],
  });

export const failsWith = (answer: any, __typename: string, path: string[] | null): void =>
  expect(answer.userErrors).toEqual([expect.objectContaining({ __typename, path })]);

const IN_A_DAY_MS = 86_400_000;

/** So many days from a day on. */
export const daysFrom = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * IN_A_DAY_MS).toISOString().slice(0, 10);

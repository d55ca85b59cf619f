import { CombinedGraphQLErrors } from '@apollo/client';
import type { TFunction } from 'i18next';
import { BusyError } from '../api/busy.js';
import { isConflict, pathOf, Refused, type UserError } from '../api/user-error.js';
import type { Fault } from './error-summary.js';

/** A field, and what the API calls it. */
export interface Known {
  name: string;
  paths?: readonly string[];
}

/** The field that an error speaks of: by its name, by the names the API has for it, or by the start of a path. */
function faultOf(error: Pick<UserError, 'message' | 'path' | 'code' | 'retryAt'>, fields: readonly Known[]): Fault {
  const { message, code, retryAt } = error;
  const fault = { message, code, retryAt, isLater: Boolean(retryAt) };
  const path = pathOf(error);
  for (const { name, paths = [] } of path === undefined ? [] : fields) {
    for (const known of [name, ...paths]) {
      if (path === known) return { ...fault, field: name };
      if (path?.startsWith(`${known}.`)) return { ...fault, field: name, within: path.slice(known.length + 1) };
    }
  }
  return fault;
}

/** What went wrong when a form was sent. A conflict that is settled otherwise is left out. */
export function toldBy(error: unknown, fields: readonly Known[], t: TFunction, settlesConflicts = false): Fault[] {
  if (error instanceof Refused)
    return error.errors.filter((one) => !settlesConflicts || !isConflict(one)).map((one) => faultOf(one, fields));
  if (!CombinedGraphQLErrors.is(error))
    return [{ message: whyNotSent(error, t), isLater: true, code: error instanceof BusyError ? 'BUSY' : undefined }];
  if (isSignedOut(error)) return [{ message: t('form.signedOut'), isLater: true, signsIn: true }];
  // What cannot even be read as the type that is expected.
  const places = error.errors.map(({ extensions }) => extensions?.['argument']);
  return places.every((place) => typeof place === 'string')
    ? places.map((place) => faultOf({ message: t('form.notPossible'), code: '', path: place.split('.') }, fields))
    : [{ message: whyNotSent(error, t), isLater: true }];
}

/** Why something was not sent, when the API said nothing about what was typed. */
export function whyNotSent(error: unknown, t: TFunction): string {
  if (error instanceof BusyError) return t('form.busy', { seconds: error.seconds });
  if (!CombinedGraphQLErrors.is(error)) return t('form.failed');
  if (isSignedOut(error)) return t('form.signedOut');
  return t('form.refused', { message: error.errors.map(({ message }) => message).join(' ') });
}

const isSignedOut = ({ errors }: CombinedGraphQLErrors): boolean =>
  errors.some(({ extensions }) => extensions?.['code'] === 'UNAUTHENTICATED');

import { type TFunction } from 'i18next';
import { BusyError } from '../api/busy.js';

/** Why something was not sent, when the API said nothing about what was typed. */
export const whyNotSent = (error: unknown, t: TFunction): string =>
  error instanceof BusyError ? t('form.busy', { seconds: error.seconds }) : t('form.failed');

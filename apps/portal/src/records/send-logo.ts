import type { TFunction } from 'i18next';
import type { Language } from '../format/format.js';
import type { UserError } from '../api/user-error.js';

/** What the API takes; it looks at the bytes too. */
export const TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;
const LARGEST_FILE = 2 * 1024 * 1024;

/** What can be told of a file before it is sent. */
export const fileFault = (file: File | undefined, t: TFunction): string | undefined => {
  if (!file) return t('records.logo.needed');
  if (!TYPES.some((type) => type === file.type)) return t('records.logo.noPicture');
  return file.size > LARGEST_FILE ? t('records.logo.tooHeavy') : undefined;
};

/** Sends a logo, which no GraphQL document can hold; answers why it was not taken, in words. */
export async function sendLogo(id: string, file: File, language: Language, t: TFunction): Promise<string | undefined> {
  const answer = await fetch(`/files/logos/${id}`, {
    method: 'POST',
    headers: { 'content-type': file.type, 'accept-language': language },
    body: file,
  }).catch(() => undefined);
  const told = (await answer?.json().catch(() => undefined)) as { userErrors?: UserError[] } | undefined;
  if (answer?.ok && told?.userErrors?.length === 0) return undefined;
  if (answer?.status === 401) return t('form.signedOut');
  return told?.userErrors?.[0]?.message ?? t('form.failed');
}

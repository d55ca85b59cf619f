import type { TFunction } from 'i18next';

interface Sent {
  organizationCount: number;
  untoldCount: number;
  letterCount?: number | null;
}

/** How many letters went when a call was issued, and to how many organizations. */
export function lettersSent({ organizationCount, untoldCount, letterCount }: Sent, t: TFunction) {
  const count = letterCount ?? 0;
  if (count === 0) return t('dues.letters.none');
  const told = organizationCount - untoldCount;
  return [t('dues.letters.count', { count }), t('dues.letters.to', { count: told })].join(' ');
}

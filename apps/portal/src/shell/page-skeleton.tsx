import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** Keeps the place of a page while its code or data arrives. */
export function PageSkeleton() {
  const { t } = useTranslation();
  return (
    <div aria-busy="true">
      <p className="hidden" role="status">
        {t('shell.loading')}
      </p>
      <Skeleton height={16} width="min(320px, 60%)" mb={24} />
      <Skeleton height={44} width="min(560px, 90%)" mb={16} />
      <Skeleton height={20} width="min(420px, 80%)" mb={40} />
      <Skeleton height={360} />
    </div>
  );
}

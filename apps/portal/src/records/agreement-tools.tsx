import { lazy, Suspense } from 'react';
import { loadTexts } from '../i18n/index.js';
import { useRights } from '../write/use-rights.js';

const Actions = lazy(async () => {
  const [{ AgreementActions }] = await Promise.all([import('./agreement-actions.js'), loadTexts('records')]);
  return { default: AgreementActions };
});

const Create = lazy(async () => {
  const [{ NetworkActions }] = await Promise.all([import('./agreement-create.js'), loadTexts('records')]);
  return { default: NetworkActions };
});

/** For coordinators: changing an agreement, its signatures and withdrawals. */
export function AgreementTools({ agreement }: { agreement: { id: string; title: string } }) {
  const { coordinates } = useRights();
  if (!coordinates) return null;
  return (
    <Suspense>
      <Actions agreement={agreement} />
    </Suspense>
  );
}

/** For coordinators: taking in an agreement or a source. */
export function NetworkTools() {
  const { coordinates } = useRights();
  if (!coordinates) return null;
  return (
    <Suspense>
      <Create />
    </Suspense>
  );
}

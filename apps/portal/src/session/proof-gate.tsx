import { lazy, Suspense } from 'react';
import { loadTexts } from '../i18n/index.js';
import { useAskedProof } from './proof.js';

const ProofDialog = lazy(async () => {
  const [{ ProofDialog: Component }] = await Promise.all([import('./proof-dialog.js'), loadTexts('account')]);
  return { default: Component };
});

/** Over the page while a proof is asked for. */
export function ProofGate() {
  const asked = useAskedProof();
  if (!asked) return null;
  return (
    <Suspense>
      <ProofDialog onEnd={asked.end} />
    </Suspense>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BudgetOutcomeLineFragment } from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
import { PlainButton } from '../../shell/plain-button.js';
import { priceOf } from './budget.js';

interface Recounted {
  ballots: number;
  spent: number;
  isSame: boolean;
}

/** Counts the published file again, here, by the lines that the server counts by; says whether it comes out as it is told on this page. */
export function Recount({ file, told }: { file: string; told: readonly BudgetOutcomeLineFragment[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [found, setFound] = useState<Recounted | 'busy' | 'failed'>();
  const count = async (): Promise<void> => {
    setFound('busy');
    try {
      const [answer, { countInTurns, electionIn }] = await Promise.all([fetch(file), import('#lib/counting')]);
      if (!answer.ok) throw new Error(String(answer.status));
      const { election } = electionIn(await answer.text());
      const { funded, spent } = await countInTurns(election, () => new Promise((go) => setTimeout(go)));
      const isSame = funded.join() === told.map(({ project }) => project.number).join();
      setFound({ ballots: election.ballots.length, spent, isSame });
    } catch {
      setFound('failed');
    }
  };
  return (
    <>
      {' '}
      <PlainButton onClick={() => void count()} aria-disabled={found === 'busy' || undefined}>
        {t('budget.recount.do')}
      </PlainButton>
      <span role="status" style={{ display: 'block' }}>
        {found === 'busy' && t('budget.recount.busy')}
        {found === 'failed' && t('budget.recount.failed')}
        {typeof found === 'object' &&
          t(found.isSame ? 'budget.recount.same' : 'budget.recount.other', {
            ballots: t('budget.recount.ballots', { count: found.ballots }),
            spent: priceOf(found.spent, language),
          })}
      </span>
    </>
  );
}

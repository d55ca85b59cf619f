import { useTranslation } from 'react-i18next';
import { PageHead } from '../shell/page-head.js';
import { useAddress } from '../table/use-address.js';
import { useRights } from '../write/use-rights.js';
import { membersOnly } from './members-only.js';
import { WizardChoice } from './wizard-choice.js';
import { WizardReview } from './wizard-review.js';
import classes from './dues.module.css';

/** A call for dues in three steps: choose, check what was worked out, issue. The step and the draft are in the address. */
export default membersOnly('dues.wizard.title', Wizard);

function Wizard() {
  const { t } = useTranslation();
  const { coordinates } = useRights();
  const { params } = useAddress();
  const draft = params.get('appel') ?? undefined;
  const asked = params.get('etape');
  const step = !draft || asked === '1' ? 1 : asked === '3' ? 3 : 2;
  const names = [t('dues.wizard.step1'), t('dues.wizard.step2'), t('dues.wizard.step3')];
  return (
    <>
      <PageHead title={t('dues.wizard.title')} lead={!coordinates && t('dues.wizard.onlyCoordinators')} />
      {coordinates && (
        <>
          <ol className={classes.steps} aria-label={t('dues.wizard.steps')}>
            {names.map((name, index) => (
              <li key={name} aria-current={index + 1 === step ? 'step' : undefined}>
                <span className="figures">{index + 1}</span> {name}
              </li>
            ))}
          </ol>
          {step === 1 || !draft ? <WizardChoice draft={draft} /> : <WizardReview id={draft} issuing={step === 3} />}
        </>
      )}
    </>
  );
}

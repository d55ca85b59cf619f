import { useTranslation } from 'react-i18next';
import { DatedLink } from '../day/dated-link.js';
import { DemonstrationSwitch } from '../demonstration/demonstration-switch.js';
import { PageHead } from '../shell/page-head.js';
import { Section } from '../shell/section.js';
import buttons from '../shell/button.module.css';
import { useRights } from '../write/use-rights.js';
import { CallsTable } from './calls-table.js';
import { DuesNav } from './dues-nav.js';
import { DuesTable } from './dues-table.js';
import { membersOnly } from './members-only.js';
import classes from './dues.module.css';

/** The desk: all of the network's dues for its coordinators, their own for the others. */
export default membersOnly('shell.dues', Desk);

function Desk() {
  const { t } = useTranslation();
  const { coordinates } = useRights();
  return (
    <>
      <PageHead title={t('shell.dues')} lead={coordinates ? t('dues.leadCoordinator') : t('dues.leadManager')} />
      <DuesNav />
      {coordinates && <DemonstrationSwitch />}
      {coordinates && (
        <Section
          title={t('dues.calls')}
          note={
            <p className={classes.note}>
              <DatedLink to="/cotisations/appels/nouveau" className={buttons.framed}>
                {t('dues.write.start')}
              </DatedLink>
            </p>
          }
        >
          <CallsTable />
        </Section>
      )}
      <Section title={t('dues.list')}>
        <DuesTable />
      </Section>
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { Actions } from '../../shell/actions.js';
import { Menu } from '../../shell/menu.js';
import type { Body, Mandate } from '../mandates.js';
import { bodyForm } from './body-form.js';
import { constituencyForm } from './constituency-form.js';
import { decisionForm } from './decision-form.js';
import { MandateStartButton } from './mandate-start.js';
import { meetingForm } from './meeting-form.js';

/** What those who act for a body can do. */
export function BodyTools({ body, mandates }: { body: Body; mandates: readonly Mandate[] }) {
  const { t } = useTranslation();
  const constituencies = body.constituencies.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Actions>
      <meetingForm.RecordButton given={{ governingBodyId: body.id }} about={body.name} main />
      <Menu label={t('shell.more')}>
        {constituencies.length > 0 && <MandateStartButton body={body} mandates={mandates} />}
        <decisionForm.RecordButton given={{ governingBodyId: body.id }} about={body.name} />
        <constituencyForm.RecordButton given={{ governingBodyId: body.id }} />
        {constituencies.length > 0 && (
          <constituencyForm.CorrectOneButton of={body.id} among={async () => constituencies} />
        )}
        <bodyForm.CorrectButton id={body.id} />
      </Menu>
    </Actions>
  );
}

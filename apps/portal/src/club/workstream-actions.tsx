import { useTranslation } from 'react-i18next';
import { today } from '../day/day.js';
import type { FieldSpec } from '../form/field-spec.js';
import { textOf } from '../form/values.js';
import {
  WorkstreamAbandonDocument,
  WorkstreamCloseDocument,
  WorkstreamDeliverDocument,
  WorkstreamLaunchDocument,
  WorkstreamParticipantRecordDocument,
  WorkstreamReopenDocument,
} from '../generated/graphql.js';
import { FollowButton } from '../notifications/follow-button.js';
import { isStaff, useViewer } from '../session/viewer.js';
import { Actions } from '../shell/actions.js';
import { Menu } from '../shell/menu.js';
import { WriteButton } from '../write/write-button.js';
import { CountsFor } from './counts-for.js';
import { workstreamForm } from './workstream-form.js';
import type { Workstream } from './workstream.js';

/** What may be done with it today: by who steers it, and by who may join. */
export function WorkstreamActions({ workstream }: { workstream: Workstream }) {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const { id, title, state, viewerSteers, viewerWorks } = workstream;
  const joins = isStaff(viewer) && !viewerWorks && viewer?.person != null;
  if (!viewer) return null;
  const isOver = state === 'CLOSED' || state === 'ABANDONED';
  return (
    <Actions>
      <FollowButton subjectId={id} />
      {joins && !isOver && <Join id={id} />}
      {viewerSteers && state === 'PROPOSED' && <Step workstream={workstream} to="launch" />}
      {viewerSteers && state === 'LAUNCHED' && <Step workstream={workstream} to="deliver" />}
      {viewerSteers && state === 'DELIVERED' && <Step workstream={workstream} to="close" />}
      {viewerSteers && <workstreamForm.CorrectButton id={id} about={title} />}
      {viewerSteers && (
        <Menu label={t('shell.more')}>
          {(state === 'PROPOSED' || state === 'LAUNCHED') && <Step workstream={workstream} to="abandon" />}
          {state !== 'PROPOSED' && <Step workstream={workstream} to="reopen" />}
        </Menu>
      )}
    </Actions>
  );
}

const STEPS = {
  launch: WorkstreamLaunchDocument,
  deliver: WorkstreamDeliverDocument,
  close: WorkstreamCloseDocument,
  abandon: WorkstreamAbandonDocument,
  reopen: WorkstreamReopenDocument,
};
type StepName = keyof typeof STEPS;

/** What each step asks beside its day. */
const ASKS: Record<StepName, readonly ('on' | 'reason' | 'lessons')[]> = {
  launch: ['on'],
  deliver: ['on'],
  close: ['on', 'lessons'],
  abandon: ['on', 'reason', 'lessons'],
  reopen: [],
};

function Step({ workstream: { id, title, version }, to }: { workstream: Workstream; to: StepName }) {
  const { t } = useTranslation();
  const fields = ASKS[to].map((name): FieldSpec => ({
    name,
    kind: name === 'on' ? 'day' : 'lines',
    label: t(`club.write.${name}`),
    required: name !== 'lessons',
  }));
  return (
    <WriteButton
      look={to === 'abandon' || to === 'reopen' ? 'framed' : 'go'}
      label={t(`club.write.${to}`)}
      about={title}
      spec={() => ({
        id: `workstream.${to}:${id}`,
        title: t(`club.write.${to}`),
        submit: t(`club.write.${to}Submit`),
        did: t(`club.write.${to}Did`),
        of: title,
        intro: <p>{t(`club.write.${to}Intro`)}</p>,
        mutation: STEPS[to] as typeof WorkstreamAbandonDocument,
        initial: { on: today(), reason: '', lessons: '' },
        fields,
        variables: (values) => {
          const said = Object.fromEntries(ASKS[to].map((name) => [name, textOf(values, name) || null]));
          return { input: { id, expectedVersion: version, ...said } as never };
        },
      })}
    />
  );
}

function Join({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      look="go"
      label={t('club.write.join')}
      spec={() => ({
        id: `workstreamJoin:${id}`,
        title: t('club.write.join'),
        submit: t('club.write.joinSubmit'),
        done: t('club.write.joined'),
        intro: (
          <>
            <p>{t('club.write.joinIntro')}</p>
            <CountsFor alone />
          </>
        ),
        mutation: WorkstreamParticipantRecordDocument,
        initial: {},
        fields: [],
        variables: () => ({ input: { workstreamId: id } }),
      })}
    />
  );
}

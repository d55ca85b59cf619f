import { useTranslation } from 'react-i18next';
import { today } from '../day/day.js';
import { useAsOf } from '../day/use-as-of.js';
import type { FieldSpec } from '../form/field-spec.js';
import { textOf } from '../form/values.js';
import { InitiativeCloseDocument, InitiativePublishDocument, InitiativeReopenDocument } from '../generated/graphql.js';
import { Actions } from '../shell/actions.js';
import { Menu } from '../shell/menu.js';
import { WriteButton } from '../write/write-button.js';
import type { Initiative } from './initiative.js';
import { initiativeForm } from './initiative-form.js';

/** What whoever answers for it does with it today. */
export function InitiativeActions({ initiative }: { initiative: Initiative }) {
  const { t } = useTranslation();
  const { asOf } = useAsOf();
  const { id, title, version, state, viewerWrites, viewerAnswersFor } = initiative;
  // What it was on a past day is not what becomes of it.
  if (!viewerWrites || asOf) return null;
  return (
    <Actions>
      {viewerAnswersFor && state === 'DRAFT' && <Step initiative={initiative} to="publish" />}
      {viewerAnswersFor && state === 'PUBLISHED' && <Step initiative={initiative} to="close" />}
      {state !== 'CLOSED' && <initiativeForm.CorrectButton id={id} about={title} />}
      {viewerAnswersFor && state !== 'PUBLISHED' && (
        <Menu label={t('shell.more')}>
          {state === 'CLOSED' && <Step initiative={initiative} to="reopen" />}
          {state === 'DRAFT' && <initiativeForm.RemoveButton id={id} version={version} about={title} />}
        </Menu>
      )}
    </Actions>
  );
}

const STEPS = {
  publish: InitiativePublishDocument,
  close: InitiativeCloseDocument,
  reopen: InitiativeReopenDocument,
};
type StepName = keyof typeof STEPS;

/** What each step asks. */
const ASKS: Record<StepName, readonly ('on' | 'outcomeFr' | 'outcomeEn')[]> = {
  publish: [],
  close: ['on', 'outcomeFr', 'outcomeEn'],
  reopen: [],
};

function Step({ initiative, to }: { initiative: Initiative; to: StepName }) {
  const { t } = useTranslation();
  const { id, title, version, rules, territories, phases } = initiative;
  const missing = [
    ...(rules ? [] : (['rules'] as const)),
    ...(territories?.length ? [] : (['territories'] as const)),
    ...(phases.length ? [] : (['phases'] as const)),
  ];
  const fields = ASKS[to].map((name): FieldSpec => ({
    name,
    kind: name === 'on' ? 'day' : 'lines',
    label: t(`initiative.write.${name}`),
    required: name !== 'outcomeEn',
  }));
  return (
    <WriteButton
      look={to === 'publish' ? 'go' : 'framed'}
      label={t(`initiative.write.${to}`)}
      about={title}
      spec={() => ({
        id: `initiative.${to}:${id}`,
        title: t(`initiative.write.${to}`),
        submit: t(`initiative.write.${to}Submit`),
        did: t(`initiative.write.${to}Did`),
        of: title,
        intro: (
          <>
            <p>{t(`initiative.write.${to}Intro`)}</p>
            {to === 'publish' && missing.length > 0 && (
              <p>
                {t('initiative.write.publishMissing', {
                  what: missing.map((name) => t(`initiative.${name}`)).join(', '),
                })}
              </p>
            )}
          </>
        ),
        mutation: STEPS[to] as typeof InitiativeCloseDocument,
        initial: { on: today(), outcomeFr: '', outcomeEn: '' },
        fields,
        variables: (values) => {
          const said = Object.fromEntries(ASKS[to].map((name) => [name, textOf(values, name) || null]));
          return { input: { id, expectedVersion: version, ...said } as never };
        },
      })}
    />
  );
}

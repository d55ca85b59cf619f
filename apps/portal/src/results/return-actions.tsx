import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { centsOf, flagOf, numberOf, orNull, textOf } from '../form/values.js';
import type { FieldSpec } from '../form/field-spec.js';
import { typedEuros } from '../format/money.js';
import {
  AnnualTrainingReturnCorrectDocument,
  AnnualTrainingReturnDiscardDocument,
  AnnualTrainingReturnFillDocument,
  AnnualTrainingReturnSubmitDocument,
  type AnnualReturnDetailFragment as Return,
} from '../generated/graphql.js';
import { Actions } from '../shell/actions.js';
import { PlainButton } from '../shell/plain-button.js';
import { WriteButton } from '../write/write-button.js';
import type { Line } from './return-frame.js';

/** What may be done with a return as it stands. */
export function ReturnActions({ one }: { one: Return }) {
  const { t } = useTranslation();
  return (
    <Actions>
      {one.status === 'DRAFT' && <SubmitButton one={one} />}
      {one.status === 'SUBMITTED' && !one.replacedBy && <CorrectButton one={one} />}
      <PlainButton onClick={() => window.print()}>{t('bilan.print')}</PlainButton>
      {one.status === 'DRAFT' && <DiscardButton one={one} />}
    </Actions>
  );
}

function SubmitButton({ one: { id, version, controls } }: { one: Return }) {
  const { t } = useTranslation();
  const broken = controls.filter(({ isMet }) => isMet === false).length;
  return (
    <WriteButton
      label={t('bilan.submit')}
      spec={() => ({
        id: `annualTrainingReturnSubmit:${id}`,
        title: t('bilan.submit'),
        submit: t('bilan.submit'),
        intro: <p>{t('bilan.submitHelp')}</p>,
        mutation: AnnualTrainingReturnSubmitDocument,
        version,
        initial: { despiteControls: false },
        fields:
          broken > 0
            ? [{ name: 'despiteControls', kind: 'check', label: t('bilan.despite', { count: broken }) } as const]
            : [],
        irreversible: () => <p>{t('bilan.submitConfirm')}</p>,
        variables: (values, { version: expectedVersion }) => ({
          input: { id, expectedVersion, despiteControls: flagOf(values, 'despiteControls') },
        }),
      })}
    />
  );
}

function CorrectButton({ one: { id, version } }: { one: Return }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <WriteButton
      label={t('bilan.correct')}
      spec={() => ({
        id: `annualTrainingReturnCorrect:${id}`,
        title: t('bilan.correct'),
        submit: t('bilan.correct'),
        intro: <p>{t('bilan.correctHelp')}</p>,
        mutation: AnnualTrainingReturnCorrectDocument,
        version,
        initial: { reason: '' },
        fields: [{ name: 'reason', kind: 'lines', label: t('word.reason'), required: true }],
        variables: (values, { version: expectedVersion }) => ({
          input: { id, expectedVersion, reason: textOf(values, 'reason') },
        }),
        onDone: (payload) => {
          const made = (payload as { annualTrainingReturn?: { id: string } | null }).annualTrainingReturn;
          if (made) void navigate(`/formations/bilan/${made.id}`);
        },
      })}
    />
  );
}

function DiscardButton({ one: { id, version, year } }: { one: Return }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <WriteButton
      label={t('bilan.discard')}
      look="danger"
      spec={() => ({
        id: `annualTrainingReturnDiscard:${id}`,
        title: t('bilan.discard'),
        submit: t('bilan.discard'),
        removes: true,
        mutation: AnnualTrainingReturnDiscardDocument,
        version,
        initial: {},
        fields: [],
        irreversible: () => <p>{t('bilan.discardConfirm', { year })}</p>,
        variables: (_, { version: expectedVersion }) => ({ input: { id, expectedVersion } }),
        onDone: () => void navigate('/formations/bilan'),
      })}
    />
  );
}

/** What stands in a line that is entered, with where it is from. */
export function FillButton({ one, line }: { one: Return; line: Line }) {
  const { t } = useTranslation();
  const fields: Record<Line['kind'], readonly FieldSpec[]> = {
    PEOPLE: [
      { name: 'people', kind: 'whole', label: t('bilan.people') },
      { name: 'hours', kind: 'number', label: t('bilan.hours') },
    ],
    AMOUNT: [{ name: 'amount', kind: 'money', label: t('bilan.amount'), help: t('bilan.amountHelp') }],
    WORDS: [{ name: 'words', kind: 'text', label: t('bilan.words') }],
  };
  return (
    <WriteButton
      label={t('bilan.fill')}
      about={line.title}
      look="quiet"
      spec={() => ({
        id: `annualTrainingReturnFill:${one.id}:${line.code}`,
        title: t('bilan.fillTitle', { title: line.title }),
        submit: t('bilan.fillSubmit'),
        intro: <p>{line.explanation}</p>,
        mutation: AnnualTrainingReturnFillDocument,
        version: one.version,
        initial: {
          people: line.people === null ? '' : String(line.people),
          hours: line.hours === null ? '' : String(line.hours),
          amount: line.amountCents === null ? '' : typedEuros(line.amountCents),
          words: line.words ?? '',
          source: line.source ?? '',
          knownOn: line.knownOn ?? '',
        },
        fields: [
          ...fields[line.kind],
          { name: 'source', kind: 'text', label: t('bilan.source'), help: t('bilan.sourceHelp'), required: true },
          { name: 'knownOn', kind: 'day', label: t('bilan.knownOn'), required: true },
        ],
        variables: (values, { version: expectedVersion }) => ({
          input: {
            ...{ id: one.id, expectedVersion, code: line.code },
            ...(line.kind === 'PEOPLE' && {
              people: numberOf(textOf(values, 'people')),
              hours: numberOf(textOf(values, 'hours')),
            }),
            ...(line.kind === 'AMOUNT' && { amountCents: centsOf(textOf(values, 'amount')) }),
            ...(line.kind === 'WORDS' && { words: orNull(values, 'words') }),
            ...{ source: textOf(values, 'source'), knownOn: textOf(values, 'knownOn') },
          },
        }),
      })}
    />
  );
}

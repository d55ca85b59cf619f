import { useTranslation } from 'react-i18next';
import type { FieldSpec } from '../form/field-spec.js';
import { flagOf, textOf } from '../form/values.js';
import {
  AccommodationAnswerDocument,
  AccommodationReferentSetDocument,
  AccommodationRequestDocument,
  AccommodationWithdrawDocument,
  type SessionAccommodationQuery,
} from '../generated/graphql.js';
import { WriteButton } from '../write/write-button.js';

export type Request = NonNullable<
  NonNullable<SessionAccommodationQuery['trainingSession']>['accommodationRequests']
>[number];

/** What one needs, and who may read it: also in the form by which one enrols. */
export function useNeedFields({ isRequired }: { isRequired: boolean }): FieldSpec[] {
  const { t } = useTranslation();
  return [
    {
      name: 'need',
      kind: 'lines',
      label: t('accommodation.need'),
      required: isRequired,
      paths: ['accommodation'],
      help: isRequired ? undefined : t('accommodation.needHelp'),
    },
    { name: 'trainersMayRead', kind: 'check', label: t('accommodation.trainersMayRead') },
  ];
}

export function AskButton({ enrolmentId, request, intro }: { enrolmentId: string; request?: Request; intro: string }) {
  const { t } = useTranslation();
  const fields = useNeedFields({ isRequired: true });
  const title = t(request ? 'accommodation.change' : 'accommodation.ask');
  return (
    <WriteButton
      label={title}
      spec={() => ({
        id: `accommodationRequest:${enrolmentId}`,
        title,
        submit: t('accommodation.submit'),
        intro: <p>{intro}</p>,
        isConfidential: true,
        done: t('accommodation.sent'),
        mutation: AccommodationRequestDocument,
        initial: { need: request?.need ?? '', trainersMayRead: request?.trainersMayRead ?? false },
        fields,
        variables: (values) => ({
          input: { enrolmentId, need: textOf(values, 'need'), trainersMayRead: flagOf(values, 'trainersMayRead') },
        }),
      })}
    />
  );
}

export function WithdrawRequestButton({ enrolmentId }: { enrolmentId: string }) {
  const { t } = useTranslation();
  return (
    <WriteButton
      label={t('accommodation.withdraw')}
      look="quiet"
      spec={() => ({
        id: `accommodationWithdraw:${enrolmentId}`,
        title: t('accommodation.withdraw'),
        submit: t('accommodation.withdraw'),
        intro: <p>{t('accommodation.withdrawHelp')}</p>,
        removes: true,
        mutation: AccommodationWithdrawDocument,
        initial: {},
        fields: [],
        variables: () => ({ input: { enrolmentId } }),
      })}
    />
  );
}

export function AnswerRequestButton({ request: { id, participant, answer } }: { request: Request }) {
  const { t } = useTranslation();
  const title = t(answer ? 'accommodation.answerAgain' : 'accommodation.answer');
  return (
    <WriteButton
      label={title}
      about={participant}
      spec={() => ({
        id: `accommodationAnswer:${id}`,
        title,
        submit: t('accommodation.answerSubmit'),
        isConfidential: true,
        mutation: AccommodationAnswerDocument,
        initial: { answer: answer ?? '' },
        fields: [{ name: 'answer', kind: 'lines', label: t('accommodation.answerWords'), required: true }],
        variables: (values) => ({ input: { id, answer: textOf(values, 'answer') } }),
      })}
    />
  );
}

export function ReferentButton({ organizationId, isNamed }: { organizationId: string; isNamed: boolean }) {
  const { t } = useTranslation();
  const title = t(isNamed ? 'accommodation.referentChange' : 'accommodation.referent');
  return (
    <WriteButton
      label={title}
      spec={() => ({
        id: `accommodationReferentSet:${organizationId}`,
        title,
        submit: t('accommodation.referentSubmit'),
        intro: <p>{t('accommodation.referentHelp')}</p>,
        mutation: AccommodationReferentSetDocument,
        initial: { personId: '' },
        fields: [{ name: 'personId', kind: 'person', label: t('word.person'), required: true }],
        variables: (values) => ({ input: { organizationId, personId: textOf(values, 'personId') } }),
      })}
    />
  );
}

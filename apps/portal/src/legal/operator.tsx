import { useTranslation } from 'react-i18next';
import { Unknown } from '../certainty/partial-day.js';
import { OperatorDocument, type OperatorQuery } from '../generated/graphql.js';
import { useAnswer } from '../shell/use-answer.js';

export type Operator = OperatorQuery['operator'];

/** Who runs the service, and what stands there until it is known. */
export function useOperator(height: number) {
  const { answer, instead } = useAnswer(OperatorDocument, { height });
  return { operator: answer?.operator, instead };
}

/** What the settings say, or that they do not. */
export function Told({ children }: { children: string | null }) {
  const { t } = useTranslation();
  return children ?? <Unknown>{t('legal.missing')}</Unknown>;
}

export function Mail({ to }: { to: string | null }) {
  return to ? <a href={`mailto:${to}`}>{to}</a> : <Told>{to}</Told>;
}

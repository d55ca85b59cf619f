import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import { textOf } from '../../form/values.js';
import {
  AnswersDueDocument,
  type AnswerTextFragment as Answer,
  ContributionPageDocument,
  OfficialAnswerRecordDocument,
  OfficialAnswerUpdateDocument,
} from '../../generated/graphql.js';
import { WriteButton } from '../../write/write-button.js';

/** What a write about one contribution, or about several, is about. */
export interface Chosen {
  id: string;
  title: string;
}

/** In words: the title of one, the number of several. */
export function useAbout(chosen: readonly Chosen[]): string {
  const { t } = useTranslation();
  const [first, ...others] = chosen;
  return others.length > 0 ? t('initiative.contributionCount', { count: chosen.length }) : (first?.title ?? '');
}

/** Answers one contribution, or several with the same words. */
export function AnswerButton({ chosen, onDone }: { chosen: readonly Chosen[]; onDone?: () => void }) {
  const { t } = useTranslation();
  const about = useAbout(chosen);
  const refetch = useRefetch(ContributionPageDocument, AnswersDueDocument);
  return (
    <WriteButton
      look="go"
      label={t('answer.record')}
      about={about}
      spec={() => ({
        id: `officialAnswerRecord:${chosen.map(({ id }) => id).join()}`,
        title: t('answer.record'),
        submit: t('answer.recordDo'),
        intro: <p>{t('answer.recordIntro', { about })}</p>,
        did: t('answer.recordDid'),
        of: about,
        mutation: OfficialAnswerRecordDocument,
        initial: { bodyFr: '', bodyEn: '' },
        fields: [
          { name: 'bodyFr', kind: 'lines', label: t('answer.bodyFr'), required: true },
          { name: 'bodyEn', kind: 'lines', label: t('answer.bodyEn') },
        ],
        variables: (values) => ({
          input: {
            contributionIds: chosen.map(({ id }) => id),
            bodyFr: textOf(values, 'bodyFr'),
            bodyEn: textOf(values, 'bodyEn') || null,
          },
        }),
        onDone: () => {
          void refetch();
          onDone?.();
        },
      })}
    />
  );
}

export function CorrectAnswerButton({ answer: { id, version, bodyFr, bodyEn } }: { answer: Answer }) {
  const { t } = useTranslation();
  const refetch = useRefetch(ContributionPageDocument);
  return (
    <WriteButton
      label={t('answer.update')}
      spec={() => ({
        id: `officialAnswerUpdate:${id}`,
        title: t('answer.update'),
        submit: t('initiative.write.updateSubmit'),
        intro: <p>{t('answer.updateIntro')}</p>,
        did: t('answer.updateDid'),
        mutation: OfficialAnswerUpdateDocument,
        initial: { bodyFr, bodyEn: bodyEn ?? '' },
        fields: [
          { name: 'bodyFr', kind: 'lines', label: t('answer.bodyFr'), required: true },
          { name: 'bodyEn', kind: 'lines', label: t('answer.bodyEn') },
        ],
        variables: (values) => ({
          input: {
            ...{ id, expectedVersion: version },
            ...{ bodyFr: textOf(values, 'bodyFr'), bodyEn: textOf(values, 'bodyEn') || null },
          },
        }),
        onDone: () => void refetch(),
      })}
    />
  );
}

import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import type { Values } from '../../form/drafts.js';
import type { FieldSpec } from '../../form/field-spec.js';
import { textOf } from '../../form/values.js';
import { formatDayOf } from '../../format/format.js';
import {
  AnswersDueDocument,
  type AnswerTextFragment as Answer,
  ContributionPageDocument,
  OfficialAnswerRecordDocument,
  OfficialAnswerUpdateDocument,
} from '../../generated/graphql.js';
import { useLanguage } from '../../i18n/index.js';
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

/** A version of the text that contributions are about. */
export interface Version {
  number: number;
  publishedAt: string;
}

/** Which version takes up what is answered, where it is about a text. */
function useTakenUp(versions: readonly Version[]): FieldSpec[] {
  const { t } = useTranslation();
  const language = useLanguage();
  if (versions.length === 0) return [];
  return [
    {
      ...{ name: 'takenUpIn', kind: 'choice', label: t('answer.takenUpIn'), help: t('answer.takenUpInHelp') },
      options: versions.map(({ number, publishedAt }) => ({
        value: String(number),
        label: t('answer.version', { number, day: formatDayOf(publishedAt, language) }),
      })),
    },
  ];
}
const takenUpOf = (values: Values): number | null => Number(textOf(values, 'takenUpIn')) || null;

interface AnswerButtonProps {
  chosen: readonly Chosen[];
  versions?: readonly Version[];
  onDone?: () => void;
}

/** Answers one contribution, or several with the same words. */
export function AnswerButton({ chosen, versions = [], onDone }: AnswerButtonProps) {
  const { t } = useTranslation();
  const about = useAbout(chosen);
  const refetch = useRefetch(ContributionPageDocument, AnswersDueDocument);
  const takenUp = useTakenUp(versions);
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
        initial: { bodyFr: '', bodyEn: '', takenUpIn: '' },
        fields: [
          { name: 'bodyFr', kind: 'lines', label: t('answer.bodyFr'), required: true },
          { name: 'bodyEn', kind: 'lines', label: t('answer.bodyEn') },
          ...takenUp,
        ],
        variables: (values) => ({
          input: {
            contributionIds: chosen.map(({ id }) => id),
            bodyFr: textOf(values, 'bodyFr'),
            bodyEn: textOf(values, 'bodyEn') || null,
            takenUpIn: takenUpOf(values),
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

interface CorrectAnswerButtonProps {
  answer: Answer;
  versions: readonly Version[];
}

export function CorrectAnswerButton({
  answer: { id, version, bodyFr, bodyEn, takenUpIn },
  versions,
}: CorrectAnswerButtonProps) {
  const { t } = useTranslation();
  const refetch = useRefetch(ContributionPageDocument);
  const takenUp = useTakenUp(versions);
  return (
    <WriteButton
      label={t('answer.update')}
      spec={() => ({
        id: `officialAnswerUpdate:${id}`,
        title: t('answer.update'),
        submit: t('word.save'),
        intro: <p>{t('answer.updateIntro')}</p>,
        did: t('answer.updateDid'),
        mutation: OfficialAnswerUpdateDocument,
        initial: { bodyFr, bodyEn: bodyEn ?? '', takenUpIn: takenUpIn === null ? '' : String(takenUpIn) },
        fields: [
          { name: 'bodyFr', kind: 'lines', label: t('answer.bodyFr'), required: true },
          { name: 'bodyEn', kind: 'lines', label: t('answer.bodyEn') },
          ...takenUp,
        ],
        variables: (values) => ({
          input: {
            ...{ id, expectedVersion: version, takenUpIn: takenUpOf(values) },
            ...{ bodyFr: textOf(values, 'bodyFr'), bodyEn: textOf(values, 'bodyEn') || null },
          },
        }),
        onDone: () => void refetch(),
      })}
    />
  );
}

import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useRefetch } from '../../api/use-refetch.js';
import type { Values } from '../../form/drafts.js';
import type { CustomControl, FieldSpec } from '../../form/field-spec.js';
import { Control } from '../../form/control.js';
import { flagOf, isBegun, numberOf, orNull, rowsOf, textOf } from '../../form/values.js';
import { typeset } from '../../format/typeset.js';
import {
  SurveyDraftSaveDocument,
  SurveyEditorDocument,
  type SurveyQuestionInput,
  type SurveyQuestionKind,
  type SurveyWrittenFragment,
} from '../../generated/graphql.js';
import { labelOptions } from '../../write/label-options.js';
import { WriteButton } from '../../write/write-button.js';
import { inputsOf } from './writing.js';

interface QuestionButtonProps {
  survey: {
    id: string;
    version: number;
    questionnaire?: { questions: readonly { id: string }[] } | null;
  };
  questions: readonly SurveyWrittenFragment[];
  /** Which one, from 0; none for one more. */
  place?: number;
}

const BY_CHOICES: readonly string[] = ['SINGLE', 'MULTIPLE', 'RANKING'];
const is = (values: Values, ...kinds: readonly string[]): boolean => kinds.includes(textOf(values, 'kind'));

/** Writes one question; all of them are sent, as they stand. */
export function QuestionButton({ survey, questions, place = questions.length }: QuestionButtonProps) {
  const { t } = useTranslation();
  const refetch = useRefetch(SurveyEditorDocument);
  const held = questions[place];
  const isPublished = Boolean(held && survey.questionnaire?.questions.some(({ id }) => id === held.id));
  const at = (name: string): { name: string; paths: string[] } => ({ name, paths: [`questions.${place}.${name}`] });
  const before = questions.slice(0, place).filter(({ kind }) => kind === 'SINGLE' || kind === 'MULTIPLE');
  const ofVersion: FieldSpec[] = [
    { ...at('isRequired'), kind: 'check', label: t('survey.isRequired') },
    ...(before.length > 0
      ? [
          {
            ...at('shownIf'),
            kind: 'custom' as const,
            label: t('survey.shownIf'),
            help: t('survey.shownIfHelp'),
            render: (control: CustomControl) => <Condition {...control} before={before} />,
            check: (value: unknown) =>
              conditionOf(value).question && conditionOf(value).choices.length === 0
                ? t('survey.shownIfChoose')
                : undefined,
          },
        ]
      : []),
  ];
  return (
    <WriteButton
      look={held ? 'quiet' : 'framed'}
      label={t(held ? 'word.change' : 'survey.add')}
      about={held && typeset(held.title)}
      spec={() => ({
        id: `surveyQuestion:${survey.id}:${held?.id ?? 'new'}`,
        title: t(held ? 'survey.correctTitle' : 'survey.add'),
        submit: t('survey.save'),
        intro: isPublished ? <p>{t('survey.frozen')}</p> : undefined,
        did: t(held ? 'survey.corrected' : 'survey.added'),
        mutation: SurveyDraftSaveDocument,
        initial: valuesOf(held),
        fields: isPublished ? ofVersion : [...whatIsAsked(t, at), ...ofVersion],
        variables: (values) => ({
          input: {
            ...{ id: survey.id, expectedVersion: survey.version },
            questions: inputsOf(questions).toSpliced(
              place,
              1,
              isPublished ? { ...inputsOf(questions)[place]!, ...versionOf(values) } : inputOf(values, held?.id),
            ),
          },
        }),
        onDone: () => void refetch(),
      })}
    />
  );
}

/** Fixed once the question was published: its answers were given to these words. */
function whatIsAsked(t: TFunction, at: (name: string) => Pick<FieldSpec, 'name' | 'paths'>): FieldSpec[] {
  return [
    {
      ...at('kind'),
      kind: 'choice',
      label: t('survey.kind'),
      required: true,
      options: labelOptions(t, 'survey.kinds'),
    },
    { ...at('titleFr'), kind: 'text', label: t('survey.titleFr'), required: true },
    { ...at('titleEn'), kind: 'text', label: t('survey.titleEn') },
    { ...at('helpFr'), kind: 'lines', label: t('survey.helpFr') },
    { ...at('helpEn'), kind: 'lines', label: t('survey.helpEn') },
    {
      ...at('choices'),
      kind: 'rows',
      label: t('survey.choices'),
      required: true,
      most: 20,
      check: (value) => (hasTwins(value) ? t('survey.choiceTwice') : undefined),
      add: t('survey.addChoice'),
      shown: (values) => is(values, ...BY_CHOICES),
      columns: [
        { name: 'titleFr', kind: 'text', label: t('survey.choiceFr'), required: true },
        { name: 'titleEn', kind: 'text', label: t('survey.choiceEn') },
      ],
    },
    {
      ...at('most'),
      kind: 'whole',
      label: t('survey.most'),
      help: t('survey.mostHelp'),
      shown: (values) => is(values, 'MULTIPLE', 'RANKING'),
    },
    ...(['low', 'high'] as const).flatMap((end): FieldSpec[] => {
      const shown = (values: Values): boolean => is(values, 'SCALE');
      return [
        { ...at(end), kind: 'whole', label: t(`survey.${end}`), required: true, shown },
        { ...at(`${end}Fr`), kind: 'text', label: t(`survey.${end}Fr`), shown },
        { ...at(`${end}En`), kind: 'text', label: t(`survey.${end}En`), shown },
      ];
    }),
  ];
}

/** Two choices that read alike, in French as it is written. */
function hasTwins(value: unknown): boolean {
  const titles = rowsOf(value)
    .map(({ titleFr = '' }) => titleFr.trim().toLowerCase())
    .filter(Boolean);
  return new Set(titles).size < titles.length;
}

interface Condition {
  question: string;
  choices: string[];
}
const conditionOf = (value: unknown): Condition => ({ question: '', choices: [], ...(value as Condition | null) });

/** A question before, and which of its choices. */
function Condition({ id, value, set, before }: CustomControl & { before: readonly SurveyWrittenFragment[] }) {
  const { t } = useTranslation();
  const condition = conditionOf(value);
  const asked = before.find((one) => one.id === condition.question);
  return (
    <>
      <Control
        id={`${id}-question`}
        spec={{
          name: 'question',
          kind: 'choice',
          label: t('survey.shownIfQuestion'),
          options: before.map(({ id: one, title }) => ({ value: one, label: typeset(title) })),
        }}
        value={condition.question}
        set={(question) => set({ question: (question as string | null) ?? '', choices: [] })}
      />
      {asked && (
        <Control
          id={`${id}-choices`}
          spec={{
            name: 'choices',
            kind: 'checks',
            label: t('survey.shownIfChoices'),
            options: asked.choices.map((choice) => ({ value: choice.id, label: typeset(choice.title) })),
          }}
          value={condition.choices}
          set={(choices) => set({ ...condition, choices })}
        />
      )}
    </>
  );
}

const valuesOf = (held: SurveyWrittenFragment | undefined): Values => {
  const number = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value);
  return {
    kind: held?.kind ?? 'SINGLE',
    ...{ titleFr: held?.titleFr ?? '', titleEn: held?.titleEn ?? '' },
    ...{ helpFr: held?.helpFr ?? '', helpEn: held?.helpEn ?? '' },
    choices: held
      ? held.choices.map(({ id, titleFr, titleEn }) => ({ id, titleFr, titleEn: titleEn ?? '' }))
      : [{}, {}],
    most: number(held?.most),
    ...{ low: number(held ? held.low : 1), lowFr: held?.lowFr ?? '', lowEn: held?.lowEn ?? '' },
    ...{ high: number(held ? held.high : 5), highFr: held?.highFr ?? '', highEn: held?.highEn ?? '' },
    isRequired: held?.isRequired ?? false,
    shownIf: held?.shownIf ?? null,
  };
};

const versionOf = (values: Values): Pick<SurveyQuestionInput, 'isRequired' | 'shownIf'> => {
  const { question, choices } = conditionOf(values['shownIf']);
  return { isRequired: flagOf(values, 'isRequired'), shownIf: question ? { question, choices } : null };
};

function inputOf(values: Values, id: string | undefined): SurveyQuestionInput {
  const kind = textOf(values, 'kind') as SurveyQuestionKind;
  const isScale = kind === 'SCALE';
  const only = (isSo: boolean, name: string): string | null => (isSo ? orNull(values, name) : null);
  const number = (isSo: boolean, name: string): number | null => (isSo ? numberOf(textOf(values, name)) : null);
  return {
    ...{ id: id ?? null, kind, titleFr: textOf(values, 'titleFr'), titleEn: orNull(values, 'titleEn') },
    ...{ helpFr: orNull(values, 'helpFr'), helpEn: orNull(values, 'helpEn') },
    choices: BY_CHOICES.includes(kind)
      ? rowsOf(values['choices'])
          .filter(({ titleFr = '', titleEn = '' }) => isBegun({ titleFr, titleEn }))
          .map((row) => ({ id: row['id'] ?? null, titleFr: row['titleFr'] ?? '', titleEn: row['titleEn'] || null }))
      : [],
    most: number(kind === 'MULTIPLE' || kind === 'RANKING', 'most'),
    ...{ low: number(isScale, 'low'), lowFr: only(isScale, 'lowFr'), lowEn: only(isScale, 'lowEn') },
    ...{ high: number(isScale, 'high'), highFr: only(isScale, 'highFr'), highEn: only(isScale, 'highEn') },
    ...versionOf(values),
  };
}

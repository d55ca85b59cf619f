import { useTranslation } from 'react-i18next';
import { Refused } from '../api/user-error.js';
import type { Values } from '../form/drafts.js';
import type { FieldSpec } from '../form/field-spec.js';
import { Fields } from '../form/fields.js';
import { Form } from '../form/form.js';
import { useForm } from '../form/use-form.js';
import { textOf } from '../form/values.js';
import { formatInstant } from '../format/format.js';
import { typeset } from '../format/typeset.js';
import {
  EvaluationAnswerDocument,
  type EvaluationAskedQuestionFragment as Question,
  type EvaluationMoment,
  type TrainingSessionLineFragment as Session,
} from '../generated/graphql.js';
import { useLanguage } from '../i18n/index.js';
import { Fact, Facts } from '../shell/facts.js';
import { Remark } from '../shell/remark.js';
import { daysOf } from '../training/session-words.js';

export interface Asked {
  moment: EvaluationMoment;
  isAnonymous: boolean;
  closesAt: string;
  session: Session | null;
  questions: readonly Question[];
}

interface AnswerFormProps {
  asked: Asked;
  /** By the link of the letter, or by its id for whoever is signed in. */
  by: { token: string } | { evaluationId: string };
  onDone: () => void;
  /** Answered elsewhere already, or too late. */
  onOver: (words: string) => void;
}

/** What is asked, after who will read the answers. Nothing of it is kept as a draft. */
export function AnswerForm({ asked, by, onDone, onOver }: AnswerFormProps) {
  const { t } = useTranslation();
  const { questions } = asked;
  const fields = useQuestionFields(questions);
  const form = useForm<Values>({
    id: 'evaluation',
    initial: Object.fromEntries(questions.map(({ key }) => [key, ''])),
    fields,
    check: (values) =>
      Object.fromEntries(
        questions.map(({ key, isRequired }) => [
          key,
          isRequired && !textOf(values, key) && t('evaluation.missingAnswer'),
        ]),
      ),
    async send(values, send) {
      const answers = questions.flatMap(({ key, kind }) => {
        const given = textOf(values, key);
        if (!given) return [];
        return [kind === 'TEXT' ? { key, text: given } : { key, value: Number(given) }];
      });
      try {
        await send(EvaluationAnswerDocument, { input: { ...by, answers } });
        onDone();
      } catch (error) {
        const code = error instanceof Refused ? error.errors[0]?.code : undefined;
        if (code === 'EVALUATION_ANSWERED') onDone();
        else if (code === 'EVALUATION_CLOSED') onOver((error as Refused).errors[0]!.message);
        else throw error;
      }
    },
  });
  return (
    <>
      <AskedFacts asked={asked} />
      <Remark>{t(asked.isAnonymous ? 'evaluation.anonymous' : 'evaluation.named')}</Remark>
      <Form form={form} action={t('evaluation.send')} fields={fields}>
        <Fields form={form} fields={fields} />
      </Form>
    </>
  );
}

function AskedFacts({ asked: { session, closesAt } }: { asked: Asked }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Facts>
      <Fact label={t('training.course')}>{session && typeset(session.title)}</Fact>
      <Fact label={t('training.dates')}>{session && daysOf(session, language)}</Fact>
      <Fact label={t('evaluation.until')}>{formatInstant(closesAt, language)}</Fact>
    </Facts>
  );
}

const SCALE = ['one', 'two', 'three', 'four', 'five'] as const;

function useQuestionFields(questions: readonly Question[]): FieldSpec[] {
  const { t } = useTranslation();
  return questions.map(({ key, label, kind, isRequired, choices }): FieldSpec => {
    const common = { name: key, label: typeset(label), required: isRequired };
    // Of a text its label says that it is optional.
    if (kind === 'TEXT') return { ...common, kind: 'lines' };
    const words = kind === 'SCALE' ? SCALE.map((name) => t(`evaluation.scale.${name}`)) : choices;
    return {
      ...common,
      kind: 'radios',
      help: isRequired ? undefined : t('evaluation.optional'),
      options: words.map((word, i) => ({ value: String(i + 1), label: word })),
    };
  });
}

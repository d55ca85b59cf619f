import { manages } from '#lib/access';
import { apart, isDemonstration } from '#lib/network';
import { type Done, InvalidInputError, kept, NotAllowedError, type Tx, Write, Writes } from '#lib/writes';
import { EvaluationFormRecord } from './evaluation.entity.js';
import { EvaluationMoment, EvaluationQuestionKind } from './evaluation.enums.js';
import { EvaluationFormPublishInput, type EvaluationQuestionInput } from './evaluation.inputs.js';
import { EvaluationForm } from './evaluation.type.js';

const TAKEN = () =>
  new InvalidInputError(
    { fr: 'Des questions valent déjà à partir de ce jour.', en: 'Other questions hold from that day already.' },
    'from',
  );
const forms = kept(EvaluationForm, EvaluationFormRecord, {
  refusals: { ...apart(), evaluation_form_organization_id_moment_valid_from_key: TAKEN },
});

@Writes(EvaluationForm)
export class EvaluationFormWrites {
  @Write(
    'MANAGER',
    'Says what a provider asks at one moment of its sessions that begin from a day on. What was asked before stays with its answers.',
  )
  async evaluationFormPublish(input: EvaluationFormPublishInput, tx: Tx): Promise<Done> {
    const { organizationId, moment, from, questions } = input;
    if (!manages(tx.actor, organizationId)) throw new NotAllowedError();
    if (from <= tx.today) throw new InvalidInputError(LATER, 'from');
    if (!questions.length) throw new InvalidInputError(NONE, 'questions');
    questions.forEach(mustHaveChoices);
    const id = await forms.insert(tx, {
      ...{ organizationId, moment, validFrom: from },
      isDemonstration: await isDemonstration(tx, organizationId),
    });
    await tx.query(
      `insert into training.evaluation_question (evaluation_form_id, place, key, kind, is_required, label, label_en, choices)
       select $1, place, q ->> 'key', q ->> 'kind', (q ->> 'isRequired')::boolean, q ->> 'label', q ->> 'labelEn',
         array(select jsonb_array_elements_text(q -> 'choices'))
       from jsonb_array_elements($2::jsonb) with ordinality x(q, place)`,
      [id, JSON.stringify([...(moment === EvaluationMoment.HOT ? [OVERALL] : []), ...questions.map(keyed)])],
    );
    return { id, organizationId, after: input };
  }
}

const keyed = ({ choices, kind, ...question }: EvaluationQuestionInput, i: number): object => ({
  ...question,
  kind,
  key: `q${i + 1}`,
  choices: kind === EvaluationQuestionKind.CHOICE ? choices : [],
});

/** What the public figure of a course is made of: asked by all, in the same words. */
const OVERALL = {
  ...{ key: 'satisfaction', kind: 'SCALE', isRequired: true, choices: [] },
  label: 'Dans l’ensemble, cette formation vous a-t-elle satisfait ?',
  labelEn: 'Overall, are you satisfied with this course?',
};

function mustHaveChoices({ kind, choices }: EvaluationQuestionInput, i: number): void {
  const isBlank = choices.some((choice) => choice.length === 0 || choice.length > 100);
  if (kind === EvaluationQuestionKind.CHOICE && (choices.length < 2 || isBlank))
    throw new InvalidInputError(CHOICES, ['questions', String(i), 'choices']);
}

const LATER = {
  fr: 'Choisissez un jour à venir : des sessions sont déjà évaluées avec les questions d’aujourd’hui.',
  en: 'Choose a day to come: sessions are evaluated with the questions of today already.',
};
const NONE = { fr: 'Posez une question au moins.', en: 'Ask at least one question.' };
const CHOICES = {
  fr: 'Donnez 2 à 10 choix, de 100 caractères au plus.',
  en: 'Give 2 to 10 choices of at most 100 characters.',
};

import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Control } from '../../form/control.js';
import { Group, wiringOf } from '../../form/described.js';
import type { FieldSpec } from '../../form/field-spec.js';
import { typeset } from '../../format/typeset.js';
import { WhereControl } from '../contribution/where-control.js';
import type { Given, Question } from './answering.js';
import { Ranking } from './ranking.js';
import classes from './survey.module.css';

interface QuestionProps {
  question: Question;
  given: Given;
  set: (given: Given) => void;
  error: string | undefined;
}

/** One question with what answers it. */
export function QuestionControl({ question, given, set, error }: QuestionProps) {
  const id = useId();
  const { t } = useTranslation();
  const { kind, choices, most } = question;
  const spec: Omit<FieldSpec, 'kind'> = {
    name: question.id,
    label: typeset(question.title),
    help: helpOf(question, t('survey.atMost', { count: most ?? choices.length })),
    required: question.isRequired,
    options: choices.map(({ id: value, title }) => ({ value, label: typeset(title) })),
  };
  if (kind === 'SINGLE')
    return (
      <Control
        {...{ id, error }}
        spec={{ ...spec, kind: 'radios' }}
        value={given.choices?.[0]}
        set={(value) => set({ choices: [value as string] })}
      />
    );
  if (kind === 'MULTIPLE')
    return (
      <Control
        {...{ id, error }}
        spec={{ ...spec, kind: 'checks' }}
        value={given.choices ?? []}
        set={(value) => set({ choices: value as string[] })}
      />
    );
  if (kind === 'TEXT')
    return (
      <Control
        {...{ id, error }}
        spec={{ ...spec, kind: 'lines' }}
        value={given.text ?? ''}
        set={(value) => set({ text: value as string })}
      />
    );
  if (kind === 'SCALE') return <Scale {...{ id, question, given, set, error }} spec={spec} />;
  return (
    <Group id={id} label={spec.label} hint={spec.help} error={error}>
      {kind === 'RANKING' && (
        <Ranking
          choices={choices}
          most={most}
          ranked={given.choices ?? []}
          set={(ranked) => set({ choices: ranked })}
        />
      )}
      {kind === 'PLACE' && <WhereControl id={id} value={given.where} set={(where) => set({ where })} errors={{}} />}
    </Group>
  );
}

const helpOf = ({ kind, help, most }: Question, limit: string): string | undefined =>
  [help && typeset(help), (kind === 'MULTIPLE' || kind === 'RANKING') && most && limit].filter(Boolean).join(' ') ||
  undefined;

function Scale({
  id,
  question,
  given,
  set,
  error,
  spec,
}: QuestionProps & { id: string; spec: Omit<FieldSpec, 'kind'> }) {
  const { t } = useTranslation();
  const { low, high, lowWords, highWords } = question;
  const numbers = Array.from({ length: (high ?? 0) - (low ?? 0) + 1 }, (_, i) => (low ?? 0) + i);
  return (
    <Group id={id} label={spec.label} hint={spec.help} error={error}>
      <div className={classes.scaled}>
        <div className={classes.scale}>
          {numbers.map((number) => {
            const own = `${id}-${number}`;
            const words = number === low ? lowWords : number === high ? highWords : null;
            return (
              <div key={number}>
                <input
                  {...wiringOf(own, words, undefined)}
                  type="radio"
                  name={id}
                  checked={given.number === number}
                  onChange={() => set({ number })}
                />
                <label htmlFor={own}>{number}</label>
              </div>
            );
          })}
        </div>
        {(lowWords || highWords) && (
          <p className={classes.ends}>
            <span id={`${id}-${low}-hint`}>
              {lowWords && t('survey.end', { number: low, words: typeset(lowWords) })}
            </span>
            <span id={`${id}-${high}-hint`}>
              {highWords && t('survey.end', { number: high, words: typeset(highWords) })}
            </span>
          </p>
        )}
      </div>
    </Group>
  );
}

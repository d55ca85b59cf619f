import { Button } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { RECORD_START } from '../day/day.js';
import { Control } from '../form/control.js';
import { dateFault, dateOf, typedDate } from '../form/dates.js';
import type { FieldSpec } from '../form/field-spec.js';
import { useLanguage } from '../i18n/index.js';
import { PlainButton } from '../shell/plain-button.js';
import { choiceInWords } from './parameter-words.js';
import type { Report } from './report.js';
import classes from './report.module.css';

type Parameter = Report['parameters'][number];

interface ParameterFormProps {
  report: Report;
  query: URLSearchParams;
  faults: readonly { parameter: string; message: string }[];
}

/** What a report asks for, and by which columns its rows were chosen. What is chosen is in the address. */
export function ParameterForm({ report, query, faults }: ParameterFormProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [, setParams] = useSearchParams();
  const [values, setValues] = useState(() => typedFrom(report.parameters, query));
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const chosen = [...query].filter(([name]) => name.startsWith('where.'));
  const send = (): void => {
    const own: Record<string, string> = {};
    const next = new URLSearchParams(chosen);
    for (const parameter of report.parameters) {
      const { name, type, isList } = parameter;
      const value = values[name];
      if (value === true) next.set(name, 'true');
      for (const one of Array.isArray(value) ? (value as string[]) : []) next.append(name, one);
      if (typeof value !== 'string' || !value.trim()) continue;
      for (const one of isList ? value.split(/[;,\s]+/).filter(Boolean) : [value.trim()]) {
        const fault = type === 'DATE' ? (dateFault(one, 'day', t, language) ?? tooEarly(name, one, t)) : undefined;
        if (fault) own[name] = fault;
        next.append(name, type === 'DATE' ? (dateOf(one) ?? one) : one);
      }
    }
    setWrong(own);
    if (Object.keys(own).length === 0) setParams(next, { preventScrollReset: true });
  };
  if (report.parameters.length === 0 && chosen.length === 0) return null;
  return (
    <form
      className={classes.form}
      aria-label={t('report.parameters')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {report.parameters.map((parameter) => (
        <Control
          key={parameter.name}
          spec={specOf(parameter, t)}
          id={`parameter-${parameter.name}`}
          value={values[parameter.name]}
          error={wrong[parameter.name] ?? faults.find((fault) => fault.parameter === parameter.name)?.message}
          errors={{}}
          set={(value) => setValues({ ...values, [parameter.name]: value })}
        />
      ))}
      {chosen.length > 0 && (
        <p className={classes.chosen}>
          {t('report.chosen')}{' '}
          {chosen.map(([name, value]) => `${labelOf(report, name)} : ${value || t('report.blank')}`).join(' ; ')}{' '}
          <PlainButton
            look="quiet"
            onClick={() => setParams(new URLSearchParams([...query].filter(([name]) => !name.startsWith('where.'))))}
          >
            {t('report.all')}
          </PlainButton>
        </p>
      )}
      {report.parameters.length > 0 && (
        <div className={classes.send}>
          <Button type="submit">{t('report.run')}</Button>
        </div>
      )}
    </form>
  );
}

/** The day of the page is one that the records reach, in the header and here. */
const tooEarly = (name: string, text: string, t: TFunction): string | undefined =>
  name === 'asOf' && (dateOf(text) ?? '') < RECORD_START ? t('day.tooEarly') : undefined;

const labelOf = ({ columns }: Report, name: string): string =>
  columns.find((column) => `where.${column.name}` === name)?.label ?? name.slice('where.'.length);

function specOf(parameter: Parameter, t: TFunction): FieldSpec {
  const { name, type, isList, isRequired, label, description, choices } = parameter;
  const spec = { name, label: label ?? name, help: description ?? undefined, required: isRequired };
  if (type === 'BOOLEAN') return { ...spec, kind: 'check' };
  if (choices) {
    const options = choices.map((value) => ({ value, label: choiceInWords(parameter, value, t) }));
    return { ...spec, kind: isList ? 'checks' : 'choice', options };
  }
  if (type === 'INTEGER') return { ...spec, kind: 'whole' };
  return { ...spec, kind: type === 'DATE' && !isList ? 'day' : 'text' };
}

/** Days as people type them; what is left out is left empty, as its words say what it is then. */
function typedFrom(parameters: readonly Parameter[], query: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    parameters.map(({ name, type, isList, choices }) => {
      const given = query.getAll(name);
      if (type === 'BOOLEAN') return [name, given[0] === 'true'];
      if (isList && choices) return [name, given];
      return [name, given.map((one) => (type === 'DATE' && dateOf(one) ? typedDate(one) : one)).join(' ')];
    }),
  );
}

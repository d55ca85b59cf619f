import { useTranslation } from 'react-i18next';
import { EntityControl } from './entity-control.js';
import { Field, FieldError } from '../form/field.js';
import { type FieldSpec } from './field-spec.js';
import { isOption } from './values.js';
import classes from './write.module.css';

export interface ControlProps {
  spec: FieldSpec;
  id: string;
  value: unknown;
  error: string | undefined;
  set: (value: unknown) => void;
  /** Which of several that bear the same label. */
  place?: number;
}

const TYPES = { email: 'email', day: 'date', moment: 'datetime-local' } as const;

/** The control of one value, with its words. */
export function Control({ spec, id, value, error, set, place }: ControlProps) {
  const { t } = useTranslation();
  const text = typeof value === 'string' ? value : '';
  if (spec.kind === 'check') {
    return (
      <div className={classes.field} data-invalid={error ? true : undefined}>
        <FieldError id={id} error={error} />
        <label className={classes.choice} style={{ fontWeight: 400 }}>
          <input
            id={id}
            type="checkbox"
            checked={value === true}
            aria-describedby={
              [error && `${id}-error`, spec.help && `${id}-help`].filter(Boolean).join(' ') || undefined
            }
            onChange={(event) => set(event.currentTarget.checked)}
          />
          <span>{spec.label}</span>
        </label>
        {spec.help && (
          <p id={`${id}-help`} className={classes.help}>
            {spec.help}
          </p>
        )}
      </div>
    );
  }
  const help =
    spec.help ??
    (spec.kind === 'partialDate' ? t('write.partialHelp') : spec.kind === 'money' ? t('write.euros') : undefined);
  return (
    <Field
      id={id}
      label={
        <>
          {spec.label} {!spec.required && <span className={classes.optional}>{t('write.optional')}</span>}
          {place && <span className="hidden">{place}</span>}
        </>
      }
      hint={help}
      error={error}
    >
      {(described) => {
        const common = { ...described, className: classes.input, required: spec.required, value: text };
        switch (spec.kind) {
          case 'lines':
            return <textarea {...common} rows={6} onChange={(event) => set(event.currentTarget.value)} />;
          case 'choice':
            return (
              <select {...common} onChange={(event) => set(event.currentTarget.value)}>
                <option value="">{spec.required ? t('write.choose') : t('write.none')}</option>
                {spec.options?.map((option) => (
                  <option key={option.value} value={option.value}>
                    {option.label}
                  </option>
                ))}
              </select>
            );
          case 'person':
          case 'organization':
            return (
              <EntityControl
                described={described}
                kind={spec.kind}
                value={isOption(value) ? value : undefined}
                set={set}
              />
            );
          case 'money':
          case 'number':
          case 'whole':
            return (
              <input
                {...common}
                inputMode="decimal"
                data-short
                autoComplete="off"
                onChange={(event) => set(event.currentTarget.value)}
              />
            );
          default:
            return (
              <input
                {...common}
                type={TYPES[spec.kind as keyof typeof TYPES] ?? 'text'}
                data-short={spec.kind === 'text' || spec.kind === 'email' ? undefined : true}
                onChange={(event) => set(event.currentTarget.value)}
              />
            );
        }
      }}
    </Field>
  );
}

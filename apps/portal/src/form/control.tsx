import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Described, FieldError, Group, Hint, type Wiring, wiringOf } from './described.js';
import { EntityControl } from './entity-control.js';
import type { ControlProps, FieldSpec } from './field-spec.js';
import { Cells, RowsControl } from './rows-control.js';
import { isOption, type Row } from './values.js';
import classes from './form.module.css';

/** The control of a field, with its words: one for each kind. */
export function Control(props: ControlProps) {
  switch (props.spec.kind) {
    case 'check':
      return <Check {...props} />;
    case 'radios':
    case 'checks':
      return <InSight {...props} />;
    case 'rows':
    case 'parts':
    case 'custom':
      return <Several {...props} />;
    default:
      return <Single {...props} />;
  }
}

/** Something to tick. */
function Check({ spec: { label, help }, id, value, error, set }: ControlProps) {
  return (
    <div className={classes.field} data-invalid={error ? true : undefined}>
      <FieldError id={id} error={error} />
      <div className={classes.choice}>
        <input
          {...wiringOf(id, help, error)}
          type="checkbox"
          checked={value === true}
          onChange={(event) => set(event.currentTarget.checked)}
        />
        <label htmlFor={id}>{label}</label>
        <Hint id={id}>{help}</Hint>
      </div>
    </div>
  );
}

/** A few options, all in sight: one of them, or several. */
function InSight({ spec: { kind, label, help, options = [] }, id, value, error, set }: ControlProps) {
  const chosen = Array.isArray(value) ? (value as string[]) : [value];
  const toggle = (option: string): unknown => {
    if (kind === 'radios') return option;
    return chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option];
  };
  return (
    <Group id={id} label={label} hint={help} error={error}>
      {options.map((option) => {
        const own = `${id}-${option.value}`;
        return (
          <div className={classes.choice} key={option.value}>
            <input
              {...wiringOf(own, option.hint, undefined)}
              type={kind === 'radios' ? 'radio' : 'checkbox'}
              name={id}
              value={option.value}
              checked={chosen.includes(option.value)}
              onChange={() => set(toggle(option.value))}
            />
            <label htmlFor={own} lang={option.lang}>
              {option.label}
            </label>
            <Hint id={own}>{option.hint}</Hint>
          </div>
        );
      })}
    </Group>
  );
}

/** Parts, rows, or a control of its own. */
function Several({ spec, id, value, error, errors = {}, set }: ControlProps) {
  const { columns = [], kind, add, each, most, render } = spec;
  return (
    <Group id={id} label={<Label spec={spec} isMarked={kind === 'parts'} />} hint={spec.help} error={error}>
      {render?.({ id, value, set, errors })}
      {kind === 'rows' && <RowsControl {...{ id, columns, add, each, most, value, set, errors }} cell={Control} />}
      {kind === 'parts' && (
        <Cells id={id} columns={columns} row={(value || {}) as Row} set={set} errors={errors} cell={Control} />
      )}
    </Group>
  );
}

function Single({ spec, id, value, error, set, place }: ControlProps) {
  const { t } = useTranslation();
  return (
    <Described
      id={id}
      label={<Label spec={spec} isMarked place={place} />}
      hint={helpOf(spec, t)}
      error={error}
      after={spec.after}
    >
      {(wiring) => <Input spec={spec} wiring={wiring} value={value} set={set} />}
    </Described>
  );
}

const EXAMPLES: Partial<Record<FieldSpec['kind'], 'form.partialHelp' | 'form.dayHelp' | 'form.euros'>> = {
  partialDate: 'form.partialHelp',
  day: 'form.dayHelp',
  money: 'form.euros',
};

/** What to type, and how dates are typed, which says itself what of them may be left out. */
const helpOf = ({ kind, help }: FieldSpec, t: TFunction): ReactNode => {
  const example = EXAMPLES[kind];
  if (!example || (help && kind === 'money')) return help;
  return help ? (
    <>
      {help} {t(example)}
    </>
  ) : (
    t(example)
  );
};

/** Of what may be left empty, it says so. */
function Label({ spec, isMarked, place }: Pick<ControlProps, 'spec' | 'place'> & { isMarked: boolean }) {
  const { t } = useTranslation();
  return (
    <>
      {spec.label}
      {isMarked && !spec.required && (
        <>
          {' '}
          <span className={classes.optional}>{t('form.optional')}</span>
        </>
      )}
      {place && <span className="hidden"> {place}</span>}
    </>
  );
}

const TYPES: Partial<Record<FieldSpec['kind'], string>> = { email: 'email', moment: 'datetime-local' };
const NUMBERS: readonly FieldSpec['kind'][] = ['number', 'whole', 'money'];
const LONG: readonly FieldSpec['kind'][] = ['text', 'email', 'website', 'link'];

interface InputProps {
  spec: FieldSpec;
  wiring: Wiring;
  value: unknown;
  set: (value: unknown) => void;
}

function Input({ spec, wiring, value, set }: InputProps) {
  const { kind, required, options, input, inside } = spec;
  const text = typeof value === 'string' ? value : '';
  const common = { ...wiring, required, value: text };
  if (kind === 'person' || kind === 'organization')
    return <EntityControl described={wiring} kind={kind} value={isOption(value) ? value : undefined} set={set} />;
  if (kind === 'lines')
    return (
      <textarea {...common} className={classes.box} rows={6} onChange={(event) => set(event.currentTarget.value)} />
    );
  if (kind === 'choice') return <Choice {...common} options={options} set={set} />;
  const isNumber = NUMBERS.includes(kind);
  return (
    <div className={classes.frame} data-short={LONG.includes(kind) ? undefined : true}>
      <input
        type={TYPES[kind] ?? 'text'}
        inputMode={isNumber ? 'decimal' : undefined}
        autoComplete={isNumber ? 'off' : undefined}
        {...input}
        {...common}
        name={spec.name}
        className={classes.input}
        onChange={(event) => set(event.currentTarget.value)}
      />
      {inside}
    </div>
  );
}

/** One of a list that opens. */
function Choice({
  options,
  set,
  ...common
}: Wiring & { required?: boolean; value: string; options: FieldSpec['options']; set: (value: string) => void }) {
  const { t } = useTranslation();
  return (
    <select {...common} className={classes.box} onChange={(event) => set(event.currentTarget.value)}>
      {!options?.some(({ value }) => value === '') && (
        <option value="">{common.required ? t('form.choose') : t('form.none')}</option>
      )}
      {options?.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

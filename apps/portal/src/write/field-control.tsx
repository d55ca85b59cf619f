import { useTranslation } from 'react-i18next';
import { FieldError } from '../form/field.js';
import { Control, type ControlProps } from './control.js';
import { Cells, RowsControl } from './rows-control.js';
import type { Row } from './values.js';
import classes from './write.module.css';

interface FieldControlProps extends Omit<ControlProps, 'place'> {
  /** Below the field, by the rest of their path: `0.title`. */
  errors: Readonly<Record<string, string>>;
}

/** The control of a field: of one value, of its parts, of a list, or one of its own. */
export function FieldControl({ errors, ...props }: FieldControlProps) {
  const { t } = useTranslation();
  const { spec, id, value, error, set } = props;
  if (spec.kind !== 'custom' && !spec.columns) return <Control {...props} />;
  return (
    <fieldset className={classes.group} id={id} tabIndex={-1}>
      <legend>
        {spec.label}{' '}
        {spec.kind === 'parts' && !spec.required && <span className={classes.optional}>{t('write.optional')}</span>}
      </legend>
      {spec.help && <p className={classes.help}>{spec.help}</p>}
      <FieldError id={id} error={error} />
      {spec.render?.({ id, value, set, errors })}
      {spec.kind === 'rows' && (
        <RowsControl id={id} columns={spec.columns ?? []} add={spec.add} value={value} set={set} errors={errors} />
      )}
      {spec.kind === 'parts' && (
        <Cells id={id} columns={spec.columns ?? []} row={(value || {}) as Row} set={set} errors={errors} />
      )}
    </fieldset>
  );
}

import { useEffect, useRef, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { PlainButton } from '../shell/plain-button.js';
import { Cross } from './cross.js';
import type { ControlProps, FieldSpec } from './field-spec.js';
import { type Row, rowsOf } from './values.js';
import classes from './rows.module.css';

interface CellsProps {
  id: string;
  columns: readonly FieldSpec[];
  row: Row;
  set: (row: Row) => void;
  /** Errors by the rest of their path: `title`. */
  errors: Readonly<Record<string, string>>;
  /** Which row, for whoever hears the label alone. */
  place?: number;
  /** The control of each part. */
  cell: ComponentType<ControlProps>;
}

/** The parts of one value. */
export function Cells({ id, columns, row, set, errors, place, cell: Control }: CellsProps) {
  return (
    <div className={classes.cells}>
      {columns.map((column, index) => (
        <Control
          key={column.name}
          spec={column}
          id={`${id}-${column.name}`}
          place={place}
          value={row[column.name]}
          // What is wrong with the whole is told at its first part.
          error={errors[column.name] ?? (index === 0 ? errors[''] : undefined)}
          set={(value) => set({ ...row, [column.name]: value as string })}
        />
      ))}
    </div>
  );
}

interface RowsControlProps extends Pick<CellsProps, 'id' | 'columns' | 'errors' | 'cell'>, Pick<FieldSpec, 'each'> {
  value: unknown;
  set: (rows: Row[]) => void;
  /** What the button adds: "Ajouter un point". */
  add: string | undefined;
  most: number | undefined;
}

/** A list typed row by row. An error of the server is shown at its row: `0.title`. */
export function RowsControl({ id, columns, value, set, errors, add, each, most = Infinity, cell }: RowsControlProps) {
  const { t } = useTranslation();
  const rows = rowsOf(value);
  const list = useRef<HTMLOListElement>(null);
  const changed = useRef<number>(undefined);
  // The focus goes to the row that was added, or that took the place of the one that went, or to what adds another.
  useEffect(() => {
    if (changed.current === undefined) return;
    const items = list.current?.children ?? [];
    const next = items[Math.min(changed.current, items.length - 1)] ?? list.current?.nextElementSibling;
    (next?.querySelector<HTMLElement>('input, select, textarea') ?? (next as HTMLElement | null))?.focus();
    changed.current = undefined;
  }, [rows.length]);
  return (
    <>
      <ol ref={list} className={classes.rows}>
        {rows.map((row, place) => (
          <li key={place} className={classes.row}>
            {each && <p className={classes.name}>{each(place + 1)}</p>}
            <Cells
              id={`${id}-${place}`}
              columns={columns}
              place={place + 1}
              cell={cell}
              row={row}
              errors={below(errors, place)}
              set={(said) => set(rows.map((other, index) => (index === place ? said : other)))}
            />
            <Cross
              label={t('form.removeRow', { place: place + 1 })}
              onClick={() => {
                changed.current = place;
                set(rows.filter((_, index) => index !== place));
              }}
            />
          </li>
        ))}
      </ol>
      {rows.length < most && (
        <PlainButton
          onClick={() => {
            changed.current = rows.length;
            set([...rows, {}]);
          }}
        >
          {add}
        </PlainButton>
      )}
    </>
  );
}

/** Of the errors of all rows those of one: `0.title` is `title` there, `0` the whole row. */
const below = (errors: CellsProps['errors'], place: number): Record<string, string> =>
  Object.fromEntries(
    Object.entries(errors).flatMap(([path, message]) => {
      const [row, ...rest] = path.split('.');
      return row === String(place) ? [[rest.join('.'), message]] : [];
    }),
  );

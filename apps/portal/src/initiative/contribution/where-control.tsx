import { useTranslation } from 'react-i18next';
import { Control } from '../../form/control.js';
import type { CustomControl, FieldOption } from '../../form/field-spec.js';
import type { ContributionSubmitInput, ContributionPrecision } from '../../generated/graphql.js';
import { PointControl } from '../../item-editor/point-control.js';
import type { Point } from '../../map/point-view.js';
import { CommuneSelect } from '../../territory/commune-select.js';
import { labelOptions } from '../../write/label-options.js';

/** Where a contribution is about, as it is chosen. */
interface Where {
  commune: FieldOption | null;
  point: Point | null;
  precision: ContributionPrecision;
}
export const NOWHERE: Where = { commune: null, point: null, precision: 'STREET' };
const whereOf = (value: unknown): Where => ({ ...NOWHERE, ...(value as Where | null) });

export function whereInput(value: unknown): Pick<ContributionSubmitInput, 'territoryId' | 'point' | 'precision'> {
  const { commune, point, precision } = whereOf(value);
  const [longitude, latitude] = point ?? [];
  return {
    territoryId: commune?.value ?? null,
    point: longitude === undefined || latitude === undefined ? null : { longitude, latitude },
    precision,
  };
}

export const whereText = (value: unknown): string => whereOf(value).commune?.label ?? '';

/** A commune, a point in it, and what of that others are shown. */
export function WhereControl({ id, value, set, errors }: CustomControl) {
  const { t } = useTranslation();
  const where = whereOf(value);
  const change = (changes: Partial<Where>): void => set({ ...where, ...changes });
  return (
    <>
      <CommuneSelect
        id={`${id}-commune`}
        label={t('word.commune')}
        value={where.commune}
        error={errors['territoryId']}
        set={(commune) => change({ commune })}
      />
      <PointControl id={id} commune={where.commune?.value} point={where.point} pick={(point) => change({ point })} />
      {where.point && (
        <Control
          spec={{
            name: 'precision',
            kind: 'radios',
            label: t('contribution.precision'),
            required: true,
            options: labelOptions(t, 'contribution.precisions'),
          }}
          id={`${id}-precision`}
          value={where.precision}
          set={(precision) => change({ precision: precision as ContributionPrecision })}
        />
      )}
    </>
  );
}

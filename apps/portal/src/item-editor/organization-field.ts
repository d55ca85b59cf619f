import type { TFunction } from 'i18next';
import type { FieldOption, FieldSpec } from '../form/field-spec.js';
import { coordinates, places, type Viewer } from '../session/viewer.js';

/** Who is to keep an item: an organization of whoever writes it, and any for those who coordinate. */
export function organizationField(t: TFunction, viewer: Viewer): FieldSpec {
  const common = { name: 'organizationId', label: t('item.keptBy'), required: true };
  if (coordinates(viewer)) return { ...common, kind: 'organization' };
  return { ...common, kind: 'choice', options: places(viewer).map(({ id, name }) => ({ value: id, label: name })) };
}

/** The one that was chosen: of several, or found by its name. */
export const organizationIdOf = (chosen: unknown): string =>
  typeof chosen === 'string' ? chosen : ((chosen as FieldOption | null)?.value ?? '');

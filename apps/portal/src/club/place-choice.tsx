import { useEffect } from 'react';
import type { CustomControl } from '../form/field-spec.js';
import forms from '../form/form.module.css';
import { places, useViewer } from '../session/viewer.js';

/** One of the organizations in which the reader holds a role. */
export function PlaceChoice({ id, value, set, label }: CustomControl & { label: string }) {
  const { viewer } = useViewer();
  const own = viewer ? places(viewer) : [];
  const [first] = own;
  useEffect(() => {
    if (!value && first) set(first.id);
  }, [value, first, set]);
  return (
    <select
      id={id}
      aria-label={label}
      className={forms.box}
      value={typeof value === 'string' ? value : ''}
      onChange={({ currentTarget }) => set(currentTarget.value)}
    >
      {own.map(({ id: placeId, name }) => (
        <option key={placeId} value={placeId}>
          {name}
        </option>
      ))}
    </select>
  );
}

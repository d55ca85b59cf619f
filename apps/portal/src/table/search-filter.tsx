import { useEffect, useRef, useState } from 'react';
import { useAddress } from './use-address.js';

/** A text filter kept in the address; it acts a moment after the last key, and at once on Enter. */
export function SearchFilter({ name, label }: { name: string; label: string }) {
  const { params, set } = useAddress();
  const asked = params.get(name) ?? '';
  const [typed, setTyped] = useState<string>();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const apply = (text: string): void => {
    clearTimeout(waiting.current);
    set({ [name]: text.trim() });
    setTyped(undefined);
  };
  return (
    <label>
      <span>{label}</span>
      <input
        type="search"
        maxLength={100}
        value={typed ?? asked}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setTyped(text);
          clearTimeout(waiting.current);
          waiting.current = setTimeout(() => apply(text), 400);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') apply(event.currentTarget.value);
        }}
      />
    </label>
  );
}

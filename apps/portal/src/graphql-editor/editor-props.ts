import type { RefObject } from 'react';

export interface EditorProps {
  id: string;
  label: string;
  value: string;
  set: (value: string) => void;
}

export interface PartProps extends EditorProps {
  /** Where somebody is writing, while they are. */
  caretRef: RefObject<{ anchor: number; head: number } | undefined>;
}

import { lazy, Suspense, useRef } from 'react';
import { PlainText } from './plain-text.js';
import type { EditorProps, PartProps } from './editor-props.js';

/** Comes when a document is first written; without it, it is written as plain text. */
const Code = lazy(() => import('./code.js').catch(() => ({ default: PlainText })));

/** A GraphQL document as it is written: completed from the schema, what does not fit it is underlined. */
export function GraphqlEditor(props: EditorProps) {
  const caretRef: PartProps['caretRef'] = useRef(undefined);
  return (
    <Suspense fallback={<PlainText {...props} caretRef={caretRef} />}>
      <Code {...props} caretRef={caretRef} />
    </Suspense>
  );
}

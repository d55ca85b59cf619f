import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting } from '@codemirror/language';
import { EditorView, keymap } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { graphql, updateSchema } from 'cm6-graphql';
import { useEffect, useRef } from 'react';
import type { PartProps } from './editor-props.js';
import { schemaOfServer } from './schema.js';
import classes from './graphql-editor.module.css';

const COLOURS = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.modifier], color: 'var(--brick)' },
  { tag: [tags.variableName, tags.atom], color: 'var(--water)' },
  { tag: [tags.string, tags.special(tags.name)], color: 'var(--forest)' },
  { tag: [tags.integer, tags.float, tags.bool, tags.null], color: 'var(--ochre)' },
  { tag: [tags.lineComment, tags.attributeName, tags.punctuation, tags.separator], color: 'var(--ink-soft)' },
]);

/** The Tab key is not taken: it leads on, as everywhere on a page. */
const EXTENSIONS = [
  history(),
  autocompletion(),
  closeBrackets(),
  bracketMatching(),
  indentOnInput(),
  keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap]),
  syntaxHighlighting(COLOURS),
  EditorView.lineWrapping,
  graphql(undefined, { showErrorOnInvalidSchema: false }),
];

/** CodeMirror, which loads with the first document that is written. */
export default function Code({ id, label, value, set, caretRef }: PartProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView>(undefined);
  const told = useRef(set);
  useEffect(() => void (told.current = set), [set]);
  const begun = useRef({ value, label, id, caretRef });
  useEffect(() => {
    const { value: doc, label: name, id: of, caretRef: left } = begun.current;
    const attributes = { 'aria-label': name, id: `${of}-text`, lang: 'en', translate: 'no', autocapitalize: 'off' };
    // Where they were may have gone meanwhile: what was selected and then deleted.
    const within = (place: number): number => Math.min(place, doc.length);
    const made = new EditorView({
      doc,
      selection: left.current && { anchor: within(left.current.anchor), head: within(left.current.head) },
      parent: host.current!,
      extensions: [
        EXTENSIONS,
        EditorView.contentAttributes.of(attributes),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) told.current(update.state.doc.toString());
        }),
      ],
    });
    view.current = made;
    // Whoever was writing in the plain text that stood here goes on where they were.
    if (left.current) made.focus();
    let isGone = false;
    void schemaOfServer().then((schema) => {
      if (!isGone && schema) updateSchema(made, schema);
    });
    return () => {
      isGone = true;
      made.destroy();
    };
  }, []);
  useEffect(() => {
    const { current } = view;
    const shown = current?.state.doc.toString();
    // What was not typed here: a draft that came back, the text of somebody else.
    if (current && shown !== value) current.dispatch({ changes: { from: 0, to: shown!.length, insert: value } });
  }, [value]);
  return <div ref={host} className={classes.code} />;
}

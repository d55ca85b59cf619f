import type { PartProps } from './editor-props.js';
import classes from './graphql-editor.module.css';

export function PlainText({ id, label, value, set, caretRef }: PartProps) {
  return (
    <textarea
      id={`${id}-text`}
      aria-label={label}
      className={classes.plain}
      value={value}
      spellCheck={false}
      autoCapitalize="off"
      lang="en"
      rows={Math.min(30, Math.max(10, value.split('\n').length + 1))}
      onChange={(event) => set(event.currentTarget.value)}
      onSelect={({ currentTarget: field }) => {
        caretRef.current = { anchor: field.selectionStart, head: field.selectionEnd };
      }}
      onBlur={() => {
        caretRef.current = undefined;
      }}
    />
  );
}

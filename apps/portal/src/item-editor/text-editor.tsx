import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { cleaned, type TextDocument } from './document.js';
import { EXTENSIONS } from './extensions.js';
import { Toolbar } from './toolbar.js';
import classes from './item-editor.module.css';

interface TextEditorProps {
  document: TextDocument;
  /** Grows when the text is to be taken anew. */
  received: number;
  lang: string;
  organizationId: string | null;
  /** Read only for now. */
  isHeld: boolean;
  set: (document: TextDocument) => void;
}

/** The text of an item with its format. */
export function TextEditor({ document, received, lang, organizationId, isHeld, set }: TextEditorProps) {
  const { t } = useTranslation();
  const told = useRef(set);
  useEffect(() => void (told.current = set), [set]);
  const label = t('itemEditor.text');
  const editor = useEditor({
    extensions: EXTENSIONS,
    content: filled(document),
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-label': label, lang, class: classes.text! },
    },
    onUpdate: ({ editor: of }) => told.current(cleaned(of.getJSON())),
  });
  useEffect(() => void editor.setEditable(!isHeld, false), [editor, isHeld]);
  const shown = useRef(received);
  useEffect(() => {
    if (shown.current !== received) show(editor, document);
    shown.current = received;
  }, [editor, received, document]);
  return (
    <div className={classes.editor}>
      <Toolbar editor={editor} isHeld={isHeld} organizationId={organizationId} />
      <EditorContent editor={editor} />
    </div>
  );
}

/** There is always a line to write on. */
const filled = ({ type, content }: TextDocument) => ({
  type,
  content: content.length > 0 ? content : [{ type: 'paragraph' }],
});

/** Puts a text in the place of the one that is shown: what is the same stays, and with it the caret. It is not to be undone here. */
function show(editor: Editor, document: TextDocument): void {
  const next = editor.schema.nodeFromJSON(filled(document));
  const { doc, tr } = editor.state;
  const start = doc.content.findDiffStart(next.content);
  if (start === null) return;
  const end = doc.content.findDiffEnd(next.content)!;
  const overlap = Math.max(start - Math.min(end.a, end.b), 0);
  const slice = next.slice(start, end.b + overlap);
  editor.view.dispatch(tr.replace(start, end.a + overlap, slice).setMeta('addToHistory', false));
}

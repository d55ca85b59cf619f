import { type Editor, useEditorState } from '@tiptap/react';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ChooseMedia } from '../media/choose-media.js';
import { LinkRow } from './link-row.js';
import { TOOLS } from './tools.js';
import classes from './item-editor.module.css';

/** What can be done with the text: one stop of the Tab key, in which the arrows lead on. */
export function Toolbar({
  editor,
  isHeld,
  organizationId,
}: {
  editor: Editor;
  isHeld: boolean;
  /** Whose pictures may be put in; null where that is not known. */
  organizationId: string | null;
}) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const [isLinking, setLinking] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const states = useEditorState({
    editor,
    selector: ({ editor: of }) => TOOLS.map(({ isOn, can }) => ({ isOn: isOn?.(of), can: can?.(of) ?? true })),
  });
  const move = (event: KeyboardEvent): void => {
    const last = TOOLS.length - 1;
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + TOOLS.length) % TOOLS.length;
    setStop(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <>
      <div
        ref={bar}
        role="toolbar"
        tabIndex={-1}
        aria-label={t('itemEditor.tools.label')}
        className={classes.toolbar}
        onKeyDown={move}
      >
        {TOOLS.map(({ name, glyph, run, isOn }, place) => {
          const isIdle = isHeld || !states[place]!.can || (name === 'picture' && !organizationId);
          const press = (): void => {
            if (name === 'link') return setLinking(!isLinking);
            if (name === 'picture') return setChoosing(true);
            // At once: what is typed next is for the text.
            editor.view.focus();
            run(editor);
          };
          return (
            <button
              key={name}
              type="button"
              data-tool={name}
              tabIndex={place === stop ? 0 : -1}
              aria-label={t(`itemEditor.tools.${name}`)}
              title={t(`itemEditor.tools.${name}`)}
              aria-pressed={isOn && (states[place]!.isOn ?? false)}
              aria-disabled={isIdle || undefined}
              // The caret stays where it is.
              onMouseDown={(event) => event.preventDefault()}
              onFocus={() => setStop(place)}
              onClick={() => !isIdle && press()}
            >
              <span aria-hidden="true">{glyph}</span>
            </button>
          );
        })}
      </div>
      {isChoosing && organizationId && (
        <ChooseMedia
          organizationId={organizationId}
          onClose={() => setChoosing(false)}
          onChosen={({ id }) => {
            setChoosing(false);
            const attrs = { media: id, alternative: null, caption: null };
            editor.chain().focus().insertContent({ type: 'figure', attrs }).run();
          }}
        />
      )}
      {isLinking && !isHeld && <LinkRow editor={editor} close={() => setLinking(false)} />}
    </>
  );
}

import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';
import { withDay } from '../day/dated-link.js';
import { useAsOf } from '../day/use-as-of.js';
import { CodeBlock } from './code-block.js';
import classes from './developers.module.css';

/** What was written in Markdown: its text, and its examples with their buttons. */
export function Written({ parts }: { parts: readonly Part[] }) {
  const list = useRef<HTMLDivElement>(null);
  const navigate = useNavigate();
  const { asOf } = useAsOf();
  // Links of the text are plain ones: within the portal they open without loading it anew.
  useEffect(() => {
    const element = list.current;
    const follow = (event: MouseEvent): void => {
      const link = (event.target as Element).closest('a');
      const to = link?.getAttribute('href');
      if (!to?.startsWith('/developpeurs') || event.button > 0 || event.metaKey || event.ctrlKey || event.shiftKey)
        return;
      event.preventDefault();
      void navigate(withDay(to, asOf));
    };
    element?.addEventListener('click', follow);
    return () => element?.removeEventListener('click', follow);
  }, [navigate, asOf]);
  return (
    <div ref={list} className={classes.written}>
      {parts.map((part, place) =>
        part.code === undefined ? (
          // Written by us and built in: no HTML of anybody else comes here.
          <div key={place} dangerouslySetInnerHTML={{ __html: part.html }} />
        ) : (
          <CodeBlock key={place} code={part.code} language={part.language} />
        ),
      )}
    </div>
  );
}

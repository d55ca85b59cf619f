import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './part-nav.module.css';

interface Part {
  id: string;
  title: string;
}

/** Links to the parts of a long page (each `Section` with an anchor), which come with what they show: it looks again whenever one is added or gone. */
export function OnThisPage() {
  const { t } = useTranslation();
  const [parts, setParts] = useState<Part[]>([]);
  useEffect(() => {
    let wanted = location.hash.slice(1);
    const look = (): void => {
      const found = partsOf();
      setParts((known) => (JSON.stringify(known) === JSON.stringify(found) ? known : found));
      if (!found.some(({ id }) => id === wanted)) return;
      document.getElementById(wanted)?.scrollIntoView();
      wanted = '';
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(document.querySelector('main')!, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  if (parts.length < 2) return null;
  return (
    <nav aria-label={t('shell.onThisPage')}>
      <ul className={classes.pages}>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

const partsOf = (): Part[] =>
  [...document.querySelectorAll('main section[id] > div > h2')].map((heading) => ({
    id: heading.closest('section')!.id,
    title: heading.textContent,
  }));

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadTexts } from '../i18n/index.js';
import { useViewer } from '../session/viewer.js';
import type { Hit } from './hit.js';
import { pagesFor } from './site-pages.js';

/** Pages of the site that have the words; their texts are fetched with the first that is typed. */
export function useSitePages(text: string): Hit[] {
  const { t } = useTranslation();
  const { viewer } = useViewer();
  const [isThere, setThere] = useState(false);
  const isWanted = text.length >= 3;
  useEffect(() => {
    if (isWanted) void loadTexts('sitePages').then(() => setThere(true));
  }, [isWanted]);
  return isThere && isWanted ? pagesFor(text, t, Boolean(viewer)) : [];
}

import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** The title of the document: the page, then the product. */
export function usePageTitle(title: string | undefined): void {
  const { t } = useTranslation();
  const product = t('product');
  useEffect(() => {
    if (title !== undefined) document.title = title ? `${title} · ${product}` : product;
  }, [title, product]);
}

import { useEffect } from 'react';
import { useTranslate } from 'react-admin';

/** Titles the browser's tab: the page first, the product after it. */
export function usePageTitle(title: string | undefined): void {
  const product = useTranslate()('shell.product');
  useEffect(() => {
    document.title = title ? `${title} · ${product}` : product;
  }, [title, product]);
}

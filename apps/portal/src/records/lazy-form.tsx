import { type ComponentType, lazy, Suspense } from 'react';
import { loadTexts } from '../i18n/index.js';

/** Buttons that are fetched with their forms and words for those who may use them. */
export function lazyForm<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Buttons = lazy(async () => {
    const [buttons] = await Promise.all([load(), loadTexts('records')]);
    return { default: buttons };
  }) as unknown as ComponentType<Props>;
  return function LazyForm(props: Props) {
    return (
      <Suspense>
        <Buttons {...props} />
      </Suspense>
    );
  };
}

import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { Fragment, type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { language, onLanguage, t } from '../../lib/locales/index.ts';
import './tokens.css';
import './ui.css';
import './document.css';

export type ScreenTitle = 'panel.title' | 'popup.title' | 'options.title' | 'desk.title';

interface ScreenProps {
  client: QueryClient;
  title: ScreenTitle;
  children: ReactNode;
}

/** What every document of ours stands in: the cache, the language, the colours. */
export function Screen({ client, title, children }: ScreenProps) {
  const spoken = useSyncExternalStore(onLanguage, language);
  useEffect(() => {
    document.documentElement.lang = spoken;
    document.title = t(title);
  }, [spoken, title]);
  // Another language is another screen: `t` is no state, so everything is drawn anew.
  return (
    <QueryClientProvider client={client}>
      <Fragment key={spoken}>{children}</Fragment>
    </QueryClientProvider>
  );
}

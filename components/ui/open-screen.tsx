import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../lib/locales/all-words.ts';
import { createClient, followChanges } from '../../lib/state/client.ts';
import { Screen, type ScreenTitle } from './screen.tsx';

/** Puts a screen into this document's `#root` and keeps it up to date until `signal`. */
export function openScreen(title: ScreenTitle, screen: ReactNode, signal: AbortSignal): void {
  const host = document.getElementById('root');
  if (!host) return;
  const client = createClient();
  followChanges(client, signal);
  const root = createRoot(host);
  root.render(
    <StrictMode>
      <Screen client={client} title={title}>
        {screen}
      </Screen>
    </StrictMode>,
  );
  signal.addEventListener('abort', () => root.unmount());
}

import { type Browser, browser } from 'wxt/browser';
import { inChosenLanguage } from '../../lib/locales/page-language.ts';
import { type CallAnswer, isCall } from '../../lib/messaging/call.ts';
import { answerCall, type ServeDeps } from '../../lib/messaging/serve.ts';
import { ownerOf } from '../../lib/rules/pack/host.ts';

type Sender = Browser.runtime.MessageSender;
type Respond = (answer: unknown) => void;

/** The one message listener. Answers true when it will respond later. */
export const messageListener =
  (deps: ServeDeps) =>
  (message: unknown, sender: Sender, respond: Respond): true | undefined => {
    if (sender.id !== deps.extension.id) return undefined;
    if (isMount(message)) {
      void mount(sender).then(respond);
      return true;
    }
    if (!isCall(message)) return undefined;
    // The side panel opens only within the operator's own gesture, which the first await would lose.
    if (message.service === 'pages' && message.method === 'openPanel') {
      void openPanel(sender).then(respond);
      return true;
    }
    void answerCall(deps, message, sender).then(respond);
    return true;
  };

const isMount = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'type' in message && message.type === 'mount';

/** Brings the overlay, and the one platform that this page belongs to, into the frame that asked for it, and nowhere else. */
async function mount({ tab, frameId, url }: Sender): Promise<{ ok: boolean }> {
  if (tab?.id === undefined || url === undefined) return { ok: false };
  const platform = ownerOf(new URL(url).hostname) ?? 'site';
  try {
    await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [frameId ?? 0] },
      files: inChosenLanguage([`/platform-${platform}.js`, '/overlay-mount.js']),
    });
    return { ok: true };
  } catch {
    // The tab went elsewhere meanwhile; its next page asks for itself.
    return { ok: false };
  }
}

let focusedWindow: number | undefined;

/**
 * The popup has no tab of its own: its panel opens in the window that had focus last. `onMove` is told whenever the operator looks at
 * another tab: its reply box is another one.
 */
export function followWindow(onMove: () => void): void {
  void browser.windows.getLastFocused().then(({ id }) => {
    focusedWindow ??= id;
  });
  browser.windows.onFocusChanged.addListener(id => {
    if (id !== browser.windows.WINDOW_ID_NONE) focusedWindow = id;
    onMove();
  });
  browser.tabs.onActivated.addListener(onMove);
}

async function openPanel({ tab }: Sender): Promise<CallAnswer> {
  const windowId = focusedWindow;
  try {
    if (tab?.id !== undefined) await browser.sidePanel.open({ tabId: tab.id });
    else if (windowId !== undefined) await browser.sidePanel.open({ windowId });
    return { ok: true, value: undefined };
  } catch {
    return { ok: false, reason: 'failed' };
  }
}

import type { PortLike } from './keep-port.ts';
import { isPortReply } from './port-words.ts';
import { PORT_NAME, type PortReply, type Push, type Table } from './protocol.ts';
import { isOwnPage, type Sender } from './serve.ts';

/** A port as the background gets it. */
export interface IncomingPort extends PortLike {
  name: string;
  sender?: Sender | undefined;
}

export interface HubDeps {
  extension: { id: string; origin: string };
  onReply(reply: PortReply): void;
  /** An overlay (not a page of the extension) began to listen in this tab. */
  onOverlay(tabId: number): void;
  /** The last overlay of this tab is gone: the tab closed or went elsewhere. */
  onGone(tabId: number): void;
}

/** Changes of this long, ms, are told together. */
const GATHER = 30;

/** The background's side of all ports. */
export class PortHub {
  private readonly deps: HubDeps;
  /** Every listening screen; for overlays with their tab. */
  private readonly ports = new Map<PortLike, number | undefined>();
  private readonly changed = new Set<Table>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(deps: HubDeps) {
    this.deps = deps;
  }

  add(port: IncomingPort): void {
    const { extension, onReply, onOverlay, onGone } = this.deps;
    if (port.name !== PORT_NAME || port.sender?.id !== extension.id) {
      port.disconnect();
      return;
    }
    const tabId = isOwnPage(port.sender, extension.origin) ? undefined : port.sender.tab?.id;
    this.ports.set(port, tabId);
    port.onDisconnect.addListener(() => {
      this.ports.delete(port);
      if (tabId !== undefined && ![...this.ports.values()].includes(tabId)) onGone(tabId);
    });
    port.onMessage.addListener(message => {
      if (isPortReply(message)) onReply(message);
    });
    if (tabId !== undefined) onOverlay(tabId);
  }

  /** Tells all screens, a moment later and together with what else changes in that moment. */
  broadcast(tables: readonly Table[]): void {
    for (const table of tables) this.changed.add(table);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      const push: Push = { type: 'changed', tables: [...this.changed] };
      this.changed.clear();
      for (const port of [...this.ports.keys()]) this.post(port, push);
    }, GATHER);
  }

  /** To the overlays of one tab; false when none listens. */
  send(tabId: number, push: Push): boolean {
    const here = [...this.ports].filter(([, tab]) => tab === tabId);
    return here.map(([port]) => this.post(port, push)).includes(true);
  }

  private post(port: PortLike, push: Push): boolean {
    try {
      port.postMessage(push);
      return true;
    } catch {
      // Gone between two turns of the loop; its onDisconnect may still be on the way.
      this.ports.delete(port);
      return false;
    }
  }
}

import { browser } from 'wxt/browser';
import type { Services } from '../../lib/messaging/protocol.ts';

const SCRIPT = 'taught';

/**
 * Lets the boot script into sites that the team has taught, as far as this operator has allowed each of them. The browser keeps the
 * registration from start to start.
 */
export class TaughtSites {
  private readonly packs: Services['packs'];
  private running: Promise<void> = Promise.resolve();

  constructor(packs: Services['packs']) {
    this.packs = packs;
    browser.permissions.onAdded.addListener(() => this.refresh());
    browser.permissions.onRemoved.addListener(() => this.refresh());
  }

  /** Packs or permissions changed. One after the other: two registrations of one id would be refused. */
  refresh(): void {
    this.running = this.running.then(() => this.register()).catch(() => undefined);
  }

  private async register(): Promise<void> {
    const [packs, granted, registered] = await Promise.all([
      this.packs.all(),
      browser.permissions.getAll(),
      browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] }),
    ]);
    const origins = granted.origins ?? [];
    const hosts = packs.flatMap(({ pack }) => (pack?.match && pack.state === 'on' ? [pack.match.host] : []));
    const matches = origins.filter(origin => hosts.some(host => origin.endsWith(`//${host}/*`)));
    if (matches.length === 0) {
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
      return;
    }
    const script = { id: SCRIPT, matches, js: ['overlay-boot.js'], runAt: 'document_idle' as const };
    if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
  }
}

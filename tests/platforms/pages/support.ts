import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { findBrowser } from '../../../tools/browser/find.ts';
import { type Practice, servePractice } from './serve.ts';

const OPTIONS = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 800 } };

/** One browser for the whole file; a context and a practice server of its own for every test. */
export class Stage {
  #running: { browser: Awaited<ReturnType<typeof launch>>; context?: BrowserContext } | undefined;
  #practice: Practice | undefined;
  #page: Page | undefined;
  /** Hosts that a page asked for and that are not practice hosts. */
  readonly foreign: string[] = [];
  /** Errors thrown by the page's own scripts. */
  readonly errors: string[] = [];

  get page(): Page {
    if (!this.#page) throw new Error('the stage is set before each test, not before');
    return this.#page;
  }

  get practice(): Practice {
    if (!this.#practice) throw new Error('the stage is set before each test, not before');
    return this.#practice;
  }

  async start(): Promise<void> {
    this.#running = { browser: await launch() };
  }

  async set(): Promise<void> {
    const context = await this.#running?.browser.newContext(OPTIONS);
    if (!context || !this.#running) throw new Error('start comes first');
    this.#running.context = context;
    this.#practice = await servePractice();
    this.#page = await context.newPage();
    this.foreign.length = 0;
    this.errors.length = 0;
    this.#page.on('pageerror', error => this.errors.push(error.message));
    this.#page.on('request', request => {
      const url = new URL(request.url());
      if (url.protocol.startsWith('http') && !url.hostname.endsWith('.localhost'))
        this.foreign.push(url.hostname);
    });
  }

  async strike(): Promise<void> {
    await this.#running?.context?.close();
    await this.#practice?.close();
  }

  async stop(): Promise<void> {
    await this.#running?.browser.close();
  }
}

async function launch() {
  const found = await findBrowser();
  if (!found) throw new Error('no browser on this machine');
  return chromium.launch({ executablePath: found.path, chromiumSandbox: false });
}

/** A stage that is set before and struck after every test of the file. */
export function setStage(): Stage {
  const stage = new Stage();
  beforeAll(() => stage.start());
  beforeEach(() => stage.set());
  afterEach(() => stage.strike());
  afterAll(() => stage.stop());
  return stage;
}

/** What `window.practice.sent` holds: texts, and whether they answered a comment. */
export const sentBy = (page: Page): Promise<{ text: string; reply: boolean }[]> =>
  page.evaluate(() =>
    window.practice.sent.map(({ text, target }) => ({ text, reply: target !== undefined })),
  );

/** Offers a text to the focused editor as a paste event; says whether the site took it itself. */
export const offerPaste = (page: Page, text: string): Promise<boolean> =>
  page.evaluate(words => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', words);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    return document.activeElement?.dispatchEvent(event) === false;
  }, text);

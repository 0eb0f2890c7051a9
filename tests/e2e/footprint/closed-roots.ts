import { type CDPSession, expect, type Page } from '@playwright/test';

interface DomNode {
  backendNodeId: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: (DomNode & { shadowRootType?: string })[];
}

export interface Control {
  role: 'button' | 'menuitem';
  words: RegExp;
}

/** What stands in closed shadow roots, where neither the page nor Playwright's locators can look. */
export class ClosedRoots {
  private readonly page: Page;
  private readonly session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.page = page;
    this.session = session;
  }

  static async of(page: Page): Promise<ClosedRoots> {
    return new ClosedRoots(page, await page.context().newCDPSession(page));
  }

  /** The words of every closed root, in the order of the page. */
  async texts(): Promise<string[]> {
    return (await this.roots()).map(textOf);
  }

  /** Moves the mouse, as the operator's hand would, to the first control that says this. */
  async pointAt(control: Control): Promise<void> {
    const isShown = { message: `${control.role} ${control.words} is shown` };
    await expect.poll(() => this.count(control), isShown).toBeGreaterThan(0);
    const [node] = await this.all(control);
    const backendNodeId = node?.backendNodeId ?? 0;
    await this.session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await this.session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0] = model.content;
    await this.page.mouse.move(left + model.width / 2, top + model.height / 2);
  }

  async click(control: Control): Promise<void> {
    await this.pointAt(control);
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  async count(control: Control): Promise<number> {
    return (await this.all(control)).length;
  }

  private async all({ role, words }: Control): Promise<DomNode[]> {
    const isWanted = (node: DomNode) => roleOf(node) === role && words.test(textOf(node));
    return (await this.roots()).flatMap(descendants).filter(isWanted);
  }

  private async roots(): Promise<DomNode[]> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    return descendants(root as DomNode).flatMap(
      node => node.shadowRoots?.filter(one => one.shadowRootType === 'closed') ?? [],
    );
  }
}

const roleOf = (node: DomNode): string | undefined =>
  attribute(node, 'role') ?? (node.nodeName === 'BUTTON' ? 'button' : undefined);

const descendants = (node: DomNode): DomNode[] => [node, ...(node.children ?? []).flatMap(descendants)];

const textOf = (node: DomNode): string =>
  descendants(node)
    .map(one => (one.nodeName === '#text' ? one.nodeValue : ''))
    .join('');

function attribute({ attributes = [] }: DomNode, name: string): string | undefined {
  const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name);
  return at < 0 ? undefined : attributes[at + 1];
}

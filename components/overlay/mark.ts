import { MINUTE, SECOND } from '../../lib/base/clock.ts';
import { waitedWords } from '../../lib/locales/duration.ts';
import { t } from '../../lib/locales/index.ts';
import { waitAt } from '../../lib/rules/sla/at.ts';
import { isRunning } from '../../lib/rules/sla/urgency.ts';
import type { ItemView } from '../../lib/state/views.ts';
import { FLAG_SHAPES } from '../ui/flag-shapes.ts';
import { element, shape } from './elements.ts';
import { type MarkDeed, markButtons } from './mark-buttons.ts';

export interface Mark {
  host: HTMLElement;
  show(view: ItemView, now: number): void;
  /** Moves the clock on; touches the page only when its words change. */
  tick(now: number): void;
  /** This is the comment that the operator came for. */
  highlight(wanted: boolean): void;
}

export interface MarkDeps {
  /** `closed` in every real build, so that the page cannot look inside. */
  mode: ShadowRootMode;
  sheets: CSSStyleSheet[];
  onDeed(deed: MarkDeed, itemId: string, button: Element): void;
  /** The pointer or the focus rests on a button that has a menu. */
  onRest(deed: MarkDeed, itemId: string, button: Element): void;
  onLeave(): void;
}

/** One comment's margin note: a bare element with a shadow root, no framework. */
export function createMark(deps: MarkDeps): Mark {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: deps.mode });
  root.adoptedStyleSheets = deps.sheets;
  const wait = element('span', 'wait');
  let view: ItemView | undefined;

  let drawn = '';
  const draw = () => {
    const look = view ? lookOf(view) : drawn;
    if (!view || look === drawn || press.isDown()) return;
    drawn = look;
    const held = root.activeElement?.matches('.flag');
    root.replaceChildren(line(view, wait));
    wait.title = '';
    // Who corrects by keyboard goes on from where they were.
    if (held) root.querySelector<HTMLElement>('.flag')?.focus();
  };
  const press = followPress(root, draw);

  const tick = (now: number) => {
    if (view && isRunning(view.wait)) showWait(wait, view, now);
  };
  const deedOf = (event: Event): { deed: MarkDeed; button: Element } | undefined => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    return button ? { deed: button.name as MarkDeed, button } : undefined;
  };
  const listen = (type: string, tell: MarkDeps['onDeed']) =>
    root.addEventListener(type, event => {
      const hit = deedOf(event);
      if (hit && view) tell(hit.deed, view.id, hit.button);
    });
  listen('click', deps.onDeed);
  listen('pointerover', deps.onRest);
  listen('focusin', deps.onRest);
  // The page can reach the host itself, and send it events of its own making.
  host.addEventListener('pointerleave', ({ isTrusted }) => isTrusted && deps.onLeave());
  // The site's own click handler on the comment must not take a click on our buttons for its own.
  for (const type of ['click', 'pointerdown', 'mousedown', 'keydown']) root.addEventListener(type, stop);

  return {
    host,
    tick,
    highlight: wanted => void root.firstElementChild?.classList.toggle('wanted', wanted),
    show(next, now) {
      view = next;
      draw();
      showWait(wait, next, now);
    },
  };
}

const stop = (event: Event) => event.stopPropagation();

/** All that a mark shows but for its figures: where it is the same, nothing is drawn anew under the operator's pointer. */
function lookOf({ wait: { state }, ...view }: ItemView): string {
  return JSON.stringify([state, view]);
}

/** A button that is replaced between press and release loses its click: what is to be drawn waits until the release. */
function followPress(root: ShadowRoot, released: () => void) {
  let isDown = false;
  const release = () =>
    // The click itself comes right after.
    setTimeout(() => {
      isDown = false;
      released();
    });
  root.addEventListener('pointerdown', () => {
    isDown = true;
    for (const type of ['pointerup', 'pointercancel']) addEventListener(type, release, { once: true });
  });
  return { isDown: () => isDown };
}

function line(view: ItemView, wait: HTMLElement): HTMLElement {
  const [primary] = view.labels;
  const row = element('div', ['mark', ...standing(view), ...(primary ? [] : ['unlabelled'])].join(' '));
  row.setAttribute('role', 'group');
  row.setAttribute('aria-label', t('note.label', { name: view.authorName }));
  if (view.wait.state !== 'answered' || primary) row.append(flag(view));
  row.append(wait, ...words(view));
  if (view.person) row.append(person(view.person));
  row.append(...markButtons(view));
  return row;
}

function person(known: string): HTMLElement {
  const word = element('span', 'person', known);
  // In a narrow column the end is cut.
  word.title = known;
  return word;
}

/** Buttons stand when it is this account's turn: to answer, to hand over, to report. Else they wait for the pointer. */
function standing(view: ItemView): string[] {
  if (view.duty === 'escalate') return view.labels.includes('crisis') ? ['stands', 'crisis'] : ['stands'];
  const handsOver =
    view.steer !== undefined && (view.handoff === undefined || view.handoff.state === 'declined');
  return view.mine || view.pin === 'due' || (handsOver && isRunning(view.wait)) ? ['stands'] : [];
}

function flag(view: ItemView): HTMLElement {
  const primary = view.labels[0] ?? 'none';
  const { path, colour } = FLAG_SHAPES[primary];
  const word = element('button', 'flag');
  word.setAttribute('name', 'flag');
  word.setAttribute('type', 'button');
  word.setAttribute('aria-haspopup', 'menu');
  word.style.color = `var(${colour})`;
  word.append(shape(path), t(`flag.${primary}`));
  const signs = view.reasons.find(reason => reason.flag === primary)?.signs ?? [];
  const others = view.labels.slice(1).map(label => t(`flag.${label}`));
  word.title = [
    signs.length > 0 ? t('note.reason', { signs: signs.join(' · ') }) : t('note.no-reason'),
    ...(others.length > 0 ? [t('note.also', { flags: others.join(' · ') })] : []),
    [t(`duty.${view.duty}`), view.why].filter(Boolean).join(' · '),
  ].join('\n');
  return word;
}

/** What stands instead of, or beside, the buttons: states that somebody else brought about. */
function words(view: ItemView): HTMLElement[] {
  if (view.escalation?.state === 'open')
    return [element('span', 'said', t('note.no-reply')), element('span', 'said', t('note.raised-waiting'))];
  if (view.escalation?.state === 'released')
    return [element('span', 'said', t('note.decided', { decision: view.escalation.decision ?? '' }))];
  if (view.duty === 'escalate' && view.labels.includes('crisis'))
    return [element('span', 'said', t('note.no-reply'))];
  if (view.pin === 'due') return [element('span', 'said', t('note.pin-due'))];
  if (!view.handoff || view.handoff.state === 'declined') return [];
  return [
    element(
      'span',
      'said',
      `${t('note.handed-over', { name: view.handoff.toAccountName })} · ${t(`handoff.${view.handoff.state}`)}`,
    ),
  ];
}

function showWait(target: HTMLElement, view: ItemView, now: number): void {
  const words = waitedWords(waitAt(view.wait, now), now);
  const text = words?.text ?? '';
  if (target.textContent !== text) target.textContent = text;
  const className = `wait ${words?.tone ?? ''}`;
  const isOther = target.className !== className;
  if (isOther) target.className = className;
  // What it spells out has no seconds.
  if (isOther || now % MINUTE < SECOND || target.title === '') target.title = words?.say ?? '';
}

import { showsNothing } from '../truth.ts';
import { h } from './dom.ts';

const PARKED = 'translateY(-9999px)';

/** Rows as the workbench's list of messages has them: the list stands on its head, and the youngest comes first, at its top. */
export interface UpsideDown {
  element: HTMLElement;
  /** Puts rows before all others, which are older, or behind them. */
  add(rows: HTMLElement[], where: 'young' | 'old'): void;
  /** The rows go out of use: they are parked far outside with what they said. */
  park(): void;
}

export function upsideDown(signal: AbortSignal): UpsideDown {
  const wrapper = h('div', { class: 'vue-recycle-scroller__item-wrapper', style: 'position:relative' });
  const element = h('div', 'vue-recycle-scroller ready direction-vertical recyScroll1', wrapper);
  let views: HTMLElement[] = [];
  const place = () => {
    let top = 0;
    for (const view of views) {
      view.style.transform = `translateY(${top}px)`;
      top += view.offsetHeight;
    }
    wrapper.style.minHeight = `${top}px`;
  };
  const resized = new ResizeObserver(place);
  signal.addEventListener('abort', () => resized.disconnect());
  const viewOf = (row: HTMLElement) => {
    const view = h(
      'div',
      { class: 'vue-recycle-scroller__item-view', style: 'position:absolute;top:0;left:0;width:100%' },
      h('div', { style: 'transform:rotate(180deg)' }, row),
    );
    resized.observe(view);
    return view;
  };
  return {
    element,
    add(rows, where) {
      // Which element stands for which message says nothing of the order.
      const made = rows.map(viewOf);
      wrapper.append(...made);
      views = where === 'young' ? [...made.toReversed(), ...views] : [...views, ...made.toReversed()];
      place();
    },
    park() {
      for (const view of [...wrapper.children].slice(4)) view.remove();
      for (const view of wrapper.children) {
        if (view instanceof HTMLElement) view.style.transform = PARKED;
        for (const row of view.querySelectorAll('*')) showsNothing(row);
      }
      views = [];
      wrapper.style.minHeight = '0px';
    },
  };
}

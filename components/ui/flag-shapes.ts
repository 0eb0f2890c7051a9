import type { Flag } from '../../lib/model/flag.ts';

/** A flag's sign: an SVG path in a 10 × 10 box and the colour token it is drawn in. The shape alone tells flags apart. */
export interface FlagShape {
  path: string;
  colour: string;
}

/** Shapes with a hole draw it as a second ring: fill them with `fill-rule: evenodd`. */
export const FLAG_SHAPES: Record<Flag | 'none', FlagShape> = {
  crisis: { path: 'M3 0h4l3 3v4l-3 3H3L0 7V3Z', colour: '--c-late' },
  aftersale: { path: 'M0 1h10v3H0ZM1 5h8v4H1Z', colour: '--c-accent' },
  business: { path: 'M3 0h4v2h3v7H0V2h3ZM4.2 1.2V2h1.6v-.8Z', colour: '--c-official' },
  purchase: { path: 'M5 .5 9.5 9h-9Z', colour: '--c-kos' },
  technical: { path: 'M5 0 10 5 5 10 0 5Z', colour: '--c-koe' },
  recommend: {
    path: 'M5 0a5 5 0 1 1 0 10A5 5 0 0 1 5 0ZM5 2.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8Z',
    colour: '--c-koe',
  },
  trust: { path: 'M5 0 9.3 1.6v3.2C9.3 7.4 7.4 9.2 5 10 2.6 9.2.7 7.4.7 4.8V1.6Z', colour: '--c-kol' },
  negative: { path: 'M5 9.5.5 1h9Z', colour: '--c-late' },
  heartfelt: { path: 'M5 9.4 1 5.3A2.6 2.6 0 0 1 5 2a2.6 2.6 0 0 1 4 3.3Z', colour: '--c-koc' },
  praise: {
    path: 'M5 0 6.5 3.3 10 3.8 7.4 6.2 8.1 10 5 8.1 1.9 10 2.6 6.2 0 3.8 3.5 3.3Z',
    colour: '--c-koc',
  },
  spam: { path: 'M0 4h10v2H0Z', colour: '--c-ink-3' },
  none: {
    path: 'M5 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM5 3.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6Z',
    colour: '--c-ink-3',
  },
};

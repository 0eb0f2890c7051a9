import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

type Rgb = [number, number, number];

function colour(theme: string, name: string): Rgb {
  const hex = new RegExp(`--c-${name}: #([0-9a-f]{6});`).exec(theme)?.[1];
  if (!hex) throw new Error(`no colour --c-${name}`);
  return [0, 2, 4].map(at => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;
}

const tint = (top: Rgb, under: Rgb, share: number): Rgb =>
  top.map((value, index) => value * share + (under[index] ?? 0) * (1 - share)) as Rgb;

function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map(value => {
    const s = value / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: Rgb, b: Rgb): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

const TEXT = [
  'ink',
  'ink-2',
  'ink-3',
  'accent',
  'ok',
  'risk',
  'late',
  'kol',
  'koc',
  'koe',
  'kos',
  'official',
];
const ROLES = ['kol', 'koc', 'koe', 'kos', 'official'];

for (const [name, theme] of [
  ['light', light],
  ['dark', dark],
] as const) {
  test(`${name}: every text colour reads on paper and on the selected row`, () => {
    for (const ground of ['paper', 'wash'])
      for (const ink of TEXT)
        expect(
          contrast(colour(theme, ink), colour(theme, ground)),
          `${ink} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5);
  });

  test(`${name}: a role reads on its own 12 % tint, on paper and on the selected row`, () => {
    for (const ground of ['paper', 'wash'])
      for (const role of ROLES) {
        const own = colour(theme, role);
        expect(
          contrast(own, tint(own, colour(theme, ground), 0.12)),
          `${role} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5);
      }
  });

  test(`${name}: filled buttons read`, () => {
    expect(contrast(colour(theme, 'on-accent'), colour(theme, 'accent'))).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour(theme, 'on-late'), colour(theme, 'late'))).toBeGreaterThanOrEqual(4.5);
  });
}

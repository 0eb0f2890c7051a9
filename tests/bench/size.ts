import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Report } from './bench.ts';

const BUILT = '.output/release/chrome-mv3';
const BOOT = 'overlay-boot.js';
const OVERLAY = 'overlay-mount.js';
/** Brought into a page when it is wanted; no part of what is promised. */
const ON_DEMAND = /^overlay-(bundle|english|induce)\.js$/;
/** Promised in kB (1000 bytes) gzip. */
const BOOT_LIMIT = 15;
const WHOLE_LIMIT = 120;

/** What a page pays for Chorus, in bytes: before an adapter mounts, and all of it. Builds the release first. */
export async function run(): Promise<Report> {
  execFileSync('wxt', ['build'], { stdio: 'ignore' });
  const [boot, overlay] = [BOOT, OVERLAY].map(file => measured(file));
  const platforms = readdirSync(BUILT).filter(file => /^platform-\w+\.js$/.test(file));
  const platform = platforms.map(measured).toSorted((a, b) => b.gzip - a.gzip)[0];
  if (!boot || !overlay || !platform) throw new Error('the build left a script out');
  const whole = boot.gzip + overlay.gzip + platform.gzip;
  const onDemand = readdirSync(BUILT).filter(file => ON_DEMAND.test(file));
  return {
    name: 'size',
    rows: [boot, overlay, ...[...platforms, ...onDemand].map(measured)].map(({ file, raw, gzip }) => ({
      file,
      'raw kB': raw,
      'gzip kB': gzip,
    })),
    verdict: {
      ok: boot.gzip <= BOOT_LIMIT && whole <= WHOLE_LIMIT,
      text: `every page pays ${boot.gzip.toFixed(1)} kB (≤ ${BOOT_LIMIT}); with the overlay and the largest platform ${whole.toFixed(1)} kB (≤ ${WHOLE_LIMIT})`,
    },
  };
}

function measured(file: string) {
  const bytes = readFileSync(`${BUILT}/${file}`);
  return { file, raw: bytes.length / 1000, gzip: gzipSync(bytes, { level: 9 }).length / 1000 };
}

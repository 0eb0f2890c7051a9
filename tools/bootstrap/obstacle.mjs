import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORDS } from './words.mjs';

const OLDEST_NODE = 18;

/**
 * What stands in the way before anything is tried, as one sentence; undefined when nothing does.
 * @param {string} root @param {'zh' | 'en'} language @returns {string | undefined}
 */
export function findObstacle(root, language) {
  const words = WORDS[language];
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) return words.oldNode(process.versions.node);
  return canWrite(root) ? undefined : words.readOnly(root);
}

/** Asks by writing: for root the permission bits say yes even on a read-only disk. @param {string} root */
function canWrite(root) {
  const folder = join(root, '.chorus');
  const probe = join(folder, `probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(probe, '');
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
}

import type { Boot } from './shapes.ts';

/** What the server wrote into this page. */
export const boot: Boot = JSON.parse(document.getElementById('practice-boot')?.textContent ?? 'null');

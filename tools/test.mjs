import { prepareAndRun } from './bootstrap/prepare.mjs';

await prepareAndRun('tools/test/main.ts', 'en');

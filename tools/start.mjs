import { prepareAndRun } from './bootstrap/prepare.mjs';

await prepareAndRun('tools/start/main.ts', 'zh');

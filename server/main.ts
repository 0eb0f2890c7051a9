import { readEnv } from './env.ts';
import { firstWorkspace } from './first-workspace.ts';
import { startServer } from './start.ts';
import { startRefusals, startWords } from './words.ts';

/* The door: settings → database → listen; SIGINT and SIGTERM stop it in order. Every refusal is one sentence and exit code 1. */

const env = readEnv(process.env);
if (!env.ok) refuse(startWords.invalid(env.detail ?? ''));
else {
  const seed = firstWorkspace(env.value);
  const started = await startServer({
    env: env.value,
    ...(seed ? { seed } : {}),
    onLost: () => refuse(startWords.lockLost),
  });
  if (!started.ok) refuse(startRefusals[started.reason](env.value));
  else {
    console.info(startWords.listening(started.value.url));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => started.value.close().finally(stopped));
    }
  }
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exit(1);
}

function stopped(): void {
  console.info(startWords.stopped);
  process.exit(0);
}

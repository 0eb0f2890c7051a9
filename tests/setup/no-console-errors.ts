import { format } from 'node:util';
import { afterEach, beforeEach } from 'vitest';

/** A test in which something called console.error fails: what React or a library complains about there is a fault. */
const heard: string[] = [];
const original = console.error;

beforeEach(() => {
  heard.length = 0;
  console.error = (...args: unknown[]) => {
    heard.push(format(...args));
  };
});

afterEach(() => {
  console.error = original;
  if (heard.length > 0) throw new Error(`console.error was called:\n${heard.join('\n')}`);
});

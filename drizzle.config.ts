import { defineConfig } from 'drizzle-kit';

/** `drizzle-kit generate` writes the next migration after a change of the schema; the server runs them at start. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './server/db/schema.ts',
  out: './server/db/migrations',
});

import type { Page } from '@playwright/test';
import type { Script } from '../../../lib/model/script.ts';

/** Rows put in one transaction. */
const CHUNK = 5000;

/** Puts scripts straight into the extension's own store, from one of its pages; the background learns of them when it starts again. */
export async function fillStore(page: Page, scripts: readonly Script[]): Promise<void> {
  for (let from = 0; from < scripts.length; from += CHUNK)
    await page.evaluate(putRows, scripts.slice(from, from + CHUNK));
}

/** How many scripts the index that is kept in the store holds. */
export const keptInIndex = (page: Page): Promise<number> => page.evaluate(countKept);

function countKept(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('chorus');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const reading = db.transaction('searchSegments').objectStore('searchSegments').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        db.close();
        resolve(reading.result.reduce((sum, { ids }) => sum + ids.length, 0));
      };
    };
  });
}

function putRows(rows: unknown[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('chorus');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const writing = db.transaction('scripts', 'readwrite');
      const store = writing.objectStore('scripts');
      for (const row of rows) store.put(row);
      writing.onerror = () => reject(writing.error);
      writing.oncomplete = () => {
        db.close();
        resolve();
      };
    };
  });
}

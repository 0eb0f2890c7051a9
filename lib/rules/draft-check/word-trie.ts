/** A word that was found: which one, and [start, end) in the text. */
export interface Found {
  word: number;
  start: number;
  end: number;
}

interface Node {
  next: Map<number, Node>;
  words: number[];
}

const emptyNode = (): Node => ({ next: new Map(), words: [] });

/** Finds every occurrence of thousands of words at once: a text costs its length times the longest word that it begins to say. */
export function createWordTrie(words: readonly string[]): (text: string) => Found[] {
  const root = emptyNode();
  for (const [index, word] of words.entries()) if (word !== '') plant(root, word, index);
  return text => {
    const found: Found[] = [];
    for (let start = 0; start < text.length; start++) follow(root, text, start, found);
    return found;
  };
}

function plant(root: Node, word: string, index: number): void {
  let node = root;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const next = node.next.get(code) ?? emptyNode();
    node.next.set(code, next);
    node = next;
  }
  node.words.push(index);
}

function follow(root: Node, text: string, start: number, found: Found[]): void {
  let node = root.next.get(text.charCodeAt(start));
  for (let at = start + 1; node; at++) {
    for (const word of node.words) found.push({ word, start, end: at });
    node = at < text.length ? node.next.get(text.charCodeAt(at)) : undefined;
  }
}

/** Says which owners' words stand in a text, each with the word that was found for it. */
export type WordFinder = (normal: string) => ReadonlyMap<number, string>;

interface Node {
  next: Map<number, Node>;
  word: string;
  /** Whose word ends here. */
  owners: number[];
}

/** Looks for the words of all owners at once: a text costs its length times the longest word, however many words there are. */
export function createWordFinder(lists: readonly (readonly string[])[]): WordFinder {
  const root = emptyNode();
  for (const [owner, words] of lists.entries()) for (const word of words) plant(root, word, owner);
  return normal => {
    const found = new Map<number, string>();
    for (let at = 0; at < normal.length; at++) follow(root, normal, at, found);
    return found;
  };
}

const emptyNode = (): Node => ({ next: new Map(), word: '', owners: [] });

function plant(root: Node, word: string, owner: number): void {
  if (word === '') return;
  let node = root;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const next = node.next.get(code) ?? emptyNode();
    node.next.set(code, next);
    node = next;
  }
  node.word = word;
  node.owners.push(owner);
}

function follow(root: Node, normal: string, start: number, found: Map<number, string>): void {
  let node: Node | undefined = root;
  for (let at = start; node; at++) {
    for (const owner of node.owners) if (!found.has(owner)) found.set(owner, node.word);
    node = node.next.get(normal.charCodeAt(at));
  }
}

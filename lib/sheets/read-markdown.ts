import { Lexer, type Tokens } from 'marked';
import type { Grid } from './grid.ts';

/** A heading, a row of a table or the edge of a code block; nothing else of a document matters here. */
const KEPT = /^\s{0,3}#{1,6}\s|\||^\s*(?:`{3,}|~{3,})/;
/** Lists and quotes around a table; without them no nesting is left that could exhaust the stack. */
const AROUND = /^(?:\s*(?:>|[-*+]\s|\d{1,9}[.)]\s))+\s*(?=[|#])/;
const NESTING = /^[\s>*+\-\d.)]*$/;
const BREAK = /<br\s*\/?>/gi;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** Each table of a Markdown document, as Feishu and Yuque export them, named by the heading above it. Row 1 is the table's first row. */
export function readMarkdown(text: string, name: string): Grid[] {
  const lexer = new Lexer({ gfm: true });
  const grids: Grid[] = [];
  let heading = name;
  for (const token of lexer.blockTokens(tablesOf(text), [])) {
    if (token.type === 'heading') heading = token.text.trim().slice(0, 60) || name;
    if (token.type === 'table') grids.push(gridOf(token as Tokens.Table, heading));
  }
  return grids;
}

const tablesOf = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(line => line.replace(AROUND, ''))
    .map(line =>
      KEPT.test(line) && !NESTING.test(line) && !/^\s*(?:>|[*+-]\s|\d{1,9}[.)]\s)/.test(line) ? line : '',
    )
    .join('\n');

const gridOf = ({ header, rows }: Tokens.Table, name: string): Grid => ({
  name,
  rows: [header, ...rows].map((cells, index) => ({
    line: index + 1,
    cells: cells.map(cell => plain(cell.text)),
  })),
});

/** A cell's words: line breaks as such, emphasis and links undone, entities as their signs. */
const plain = (cell: string): string =>
  cell
    .replace(BREAK, '\n')
    .replace(/\*\*([^*\n]{1,500})\*\*/g, '$1')
    .replace(/!?\[([^[\]\n]{0,200})\]\(([^()\s]{0,1000})\)/g, (_, word: string, link: string) => word || link)
    .replace(/\\([\\`*_{}[\]()#+\-.!|~<>])/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (whole, entity: string) => ENTITIES[entity] ?? whole)
    .split('\n')
    .map(line => line.trim())
    .join('\n');

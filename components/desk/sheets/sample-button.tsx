import { t } from '../../../lib/locales/index.ts';
import type { Fact } from '../../../lib/model/fact.ts';
import type { Script } from '../../../lib/model/script.ts';
import { factTable, scriptTable } from '../../../lib/rules/sheets/to-cells.ts';
import { sampleBook } from '../../../lib/state/export-sheets.ts';
import { Button } from '../../ui/button.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { bookWords, wordsFor } from './sheet-words.ts';

const BOTH = ['comment', 'dm'] as const;

/** Three scripts that show what a sheet can say. */
const scripts = (): Script[] => {
  const base = { id: '', category: 'product', flags: [], tags: [], surfaces: [...BOTH], updatedAt: 0 };
  const tags = t('sheets.sample.1.tags').split(/[、,]\s*/);
  return [
    {
      ...base,
      title: t('sheets.sample.1.title'),
      body: t('sheets.sample.1.body'),
      category: 'campaign',
      roles: ['KOS'],
      flags: ['purchase'],
      tags,
    },
    {
      ...base,
      title: t('sheets.sample.2.title'),
      body: t('sheets.sample.2.body'),
      variants: [t('sheets.sample.2.variant')],
      roles: ['KOC'],
      flags: ['trust'],
    },
    {
      ...base,
      title: t('sheets.sample.3.title'),
      body: t('sheets.sample.3.body'),
      roles: ['KOC'],
      surfaces: ['comment'],
      flags: ['technical'],
      handsOverTo: 'KOE',
    },
  ];
};

const facts = (): Fact[] => [
  {
    id: '',
    name: t('sheets.sample.fact.1.name'),
    kind: 'price',
    value: '¥199',
    product: t('sheets.sample.fact.1.product'),
    source: t('sheets.sample.fact.1.source'),
    updatedAt: 0,
  },
  {
    id: '',
    name: t('sheets.sample.fact.2.name'),
    kind: 'text',
    value: t('sheets.sample.fact.2.value'),
    updatedAt: 0,
  },
];

/** A workbook to fill in. */
export function SampleButton() {
  const save = () => {
    const words = wordsFor({ members: [], pictures: [] });
    const examples = { scripts: scriptTable(scripts(), words), facts: factTable(facts(), words) };
    saveFile({ name: `${t('sheets.sample.file')}.xlsx`, ...sampleBook(examples, bookWords()) });
  };
  return (
    <Button kind="quiet" small onClick={save}>
      {t('sheets.sample')}
    </Button>
  );
}

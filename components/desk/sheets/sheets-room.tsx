import { t } from '../../../lib/locales/index.ts';
import { useImport } from '../../../lib/state/import-view.ts';
import { WaitingRows } from '../../ui/waiting-rows.tsx';
import { CheckStep } from './check-step.tsx';
import { DoneStep } from './done-step.tsx';
import { MappingStep } from './mapping-step.tsx';
import { StartStep } from './start-step.tsx';
import './sheets.css';

/** 导入导出: a file is chosen, its columns are named, its rows are checked, and only then they are written. */
export function SheetsRoom() {
  const { step, fileName } = useImport();
  if (step === 'reading') return <Busy words={t('sheets.reading', { name: fileName })} />;
  if (step === 'checking') return <Busy words={t('sheets.checking')} />;
  if (step === 'mapping') return <MappingStep />;
  if (step === 'check' || step === 'writing') return <CheckStep />;
  return step === 'done' ? <DoneStep /> : <StartStep />;
}

const Busy = ({ words }: { words: string }) => (
  <div className="sheets">
    <p role="status">{words}</p>
    <WaitingRows />
  </div>
);

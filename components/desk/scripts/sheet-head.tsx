import { t } from '../../../lib/locales/index.ts';
import { keptForm } from '../../../lib/rules/script/kept-form.ts';
import type { ScriptSheet } from '../../../lib/state/views.ts';
import { categoryWord } from '../../ui/category-word.ts';
import { fieldAttributes } from '../../ui/field.tsx';
import { RoleBadge } from '../../ui/role-badge.tsx';
import type { EditorProps } from './editor-props.ts';
import { fieldError } from './fault-words.ts';
import { SaveLine } from './save-line.tsx';
import { SheetDeeds } from './sheet-deeds.tsx';
import { useMemberName } from './use-member-name.ts';

interface SheetHeadProps extends EditorProps {
  sheet: ScriptSheet | undefined;
}

/** Title, where it belongs, how keeping goes, and what can be done with it. */
export function SheetHead({ sheet, ...props }: SheetHeadProps) {
  const { content, faults, readOnly, change } = props;
  const error = fieldError(faults, 'title', content);
  return (
    <header className="desk-sheet-head">
      <div className="desk-title-line">
        <input
          className="c-input desk-title"
          {...fieldAttributes('script-title', error)}
          aria-label={t('scripts.title')}
          placeholder={keptForm(content).title || t('scripts.title-hint')}
          // A new script begins with its title.
          // biome-ignore lint/a11y/noAutofocus: opened by a key or a button that says so
          autoFocus={sheet === undefined && content.title === ''}
          autoComplete="off"
          readOnly={readOnly}
          value={content.title}
          onChange={event => change('title', { title: event.target.value })}
        />
        {content.roles.map(role => (
          <RoleBadge key={role} role={role} />
        ))}
        <SheetDeeds {...props} sheet={sheet} />
      </div>
      {error ? (
        <p id="script-title-error" className="c-field-error">
          {error}
        </p>
      ) : null}
      <p className="desk-about">
        <About {...props} sheet={sheet} />
        <SaveLine />
      </p>
    </header>
  );
}

/** 产品 · 技术问题 · 小红书 抖音 · 王小满. */
function About({ content, sheet }: SheetHeadProps) {
  const owner = useMemberName(sheet?.script?.ownerId);
  const parts = [
    content.category === '' ? '' : categoryWord(content.category),
    content.flags.map(flag => t(`flag.${flag}`)).join('、'),
    (content.platforms ?? []).map(platform => t(`platform.${platform}`)).join(' '),
    owner ?? '',
  ];
  return <span>{parts.filter(Boolean).join(' · ')}</span>;
}

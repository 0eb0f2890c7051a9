import { t } from '../../lib/locales/index.ts';
import type { Member } from '../../lib/model/member.ts';
import { Section } from './section.tsx';

export function Members({ members, me }: { members: readonly Member[]; me: string }) {
  return (
    <Section title={t('members.title')}>
      <table className="set-table">
        <thead>
          <tr>
            <th scope="col">{t('members.name')}</th>
            <th scope="col">{t('members.role')}</th>
          </tr>
        </thead>
        <tbody>
          {members.map(member => (
            <tr key={member.id}>
              <td>
                {member.name}
                {member.id === me ? <span className="c-quiet"> · {t('members.you')}</span> : null}
              </td>
              <td>{t(`member.${member.role}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

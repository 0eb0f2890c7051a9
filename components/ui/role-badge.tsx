import { t } from '../../lib/locales/index.ts';
import type { Role } from '../../lib/model/role.ts';

export function RoleBadge({ role }: { role: Role }) {
  return (
    <span className={`c-role c-role-${role.toLowerCase()}`} title={t(`role.full.${role}`)}>
      {t(`role.${role}`)}
    </span>
  );
}

import type { InducedPart, PartTargets } from './parts.ts';

/**
 * Rows that each stand alone in a shadow root, as their hosts: those have names of their own, which is more than what stands inside may
 * have. Else the rows as they are.
 */
export function withHosts(
  rows: readonly Element[],
  targets: PartTargets,
): { rows: Element[]; targets: PartTargets } {
  const hosts = rows.map(hostOf).filter(host => host !== undefined);
  if (hosts.length < rows.length || new Set(hosts).size < rows.length) return { rows: [...rows], targets };
  const inHosts: PartTargets = {};
  for (const [part, own] of Object.entries(targets) as [InducedPart, Map<Element, Element> | undefined][]) {
    if (own) inHosts[part] = new Map([...own].map(([row, target]) => [hostOf(row) ?? row, target]));
  }
  return { rows: hosts, targets: inHosts };
}

function hostOf(row: Element): Element | undefined {
  const root = row.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
}

import type { PageBundle } from '../../../model/page-bundle.ts';
import { safely } from '../safely.ts';
import type { Site } from '../site.ts';
import { bundleOf } from './bundle-of.ts';

/** So many comments are asked for the names of their authors. */
const ASKED = 400;

/** The page of a reader. Whom it knows by name is told, so that no name passes for a word of the site. */
export function bundleOfSite(site: Site, now: number): PageBundle {
  const { document, surface } = site;
  return bundleOf(document, { surface, now, address: document.URL, names: namesOn(site, now) });
}

function namesOn(site: Site, now: number): string[] {
  const authorOf = (element: Element) => {
    const read = site.read(element, now);
    return read.ok ? read.value.author.name : undefined;
  };
  const comments = safely(() => site.list.all().slice(0, ASKED), []);
  const names = [
    safely(() => site.account()?.name, undefined),
    safely(() => site.post()?.authorName, undefined),
    ...comments.map(comment => safely(() => authorOf(comment), undefined)),
  ];
  return names.filter((name): name is string => typeof name === 'string' && name !== '');
}

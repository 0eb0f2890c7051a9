/**
 * What a site's server rendered before its script took over and what stays in the page, unseen: a copy without size of rows that are shown too.
 * Ids are kept, as they are on the sites.
 */
export function ghostsOf(rows: Iterable<Element>): HTMLElement {
  const box = document.createElement('div');
  box.style.cssText = 'position:absolute;width:0;height:0;overflow:hidden';
  for (const row of rows) {
    const copy = row.cloneNode(true);
    if (copy instanceof HTMLElement) copy.style.cssText = 'width:0;height:0;overflow:hidden';
    box.append(copy);
  }
  return box;
}

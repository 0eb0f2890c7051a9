/** A key cap; `name` is what stands on the key. */
export function Key({ name }: { name: string }) {
  return <kbd className="c-key">{name}</kbd>;
}

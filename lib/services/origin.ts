/** The server's origin from whatever was typed (`chorus.example.com/`, with or without https); undefined when it is no address. */
export function originOf(typed: string): string | undefined {
  const text = typed.trim();
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  try {
    const url = new URL(address);
    return url.hostname === '' ? undefined : url.origin;
  } catch {
    return undefined;
  }
}

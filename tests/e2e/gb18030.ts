/** Two-byte characters of GB18030: what `TextDecoder` reads, the other way round, as no platform writes it. */
const CODES = new Map<string, [number, number]>();
for (let first = 0x81; first <= 0xfe; first++) {
  for (let second = 0x40; second <= 0xfe; second++) {
    const sign = new TextDecoder('gb18030').decode(Uint8Array.of(first, second));
    if (sign.length === 1 && sign !== '\ufffd') CODES.set(sign, [first, second]);
  }
}

/** A text as Excel in China writes a CSV. */
export const gb18030 = (text: string): Buffer =>
  Buffer.from(
    [...text].flatMap(sign => {
      const code = CODES.get(sign);
      if (code) return code;
      if (sign > '\x7f') throw new Error(`no two bytes for ${sign}`);
      return [sign.charCodeAt(0)];
    }),
  );

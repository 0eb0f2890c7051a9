const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Without lone halves of a surrogate pair, which databases and strict JSON readers refuse. */
export const wholeCharacters = (text: string): string => text.replace(HALF, '');

/* Apart from the schema: these lines also run in every page, where a schema library would weigh more than all the rest. */

/** Elements in one bundle at most, texts beside them, and what it may weigh as JSON in UTF-8, bytes. */
export const MAX_ELEMENTS = 4000;
export const MAX_NODES = 12_000;
export const MAX_BUNDLE_BYTES = 1_500_000;
export const MAX_BUNDLE_TEXT = 12_000;
export const MAX_BUNDLE_VALUE = 600;

/** Elements that run, load or hold what nobody should pass on, and those that swallow markup. They never stand in a bundle. */
export const LEFT_OUT_TAGS: readonly string[] = [
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'iframe',
    'frame',
    'frameset',
    'noframes',
    'object',
    'embed',
  ],
  ...[
    'applet',
    'portal',
    'fencedframe',
    'link',
    'meta',
    'base',
    'head',
    'title',
    'plaintext',
    'xmp',
    'listing',
  ],
  ...['noembed', 'audio', 'video', 'source', 'track', 'foreignobject', 'set', 'animate'],
];

/** Names that a parser takes as they are; handlers and what loads or refreshes by itself are none of them. */
export const ATTRIBUTE_NAME =
  /^(?!on|srcdoc$|http-equiv$|nonce$|value$|autofocus$|ping$)[A-Za-z:@][\w:.@-]{0,60}$/i;
